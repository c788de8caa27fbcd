"""copy: which objects are shared and which are made anew, hooks (__copy__, __deepcopy__, __reduce__, state), memo, cycles, and what cannot be copied."""
import copy
import copyreg
import collections
import datetime
import decimal
import enum
import fractions
import functools
import re
import threading
import types


def attempt(label, function):
    try:
        print(label, "->", function())
    except Exception as error:
        print(label, "!", type(error).__name__, error)


class Color(enum.Enum):
    RED = 1


class Plain:
    def __init__(self, x):
        self.x = x

    def method(self):
        return self.x


class Slots:
    __slots__ = ("a", "b", "__dict__")


class OnlySlots:
    __slots__ = ("a", "b")


class Hooked:
    def __init__(self, v):
        self.v = v

    def __copy__(self):
        return Hooked(("copy", self.v))

    def __deepcopy__(self, memo):
        memo["seen"] = memo.get("seen", 0) + 1
        return Hooked(("deep", copy.deepcopy(self.v, memo)))


class Counted:
    """What __reduce__ gives has items to append and to set, as iterators."""
    def __init__(self, *parts):
        self.parts = list(parts)

    def append(self, part):
        self.parts.append(part)

    def __setitem__(self, key, value):
        self.parts.append((key, value))

    def __reduce__(self):
        return Counted, (self.parts[0],), {"s": [1]}, (p for p in self.parts[1:]), zip("ab", self.parts)


class SlotState:
    __slots__ = ("kept", "dropped")

    def __getstate__(self):
        return None, {"kept": self.kept}


class Heading(str):
    """A subclass of str whose __new__ takes other arguments than str's."""
    def __new__(cls, level, text):
        self = super().__new__(cls, "#" * level + text)
        self.level = level
        return self

    def __getnewargs__(self):
        return self.level, self[self.level:]


class Sides(int):
    def __new__(cls, *, sides):
        return super().__new__(cls, sides)

    def __getnewargs_ex__(self):
        return (), {"sides": int(self) + 1}


class MyList(list):
    pass


class MyDict(dict):
    def __init__(self, *args, **kw):
        super().__init__(*args, **kw)
        self.tag = "t"


class ListReduce(list):
    def __reduce__(self):
        return ListReduce, (), None, iter([1, 2]), None


class Stringy:
    def __reduce__(self):
        return "Stringy"


shared = [5, "x", 2.5, 3j, None, True, ..., NotImplemented, b"b", (), (1, "a"), frozenset([1]), range(3), int, len, attempt, Color.RED, re.compile("a"), slice(1), fractions.Fraction(1, 2), decimal.Decimal("1.5"), datetime.date(2024, 1, 2), property(), "".join, functools.partial(len)]
for value in shared:
    one, deep = copy.copy(value), copy.deepcopy(value)
    print(type(value).__name__, one is value, deep is value)
made = [[1, [2]], {"a": [1]}, {1, 2}, bytearray(b"x"), collections.deque([[1]], 3), collections.OrderedDict(a=[1]), collections.Counter("aab"), collections.defaultdict(list, a=[1]), collections.ChainMap({"a": [1]}), (1, [2]), MyList([[1]]), MyDict(a=[1]), Heading(2, "t"), frozenset([(1, 2)]), types.SimpleNamespace(a=[1]), Exception("e", [1]), Plain([1]), iter([1, 2, 3]), array if (array := __import__("array").array("i", [1, 2])) else None]
for value in made:
    one, deep = copy.copy(value), copy.deepcopy(value)
    inner = next(iter(value.values()), None) if isinstance(value, dict) else next((v for v in value if isinstance(v, list)), None) if isinstance(value, (list, tuple)) else getattr(value, "x", getattr(value, "a", None))
    inner_deep = next(iter(deep.values()), None) if isinstance(deep, dict) else next((v for v in deep if isinstance(v, list)), None) if isinstance(deep, (list, tuple)) else getattr(deep, "x", getattr(deep, "a", None))
    print(type(one).__name__, one is value, deep is value, one == value, deep == value, inner is inner_deep, getattr(one, "tag", None), getattr(deep, "tag", None))
d = collections.deque([1], 3)
print(copy.copy(d).maxlen, copy.copy(collections.defaultdict(int)).default_factory, copy.copy(Exception("a", 1)).args)
h = Hooked([1])
memo = {}
print(copy.copy(h).v, copy.deepcopy([h, h, Hooked(2)], memo)[0].v, memo["seen"], [x.v for x in copy.copy([h])])
r = Counted([1], [2], 3)
shallow, deep = copy.copy(r), copy.deepcopy(r)
print(shallow.parts, shallow.s, [a is b for a, b in zip(shallow.parts, r.parts)], deep.parts, deep.s, [a is b for a, b in zip(deep.parts, r.parts)], deep.parts[0] is deep.parts[3][1])
r = SlotState()
r.kept, r.dropped = [1], 2
shallow, deep = copy.copy(r), copy.deepcopy(r)
print(shallow.kept is r.kept, deep.kept is r.kept, deep.kept, hasattr(deep, "dropped"), copy.copy(Heading(2, "h")).level, copy.deepcopy(Heading(1, "#")), copy.copy(Sides(sides=3)), copy.deepcopy([Sides(sides=3)] * 2), copy.copy(ListReduce()), copy.copy(Stringy) is Stringy)
attempt("string reduce", lambda: isinstance(copy.copy(Stringy()), Stringy))
s = Slots()
s.a, s.other = [1], 2
t = copy.deepcopy(s)
print(t.a, t.other, t.a is s.a, hasattr(t, "b"), copy.copy(s).a is s.a)
o = OnlySlots()
o.b = [3]
print(copy.copy(o).b is o.b, copy.deepcopy(o).b, hasattr(copy.copy(o), "a"))
loop = [1]
loop.append(loop)
twin = copy.deepcopy(loop)
print(twin[1] is twin, twin is loop, copy.copy(loop)[1] is loop)
p = Plain(None)
p.x = {"me": p, "t": (p, [p])}
q = copy.deepcopy(p)
print(q.x["me"] is q, q.x["t"][0] is q, q.x["t"][1][0] is q, q is not p)
m = Plain([7]).method
n = copy.deepcopy(m)
print(n() == m(), n.__self__ is m.__self__, n.__func__ is m.__func__, copy.copy(m) is m)
for value in (threading.Lock(), (x for x in "a"), open("f", "w"), {}.keys(), types.MappingProxyType({}), map(str, [1]).__class__, (n for n in [1]).gi_frame if False else iter(lambda: 1, 2)):
    attempt(f"copy {type(value).__name__}", lambda: type(copy.copy(value)).__name__)
    attempt(f"deepcopy {type(value).__name__}", lambda: type(copy.deepcopy(value)).__name__)


class BadReduce:
    def __reduce_ex__(self, protocol):
        return 5


class Wrong:
    def __reduce__(self):
        return (1,)


class NotCallable:
    def __reduce__(self):
        return (1, ())


attempt("bad reduce", lambda: copy.copy(BadReduce()))
attempt("short reduce", lambda: copy.copy(Wrong()))
attempt("reduce not callable", lambda: copy.copy(NotCallable()))
copyreg.pickle(Plain, lambda p: (Plain, (("registered", p.x),)))
print(copy.copy(Plain(1)).x, copy.deepcopy(Plain([2])).x, issubclass(copy.Error, Exception), copy.error is copy.Error)
print(Plain(1).__reduce_ex__(2)[0].__name__, Plain(1).__reduce_ex__(2)[1:], OnlySlots().__reduce_ex__(2)[1:3], MyList([1]).__reduce_ex__(2)[2:4][0])
attempt("reduce 0", lambda: OnlySlots().__reduce_ex__(0))
