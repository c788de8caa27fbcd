"""enum.Enum and friends."""
from enum import Enum, Flag, IntEnum, auto


class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1

    def describe(self):
        return f"{self.name.lower()} is {self.value}"

    @classmethod
    def favourite(cls):
        return cls.BLUE


print(Color.RED, repr(Color.GREEN), Color(3), Color["RED"], Color.CRIMSON is Color.RED, list(Color), len(Color), Color.RED.describe(), Color.favourite().name)
print(Color.RED == Color.RED, Color.RED == 1, Color.RED in Color, {Color.RED: "r"}[Color(1)], isinstance(Color.RED, Color), [c.name for c in Color], Color.__members__.keys())
for call in (lambda: Color(9), lambda: Color["PINK"], lambda: Color.PINK, lambda: Color.RED < Color.BLUE, lambda: setattr(Color, "RED", 5)):
    try:
        print(call())
    except (ValueError, KeyError, AttributeError, TypeError) as e:
        print(type(e).__name__, e)


class Level(IntEnum):
    LOW = 1
    HIGH = auto()


print(Level.LOW < Level.HIGH, Level.HIGH + 1, Level.LOW == 1, sorted([Level.HIGH, Level.LOW]), int(Level.HIGH), f"{Level.LOW}", repr(Level.LOW))


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()


rw = Perm.R | Perm.W
print(rw, Perm.R in rw, Perm.X in rw, rw & Perm.W, (rw ^ Perm.R), bool(Perm.R & Perm.X), Perm(3), ~Perm.R, rw.value)


class Op(Enum):
    ADD = "+"
    MUL = "*"

    def __call__(self, a, b):
        return a + b if self is Op.ADD else a * b


print(Op("+")(2, 3), Op.MUL(2, 3), [op.value for op in Op])
match Color.GREEN:
    case Color.RED:
        print("red")
    case Color.GREEN:
        print("green")
