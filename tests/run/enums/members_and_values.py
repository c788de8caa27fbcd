"""Enum: members, aliases, lookups, iteration, auto, attributes, methods, refusals."""
import enum
from enum import Enum, auto, unique


class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1

    def describe(self):
        return self.name.lower(), self.value

    @classmethod
    def default(cls):
        return cls.GREEN

    def __str__(self):
        return "color " + self.name


print(Color.RED, repr(Color.RED), Color.CRIMSON is Color.RED, Color(2), Color["RED"], list(Color), len(Color), Color.RED.describe(), Color.default(), Color.__members__, Color.RED in Color, [c.name for c in reversed(Color)])
print(type(Color.RED), isinstance(Color.RED, Color), Color.RED == 1, Color.RED != Color.GREEN, hash(Color.RED) == hash("RED"), {Color.RED: "r"}[Color.CRIMSON], Color.RED.GREEN if False else "", bool(Color), bool(Color.RED), Color.__name__)
for action in (lambda: Color(9), lambda: Color["PINK"], lambda: Color.PINK, lambda: setattr(Color, "RED", 5), lambda: delattr(Color, "RED"), lambda: setattr(Color.RED, "value", 5), lambda: Color(), lambda: Color.RED < Color.GREEN, lambda: type("Sub", (Color,), {}), lambda: Color.RED(), lambda: setattr(Color.RED, "name", "x"), lambda: 1 in Color):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class Auto(Enum):
    A = auto()
    B = auto()
    C = 10
    D = auto()


class Named(Enum):
    def _generate_next_value_(name, start, count, last):
        return "%s-%d-%d" % (name.lower(), start, count)

    X = auto()
    Y = auto()


print([m.value for m in Auto], [m.value for m in Named])
try:
    @unique
    class Twice(Enum):
        A = 1
        B = 1
except ValueError as error:
    print(error)


class Planet(Enum):
    EARTH = (5.9, 6.3)
    MARS = (0.6, 3.3)

    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius

    @property
    def density(self):
        return round(self.mass / self.radius, 2)


class Coordinate(bytes, Enum):
    def __new__(cls, value, label):
        obj = bytes.__new__(cls, [value])
        obj._value_ = value
        obj.label = label
        return obj

    PX = (0, "P.X")
    PY = (1, "P.Y")


print(Planet.EARTH.density, Planet((0.6, 3.3)), Coordinate(1), Coordinate.PY.label, Coordinate.PX, enum.Enum("Made", "A B C"), list(enum.Enum("Made", {"P": 5, "Q": 6})), Enum("M", ["x", "y"], start=0).x.value)
