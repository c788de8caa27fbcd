from collections import namedtuple

Point = namedtuple('Point', 'x y')
p = Point(1, y=2)
print(p, p.x, p[1], p._asdict(), p._replace(x=5), Point._fields, Point._make([7, 8]), p == (1, 2), hash(p) == hash((1, 2)))
x, y = p
print(x, y, Point.__doc__, Point.__name__, isinstance(p, tuple), len(p), p + (3,), max(Point(1, 2), Point(1, 3)))
D = namedtuple('D', ['a', 'b', 'c'], defaults=[10, 20])
print(D(1), D(1, 2), D(1, c=3), D._field_defaults)
for call in (lambda: Point(), lambda: Point(1), lambda: Point(1, 2, 3), lambda: Point(1, 2, z=3), lambda: Point(1, x=2),
             lambda: D(), lambda: D(1, 2, 3, 4), lambda: p._replace(q=1), lambda: Point._make([1]),
             lambda: namedtuple('Q', 'class'), lambda: namedtuple('Q', 'a a'), lambda: namedtuple('Q', '_a'),
             lambda: namedtuple('9', 'a'), lambda: namedtuple('Q', 'a', defaults=[1, 2]), lambda: namedtuple('Q', 'a b c')()):
    try:
        print(call())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    p.x = 3
except AttributeError as e:
    print(e)
try:
    p.z
except AttributeError as e:
    print(e)
print(namedtuple('R', 'class def a a', rename=True)._fields, Point.x, Point.__match_args__)


class Vector(namedtuple('Vector', 'x y z')):
    __slots__ = ()

    @property
    def length(self):
        return (self.x ** 2 + self.y ** 2 + self.z ** 2) ** 0.5

    def __add__(self, other):
        return Vector(*(a + b for a, b in zip(self, other)))


v = Vector(1, 2, 2)
print(v, v.length, v + v, v.__class__.__name__, v._replace(x=0))


class Tagged(namedtuple('Tagged', 'a')):
    def __new__(cls, a, tag=None):
        self = super().__new__(cls, a)
        self.tag = tag
        return self


t = Tagged(1, 'label')
print(t, t.tag, t.__dict__)
match p:
    case Point(x=1, y=yy):
        print('matched', yy)
match v:
    case Vector(a, b, c):
        print(a, b, c)
rows = [Point(3, 1), Point(1, 2), Point(2, 0)]
print(sorted(rows), sorted(rows, key=lambda r: r.y), dict(zip('abc', rows)))
