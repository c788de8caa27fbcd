"""enum in use: auto with own values, flags with masks and boundaries, members with behaviour, verify, nonmember names, lookups, json and sorting."""
import enum
import json
from enum import Enum, Flag, IntEnum, IntFlag, StrEnum, auto, unique, verify, CONTINUOUS, NAMED_FLAGS, UNIQUE


class Planet(Enum):
    MERCURY = (3.303e23, 2.4397e6)
    EARTH = (5.976e24, 6.37814e6)

    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius

    @property
    def gravity(self):
        return round(6.6743e-11 * self.mass / self.radius**2, 2)

    @classmethod
    def heaviest(cls):
        return max(cls, key=lambda p: p.mass)


class Kind(str, Enum):
    def _generate_next_value_(name, start, count, last):
        return f"{count}:{name.lower()}"

    A = auto()
    B = auto()
    _ignore_ = ["tmp"]
    tmp = 5


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W
    ALL = RW | X


class Strict(IntFlag, boundary=enum.STRICT):
    A = 1
    B = 4


class Keep(IntFlag, boundary=enum.KEEP):
    A = 1


class Colour(StrEnum):
    RED = auto()
    GREEN = "g"

    @classmethod
    def _missing_(cls, value):
        for member in cls:
            if member.value.startswith(str(value).lower()):
                return member


class Op(Enum):
    ADD = "+", lambda a, b: a + b
    NEG = "-", lambda a, b=0: b - a

    def __new__(cls, symbol, function):
        obj = object.__new__(cls)
        obj._value_ = symbol
        obj.function = function
        return obj

    def __call__(self, *args):
        return self.function(*args)


class Weekday(IntEnum):
    MON = 1
    TUE = 2
    MONTAG = MON

    @property
    def next(self):
        return Weekday(self % 2 + 1)


print(Planet.EARTH.gravity, Planet.heaviest(), Planet((3.303e23, 2.4397e6)).name, list(Kind), Kind.A == "0:a", Kind("1:b"), hasattr(Kind, "tmp"))
print(Perm.R | Perm.X, ~Perm.R, Perm.RW & ~Perm.W, Perm.R in Perm.RW, list(Perm.ALL), len(Perm.RW), bool(Perm(0)), Perm(0), Perm(3), Perm["ALL"], repr(Perm.R | Perm.X), list(Perm), Perm.R ^ Perm.RW, Perm.ALL.name, (Perm.R | Perm.X).name, (Perm.R | Perm.X).value)
for call in (lambda: Strict(2), lambda: Keep(9), lambda: Strict.A | 8, lambda: Perm.R | 1, lambda: Strict.A | Strict.B, lambda: Keep.A | 8, lambda: ~Strict.A, lambda: Perm.R < Perm.W, lambda: Colour("R"), lambda: Colour("zzz"), lambda: Colour["BLUE"], lambda: Weekday(9), lambda: Planet.MARS, lambda: setattr(Planet, "EARTH", 1), lambda: delattr(Planet, "EARTH"), lambda: setattr(Planet.EARTH, "name", "x"), lambda: type("Sub", (Planet,), {}), lambda: Planet.EARTH.MERCURY, lambda: Enum("E", "a b a"), lambda: Enum("E", {"x": 1, "y": 1}).y, lambda: Planet(), lambda: Weekday("MON"), lambda: IntEnum("N", {"a": "x"}), lambda: StrEnum("S", {"a": 5}), lambda: Weekday.MON.foo, lambda: Planet.EARTH < Planet.MERCURY):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)
print(Op("+")(2, 3), Op.NEG(5), Op.ADD.value, [o.name for o in Op], Weekday.MONTAG is Weekday.MON, Weekday.MON + 1, Weekday.TUE.next, Weekday.__members__, f"{Weekday.MON} {Weekday.MON:>3} {Colour.RED} {Colour.RED!r} {Perm.RW} {Kind.A}", str(Weekday.MON), sorted([Weekday.TUE, Weekday.MON]), Weekday.MON in Weekday, json.dumps({"d": Weekday.TUE, "c": Colour.GREEN, Weekday.MON: 1}), {Weekday.MON: "x"}[1], isinstance(Weekday.MON, int), Colour.RED.upper(), "re" in Colour.RED)
for decorator, body in ((unique, {"A": 1, "B": 1}), (verify(CONTINUOUS), {"A": 1, "B": 3}), (verify(UNIQUE, CONTINUOUS), {"A": 1, "B": 2})):
    try:
        print(list(decorator(Enum("E", body))))
    except ValueError as error:
        print(error)
try:
    @verify(NAMED_FLAGS)
    class F(Flag):
        A = 1
        C = 6
except ValueError as error:
    print(error)
Animal = Enum("Animal", "CAT DOG", module=__name__, start=5)
print(list(Animal), Animal(6), Enum("T", [("x", "a"), ("y", "b")]).y.value, Flag("Fl", "p q").q.value, Animal.CAT.__class__ is Animal, type(Animal), Animal.CAT.__module__, hash(Animal.CAT) == hash("CAT"), Animal.CAT == 5, Animal.CAT != Animal.DOG)


class Holder(Enum):
    MEMBER = 1
    function = lambda self: "method"
    not_member = enum.nonmember(5)
    forced = enum.member(len)

    @enum.property
    def label(self):
        return f"<{self.name}>"


print(list(Holder), Holder.MEMBER.function(), Holder.not_member, Holder.forced.value is len, Holder.MEMBER.label)
match Perm.RW:
    case Perm.R:
        print("r")
    case Perm.RW:
        print("matched rw")
