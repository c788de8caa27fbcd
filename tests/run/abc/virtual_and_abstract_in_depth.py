"""Abstract classes in depth: abstract properties, class and static methods, __abstractmethods__ changed later, registered and hooked subclasses in typed loops, caches, and mixins of collections.abc."""
import abc
from abc import ABC, ABCMeta, abstractmethod
from collections.abc import Callable, Container, Hashable, Iterable, Iterator, Mapping, MutableMapping, MutableSequence, MutableSet, Sequence, Set, Sized


class Shape(ABC):
    @property
    @abstractmethod
    def area(self):
        """Area in units."""

    @area.setter
    @abstractmethod
    def area(self, value):
        pass

    @classmethod
    @abstractmethod
    def make(cls, *args):
        return "base make"

    @staticmethod
    @abstractmethod
    def unit():
        return "m"

    def describe(self):
        return f"{type(self).__name__} {self.area}{self.unit()}"


class Half(Shape):
    @classmethod
    def make(cls, *args):
        return super().make() + "!", cls(*args)

    @staticmethod
    def unit():
        return Shape.unit() + "2"


class Square(Half):
    def __init__(self, side=1):
        self.side = side

    @property
    def area(self):
        return self.side * self.side

    @area.setter
    def area(self, value):
        self.side = value ** 0.5


def attempt(f, *args):
    try:
        return f(*args)
    except TypeError as e:
        return str(e)


print(attempt(Shape), attempt(Half), sorted(Half.__abstractmethods__), sorted(Shape.__abstractmethods__), Square.__abstractmethods__, Shape.area.__isabstractmethod__, Shape.__dict__["make"].__isabstractmethod__)
s = Square.make(3)[1]
s.area = 16
print(s.describe(), Square.make()[0], isinstance(s, Shape), Half.unit())
Half.area = property(lambda self: 0)
print(attempt(Half))
abc.update_abstractmethods(Half)
print(attempt(Half).describe(), Half.__abstractmethods__)
Half.__abstractmethods__ = frozenset({"b", "a"})
print(attempt(Half), type(Square()).__name__)
del Half.__abstractmethods__
print(attempt(Half).area, hasattr(Half, "__abstractmethods__"))


class Quacks(metaclass=ABCMeta):
    asked = 0

    @classmethod
    def __subclasshook__(cls, other):
        cls.asked += 1
        if cls is Quacks and any("quack" in c.__dict__ for c in other.__mro__):
            return True
        return NotImplemented


class Duck:
    quack = None


class Robot:
    pass


class Strict(Quacks):
    pass


def count(values):
    n = 0
    for v in values:
        if isinstance(v, Quacks):
            n += 1
    return n


flock = [Duck(), Robot(), 1, "x", Duck()] * 3
print(count(flock), Quacks.asked, issubclass(Duck, Strict), issubclass(Robot, Quacks))
Quacks.register(Robot)
print(count(flock), issubclass(Robot, Quacks), isinstance(Robot(), Strict), Robot.__mro__ == (Robot, object))
print(Strict.register(int) is int, count(flock), isinstance(True, Strict), isinstance(True, Quacks))
print(attempt(Quacks.register, 5), attempt(lambda: issubclass(5, Quacks)))
try:
    Strict.register(Quacks)
except RuntimeError as e:
    print(e)
Robot.quack = 1
print(issubclass(type("New", (Robot,), {}), Strict))


class Bag(MutableSet):
    def __init__(self, items=()):
        self.items = list(dict.fromkeys(items))

    def __contains__(self, x):
        return x in self.items

    def __iter__(self):
        return iter(self.items)

    def __len__(self):
        return len(self.items)

    def add(self, x):
        x in self or self.items.append(x)

    def discard(self, x):
        x in self and self.items.remove(x)

    def __repr__(self):
        return f"Bag({''.join(map(str, self))})"


class Row(MutableSequence):
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


class Low(MutableMapping):
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


b, c = Bag("hello"), Bag("world")
print(b & c, b | c, b - c, b ^ c, b & "lo", "xyz" | b if False else {"x"} | b, b <= Bag("helox"), b < b, b == {"h", "e", "l", "o"}, b.isdisjoint("xyz"), b.pop(), b, Bag("ab") >= {"a"}, hash(frozenset("ab")) == Bag("ab")._hash())
b |= {"z"}
b -= "e"
b ^= Bag("zq")
b.remove("q")
print(b, attempt(lambda: b & 5), attempt(lambda: hash(b)))
r = Row(3, 1, 2)
r.append(1), r.extend(r), r.reverse(), r.remove(1)
r += [9]
print(r.items, r.pop(), r.pop(0), r.count(1), r.index(2), 3 in r, list(reversed(r)), r.clear(), len(r))
m = Low(A=1, b=2)
print(m["a"], "B" in m, m.get("zz", 0), m.pop("B"), m.setdefault("C", 5), dict(m), m == {"a": 1, "c": 5}, list(m.items()), m.popitem(), m.keys() & {"c"}, list(m.values()), len(m.items()))
for cls in (Callable, Container, Hashable, Iterable, Iterator, Mapping, Sequence, Set, Sized):
    print(cls.__name__, [isinstance(x, cls) for x in (b, r, m, s, len, "s", (1, []), iter(""), range(1), None, {}.keys())], attempt(cls))
