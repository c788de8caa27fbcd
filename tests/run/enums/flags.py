"""Flag and IntFlag: operators, boundaries, names of combinations, iteration, containment, refusals."""
from enum import CONFORM, EJECT, KEEP, STRICT, Flag, IntFlag, auto


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W
    NONE = 0


print(Perm.R, repr(Perm.R | Perm.X), Perm.RW, ~Perm.R, Perm.R & Perm.W, Perm.RW ^ Perm.R, Perm(0), Perm(5), list(Perm), list(Perm.RW), len(Perm.R | Perm.X), Perm.R in Perm.RW, Perm.X in Perm.RW, bool(Perm.NONE), bool(Perm.W), (Perm.R | Perm.W).name, (Perm.R | Perm.X).name, (Perm.R | Perm.X).value, Perm["RW"], Perm.R == 1)
for action in (lambda: Perm.R | 1, lambda: 1 | Perm.R, lambda: Perm.R & None, lambda: Perm.R < Perm.W, lambda: 1 in Perm.R, lambda: Perm(-1), lambda: Perm("x"), lambda: Perm.R + Perm.W, lambda: Perm(1.5)):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, str(error).replace("\n", " / "))


class Bits(IntFlag):
    A = 1
    B = 2
    C = 8


print(Bits.A | Bits.B, repr(Bits.A | 4), repr(Bits(16)), Bits.A | 16, ~Bits.A, repr(Bits.C & 9), Bits.A + 1, Bits.B == 2, list(Bits.A | Bits.C), list(Bits(20)), 8 in Bits.C if False else Bits.C in Bits(9), f"{Bits.A|Bits.B}", f"{Bits.B:b}", Bits.A < 5, (Bits.A | 64).name, str(Bits(0)), repr(Bits(0)), Bits.B ^ 3, Bits.C >> 1)


def make(boundary):
    class F(Flag, boundary=boundary):
        P = 1
        Q = 4

    return F


for boundary in (STRICT, CONFORM, EJECT, KEEP):
    F = make(boundary)
    for value in (5, 7, 8):
        try:
            print(boundary, value, repr(F(value)))
        except ValueError as error:
            print(boundary, value, "refused")
total = Perm.NONE
for p in Perm:
    total |= p
print(total, total == ~Perm.NONE, [p.name for p in Perm if p & total == p])
