"""namedtuple: fields, methods, defaults, errors."""
from collections import namedtuple

Point = namedtuple("Point", "x y")
p = Point(1, y=2)
print(p, p.x, p[1], len(p), p == (1, 2), tuple(p), list(p), Point._fields, p._asdict(), p._replace(x=10), Point._make([5, 6]), isinstance(p, tuple), hash(p) == hash((1, 2)))
x, y = p
print(x, y, p + (3,), p * 2, p < Point(1, 3), max(Point(1, 5), Point(2, 0)), sorted([Point(2, 1), Point(1, 2)]), {p: "key"}[1, 2], p.index(2), p.count(1), 1 in p)
Card = namedtuple("Card", ["rank", "suit"], defaults=["spades"])
print(Card("A"), Card("K", "hearts"), Card._field_defaults, Card.__name__, Card.__doc__)
R = namedtuple("R", "a class b a", rename=True)
print(R._fields, R(1, 2, 3, 4))


class Vector(namedtuple("VectorBase", "x y")):
    def __abs__(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5

    def __add__(self, o):
        return Vector(self.x + o.x, self.y + o.y)


v = Vector(3, 4)
print(v, abs(v), v + v, type(v + v).__name__, v._replace(y=0))
for call in (lambda: Point(1), lambda: Point(1, 2, 3), lambda: Point(z=1), lambda: p.z, lambda: setattr(p, "x", 5), lambda: namedtuple("1x", "a"), lambda: namedtuple("X", "a a"), lambda: namedtuple("X", "class"), lambda: namedtuple("X", "_a"), lambda: p._replace(q=1), lambda: Point._make([1])):
    try:
        print(call())
    except (TypeError, AttributeError, ValueError) as e:
        print(type(e).__name__, e)
print("{0.x} {0.y} {p.x}".format(p, p=p), "%s %s" % p, f"{p}", repr(Point(x="s", y=None)))
