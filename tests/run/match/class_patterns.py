"""Class patterns: __match_args__, keywords, built-in classes, properties, errors, inheritance."""


class P:
    __match_args__ = ("x", "y")

    def __init__(self, x, y, **extra):
        self.x, self.y = x, y
        self.__dict__.update(extra)


class Q(P):
    __match_args__ = ("y",)


class Counting:
    __match_args__ = ("value",)
    reads = 0

    @property
    def value(self):
        Counting.reads += 1
        return Counting.reads


def f(v):
    match v:
        case Q(1):
            return "Q with y 1"
        case P(0, 0):
            return "origin"
        case P(x=0, y=y) | P(x=y, y=0):
            return "axis", y
        case P(x, y, tag=t):
            return "tagged", x, y, t
        case P(P(a, b), _):
            return "nested", a, b
        case P():
            return "some point"
        case int(n) | str(n) | bool(n):
            return "builtin", n
        case list([x, *_]) | tuple((x, *_)):
            return "sequence", x
        case dict({"k": inner}):
            return "dict", inner
        case Counting(value=1):
            return "one"
        case Counting(2 | 3):
            return "two or three"
        case float() | bytes() | set() | frozenset() | bytearray():
            return type(v).__name__


for v in (P(0, 0), P(0, 5), P(3, 0), P(1, 2), P(1, 2, tag="t"), P(P(7, 8), None), Q(5, 1), Q(0, 2), 5, True, "s", [1, 2], (9,), [], {"k": 1}, {}, 2.5, b"b", {1}, Counting(), Counting(), None):
    print(type(v).__name__, f(v))


class BadArgs:
    __match_args__ = ["x"]


class BadName:
    __match_args__ = (5,)


class NoArgs:
    x = 1


def try_match(value, cls, kind):
    try:
        match value:
            case cls(1) if kind == 1:
                return "one"
            case cls(1, 2, 3) if kind == 3:
                return "three"
            case cls(x=1, y=2) if kind == "kw":
                return "keywords"
        return "no match"
    except TypeError as error:
        return str(error)


print(try_match(NoArgs(), NoArgs, 1), try_match(P(1, 2), P, 3), try_match(5, int, 3), try_match(BadArgs(), BadArgs, 1), try_match(BadName(), BadName, 1), try_match(P(1, 2), P, "kw"), try_match(NoArgs(), NoArgs, "kw"), try_match(1, 5, 1), try_match(P(1, 2), (P, int), 1))
try:
    match P(1, 2):
        case P(1, x=1):
            pass
except TypeError as error:
    print(error)
