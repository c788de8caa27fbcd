"""copy and deepcopy: hooks, cycles, shared parts, reduce forms, slots, and what stays the same object."""
import copy


class Plain:
    def __init__(self, **kw):
        self.__dict__.update(kw)


class Hooks:
    def __copy__(self):
        return "copied"

    def __deepcopy__(self, memo):
        memo["seen"] = True
        return "deep copied"


class Slots:
    __slots__ = ("a", "b", "__dict__")


class State:
    def __init__(self):
        self.a, self.cache = 1, object()

    def __getstate__(self):
        return {"a": self.a}

    def __setstate__(self, state):
        self.__dict__.update(state, restored=True)


class Reduce:
    def __reduce__(self):
        return Plain, (), {"from": "reduce"}


class NewArgs(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    def __getnewargs__(self):
        return tuple(self)


p = Plain(x=[1], y=None)
p.me = p
shallow, deep = copy.copy(p), copy.deepcopy(p)
print(shallow.x is p.x, shallow.me is p, deep.x is p.x, deep.x, deep.me is deep)
s = Slots()
s.a, s.extra = [1], {"k": []}
c, d = copy.copy(s), copy.deepcopy(s)
print(c.a is s.a, d.a == s.a and d.a is not s.a, c.extra is s.extra, d.extra is s.extra, hasattr(c, "b"))
print(copy.copy(Hooks()), copy.deepcopy([Hooks()]), vars(copy.copy(State())), vars(copy.deepcopy(Reduce())), copy.copy(NewArgs(1, [2])), type(copy.deepcopy(NewArgs(1, [2]))).__name__)
shared = [0]
nest = {"a": shared, "b": shared, "t": (shared, 1)}
d = copy.deepcopy(nest)
print(d["a"] is d["b"], d["t"][0] is d["a"], d == nest)
cycle = [1]
cycle.append((cycle,))
d = copy.deepcopy(cycle)
print(d[1][0] is d, d is not cycle)
for same in (5, "s", 1.5, None, (1, "a"), frozenset([1]), b"x", range(3), len, Plain, lambda: 0, type, ..., NotImplemented, 1j, slice(1)):
    print(copy.copy(same) is same, copy.deepcopy(same) is same or type(same).__name__, end="; ")
print()
for bad in ((i for i in []), open(__file__), __import__("sys")):
    try:
        copy.deepcopy(bad)
        print("copied")
    except TypeError as error:
        print(error)
e = ValueError("m", [1])
e.extra = [2]
f = copy.deepcopy(e)
print(repr(f), f.extra, f.extra is e.extra, copy.deepcopy({1: [2]}, {}) , copy.copy({1, 2}), copy.copy(bytearray(b"x")), copy.Error.__name__)
