"""Floats beside ints, bools and strangers."""

for a, b in ((1.0, 1), (1.5, 1), (True, 1.0), (2 ** 53, 2.0 ** 53), (2 ** 53 + 1, 2.0 ** 53), (10 ** 30, 1e30), (-1, -0.5)):
    print(a, b, a == b, a != b, a < b, a <= b, a > b, a >= b)
print(1 + 1.5, 2 * 0.5, 3 - 0.5, 7 / 2, 7 // 2.0, 7 % 2.5, 2 ** 0.5, 2.0 ** 3, True + 0.5)
print(type(1 + 1.0).__name__, type(4 / 2).__name__, type(4 // 2).__name__, type(4 // 2.0).__name__, type(2 ** -1).__name__)
print({1: "int", 1.0: "float", True: "bool"}, {0.5: 1, 0.50: 2}, 1.0 in [1], 1 in {1.0})
print(sum([0.1] * 10), sum([1, 2.5, True]), sum([1e100, 1.0, -1e100]), max(1, 1.0), max(1.0, 1))
for other in ("1.5", None, [1.5], (1,)):
    for name, operation in (
        ("+", lambda a, b: a + b),
        ("*", lambda a, b: a * b),
        ("<", lambda a, b: a < b),
        ("//", lambda a, b: a // b),
        ("**", lambda a, b: a ** b),
        ("==", lambda a, b: a == b),
    ):
        try:
            print(name, repr(other), operation(1.5, other))
        except TypeError as e:
            print(name, repr(other), e)
try:
    [1, 2, 3][1.0]
except TypeError as e:
    print(e)
try:
    range(2.0)
except TypeError as e:
    print(e)
try:
    1.5 & 1
except TypeError as e:
    print(e)
