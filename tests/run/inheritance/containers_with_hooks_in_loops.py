"""Subclasses of list, dict, tuple, set and deque whose hooks are or are not called: by loops, by built-in functions, by methods of the base class, by displays, unpacking, copies and comparisons."""
from collections import Counter, OrderedDict, UserDict, UserList, defaultdict, deque

calls = []


def note(name):
    calls.append(name)


class L(list):
    def __iter__(self):
        note("iter")
        return super().__iter__()

    def __getitem__(self, i):
        note(f"get {i}")
        return super().__getitem__(i)

    def __setitem__(self, i, v):
        note(f"set {i}")
        super().__setitem__(i, v)

    def __len__(self):
        note("len")
        return super().__len__()

    def __contains__(self, v):
        note("in")
        return super().__contains__(v)

    def append(self, v):
        note("append")
        super().append(v)

    def __eq__(self, other):
        note("eq")
        return super().__eq__(other)


class D(dict):
    def __getitem__(self, k):
        note(f"get {k}")
        return super().__getitem__(k)

    def __setitem__(self, k, v):
        note(f"set {k}")
        super().__setitem__(k, v)

    def __missing__(self, k):
        note(f"missing {k}")
        return k * 2

    def keys(self):
        note("keys")
        return super().keys()

    def __iter__(self):
        note("iter")
        return super().__iter__()

    def __contains__(self, k):
        note("in")
        return super().__contains__(k)


class T(tuple):
    def __new__(cls, *items):
        return super().__new__(cls, items)

    def __getitem__(self, i):
        note("get")
        r = super().__getitem__(i)
        return T(*r) if isinstance(i, slice) else r

    def __iter__(self):
        note("iter")
        return super().__iter__()


def show(label, value):
    print(label, value, calls)
    calls.clear()


def loop(x):
    out = []
    for v in x:
        out.append(v)
    return out


def by_index(x):
    out = 0
    for i in range(len(x)):
        out += x[i]
        x[i] = out
    return out


plain = [1, 2, 3]
l = L(plain)
show("loop plain", loop(plain))
show("loop", loop(l))
show("index", by_index(l))
show("index plain", by_index(plain))
for label, f in {"list": list, "tuple": tuple, "sorted": sorted, "sum": sum, "max": max, "reversed": lambda x: list(reversed(x)), "join": lambda x: ",".join(map(str, x)), "star": lambda x: [*x], "unpack": lambda x: (lambda a, *b: b)(*x), "in": lambda x: 3 in x, "bool": bool, "slice": lambda x: x[1:], "add": lambda x: x + [1], "copy": lambda x: type(x.copy()).__name__, "eq": lambda x: x == [1, 3, 6], "ne": lambda x: x != [], "eq plain": lambda x: [1, 3, 6] == x, "extend": lambda x: [0].__iadd__(x), "repr": repr, "enumerate": lambda x: list(enumerate(x)), "zip": lambda x: list(zip(x, x)), "assign": lambda x: (lambda p: p)(x[0]), "index": lambda x: x.index(3), "mul": lambda x: len(x * 2), "set": lambda x: sorted(set(x))}.items():
    show(label, f(l))
(a, b, c) = l
show("targets", (a, b, c))
l += [9]
l.append(10)
l[0:1] = [5, 5]
l[-1] += 1
show("changes", None)
d = D(a=1)
d["b"] = 2
d.update(c=3)
d.setdefault("d", 4)
show("dict made", dict.__repr__(d))
for label, f in {"loop": loop, "dict": dict, "stars": lambda x: {**x}, "call": lambda x: (lambda **k: sorted(k))(**x), "get": lambda x: x.get("zz"), "sub": lambda x: x["zz"], "list": list, "in": lambda x: "a" in x, "items": lambda x: sum(v for _, v in x.items()), "or": lambda x: type(x | {"q": 1}).__name__, "eq": lambda x: x == {"a": 1}, "pop": lambda x: x.pop("d"), "format": lambda x: "%(a)s %(none)s" % x, "format_map": lambda x: "{a} {none}".format_map(x), "fromkeys": lambda x: D.fromkeys("p"), "copy": lambda x: type(x.copy()).__name__, "update": lambda x: {}.update(x)}.items():
    show(label, f(d))
t = T(3, 1, 2)
for label, f in {"loop": loop, "slice": lambda x: x[1:], "sorted": sorted, "unpack": lambda x: [*x, *x], "hash": lambda x: hash(x) == hash((3, 1, 2)), "add": lambda x: type(x + (1,)).__name__, "format": lambda x: "%s-%s-%s" % x, "isinstance": lambda x: isinstance("s", (str, x)) if False else True, "cmp": lambda x: x < (3, 2), "mul": lambda x: x * 2, "max": max, "call": lambda x: max(*x)}.items():
    show(label, f(t))


class Deque(deque):
    def __getitem__(self, i):
        return "hooked"


class Default(defaultdict):
    def __missing__(self, k):
        return f"no {k}"


class Counts(Counter):
    def __missing__(self, k):
        return -1


print(Deque([1, 2])[0], list(Deque([1, 2])), Default(int)["x"], Counts("aab")["z"], Counts("aab") + Counts("b"), UserList([1, 2]) + [3], UserDict(a=1) | {"b": 2}, type(OrderedDict(a=1) | {}).__name__, Deque([1], 2).maxlen)
