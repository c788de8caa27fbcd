"""enum: functional calls, aliases, missing values, unique and verify, arithmetic of flags, and what members refuse."""
from enum import CONTINUOUS, NAMED_FLAGS, Enum, Flag, IntEnum, IntFlag, auto, unique, verify


def attempt(label, function):
    try:
        print(label, "->", function())
    except Exception as error:
        print(label, "!", type(error).__name__, error)


Animal = Enum("Animal", "ant bee cat")
Sized = Enum("Sized", [("small", 1), ("big", 10)], module="zoo", qualname="Zoo.Sized")
Named = IntEnum("Named", {"x": 5, "y": 6}, start=3)
Started = Enum("Started", ["p", "q"], start=0)
print(list(Animal), Sized.big, repr(Sized.big), Sized.__module__, Sized.__qualname__, Named.y + 1, [m.value for m in Started], bool(Started.p))
Mixed = Enum("Mixed", "a b", type=str)
print(repr(Mixed.a), isinstance(Mixed.a, str), Mixed.__mro__[1:3])


class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1
    _ignore_ = ["junk"]
    junk = 5

    @classmethod
    def _missing_(cls, value):
        if isinstance(value, str):
            return cls.__members__.get(value.upper())
        return None

    def describe(self):
        return f"{self.name}:{self.value}"

    @property
    def dark(self):
        return self is Color.RED


print(Color("green"), Color.CRIMSON is Color.RED, Color.__members__, len(Color), Color.RED.describe(), Color.GREEN.dark, hasattr(Color, "junk"))
attempt("missing", lambda: Color("mauve"))
attempt("number", lambda: Color(7))
attempt("item", lambda: Color["nope"])
attempt("attr", lambda: Color.nope)
attempt("set", lambda: setattr(Color, "RED", 3))
attempt("del", lambda: delattr(Color, "RED"))
attempt("extend", lambda: type("More", (Color,), {}))
attempt("call", lambda: Color())
attempt("less", lambda: Color.RED < Color.GREEN)
attempt("contains", lambda: (Color.RED in Color))
attempt("contains 1", lambda: 1 in Color)
attempt("value set", lambda: setattr(Color.RED, "value", 5))
attempt("instance attribute", lambda: (setattr(Color.RED, "note", "n"), Color.RED.note))
attempt("iter reversed", lambda: list(reversed(Color)))


def duplicate():
    class Twice(Enum):
        A = 1
        A = 2


def aliased():
    @unique
    class Alias(Enum):
        A = 1
        B = 1
        C = 2
        D = 2
    return Alias


def holes():
    @verify(CONTINUOUS)
    class Holes(IntEnum):
        A = 1
        B = 4
    return Holes


def flags_unnamed():
    @verify(NAMED_FLAGS)
    class F(Flag):
        A = 1
        C = 12
    return F


attempt("duplicate", duplicate)
attempt("unique", aliased)
attempt("continuous", holes)
attempt("named flags", flags_unnamed)
attempt("bad name", lambda: Enum("E", "a mro"))
attempt("sunder", lambda: Enum("E", "_odd_"))


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W


print(Perm.R | Perm.X, repr(Perm.R | Perm.X), Perm.RW, repr(Perm.RW), ~Perm.R, repr(Perm(0)), list(Perm.RW), len(Perm.RW), Perm.R in Perm.RW, list(Perm), Perm(7), repr(Perm(7)), bool(Perm(0)), (Perm.R ^ Perm.RW).name, (Perm.R | Perm.X).name, Perm(0).name, Perm["RW"].value)

attempt("flag or int", lambda: Perm.R | 1)
attempt("flag in", lambda: 1 in Perm.RW)


class Mode(IntFlag):
    A = 1
    B = 2
    D = 8


print(Mode.A | 4, repr(Mode(5)), repr(~Mode.A), Mode(16) + 1, repr(Mode.A | Mode.B), Mode.A == 1, f"{Mode.B}", "%d %s" % (Mode.B, Mode.B), format(Mode.D, "04b"), list(Mode(11)), repr(Mode(-1)), Mode.A.__class__, repr(Mode(20)))
