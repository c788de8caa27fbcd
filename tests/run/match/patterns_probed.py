"""Patterns: what each asks of the subject and when: sequences, mappings, classes with properties that raise, captures that stay after failure, dotted values."""
import collections.abc
import enum


class Loud:
    """Records each attribute asked of it."""

    __match_args__ = ("first", "second")

    def __init__(self, **values):
        self.__dict__["values"] = values
        self.__dict__["asked"] = []

    def __getattr__(self, name):
        self.asked.append(name)
        try:
            return self.values[name]
        except KeyError:
            raise AttributeError(name) from None


class Sized(collections.abc.Sequence):
    def __init__(self, items):
        self.items, self.log = items, []

    def __len__(self):
        self.log.append("len")
        return len(self.items)

    def __getitem__(self, i):
        self.log.append(i)
        return self.items[i]


class Lookup(collections.abc.Mapping):
    def __init__(self, **d):
        self.d, self.log = d, []

    def __getitem__(self, k):
        self.log.append(("item", k))
        return self.d[k]

    def get(self, k, default=None):
        self.log.append(("get", k))
        return self.d.get(k, default)

    def keys(self):
        self.log.append("keys")
        return self.d.keys()

    def __iter__(self):
        return iter(self.d)

    def __len__(self):
        return len(self.d)


class Color(enum.Enum):
    RED = 1
    BLUE = 2


LIMIT = 10


class Config:
    limit = 20

    class deep:
        name = "deep name"


def classify(x):
    match x:
        case Color.RED | Color.BLUE as c:
            return "color", c.name
        case Config.limit:
            return "limit"
        case Config.deep.name:
            return "deep"
        case bool(b):
            return "bool", b
        case int(n) | float(n) if n > 100:
            return "big", n
        case -1 | -1.5 | 3 + 4j:
            return "number", x
        case int() | float():
            return "small", x
        case "a" "b" | b"ab":
            return "joined", x
        case str(s):
            return "text", s
        case [] | {}:
            return "empty"
        case [1, *rest, 2]:
            return "between", rest
        case [[a, b], [*c]] if a != b:
            return "pair and list", a, b, c
        case (x, _) | [x, _, _]:
            return "two or three", x
        case [*_]:
            return "some sequence"
        case {"kind": "point", "at": [x, y], **others}:
            return "point", x, y, others
        case {"kind": str(k)} | {"type": k}:
            return "kind", k
        case {**everything}:
            return "mapping", sorted(everything)
        case None:
            return "none"
        case Loud(first=1, second=[*items]):
            return "loud list", items
        case Loud(a, second=b):
            return "loud", a, b
        case Loud():
            return "loud only"
        case type(__name__=name):
            return "class", name
        case object(real=r, imag=i):
            return "complex", r, i
    return "nothing"


for subject in (Color.RED, 20, "deep name", True, 0, 101, 100.5, -1, -1.5, 3 + 4j, 1j, "ab", b"ab", "", [], {}, (), [1, 2], [1, 5, 6, 2], [[1, 2], "ab"],
                [[1, 2], (3, 4)], [[1, 1], [2]], [7, 8, 9], range(4), {"kind": "point", "at": (1, 2), "z": 3}, {"kind": "line"}, {"type": 5},
                {"kind": 5}, None, Loud(first=1, second=(2, 3)), Loud(first=4, second=5), Loud(first=1), int, Loud, frozenset(), bytearray(b"x"),
                collections.deque([1, 2]), collections.OrderedDict(a=1), memoryview(b"ab"), collections.UserList([1, 0]), {1, 2}, iter([])):
    print(str(classify(subject)).split(" at 0x")[0], subject.asked if isinstance(subject, Loud) else "")

s = Sized([1, 2, 3, 4])
match s:
    case [a, b]:
        print("two")
    case [1, *_, 5]:
        print("ends in 5")
    case [x, *mid, y]:
        print(x, mid, y)
print(s.log)
m = Lookup(a=1, b=2)
match m:
    case {"a": 2}:
        print("a is 2")
    case {"a": 1, "zz": _}:
        print("zz")
    case {"b": b, **rest}:
        print(b, rest)
print(m.log)

match (1, 2, 3):
    case (q, 5, _):
        pass
    case (p, r, t) if p > 5:
        pass
    case _:
        print("failed but bound:", "q" in globals(), p, r, t)


class Raising:
    @property
    def value(self):
        raise ValueError("while matching")


class BadArgs:
    __match_args__ = ["x"]


class BadName:
    __match_args__ = (5,)


class Twice:
    __match_args__ = ("x", "x")
    x = 1


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def probe(subject, kind):
    match kind, subject:
        case "value", Raising(value=v):
            return v
        case "args", BadArgs(1):
            return 1
        case "name", BadName(1):
            return 1
        case "many", Loud(1, 2, 3):
            return 3
        case "twice", Twice(1, 1):
            return 2
        case "again", Twice(1, x=1):
            return 2
        case "none", object(1):
            return 0
        case "int", int(1, 2):
            return 0
        case "self", int(5) as n:
            return n
        case "notclass", LIMIT():
            return 0
    return "no match"


for kind, subject in (("value", Raising()), ("args", BadArgs()), ("name", BadName()), ("many", Loud(first=1, second=2)), ("twice", Twice()),
                      ("again", Twice()), ("none", 1), ("int", 1), ("self", 5), ("self", 6), ("notclass", 5)):
    attempt(lambda: probe(subject, kind))
