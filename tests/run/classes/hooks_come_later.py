# Classes that get __setattr__, descriptors or __getattribute__ after they were made and used: new instances
# keep their attributes and are of that very class.
import copy
import pickle
from dataclasses import dataclass


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def sum(self):
        return self.x + self.y

    def move(self, d):
        self.x += d
        return self

    def __eq__(self, other):
        return type(other) is type(self) and self.x == other.x and self.y == other.y

    def __lt__(self, other):
        return self.sum() < other.sum()


class Special(Point):
    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z

    def sum(self):
        return super().sum() + self.z


def use(n):
    t = 0
    for i in range(n):
        t += Point(i, 1).move(2).sum() + Special(i, 1, 2).sum()
    return t


print(use(10))
log = []


def setattr_logged(self, name, value):
    log.append(name)
    object.__setattr__(self, name, value)


Point.__setattr__ = setattr_logged
print(use(2), log)
p, q = Point(1, 2), Point(1, 2)
print(p == q, type(p) is Point, p.__class__ is Point, isinstance(p, Point), isinstance(p, Special), Special.__mro__[1] is Point)
print(sorted([Point(3, 1), Point(1, 1)])[0].x, p.__dict__, copy.copy(p) == p, copy.deepcopy(p).__dict__)
print(type(pickle.loads(pickle.dumps(p))) is Point, Point.__subclasses__(), repr(p).split(" at ")[0])
del Point.__setattr__
log.clear()
print(use(2), log)


class Later(Point):
    def twice(self):
        return self.sum() * 2


print(Later(1, 2).twice(), Later(1, 2).move(1).__dict__)
Point.x = property(lambda self: self.__dict__["x"] * 100, lambda self, v: self.__dict__.update(x=v))
print(use(2), Point(1, 2).x, Special(1, 2, 3).sum(), Later(1, 1).twice())
del Point.x
print(use(2), Point(1, 2).x, Special(1, 2, 3).sum(), Later(1, 1).twice())


class Bare:
    def put(self, v):
        self.v = v
        return self.v


print(Bare().put(1))
Bare.v = property(lambda self: "p", lambda self, v: print("set", v))
print(Bare().put(2), Bare().__dict__)


@dataclass(frozen=True, order=True)
class Key:
    pri: int
    name: str = "k"

    def text(self):
        return f"{self.name}{self.pri}"


keys = [Key(i * 7 % 5, "n") for i in range(5)]
print([k.text() for k in sorted(keys)], hash(Key(1)) == hash(Key(1)), Key(1) == Key(1), vars(Key(2)))
for change in (lambda k: setattr(k, "pri", 1), lambda k: delattr(k, "pri"), lambda k: setattr(k, "new", 1)):
    try:
        change(keys[0])
    except AttributeError as e:
        print(type(e).__name__, e)
print(pickle.loads(pickle.dumps(keys[1])) == keys[1], copy.copy(keys[2]), type(keys[3]) is Key, Key.__subclasses__())
match keys[4]:
    case Key(pri=a, name=b):
        print(a, b)
