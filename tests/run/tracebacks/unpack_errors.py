"""Unpacking errors in assignments, loops and calls; the last one is not caught."""
pairs = [(1, 2), (3, 4, 5), (6,)]
for pair in pairs:
    try:
        a, b = pair
        print(a, b)
    except ValueError as error:
        print(error)
for text in ("a, *b, c = [1]", "(a, b), c = 1, 2", "[a, b] = 5", "a, b = {1}", "*a, = 5", "for x, y in [1]: pass", "a, b = iter([1, 2, 3])", "x = *[1], *5"):
    try:
        exec(text)
    except (ValueError, TypeError) as error:
        print(text, type(error).__name__, error)
for key, (first, *rest) in {"x": "abc", "y": ""}.items():
    print(key, first, rest)
