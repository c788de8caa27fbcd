"""One function called with many types in turn."""


def double(x):
    return x + x


def largest(items):
    best = None
    for item in items:
        if best is None or item > best:
            best = item
    return best


def describe(x):
    if isinstance(x, bool):
        return "bool"
    if isinstance(x, (int, float)):
        return "number %s" % x
    if isinstance(x, str):
        return "text of %d" % len(x)
    if x is None:
        return "nothing"
    if isinstance(x, (list, tuple)):
        return type(x).__name__ + "(" + ", ".join(describe(y) for y in x) + ")"
    if isinstance(x, dict):
        return "{" + ", ".join(k + ":" + describe(v) for k, v in x.items()) + "}"
    return "other " + type(x).__name__


for value in (1, 2.5, "ab", [1], (2,), 2 ** 63, True, b"x", 1j, 2 ** 62, -(2 ** 63)):
    print(double(value), end=" | ")
print()
for value in (None, {}, {1}, object()):
    try:
        print(double(value))
    except TypeError as e:
        print(str(e))
print(largest([3, 9, 2]), largest("hello"), largest([1.5, 2]), largest([]), largest([[1], [2]]), largest({5: 1, 7: 2}))
for value in (True, 5, 2.5, "abc", None, [1, "a", None], (1, [2.5]), {"k": [1], "m": {}}, 1j, print, int):
    print(describe(value))


def mixed(n):
    x = 0
    for i in range(n):
        if i == 3:
            x = x + 0.5
        elif i == 5:
            x = str(x)
        elif i > 5:
            x += "!"
        else:
            x += i
    return x


print([mixed(n) for n in range(8)])
