"""Classes, exceptions and inheritance across modules."""
from base import Shape, ShapeError
from derived import Circle, Square
import derived

shapes = [Circle(2), Square(3), derived.Circle(1)]
for shape in shapes:
    print(shape, isinstance(shape, Shape), type(shape).__module__, type(shape).__mro__[1].__name__, round(shape.area(), 3))
print(max(shapes, key=lambda s: s.area()), Shape.count, [c.__name__ for c in Shape.__subclasses__()])
try:
    Square(-1)
except ShapeError as e:
    print(type(e).__name__, type(e).__module__, e)


class Local(Square):
    def area(self):
        return super().area() * 100


print(Local(1), Local(1).area(), Local.__module__, Shape.count)
Shape.describe = lambda self: "described " + repr(self)
print(Circle(9).describe())
