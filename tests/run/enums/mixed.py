# Enums mixed with data types, dataclasses, methods; members with __new__ and __init__
import pickle
from dataclasses import dataclass
from enum import *


@dataclass
class Point:
    x: int
    y: int = 0


class Corner(Point, Enum):
    ORIGIN = 0
    FAR = 5, 6


print(repr(Corner.FAR), Corner.FAR.x, Corner(Point(0)), Corner._member_type_)


class Coordinate(bytes, Enum):
    def __new__(cls, value, label):
        made = bytes.__new__(cls, [value])
        made._value_ = value
        made.label = label
        return made

    PX = 0, "P.X"
    PY = 1, "P.Y"


print(Coordinate.PY.label, Coordinate(1), Coordinate.PY.value, bytes(Coordinate.PY))


class Pair(tuple, Enum):
    A = 1, 2
    B = [3, 4]


print(repr(Pair.A), Pair.A[0], Pair.B, Pair((1, 2)))


class Unhashable(Enum):
    A = [1]
    B = [1]
    C = {}


print(list(Unhashable), Unhashable([1]), Unhashable.B)


class Texts(StrEnum):
    HI = auto()
    OLD = "old"


print(Texts.HI, f"{Texts.OLD:>5}", Texts.HI + "!", repr(Texts.HI), Texts("hi"))


class Numbers(IntEnum):
    ONE = 1
    TWO = auto()
    TEN = 10
    NEXT = auto()


print(Numbers.NEXT, Numbers.TWO * 3, f"{Numbers.TEN:04d}", [*Numbers], Numbers.ONE < Numbers.TWO, {1: "x"}[Numbers.ONE])
for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
    assert pickle.loads(pickle.dumps(Numbers.TEN, protocol)) is Numbers.TEN
print(pickle.loads(pickle.dumps(Corner)) is Corner)


class Shape(Enum):
    SQUARE = 2
    CIRCLE = 1

    def __init__(self, n):
        self.double = n * 2

    @classmethod
    def _missing_(cls, value):
        return cls[value.upper()] if isinstance(value, str) else None

    def __format__(self, spec):
        return f"<{self.name.lower()}{spec}>"

    @property
    def value(self):
        return -self._value_


print(Shape("square"), f"{Shape.CIRCLE:x}", Shape.CIRCLE.value, Shape.SQUARE.double, sorted(Shape, key=lambda s: s.double))


class Perm(IntFlag):
    R, W, X = 4, 2, 1
    RW = R | W
    ALL = 7


print(list(Perm), Perm.RW, repr(Perm(6)), Perm.ALL & ~Perm.W, Perm.R | 8, list(Perm.ALL), Perm.ALL.name, len(Perm.ALL))
print(Perm.R in Perm.RW, Perm.RW ^ Perm.R, 4 | Perm.W, bool(Perm(0)), Perm(0), ~Perm.R, repr(~Perm(8)))
