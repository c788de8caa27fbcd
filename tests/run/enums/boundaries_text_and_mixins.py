"""enum: boundaries of flags, StrEnum, members with __init__ and __new__, generated values, member and nonmember, global_enum."""
import enum
import pickle
from enum import CONFORM, EJECT, KEEP, STRICT, Enum, EnumMeta, Flag, IntEnum, IntFlag, StrEnum, auto, global_enum, member, nonmember, property as eproperty


def attempt(label, function):
    try:
        print(label, "->", function())
    except Exception as error:
        print(label, "!", type(error).__name__, error)


class Level(Enum):
    """eproperty keeps names free that members use, too."""
    LOW = 1
    MIDDLE = LOW + 1
    FIRST = LOW
    value_text = "v"

    @eproperty
    def LABEL(self):
        return f"{self.name.title()} of {type(self).__name__}"

    def __index__(self):
        return self._value_

    @classmethod
    def _missing_(cls, value):
        return value + 1 if isinstance(value, int) else cls.LOW if value is None else None


class Keep(Flag, boundary=KEEP):
    A = 1
    B = 2


class Conform(Flag, boundary=CONFORM):
    A = 1
    B = 2


class Eject(Flag, boundary=EJECT):
    A = 1
    B = 2


class Strict(IntFlag, boundary=STRICT):
    A = 1


print(Level(None), Level.MIDDLE.LABEL, [10, 20, 30][Level.MIDDLE], [m.name for m in Level], Level.FIRST.name)
attempt("missing gives no member", lambda: Level(7))
attempt("missing gives None", lambda: Level("seven"))
attempt("label of the class", lambda: Level.LABEL)
attempt("label set", lambda: setattr(Level.LOW, "LABEL", 1))
print(repr(Keep(9)), repr(Conform(9)), repr(Eject(9)), list(Keep(9)))
attempt("strict int", lambda: Strict(6))


class Word(StrEnum):
    HELLO = auto()
    BYE_NOW = auto()
    CUSTOM = "x y"


print(Word.HELLO, repr(Word.BYE_NOW), Word.CUSTOM.split(), f"{Word.HELLO:>8}|", Word("hello") is Word.HELLO, "-".join(Word), Word.HELLO == "hello", {"hello": 1}[Word.HELLO])
attempt("str value", lambda: StrEnum("S", {"a": 1}))


class Planet(Enum):
    MERCURY = (3.303e23, 2.4397e6)
    EARTH = (5.976e24, 6.37814e6)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def gravity(self):
        return round(6.673e-11 * self.mass / self.radius**2, 3)


print(Planet.EARTH.gravity, Planet.MERCURY.value, Planet((5.976e24, 6.37814e6)))


class Coord(bytes, Enum):
    def __new__(cls, value, label):
        obj = bytes.__new__(cls, [value])
        obj._value_ = value
        obj.label = label
        return obj

    PX = (0, "P.X")
    PY = (1, "P.Y")


print(Coord.PY.label, Coord(1), Coord.PY + b"x")


class Next(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return f"{name.lower()}-{count}-{len(last_values)}"

    ONE = auto()
    TWO = auto()
    OTHER = 9
    THREE = auto()


print([m.value for m in Next])


class Ordered(Enum):
    def __lt__(self, other):
        return self.value < other.value if isinstance(other, Ordered) else NotImplemented

    HIGH = 3
    LOW = 1


print(sorted(Ordered), max(Ordered), pickle.loads(pickle.dumps(Level.LOW)) is Level.LOW, {Level.LOW: 1}[Level.FIRST])


class Held(Enum):
    @member
    def run(self):
        return 1

    plain = nonmember(5)
    value_of = 3

    class Inner:
        pass


print(list(Held)[1:], Held.plain, isinstance(Held.run, Held), Held.value_of.value)


class After(IntEnum):
    A = auto()
    B = 10
    C = auto()

    def __str__(self):
        return f"<{self.name}>"


print(*After, f"{After.A}", After.C.value, "%s" % After.B, repr(After.B), int(After.C), After.A.to_bytes(1, "big"), isinstance(After.A, int))
attempt("auto of text", lambda: Enum("T", {"a": "x", "b": auto()}).b)


@global_enum
class G(Enum):
    FIRST = 1


print(repr(FIRST), FIRST, G(1))
print(type(Level), EnumMeta is enum.EnumType, Level.LOW.__hash__() == hash("LOW"), "LABEL" in dir(Level.LOW), dir(Level)[:2])
