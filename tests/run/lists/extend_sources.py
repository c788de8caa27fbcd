"""extend and += with every kind of source, itself included, failing sources and length hints that lie."""


class Hint:
    def __init__(self, n, hint):
        self.n, self.hint = n, hint

    def __iter__(self):
        return iter(range(self.n))

    def __length_hint__(self):
        if isinstance(self.hint, Exception):
            raise self.hint
        return self.hint


def failing():
    yield 1
    yield 2
    raise KeyError("midway")


l = [0]
for source in ((1, 2), "ab", {3: 4}, {5}, range(2), b"x", (i for i in [6]), iter([7]), map(str, [8]), zip([9]), [], l):
    l.extend(source)
print(l)
for hint in (0, 5, 1000, NotImplemented, TypeError("hint"), ValueError("bad hint"), -1, "x"):
    m = []
    try:
        m += Hint(3, hint)
    except Exception as error:
        print(type(error).__name__, error, end=" ")
    print(m)
m = ["kept"]
for source in (failing(), 5, None):
    try:
        m.extend(source)
    except (KeyError, TypeError) as error:
        print(type(error).__name__, error, m)
n = [1, 2]
n += n
n *= 2
n[len(n):] = n[:1]
print(n, n.__iadd__("z"), [1].__add__([2]))
try:
    n = n + (1,)
except TypeError as error:
    print(error)
