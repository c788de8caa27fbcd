# Methods that dataclass() makes stand in "<string>", each at the line that it has in their text.
import traceback
from dataclasses import dataclass, field, InitVar
class Bad:
    def __eq__(self, o): raise KeyError("eq")
    def __hash__(self): raise KeyError("hash")
@dataclass(frozen=True, order=True)
class P:
    x: object
    y: int = 0
@dataclass(frozen=True, slots=True)
class S:
    x: object
    y: int = field(default=3, init=False)
    i: InitVar[int] = 3
    def __post_init__(self, i):
        1/i
@dataclass(unsafe_hash=True)
class N:
    x: object
def t(f):
    try: f()
    except Exception: traceback.print_exc()
def seta(o): o.x = 3
def setz(o): o.zz = 3
def dela(o): del o.x
t(lambda: seta(P(1)))
t(lambda: setz(P(1)))
t(lambda: dela(P(1)))
t(lambda: seta(S(1)))
t(lambda: dela(S(1)))
t(lambda: S(1, 0))
t(lambda: S(1, x=0))
t(lambda: P(1) < P("a"))
t(lambda: P(1) <= P("a"))
t(lambda: P(1) < 3)
t(lambda: P(Bad()) == P(Bad()))
t(lambda: hash(P(Bad())))
t(lambda: hash(N(Bad())))
t(lambda: hash(N([])))
t(lambda: P())
t(lambda: sorted([P(1), P("a")]))


def bad():
    raise KeyError("x")


@dataclass
class Checked:
    x: int
    y: int = 0
    z: list = field(default_factory=list)

    def __post_init__(self):
        if self.x < 0:
            raise ValueError("neg")


@dataclass
class Factory:
    a: int = 1
    b: int = field(default_factory=bad)


def made(n):
    total = 0
    for i in range(n):
        c = Checked(3 - i, i)
        total += c.x + c.y
    return total


t(lambda: Factory())
t(lambda: made(9))
print(made(2))
Checked(-1)
