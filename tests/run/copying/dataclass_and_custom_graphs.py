"""copy.copy, deepcopy and replace over object graphs: cycles, memo, slots, dataclasses, hooks, partial sharing, things that stay."""
import copy
import dataclasses
import functools
import re
import threading
import types
import weakref
from collections import ChainMap, Counter, OrderedDict, UserDict, defaultdict, deque
from enum import Enum


class Colour(Enum):
    RED = []


@dataclasses.dataclass
class Node:
    name: str
    links: list = dataclasses.field(default_factory=list)
    owner: "Node | None" = None
    colour: Colour = Colour.RED


@dataclasses.dataclass(frozen=True, slots=True)
class Frozen:
    items: tuple
    cache: dict = dataclasses.field(default_factory=dict, compare=False)


a, b = Node("a"), Node("b")
a.links += [b, a]
b.owner = a
c = copy.deepcopy(a)
print(c.links[1] is c, c.links[0].owner is c, c.links[0] is not b, c.colour is a.colour, c.name is a.name)
s = copy.copy(a)
print(s.links is a.links, s is not a)
f = Frozen((1, [2]), {"k": []})
g = copy.deepcopy(f)
print(g == f, g.items[1] is f.items[1], g.cache is f.cache, dataclasses.replace(f, items=()), copy.copy(f).cache is f.cache)
try:
    g.items = 5
except dataclasses.FrozenInstanceError as error:
    print(error)


class Hooks:
    def __init__(self, log):
        self.log, self.data = log, [1]

    def __copy__(self):
        self.log.append("copy")
        return self

    def __deepcopy__(self, memo):
        self.log.append(f"deep {len(memo) >= 0}")
        new = type(self)(self.log)
        memo[id(self)] = new
        new.data = copy.deepcopy(self.data, memo)
        return new


log = []
h = Hooks(log)
pair = copy.deepcopy([h, h])
print(copy.copy(h) is h, pair[0] is pair[1], pair[0] is not h, log)


class Resource:
    def __init__(self):
        self.lock, self.value, self.handle = threading.Lock(), [1], weakref.ref(a)

    def __getstate__(self):
        state = self.__dict__.copy()
        del state["lock"]
        return state

    def __setstate__(self, state):
        self.__dict__.update(state)
        self.lock = threading.Lock()


r = Resource()
t = copy.deepcopy(r)
print(t.value == r.value, t.value is r.value, t.lock is not r.lock, t.handle is r.handle)


class Slots:
    __slots__ = ("x", "y", "__weakref__")


class More(Slots):
    __slots__ = ("z", "__dict__")


m = More()
m.x, m.z, m.extra = [1], {2}, "e"
n = copy.deepcopy(m)
print(n.x == m.x, n.x is m.x, n.z, n.extra, hasattr(n, "y"))


class L(list):
    def __init__(self, *args):
        super().__init__(*args)
        self.note = {"n": self}


l = L([1, [2]])
k = copy.deepcopy(l)
print(k, k.note["n"] is k, k[1] is l[1], type(copy.copy(l)), copy.copy(l).note is l.note)
partial = functools.partial(max, [3], key=len)
q = copy.deepcopy(partial)
print(q.func is max, q.args[0] is partial.args[0], q.keywords)
for value in (defaultdict(list, a=[1]), OrderedDict(a=[1]), Counter("ab"), deque([[1]], 5), ChainMap({"a": [1]}, {}), UserDict(a=[1]), types.SimpleNamespace(a=[1]), {(1, 2): [3]}, {frozenset([1]): {4}}, bytearray(b"x"), (1, (2, [3])), [(1,), (1,)], range(5), slice(1, [2]), Exception([1]), KeyError("k", [1])):
    d = copy.deepcopy(value)
    print(type(d).__name__, d == value or vars(d) == vars(value) and d.args == value.args, d is value, end="; ")
print()
e = ValueError("x", [1])
e.extra = [2]
e.__cause__ = KeyError(1)
d = copy.deepcopy(e)
print(d.args, d.extra, d.args[1] is e.args[1], d.__cause__, copy.copy(e).extra is e.extra)
for same in (5, "s", None, int, len, lambda: 0, re.compile("a"), Colour.RED, ..., NotImplemented, types, frozenset([1]), (1, 2), property(len), weakref.ref(a), range(3), 1.5, b"x", type(None), print):
    try:
        print(copy.deepcopy(same) is same, copy.copy(same) is same, end="; ")
    except TypeError as error:
        print("TypeError", error, end="; ")
print()
for bad in (threading.Lock(), (i for i in ()), open(__file__), threading.local() if False else iter({1: 2}.keys()).__class__, a.__dict__.keys()):
    for f in (copy.copy, copy.deepcopy):
        try:
            print(type(f(bad)).__name__, end="; ")
        except (TypeError, copy.Error) as error:
            print(type(error).__name__, error, end="; ")
print()


class BadReduce:
    def __reduce_ex__(self, protocol):
        return 5


class Four:
    def __reduce_ex__(self, protocol):
        return Four.make, (protocol,), {"state": 1}, iter([1, 2]), iter([("k", "v")])

    @staticmethod
    def make(p):
        obj = object.__new__(Four)
        obj.log = [p]
        return obj

    def append(self, x):
        self.log.append(x)

    def __setitem__(self, k, v):
        self.log.append((k, v))


print(vars(copy.copy(Four())), vars(copy.deepcopy(Four())))
try:
    copy.copy(BadReduce())
except Exception as error:
    print(type(error).__name__, error)
deep = []
for _ in range(300):
    deep = [deep]
print(len(repr(copy.deepcopy(deep))), copy.error is copy.Error)
memo = {}
x = [1]
y = copy.deepcopy(x, memo)
print(copy.deepcopy([x], memo)[0] is y)
