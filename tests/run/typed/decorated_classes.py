"""Instances of classes that decorators were applied to, where types settle and where the guess is wrong."""
from dataclasses import InitVar, dataclass, field, replace
from functools import total_ordering


@dataclass
class Point:
    x: float
    y: float = 0.5
    tags: list = field(default_factory=list)

    def norm1(self):
        return abs(self.x) + abs(self.y)

    def move(self, dx, dy=0.0):
        self.x += dx
        self.y += dy
        return self


@dataclass(order=True)
class Sized(Point):
    size: int = 1
    note: InitVar[str] = "none"

    def __post_init__(self, note):
        self.area = self.x * self.y * self.size
        self.text = note

    def norm1(self):
        return super().norm1() + self.size


@dataclass(frozen=True)
class Fixed:
    a: int
    b: int = 2

    def total(self):
        return self.a + self.b


@dataclass(slots=True)
class Slim:
    a: int
    b: int = 3

    def total(self):
        return self.a * self.b


class Upper:
    """A descriptor as default."""
    def __get__(self, instance, owner):
        return "DEFAULT" if instance is None else instance.__dict__["_word"]

    def __set__(self, instance, value):
        instance.__dict__["_word"] = str(value).upper()


@dataclass
class Worded:
    word: str = Upper()
    count: int = 0

    def twice(self):
        self.count += 1
        return self.word * 2


def other_class(cls):
    class Other(cls):
        def who(self):
            return "other " + super().who()
    return Other


def factory(cls):
    def make(*args):
        made = cls(*args)
        made.extra = len(args)
        return made
    return make


@other_class
class Replaced:
    n: int = 0

    def who(self):
        self.n += 1
        return "replaced %d" % self.n


@factory
class Wrapped:
    v: object

    def __init__(self, v):
        self.v = v

    def get(self):
        return self.v


@total_ordering
class Version:
    def __init__(self, major, minor):
        self.major, self.minor = major, minor

    def __eq__(self, other):
        return (self.major, self.minor) == (other.major, other.minor)

    def __lt__(self, other):
        return (self.major, self.minor) < (other.major, other.minor)


def points():
    total = 0.0
    for i in range(200):
        p = Point(i, i / 2) if i % 3 else Point(float(i))
        if i == 150:
            p.x = 10 ** 30
        total += p.move(1, dy=0.25).norm1()
        p.tags.append(i)
    print(total, p, p == Point(200.0, 99.75, [199]), Point(1.0) != Point(1.0))
    print(replace(p, x="text").x, Point(*[1, 2]), Point(**{"x": 3}))
    try:
        Point("a").move(1)
    except TypeError as error:
        print(error)
    for args in (), (1, 2, 3, 4):
        try:
            Point(*args)
        except TypeError as error:
            print(error)


def others():
    sized = [Sized(float(i % 4), 1.0, [], i % 3, note=str(i)) for i in range(12)]
    print(max(sized), min(sized).text, sum(s.area for s in sized), sorted(sized)[3].norm1())
    print(sum(Fixed(i).total() for i in range(50)), sum(Slim(i).total() for i in range(50)))
    try:
        Fixed(1).a = 5
    except AttributeError as error:
        print(type(error).__name__, error)
    try:
        Slim(1).c = 5
    except AttributeError as error:
        print(type(error).__name__)
    w = [Worded("ab" + str(i % 2), i) for i in range(20)]
    print({x.twice() for x in w} == {"AB0AB0", "AB1AB1"}, w[3], Worded())
    r = Replaced()
    print([r.who() for _ in range(3)], type(r).__name__)
    print(sum(Wrapped(i).get() for i in range(10)), Wrapped(1).extra)
    versions = [Version(i * 7 % 5, i) for i in range(10)]
    print(sorted(versions)[0].minor, versions[0] >= versions[1], Version(1, 2) == Version(1, 2))


def changed():
    seen = []
    for i in range(40):
        p = Point(1.0, float(i))
        if i == 20:
            Point.norm1 = lambda self: -self.y
        if i == 30:
            Point.__setattr__ = lambda self, name, value: (seen.append(name), object.__setattr__(self, name, value))
        p.move(1.0)
        if i % 10 == 9:
            print(i, p.norm1(), seen)
    del Point.__setattr__


points()
others()
changed()
