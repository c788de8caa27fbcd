"""Decorated classes in hot loops: decorators that give the class back, a subclass, another class, a function, an instance or something new each time, that add and replace methods, and classes decorated again while loops run."""
import functools
from dataclasses import dataclass, field


def same(cls):
    return cls


def subclass(cls):
    class Sub(cls):
        extra = 10

        def value(self):
            return super().value() + self.extra
    return Sub


def factory(cls):
    made = []

    @functools.wraps(cls, updated=())
    def make(*args):
        made.append(args)
        return cls(*args) if len(made) % 3 else len(made)
    make.made = made
    return make


def other(cls):
    return Other


def instance(cls):
    return cls(5)


def slow_to_text(cls):
    cls.value = lambda self: str(self.n)
    return cls


def with_add(cls):
    cls.__add__ = lambda self, o: type(self)(self.n + (o.n if isinstance(o, cls) else o))
    cls.__radd__ = cls.__add__
    return cls


class Other:
    def __init__(self, n):
        self.n = n * 100

    def value(self):
        return self.n


@same
class A:
    def __init__(self, n):
        self.n = n

    def value(self):
        return self.n * 2


@subclass
class B:
    def __init__(self, n):
        self.n = n

    def value(self):
        return self.n


@factory
class C:
    def __init__(self, n):
        self.n = n

    def value(self):
        return self.n

    def twin(self):
        return C(self.n)


@other
class D:
    def value(self):
        return "never"


@instance
class E:
    def __init__(self, n):
        self.n = n

    def value(self):
        return self.n

    def __call__(self, n):
        self.n += n
        return self


@with_add
@same
@with_add
class F:
    def __init__(self, n=0):
        self.n = n

    def value(self):
        return self.n


def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


def loop_a(n):
    t = 0
    for i in range(n):
        t += A(i).value()
    return t


def loop_b(n):
    t = 0
    for i in range(n):
        b = B(i)
        b.extra = i
        t += b.value()
    return t


def loop_c(n):
    out = []
    for i in range(n):
        c = C(i)
        out.append(c.value() if hasattr(c, "value") else c)
    return out


def loop_d(n):
    return [D(i).value() for i in range(n)]


def loop_e(n):
    t = []
    for i in range(n):
        t.append(E(i).value())
    return t


def loop_f(n):
    t = F()
    for i in range(n):
        t = t + F(i) + i
    return t.value(), sum([F(1), F(2)]).n


print(loop_a(5), loop_b(5), loop_c(7), loop_d(3), loop_e(4), loop_f(5), attempt(lambda: C(1).twin().n), E.n)
A = slow_to_text(A)
print(attempt(loop_a, 3), A(2).value())
A = subclass(A)
print(attempt(loop_a, 3))
A = lambda n: Other(n)
print(loop_a(3))
B.value = lambda self: self.extra
print(loop_b(4))
D = same(B)
print(loop_d(2), attempt(loop_f, 3))
F = type("F", (F,), {"value": lambda self: 2 ** 63, "__add__": lambda self, o: self})
print(loop_f(3))


@dataclass
class Point:
    x: int
    y: float = 0.0
    tags: list = field(default_factory=list)

    def moved(self, dx, dy=0):
        return Point(self.x + dx, self.y + dy, self.tags + [dx])


@dataclass(order=True, frozen=True)
class Version:
    major: int
    minor: int = 0

    def next(self):
        return Version(self.major, self.minor + 1) if self.minor < 3 else Version(self.major + 1)


@dataclass(slots=True)
class Slotted(Point):
    z: int = 1

    def moved(self, dx, dy=0):
        self.z += dx
        return self


def walk(p, steps):
    for s in steps:
        p = p.moved(s, 0.5)
    return p


def upgrade(v, n):
    best = v
    for _ in range(n):
        v = v.next()
        if v > best:
            best = v
    return v, best, {v: 1}[best]


print(walk(Point(0), [1, 2, 3]), walk(Point(2 ** 63 - 1, 1), [1]), walk(Point(0.5), [True]), attempt(walk, Point("a"), [1]))
print(upgrade(Version(1), 6), upgrade(Version(0, 2.5), 2), walk(Slotted(1), [1, 2]), attempt(setattr, Slotted(1), "w", 1), attempt(setattr, Version(1), "major", 2))
Point.moved = lambda self, dx, dy=0: self.tags.append(dy) or self
print(walk(Point(1), [1, 2]), walk(Slotted(1), [5]))
Point.__eq__ = lambda self, other: "patched"
print(Point(1) == Point(2), [Point(1)] == [Point(3)], Slotted(1) == Slotted(1))


def local(n):
    def decorate(cls):
        cls.limit = n
        return cls if n % 2 else Other

    @decorate
    class Local:
        def __init__(self, n):
            self.n = n

        def value(self):
            return self.n + self.limit

    return [Local(i).value() for i in range(3)], Local.__name__


print(local(1), local(2), local(2 ** 63 + 1))
