from enum import Enum, IntEnum, Flag, IntFlag, StrEnum, auto, unique
class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1
    def hello(self): return 'hi ' + self.name
print(Color.RED, repr(Color.GREEN), Color(2), Color['RED'], Color.CRIMSON is Color.RED, list(Color), len(Color), Color.RED.hello(), Color.RED.value)
print(Color, Color.__members__.keys(), Color.RED in Color, {Color.RED: 1}, isinstance(Color.RED, Color), Color.RED == 1, hash(Color.RED)==hash('RED'))
for f in (lambda: Color(9), lambda: Color['X'], lambda: Color.PINK, lambda: Color.RED < Color.GREEN, lambda: setattr(Color,'RED',3)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class N(IntEnum):
    A = auto(); B = auto(); C = 10; D = auto()
print(N.A + 1, N.D, repr(N.D), f"{N.C}", N.A < N.B, [*N], N(10), int(N.C), str(N.A))
class P(Flag):
    R = auto(); W = auto(); X = auto(); RW = R | W
print(P.R|P.W, repr(P.R|P.X), P.RW, P(7), P.R in P.RW, bool(P.R & P.W), ~P.R, list(P), list(P(5)), P(0), P.R ^ P.RW)
class I(IntFlag):
    A=1; B=2
print(I.A|I.B, repr(I.A|8), I(3), I.A + 1)
class S(StrEnum):
    X = auto(); Y = 'why'
print(S.X, S.Y, S.X.upper(), repr(S.X), S('why') is S.Y)
try:
    @unique
    class U(Enum):
        A=1; B=1
except ValueError as e: print(e)
try:
    class E2(Color): Z=3
except TypeError as e: print(e)
Animal = Enum('Animal', 'CAT DOG')
print(Animal.CAT, list(Animal))
class Planet(Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.64, 3.39)
    def __init__(self, mass, radius): self.mass=mass; self.radius=radius
    @property
    def g(self): return round(self.mass/self.radius**2, 4)
print(Planet.EARTH.g, Planet.MARS.value, Planet((0.64,3.39)))
class Shape(Enum):
    SQ = 'square'
    @classmethod
    def _missing_(cls, v): return cls.SQ if v == 's' else None
    def __str__(self): return self.value
print(Shape('s'), f"{Shape.SQ:>10}|", Color.RED.name)
match Color(1):
    case Color.RED: print('red!')
