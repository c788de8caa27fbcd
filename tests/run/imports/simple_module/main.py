"""Importing a module beside the program, in all forms."""
import shapes
import shapes as s
from shapes import area, Square, UNIT as unit
from shapes import *

print(shapes.area(2, 3), s is shapes, area is shapes.area, unit, Square(4).size, shapes.__name__, __name__)
print(shapes.counter, shapes.bump(), shapes.counter, counter)
shapes.counter = 100
print(shapes.bump(), s.counter)
print("_hidden" in globals(), hasattr(shapes, "_hidden"), "helper" in globals(), "__name__" in vars(shapes))
try:
    from shapes import missing
except ImportError as e:
    print(type(e).__name__, e.name, str(e).split(" (")[0])
try:
    shapes.missing
except AttributeError as e:
    print(e)
try:
    import no_such_module_here
except ModuleNotFoundError as e:
    print(type(e).__name__, e, e.name)
print(shapes.__doc__, type(shapes).__name__)


def local_import():
    import shapes as inner
    from shapes import Square as Q

    return inner.counter, Q(3).size


print(local_import(), Square(2))
