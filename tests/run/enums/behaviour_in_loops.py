"""Enums as programs use them: state machines, dispatch, flags in masks, mixed with str and int in typed loops, members with methods and attributes, functional creation, and what they refuse."""
import enum
from enum import Enum, Flag, IntEnum, IntFlag, StrEnum, auto, unique


class State(Enum):
    IDLE = "idle", {"start": "RUNNING"}
    RUNNING = "running", {"pause": "PAUSED", "stop": "IDLE"}
    PAUSED = "paused", {"resume": "RUNNING", "stop": "IDLE"}

    def __init__(self, label, moves):
        self.label, self.moves = label, moves

    def on(self, event):
        return State[self.moves[event]] if event in self.moves else self

    @classmethod
    def start(cls):
        return next(iter(cls))


class Op(Enum):
    ADD = "+"
    SUB = "-"

    @enum.nonmember
    def helper():
        return 1

    SHIFT = enum.member(lambda a, b: a << b)
    PLUS = "+"

    def __call__(self, a, b):
        return a + b if self is Op.ADD else a - b if self is Op.SUB else self.value(a, b)


class Level(IntEnum):
    LOW = 1
    MID = auto()
    HIGH = 2 ** 65
    BIT = True

    @property
    def half(self):
        return self // 2


class Perm(IntFlag):
    R = 4
    W = 2
    X = 1
    RW = R | W


class Style(Flag):
    BOLD = auto()
    THIN = auto()
    WIDE = auto()
    ALL = BOLD | THIN | WIDE


class Name(StrEnum):
    @staticmethod
    def _generate_next_value_(name, start, count, last):
        return f"{name}-{start}-{count}-{last}"

    FIRST = auto()
    SECOND = "2nd"


def run(state, events):
    trail = []
    for e in events.split():
        state = state.on(e)
        trail.append(state.name)
    return trail


def total(values):
    t = 0
    for v in values:
        t += v
    return t


def masks(flags):
    m = Perm(0)
    for f in flags:
        m |= f
        if Perm.W in m and m & Perm.X:
            m ^= Perm.R
    return m


print(run(State.start(), "start pause bogus resume stop start"), State(("idle", {"start": "RUNNING"})), State.IDLE.label)
print(Op.ADD(2, 3), Op.SUB(2.5, 1), Op.SHIFT(1, 70), Op.PLUS is Op.ADD, Op.PLUS.name, Op.helper(), [o.name for o in Op], list(Op.__members__))
print(total([1, Level.LOW, Level.MID]), total([Level.HIGH, 1]), total([Level.LOW, 0.5]), Level.HIGH.half, Level.MID.half, Level.BIT is Level.LOW, max(Level), sorted(Level, reverse=True), Level.LOW == 1.0, {1: "int"}[Level.LOW], [10, 20][Level.LOW], f"{Level.MID} {Level.MID:03} {Level.MID!r} {str(Level.MID)}", "%d %s" % (Level.MID, Level.MID))
print(repr(masks([Perm.R])), repr(masks([Perm.R, Perm.W, Perm.X])), repr(masks([Perm.W, 8])), repr(~Perm.R), repr(Perm(11)), list(Perm.RW), Perm.R + 1, type(Perm.R | 16).__name__, Perm["RW"], len(Perm), len(Perm.RW), bool(Perm(0)))
print(repr(Style.ALL & ~Style.THIN), list(Style.ALL), Style.BOLD in Style.ALL, Style(0), repr(Style(5)), Style.ALL.value, Style.BOLD | Style.BOLD is Style.BOLD, [s.name for s in Style])
print(Name.FIRST, Name.SECOND.upper(), Name.FIRST + "!", "1" in Name.FIRST, f"{Name.SECOND:>5}", Name("2nd") is Name.SECOND, {"2nd": 1}[Name.SECOND], repr(Name.FIRST), sorted(Name))
Made = Enum("Made", "a b c", start=5)
Typed = IntEnum("Typed", {"x": 1, "y": 2}, module="m", qualname="Q.Typed")
print(list(Made), Made.b.value, Typed.y + 1, Typed.__module__, Typed.__qualname__, Enum("Pairs", [("p", 1.5), ("q", [])]).q.value)


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def duplicate():
    @unique
    class D(Enum):
        A = B = 1


def reuse():
    class D(Enum):
        A = 1
        A = 2


def extend():
    class D(State):
        pass


attempt(lambda: State("nothing"))
attempt(lambda: State["NONE"])
attempt(lambda: Style.BOLD < Style.THIN)
attempt(lambda: setattr(State, "IDLE", 1))
attempt(lambda: delattr(Level, "LOW"))
attempt(lambda: setattr(State.IDLE, "name", 1))
attempt(lambda: State.IDLE.missing)
attempt(lambda: Style.BOLD | 1)
attempt(duplicate)
attempt(reuse)
attempt(extend)
attempt(lambda: Level("x"))
attempt(lambda: Name(1))
attempt(lambda: State.IDLE in State)
attempt(lambda: State.IDLE < State.PAUSED)
attempt(lambda: hash(State.IDLE) == hash("IDLE"))
match Level.MID, Perm.RW, Name.FIRST:
    case Level.MID, Perm.W | Perm.RW, "FIRST-1-0-[]":
        print("matched")
print({s: i for i, s in enumerate(State)}[State.PAUSED], [m for m in Level if m > Level.LOW], State.IDLE is State["IDLE"], type(State.IDLE), isinstance(Level.LOW, int))
