# Data classes of every form in functions whose types settle: frozen, with slots, below one another, and decorators
# that give a class hooks after methods were compiled for it.
from dataclasses import dataclass, field, FrozenInstanceError, replace, astuple
from functools import total_ordering
from typing import ClassVar


@dataclass(frozen=True)
class Point:
    x: float
    y: float

    def dot(self, other):
        return self.x * other.x + self.y * other.y

    def moved(self, dx):
        return Point(self.x + dx, self.y)

    def spoil(self):
        self.x = 9.0


@dataclass(slots=True)
class Cell:
    weight: int
    label: str = "none"
    count: ClassVar[int] = 0

    def grow(self, by):
        self.weight += by
        return self.weight

    def stray(self):
        self.other = 1

    def up(self):
        return super().__repr__()


@dataclass(frozen=True, slots=True, order=True)
class Version:
    major: int
    minor: int = 0

    def bump(self):
        return Version(self.major, self.minor + 1)


@dataclass
class Shape:
    name: str
    sides: int = 0

    def describe(self):
        return f"{self.name}/{self.sides}"


@dataclass
class Square(Shape):
    side: float = 1.0

    def area(self):
        return self.side * self.side


class Tagged(Square):
    def describe(self):
        return "tagged " + super().describe()


@dataclass
class Renamed(Square):
    name: str = "renamed"
    extra: list = field(default_factory=list)


def sum_points(n):
    points = [Point(float(i), 1.0) for i in range(n)]
    total = 0.0
    for p in points:
        total += p.dot(p.moved(0.5))
    return total


def use_cells(n):
    cells = [Cell(i, str(i)) for i in range(n)]
    for c in cells:
        c.grow(2)
        c.weight *= 2
    return sum(c.weight for c in cells), cells[-1]


def newest(n):
    v = Version(1)
    for _ in range(n):
        v = v.bump()
    return v, v > Version(1, 3), Version(2) > v


def refused(f, *args):
    try:
        print(f(*args))
    except (FrozenInstanceError, AttributeError, TypeError) as e:
        print(type(e).__name__, e)


def set_x(p, value):
    p.x = value
    return p


print(sum_points(100))
refused(Point(1.0, 2.0).spoil)
refused(set_x, Point(1.0, 2.0), 3.0)
print(use_cells(20))
refused(Cell(1).stray)
refused(Cell(1).up)
print(hasattr(Cell(1), "__dict__"), Cell.__slots__, Version.__slots__)
print(newest(5), replace(Version(3, 4), minor=9), hash(Version(1, 2)) == hash((1, 2)))


def shapes():
    made = [Square("a", 4, 2.5), Square("b"), Tagged("c", 4, 3.0), Renamed(sides=3), Tagged("d")]
    area = 0.0
    for s in made:
        area += s.area()
        print(s.describe(), s)
    return area


print(shapes())
refused(Tagged)
refused(lambda: Tagged("x", 1, 2.0, 3))
refused(lambda: Square("x", shape=2))


# ---- hooks that decorators add ----

log = []


def recording(cls):
    def store(self, name, value):
        log.append(name)
        object.__setattr__(self, name, value)

    cls.__setattr__ = store
    return cls


def unknown(*decorators):
    return decorators[len(log) > 1000]


@unknown(recording)
class Counter:
    def __init__(self, start):
        self.value = start

    def step(self):
        self.value += 1
        return self.value


class Below(Counter):
    def step(self):
        self.value += 10
        return self.value


def count(n):
    a, b = Counter(0), Below(5)
    for _ in range(n):
        a.step()
        b.step()
    return a.value, b.value


print(count(3), log)


def falsy(cls):
    cls.__len__ = lambda self: 0
    return cls


@unknown(falsy)
class Empty:
    def __init__(self):
        self.n = 1


def truth():
    e = Empty()
    return "true" if e else "false"


print(truth())


def stored_late():
    c = Cell(3)
    c.weight = 4

    def hooked(self, name, value):
        raise AttributeError("no stores to " + name)

    Cell.__setattr__ = hooked
    try:
        c.weight = 5
    except AttributeError as e:
        print(e)
    del Cell.__setattr__
    c.weight = 6
    return c


print(stored_late())


def other_class(cls):
    class Other(cls):
        def area(self):
            return -1
    return Other


@unknown(other_class)
class Plate:
    def __init__(self, w, h):
        self.w, self.h = w, h

    def area(self):
        return self.w * self.h


def plates():
    return [Plate(i, 2).area() for i in range(3)], type(Plate(1, 1)).__mro__[1].__name__


print(plates())


@total_ordering
class Money:
    def __init__(self, cents):
        self.cents = cents

    def __eq__(self, other):
        return self.cents == other.cents

    def __lt__(self, other):
        return self.cents < other.cents


def richest(amounts):
    best = Money(0)
    for a in amounts:
        m = Money(a)
        if m >= best:
            best = m
    return best.cents


print(richest([3, 9, 4, 9, 1]))


# ---- alternative constructors ----

class Base:
    def __init__(self, n):
        self.n = n

    @classmethod
    def parse(cls, text):
        return cls(int(text))

    def show(self):
        return f"{type(self).__name__}:{self.n}"


class Derived(Base):
    def __init__(self, n):
        super().__init__(n * 2)
        self.extra = n


def parsed():
    total = 0
    for cls in (Base, Derived):
        made = cls.parse("21")
        total += made.n
        print(made.show())
    return total, Base.parse("4").n + Derived.parse("5").n


print(parsed())
print(astuple(Renamed(sides=2)))
