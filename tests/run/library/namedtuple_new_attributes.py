# The __new__ of a named tuple is a function like others: it has annotations, a docstring and attributes.
from collections import namedtuple

Point = namedtuple("Point", "x y", defaults=[0])
new = Point.__new__
print(new.__name__, new.__qualname__, new.__doc__, new.__annotations__, new.__kwdefaults__, new.__defaults__)
new.__annotations__ = {"x": int}
print(Point.__new__.__annotations__)
new.note = "kept"
print(Point.__new__.note, new.__dict__)
try:
    new.__annotations__ = 5
except TypeError as e:
    print(e)
print(Point(3))
