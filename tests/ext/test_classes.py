# modules: ext_shapes
"""Classes and their objects."""
import gc
import weakref
import ext_shapes as m
from ext_shapes import Point, Sub


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


p, q = Point(3, 4), Point(1)
print(p, repr(q), p + q, p == Point(3, 4), p != q, p == 5, len(p), p[1], p.norm(), p.double)
print(Point.count, Point.origin(), Point.make(5), Point(y=2, x=1))
p.x = 9
print(p.x, p, m.echo(p) is p, isinstance(p, Point), type(p) is Point, type(p).__name__, Point.__doc__, Point.__module__)
p.extra = [1]
p.extra.append(2)
print(p.extra, p.__dict__ == {'x': 9, 'y': 4, 'extra': [1, 2]}, vars(p)['x'])
del p.extra
attempt(lambda: p.extra)
attempt(lambda: p.norm(1))
attempt(Point)
attempt(lambda: hash(p))
attempt(lambda: p + 1)
attempt(lambda: p < q)
attempt(lambda: setattr(p, 'double', 1))
s = Sub(3, 4)
print(s.norm(), Point.norm(s), isinstance(s, Point), issubclass(Sub, Point), Sub.__mro__[1] is Point, hasattr(s, '__iter__'))
Point.count = 100
Point(0)
print(Point.count)


class Derived(Point):
    def __init__(self, a):
        super().__init__(a, a)
        self.z = 1

    def norm(self):
        return 'python'


d = Derived(2)
print(d, d.norm(), d.x, d.z, Point.norm(d) > 2, d + q, isinstance(d, Point), type(d).__name__)
print(sorted([Point(2), Point(0)], key=lambda p: p.x), [Point(1)] == [Point(1)], Point(1) in [Point(1)])
for i in range(3000):
    m.echo({i: [Point(i, [i])]})
w = weakref.ref(Point(1))
gc.collect()
print(w(), m.call(lambda a: a.x, p))
