"""Attributes, methods, class and instance dictionaries."""


class Point:
    """A point."""

    count = 0
    tags = []

    def __init__(self, x, y=0):
        self.x = x
        self.y = y
        Point.count += 1

    def move(self, dx, dy):
        self.x += dx
        self.y += dy
        return self

    def __repr__(self):
        return f"Point({self.x}, {self.y})"


p, q = Point(1, 2), Point(y=5, x=4)
print(p, q, Point.count, p.count, p.move(1, 1).move(0, 5), p.__dict__, vars(q), Point.__doc__, Point.__name__, type(p) is Point, p.__class__.__name__)
p.count = 100
p.tags.append("shared")
print(Point.count, p.count, q.count, q.tags, Point.tags is p.tags)
p.new = "dynamic"
del p.x
print(p.__dict__, hasattr(p, "x"), getattr(p, "x", "default"), p.new)
bound = q.move
print(bound(1, 1), bound.__name__, bound.__self__ is q, Point.move(q, 1, 1), bound.__func__ is Point.move)
cases = [lambda: p.x, lambda: Point(), lambda: Point(1, 2, 3), lambda: Point.nope, lambda: p.move(), lambda: p(), lambda: Point.move(), lambda: p.move(1, 2, 3), lambda: p + q, lambda: len(p), lambda: p[0], lambda: p < q, lambda: iter(p), lambda: Point(z=1), lambda: int(p), lambda: -p]
for case in cases:
    try:
        print(case())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
try:
    del p.nothing
except AttributeError as e:
    print(e)
setattr(p, "x", 7)
Point.scale = lambda self, k: Point(self.x * k, self.y * k)
print(p.scale(3), p == p, p == Point(7, p.y), p != q, hash(p) == hash(p), p in [q, p], {p: 1}[p], isinstance(p, object), bool(p))
Point.move = lambda self, dx, dy: "replaced"
print(p.move(1, 1), bound(0, 0))
