"""dataclass: fields, defaults, comparison, repr, post-init."""
from dataclasses import dataclass, field, fields, asdict, astuple, replace


@dataclass
class Point:
    x: int
    y: int = 0
    tags: list = field(default_factory=list)

    def length(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5


p, q = Point(3, 4), Point(3, y=4, tags=[])
print(p, p == q, p.length(), p.tags is q.tags, [f.name for f in fields(Point)], asdict(p), astuple(p), replace(p, x=10))
p.tags.append("a")
print(p, q, p != q, p == (3, 4, ["a"]))


@dataclass(order=True, frozen=True)
class Version:
    major: int
    minor: int = 0
    name: str = field(default="", compare=False, repr=False)


a, b = Version(1, 2, "x"), Version(1, 10)
print(a < b, max(a, b), sorted([b, a]), hash(a) == hash(Version(1, 2, "y")), a == Version(1, 2), {a: 1}[Version(1, 2)])
try:
    a.major = 5
except AttributeError as e:
    print(type(e).__name__, e)


@dataclass
class Rect:
    w: float
    h: float
    area: float = field(init=False)

    def __post_init__(self):
        self.area = self.w * self.h


@dataclass
class Named(Rect):
    name: str = "box"


print(Rect(2, 3), Named(1, 2, "n"), Named(1, 2) == Named(1, 2), Named(1, 2) == Rect(1, 2))
for call in (lambda: Point(), lambda: Point(1, 2, 3, 4), lambda: Point(z=1), lambda: Point(1) < Point(2), lambda: hash(Point(1)), lambda: replace(p, zz=1)):
    try:
        print(call())
    except TypeError as e:
        print(e)
match p:
    case Point(x, y):
        print("matched", x, y)
