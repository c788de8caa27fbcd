"""Abstract classes in depth: abstract properties, class and static methods, __abstractmethods__ changed later, registered and hooked subclasses in typed loops, caches, and what the mixins of collections.abc ask of the abstract methods."""
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


def logged(base, kind, names):
    """A subclass of base around a kind, whose abstract methods write down that they are called."""
    def forward(name):
        def method(self, *args):
            self.log.append(f"{name.strip('_')}{args}")
            return getattr(self.inside, name)(*args)
        return method

    def __init__(self, inside=()):
        self.inside, self.log = kind(inside), []
    return type(base.__name__ + "Log", (base,), {"__init__": __init__, **{name: forward(name) for name in names.split()}})


SetLog = logged(MutableSet, dict.fromkeys, "__contains__ __iter__ __len__")
print(attempt(SetLog))
SetLog.add = lambda self, x: self.log.append(f"add {x}") or self.inside.setdefault(x)
SetLog.discard = lambda self, x: self.log.append(f"discard {x}") or self.inside.pop(x, None)
abc.update_abstractmethods(SetLog)
SequenceLog = logged(MutableSequence, list, "__getitem__ __setitem__ __delitem__ __len__ insert")
MappingLog = logged(MutableMapping, dict, "__getitem__ __setitem__ __delitem__ __iter__ __len__")
for make, calls in ((lambda: SetLog("abc"), (lambda s: s <= {"a", "b", "c", "d"}, lambda s: s < set("abc"), lambda s: s == set("abc"), lambda s: s.isdisjoint("xc"), lambda s: s.pop(), lambda s: s.remove("q"),
                     lambda s: s.__ior__("az").inside, lambda s: s.__ixor__("ay").inside, lambda s: s.clear(), lambda s: list((s & "cx").inside), lambda s: s & 5, lambda s: hash(s))),
                    (lambda: SequenceLog([3, 1, 3]), (lambda s: 1 in s, lambda s: s.index(3, 1), lambda s: s.count(3), lambda s: list(reversed(s)), lambda s: s.pop(), lambda s: s.remove(1), lambda s: s.append(5),
                     lambda s: s.extend(s), lambda s: s.reverse(), lambda s: s.clear(), lambda s: s.__iadd__((4, 5)).inside, lambda s: s.index(9))),
                    (lambda: MappingLog({"k": 1, "l": 2}), (lambda m: "k" in m, lambda m: m.get("x", 0), lambda m: m.pop("l"), lambda m: m.pop("x", None), lambda m: m.popitem(), lambda m: m.setdefault("y", 3), lambda m: m == {"k": 1, "l": 2},
                     lambda m: ("l", 2) in m.items(), lambda m: 2 in m.values(), lambda m: sorted(m.keys() ^ {"k"}), lambda m: m.update(z=0), lambda m: m.clear(), lambda m: m.pop("x")))):
    for call in calls:
        tested = make()
        try:
            print(call(tested), *tested.log[:9])
        except (KeyError, ValueError, TypeError) as e:
            print(type(e).__name__, str(e)[:40], *tested.log[:9])


class Chosen(Set):
    """Results of operators are what _from_iterable makes of them."""
    made = []

    def __init__(self, *items):
        self.items = items

    @classmethod
    def _from_iterable(cls, items):
        cls.made.append(cls.__name__)
        return tuple(items)

    __contains__ = lambda self, x: x in self.items
    __iter__ = lambda self: iter(self.items)
    __len__ = lambda self: len(self.items)


class Other(Chosen):
    pass


print(Chosen(1, 2) & Other(2, 3), Other(2, 3) | Chosen(1), Chosen(1, 2) - {1}, {5, 1} - Chosen(1), Chosen.made, attempt(lambda: Chosen(1) ^ Chosen(2)), Chosen(1, 2)._hash() == hash(frozenset((1, 2))))
for cls in (Callable, Container, Hashable, Iterable, Iterator, Mapping, Sequence, Set, Sized):
    print(cls.__name__, [isinstance(x, cls) for x in (SetLog(), SequenceLog(), MappingLog(), Chosen(), s, len, "s", (1, []), iter(""), range(1), None, {}.keys())], attempt(cls))
