"""abc: virtual subclasses, __subclasshook__, abstract members of all kinds, update_abstractmethods, collections.abc mixins built from few methods."""
import abc
import collections.abc as cabc
from abc import ABC, ABCMeta, abstractmethod


class Drawable(ABC):
    @abstractmethod
    def draw(self):
        return "base draw"

    @property
    @abstractmethod
    def colour(self): ...

    @colour.setter
    @abstractmethod
    def colour(self, value): ...

    @classmethod
    @abstractmethod
    def make(cls): ...

    @staticmethod
    @abstractmethod
    def helper(): ...

    def concrete(self):
        return f"{self.draw()} in {self.colour}"


class Half(Drawable):
    def draw(self):
        return "half+" + super().draw()

    make = classmethod(lambda cls: cls())


class Full(Half):
    colour = "red"
    helper = staticmethod(len)


print(sorted(Drawable.__abstractmethods__), sorted(Half.__abstractmethods__), Full.__abstractmethods__, Full.make().concrete(), Drawable.draw.__isabstractmethod__, Drawable.colour.__isabstractmethod__, getattr(len, "__isabstractmethod__", None))
for call in (Drawable, Half, lambda: type("One", (Drawable,), {"draw": 1, "colour": 1, "make": 1})(), lambda: ABC()):
    try:
        print(type(call()).__name__)
    except TypeError as error:
        print(error)


class Late(Drawable):
    pass


for name in sorted(Drawable.__abstractmethods__):
    setattr(Late, name, lambda *a: name)
try:
    Late()
except TypeError as error:
    print(str(error)[:46])
abc.update_abstractmethods(Late)
print(Late().draw(), Late.__abstractmethods__)


class Sized2(ABC):
    @classmethod
    def __subclasshook__(cls, other):
        if cls is Sized2:
            return any("size" in vars(b) for b in other.__mro__) or NotImplemented
        return NotImplemented


class Duck:
    size = 1


class Other:
    pass


@Sized2.register
class Registered:
    pass


class Narrow(Sized2):
    pass


print(issubclass(Duck, Sized2), isinstance(Duck(), Sized2), issubclass(Other, Sized2), issubclass(Registered, Sized2), issubclass(Duck, Narrow), Sized2.register(int) is int, isinstance(True, Sized2), Registered.__mro__[1].__name__)
for call in (lambda: Sized2.register(5), lambda: Narrow.register(Sized2), lambda: issubclass(5, Sized2), lambda: isinstance(5, 5)):
    try:
        print(call())
    except (TypeError, RuntimeError) as error:
        print(type(error).__name__, error)


class Odd(ABC):
    @classmethod
    def __subclasshook__(cls, other):
        return "maybe"


try:
    issubclass(int, Odd)
except AssertionError as error:
    print("AssertionError")


class Bits(cabc.MutableSet):
    def __init__(self, items=()):
        self.n = 0
        for i in items:
            self.add(i)

    def __contains__(self, i):
        return isinstance(i, int) and bool(self.n >> i & 1)

    def __iter__(self):
        return (i for i in range(self.n.bit_length()) if i in self)

    def __len__(self):
        return self.n.bit_count()

    def add(self, i):
        self.n |= 1 << i

    def discard(self, i):
        self.n &= ~(1 << i)

    def __repr__(self):
        return f"Bits({list(self)})"


a, b = Bits([1, 2, 3]), Bits([3, 4])
print(a & b, a | b, a - b, a ^ b, a <= b, Bits([3]) < b, a.isdisjoint([9]), a == {1, 2, 3}, {5} | a, a.pop(), a, a.remove(2), a.__ior__({7}), a.clear(), a, isinstance(a, cabc.Collection), a._hash() == Bits()._hash())
try:
    Bits().remove(1)
except KeyError as error:
    print("KeyError", error)


class Lower(cabc.MutableMapping):
    def __init__(self, **kw):
        self.d = {}
        self.update(kw)

    def __getitem__(self, k):
        return self.d[k.lower()]

    def __setitem__(self, k, v):
        self.d[k.lower()] = v

    def __delitem__(self, k):
        del self.d[k.lower()]

    def __iter__(self):
        return iter(self.d)

    def __len__(self):
        return len(self.d)


m = Lower(A=1, b=2)
print(m["a"], "B" in m, m.get("zz"), m.pop("A"), m.setdefault("X", []), sorted(m.items()), m == {"b": 2, "x": []}, m.popitem(), list(m.keys()), list(m.values()), m.keys() & {"b"}, isinstance(m.items(), cabc.Set), dict(m), m.update([("Q", 1)], r=2), len(m))


class Countdown(cabc.Sequence):
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        if isinstance(i, slice):
            return [self[j] for j in range(*i.indices(self.n))]
        if not -self.n <= i < self.n:
            raise IndexError(i)
        return self.n - i % self.n


c = Countdown(4)
print(list(c), list(reversed(c)), 3 in c, c.index(1), c.count(9), c[1:3], c[-1], hash(c) != 0)
for call in (lambda: c.index(7), lambda: cabc.Sequence(), lambda: cabc.Mapping.__reversed__, lambda: reversed(m), lambda: cabc.Hashable.register(list) and isinstance([], cabc.Hashable), lambda: cabc.ByteString, lambda: isinstance(iter([]), cabc.Iterator), lambda: issubclass(dict, cabc.Reversible), lambda: isinstance((x for x in []), cabc.Generator), lambda: cabc.Callable[[int], str], lambda: cabc.Callable[int]):
    try:
        print(call())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
