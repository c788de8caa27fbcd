"""_missing_, _ignore_, mixed-in types, IntEnum and StrEnum as numbers and text, nested classes, member and nonmember."""
import enum
from enum import Enum, IntEnum, StrEnum, auto


class Level(IntEnum):
    LOW = 1
    HIGH = 3

    @classmethod
    def _missing_(cls, value):
        if isinstance(value, str):
            return cls[value.upper()]
        if value == 2:
            return "not a member"
        return None


print(Level.LOW + 1, Level.LOW < Level.HIGH, Level("high"), Level.HIGH == 3, [10, 20, 30, 40][Level.HIGH], f"{Level.LOW} {Level.LOW!r} {Level.LOW:03d}", "%d %s" % (Level.LOW, Level.LOW), max(Level), sum(Level), sorted([Level.HIGH, 2, Level.LOW]), int(Level.LOW), Level.LOW.real, 3 in {Level.HIGH}, str(Level.LOW), format(Level.HIGH), Level.HIGH * "a")
for value in (9, 2, "nothing", None, 1.0):
    try:
        print(Level(value))
    except Exception as error:
        print(type(error).__name__, error, repr(error.__context__)[:40])


class Word(StrEnum):
    HELLO = auto()
    BYE = "good bye"


print(Word.HELLO, repr(Word.BYE), Word.HELLO + "!", Word("hello"), Word.BYE.upper(), f"{Word.BYE:>10}", Word.HELLO == "hello", "-".join(Word), Word.BYE.split(), {"hello": 1}[Word.HELLO])
for make in (lambda: StrEnum("Bad", {"A": 5}), lambda: StrEnum("Bad", {"A": (1, 2, 3, 4)}), lambda: IntEnum("Bad", {"A": "x"}), lambda: IntEnum("Ok", {"A": "5"}).A + 1):
    try:
        print(make())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


class Period(Enum):
    _ignore_ = "i Period"
    Period = vars()
    for i in range(3):
        Period["day_%d" % i] = i

    @enum.nonmember
    class Helper:
        pass

    @enum.member
    def func():
        return "member function"

    fixed = enum.nonmember(7)


print([m.name for m in Period], Period.Helper.__name__, Period.fixed, Period.func, Period.func.value())


class Float(float, Enum):
    HALF = 0.5


print(Float.HALF + 1, Float.HALF, repr(Float.HALF), Float(0.5) is Float.HALF)


class Op(Enum):
    ADD = lambda a, b: a + b
    NEG = "neg"


print([m.name for m in Op], Op.ADD(1, 2))
