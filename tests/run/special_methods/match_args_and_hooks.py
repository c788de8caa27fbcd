"""match statements against classes with properties, __getattr__, __match_args__ of every kind, mappings and sequences made by hand, and patterns whose tests have side effects or fail."""
import builtins
import collections.abc
from dataclasses import dataclass, field
from collections import namedtuple

log = []


class Spy:
    __match_args__ = ("first", "second")

    def __init__(self, **kw):
        self.__dict__.update(kw)

    def __getattr__(self, name):
        log.append(name)
        if name == "boom":
            raise ZeroDivisionError("boom")
        raise AttributeError(name)

    def __eq__(self, other):
        log.append(f"eq {other}")
        return other == "spy"


class Map(collections.abc.Mapping):
    def __init__(self, d):
        self.d = d

    def __getitem__(self, k):
        log.append(f"get {k}")
        return self.d[k]

    def __iter__(self):
        return iter(self.d)

    def __len__(self):
        log.append("len")
        return len(self.d)

    def get(self, k, default=None):
        log.append(f"lookup {k}")
        return self.d.get(k, default)


class Seq(collections.abc.Sequence):
    def __init__(self, *v):
        self.v = v

    def __len__(self):
        log.append("len")
        return len(self.v)

    def __getitem__(self, i):
        log.append(i)
        return self.v[i]


Pair = namedtuple("Pair", "left right")


@dataclass
class Data:
    x: int
    y: list = field(default_factory=list, kw_only=True)
    z: str = "z"


class Many:
    __match_args__ = ["a"]


class NotStr:
    __match_args__ = (1,)


class Twice:
    __match_args__ = ("a", "a")
    a = b = 1


class IntSub(int):
    __match_args__ = ("real", "imag")


class StrSub(str):
    pass


def which(x):
    match x:
        case "spy":
            return "equal to str"
        case Spy(first=1, second=s):
            return f"keywords {s}"
        case Spy(2, second) if second > 5:
            return f"positional {second}"
        case Spy(third=t) | Spy(fourth=t):
            return f"third or fourth {t}"
        case Spy(boom=_):
            return "boom"
        case {"k": v, **rest} if v:
            return f"mapping {v} {rest}"
        case {"k": _, "l": [a, *_, b]}:
            return f"mapping with list {a} {b}"
        case Pair(l, Pair(m, r)) as p:
            return f"pairs {l}{m}{r} {p[0]}"
        case [1, *mid, 3]:
            return f"sequence {mid}"
        case (x, y) | [x, y, _]:
            return f"two or three {x} {y}"
        case Data(x=0) | Data(0, "q"):
            return "zero data"
        case Data(n, s):
            return f"data {n} {s}"
        case IntSub(r, i):
            return f"intsub {r} {i}"
        case bool(b):
            return f"bool {b}"
        case int(n) | float(n):
            return f"number {n}"
        case StrSub() as s if not s:
            return "empty sub"
        case str(s):
            return f"text {s}"
        case None | builtins.Ellipsis:
            return f"single {x}"
    return "none"


subjects = [Spy(first=1, second=2), Spy(first=2, second=6), Spy(first=2, second=3, fourth=4), Spy(), Map({"k": 1, "m": 2}), Map({"k": 0, "l": (1, 2, 3)}), {"k": [], "l": "ab"}, Pair(1, Pair(2, 3)), Pair(1, 2), Seq(1, 2, 3), Seq(1, 2, 4), Seq(5, 6), Seq(1), range(1, 4), "ab", b"ab", bytearray(b"ab"), [1, 3], (i for i in "ab"), {1, 2}, Data(0), Data(5), Data(5, "q", y=[1]), IntSub(7), True, 2 ** 70, 1.5, StrSub(), StrSub("s"), None, ..., 1j, memoryview(b"ab"), collections.deque([1, 3])]
for s in subjects:
    label = type(s).__name__
    try:
        result = which(s)
    except Exception as e:
        result = f"{type(e).__name__} {e}"
    print(label, result, log)
    log.clear()


def refuse(kind, x):
    match x:
        case Many(1) if kind == 0:
            pass
        case NotStr(1) if kind == 1:
            pass
        case Twice(1, 1) if kind == 2:
            pass
        case Twice(1, a=1) if kind == 3:
            pass
        case int(1, 2) if kind == 4:
            pass
        case Pair(1, 2, 3) if kind == 5:
            pass
        case kind.real.numerator if False:
            pass
    return "fell through"


for kind, x in enumerate([Many(), NotStr(), Twice(), Twice(), 1, Pair(1, 2), object()]):
    try:
        print(refuse(kind, x))
    except TypeError as e:
        print(e)
