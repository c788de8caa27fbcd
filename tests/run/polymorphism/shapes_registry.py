"""A class registry, factories from text, sorting different classes together."""


class Shape:
    registry = {}
    sides = None

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        Shape.registry[cls.__name__.lower()] = cls

    @classmethod
    def parse(cls, text):
        name, *numbers = text.split()
        try:
            kind = cls.registry[name]
        except KeyError:
            raise ValueError(f"unknown shape {name!r}, known: {sorted(cls.registry)}") from None
        return kind(*map(float, numbers))

    def __lt__(self, other):
        return self.area() < other.area()

    def __eq__(self, other):
        return type(self) is type(other) and vars(self) == vars(other)

    def __hash__(self):
        return hash((type(self).__name__, tuple(vars(self).values())))

    def __repr__(self):
        inside = ", ".join(f"{k}={v:g}" for k, v in vars(self).items())
        return f"{type(self).__name__}({inside})"


class Circle(Shape):
    def __init__(self, r):
        self.r = r

    def area(self):
        return 3.14159 * self.r ** 2


class Rect(Shape):
    sides = 4

    def __init__(self, w, h):
        self.w, self.h = w, h

    def area(self):
        return self.w * self.h


class Square(Rect):
    def __init__(self, s):
        super().__init__(s, s)


class Triangle(Shape):
    sides = 3

    def __init__(self, a, b, c):
        if a + b <= c or b + c <= a or a + c <= b:
            raise ValueError(f"no triangle with sides {a:g}, {b:g}, {c:g}")
        self.a, self.b, self.c = a, b, c

    def area(self):
        s = (self.a + self.b + self.c) / 2
        return (s * (s - self.a) * (s - self.b) * (s - self.c)) ** 0.5


shapes = []
for line in ("circle 1", "rect 2 3.5", "square 2", "triangle 3 4 5", "triangle 1 2 9", "hexagon 1", "rect 1", "circle x", "square 2"):
    try:
        shapes.append(Shape.parse(line))
    except (ValueError, TypeError) as e:
        print(f"{line}: {type(e).__name__}: {e}")
print(sorted(shapes), max(shapes), len(set(shapes)), shapes.index(Square(2.0)), Rect(2.0, 2.0) == Square(2.0))
print([s.sides for s in shapes], [isinstance(s, Rect) for s in shapes], f"{sum(s.area() for s in shapes):.3f}", sorted(Shape.registry))
by_class = {}
for s in shapes:
    by_class.setdefault(type(s), []).append(s)
print({k.__name__: len(v) for k, v in by_class.items()}, [c.__name__ for c in Square.__mro__])
