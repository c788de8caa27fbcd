"""collections.abc: the methods that follow from the abstract ones, recognised classes, Callable aliases."""
import collections
from collections import abc


class ListSet(abc.MutableSet):
    def __init__(self, it=()):
        self.items = []
        for x in it:
            self.add(x)

    def __contains__(self, x):
        return x in self.items

    def __iter__(self):
        return iter(self.items)

    def __len__(self):
        return len(self.items)

    def add(self, x):
        if x not in self.items:
            self.items.append(x)

    def discard(self, x):
        if x in self.items:
            self.items.remove(x)

    def __repr__(self):
        return f"ListSet({self.items})"


a, b = ListSet([1, 2, 3, 4]), ListSet([3, 4, 5])
for other in (b, {3, 4, 5}, [3, 4, 5], (1, 2), "x", 5):
    for name in ("__and__", "__or__", "__sub__", "__xor__", "__rsub__", "__le__", "__lt__", "__ge__", "__gt__", "__eq__"):
        try:
            print(name, getattr(a, name)(other), end="; ")
        except TypeError as e:
            print(name, e, end="; ")
    print()
print(a & b, a | [9], {1, 9} - a, [1, 9] - a, a ^ b, a == {1, 2, 3, 4}, a.isdisjoint([7]), a.isdisjoint([7, 1]))
print(a <= ListSet(range(9)), a < a, a >= [1] if False else "", ListSet([1]) < a, a > ListSet([1]))
print(abc.Set._hash(a) == hash(frozenset([1, 2, 3, 4])))
for text, change in (("ior", lambda s: s.__ior__([7, 8])), ("iand", lambda s: s.__iand__([1, 2])),
                     ("isub", lambda s: s.__isub__([1])), ("ixor", lambda s: s.__ixor__([1, 9])),
                     ("self", lambda s: s.__ixor__(s)), ("minus", lambda s: s.__isub__(s)), ("remove", lambda s: s.remove(77)),
                     ("pop", lambda s: s.pop()), ("clear", lambda s: s.clear())):
    s = ListSet([1, 2, 3])
    try:
        print(text, change(s), s)
    except KeyError as e:
        print(text, "KeyError", e)
try:
    ListSet().pop()
except KeyError as e:
    print(repr(e))


class Pairs(abc.MutableMapping):
    def __init__(self, *args, **kw):
        self.pairs = []
        self.update(*args, **kw)

    def __getitem__(self, key):
        for k, v in self.pairs:
            if k == key:
                return v
        raise KeyError(key)

    def __setitem__(self, key, value):
        for i, (k, v) in enumerate(self.pairs):
            if k == key:
                self.pairs[i] = k, value
                return
        self.pairs.append((key, value))

    def __delitem__(self, key):
        self.pairs.remove((key, self[key]))

    def __iter__(self):
        return iter([k for k, v in self.pairs])

    def __len__(self):
        return len(self.pairs)

    def __repr__(self):
        return f"Pairs({self.pairs})"


m = Pairs({"a": 1}, b=2)
m.update([("c", 3)])
m.update(Pairs(d=4), self=5)
print(m, m.get("a"), m.get("z"), m.get("z", 0), "a" in m, "z" in m, m == dict(m), m == [1], m != {"a": 1})
print(m.keys(), list(m.keys()), m.values(), list(m.values()), m.items(), list(m.items()), len(m.items()))
print(("a", 1) in m.items(), ("a", 2) in m.items(), 3 in m.values(), 33 in m.values(), m.keys() & {"a", "q"},
      sorted(m.keys() | {"q"}), m.items() - {("a", 1)} == set(m.items()) - {("a", 1)}, m.keys() == {"a"})
print(m.pop("a"), m.pop("a", None), m.setdefault("b", 9), m.setdefault("n"), m.popitem(), m)
for f in (lambda: m.pop("zz"), lambda: Pairs().popitem(), lambda: reversed(m), lambda: m.update(5), lambda: hash(m)):
    try:
        print(f())
    except (KeyError, TypeError) as e:
        print(type(e).__name__, e)
m.clear()
print(m, len(m))


class Row(abc.MutableSequence):
    def __init__(self, *items):
        self.items = list(items)

    def __getitem__(self, i):
        return self.items[i]

    def __setitem__(self, i, v):
        self.items[i] = v

    def __delitem__(self, i):
        del self.items[i]

    def __len__(self):
        return len(self.items)

    def insert(self, i, v):
        self.items.insert(i, v)

    def __repr__(self):
        return f"Row{tuple(self.items)}"


nan = float("nan")
r = Row(1, 2, nan, 2)
print(list(r), list(reversed(r)), 2 in r, nan in r, 7 in r, r.count(2), r.count(nan), r.index(2), r.index(2, 2),
      r.index(nan, -3, -1))
for args in ((9,), (2, 4), (1, 1), (1, -2), (2, 0, 1)):
    try:
        print(r.index(*args))
    except ValueError as e:
        print(args, repr(e))
r.append(5)
r.extend([6, 7])
r.extend(r)
r += (8,)
print(r, r.pop(), r.pop(0))
r.reverse()
r.remove(2)
print(r)
r.clear()
print(r)
try:
    r.pop()
except IndexError as e:
    print(e)
match Row(1, 2):
    case [x, y]:
        print("sequence", x, y)
match Pairs(k=3):
    case {"k": v}:
        print("mapping", v)

# what counts as what
values = [1, "s", b"b", bytearray(), (), [], {}, set(), frozenset(), range(3), memoryview(b""), {}.keys(), {}.values(),
          {}.items(), iter([]), (i for i in ()), print, int, collections.deque(), collections.OrderedDict(),
          collections.Counter(), collections.ChainMap(), collections.UserList(), a, m, r, type.__dict__, enumerate([]), zip()]
for cls in (getattr(abc, name) for name in sorted(abc.__all__)):
    print(cls.__name__, "".join("x" if isinstance(v, cls) else "." for v in values), cls.__module__,
          sorted(cls.__abstractmethods__))


class Off:
    __iter__ = None
    __hash__ = None

    def __len__(self):
        return 1

    def __contains__(self, x):
        return True


print([issubclass(Off, c) for c in (abc.Iterable, abc.Hashable, abc.Sized, abc.Container, abc.Collection)])


class Count(abc.Generator):
    def __init__(self):
        self.n = 0

    def send(self, value):
        self.n += 1
        if self.n > 3:
            raise StopIteration
        return self.n, value

    def throw(self, typ, val=None, tb=None):
        super().throw(typ, val, tb)


c = Count()
print(next(c), c.send("v"), list(c), c.close())
for args in ((ValueError,), (ValueError, ValueError("v")), (ValueError("w"),), (KeyError, None, None)):
    try:
        Count().throw(*args)
    except Exception as e:
        print(repr(e))


class Stubborn(Count):
    def throw(self, *args):
        return 1


try:
    Stubborn().close()
except RuntimeError as e:
    print(e)

for make in (lambda: abc.Callable[[int, str], int], lambda: abc.Callable[..., int], lambda: abc.Callable[[], None],
             lambda: abc.Callable[int], lambda: abc.Callable[int, str], lambda: abc.Callable[[abc.Sized], list[int]],
             lambda: abc.Callable[(int, str), int], lambda: abc.Callable[[int], "x"].__args__,
             lambda: abc.Callable[[int], str].__reduce__()[1][1], lambda: abc.Mapping[str, int]):
    try:
        print(make())
    except TypeError as e:
        print(e)
try:
    abc.Sequence()
except TypeError as e:
    print(e)
