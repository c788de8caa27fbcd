"""round, divmod, pow, abs, sum, int conversions over ints, floats, bools, own numbers, with their errors."""
import math
from decimal import Decimal
from fractions import Fraction

for x, n in ((2.5, None), (3.5, None), (-2.5, None), (2.675, 2), (1e300, 2), (1234.5, -2), (0.5, 0), (-0.4, None), (-0.4, 0), (5e-324, 300), (1.5, 400), (1.5, -400), (12345, -2), (15, -1), (25, -1), (-15, -1), (5, -1), (2**70, -3), (True, None), (True, -1), (Fraction(7, 2), None), (Fraction(22, 7), 3), (Decimal("2.345"), 2), (Decimal("2.5"), None)):
    r = round(x) if n is None else round(x, n)
    print(x, n, repr(r), type(r).__name__, end="; ")
print()
for a, b in ((7, 2), (-7, 2), (7, -2), (-7, -2), (7.5, 2), (-7.5, 2), (7.5, -2.0), (0.0, -3), (-0.0, 3), (2**70, 3**20), (-(2**70), 10**9), (True, 2), (1e300, 1e-10), (5, math.inf), (-5, math.inf), (Fraction(7, 3), Fraction(1, 2))):
    q, r = divmod(a, b)
    print((a, b), (q, r), a // b == q, repr(a % b), end="; ")
print()
for args in ((2, 10), (2, -1), (-2, 3), (0, 0), (0.0, 0), (2, 0.5), (-8, 1 / 3), (2, 100, 7), (3, -1, 7), (2, 5, -7), (-2, 5, 7), (10, 0, 1), (2**64, 2), (True, True), (2, 3, 1), (1.5, 2), (Fraction(2, 3), 2), (Fraction(2, 3), -2), (Decimal(2), 3), (0j, 0)):
    print(args, repr(pow(*args)), end="; ")
print(pow(base=2, exp=5, mod=3))


class Money:
    def __init__(self, cents):
        self.cents = cents

    def __round__(self, n=None):
        return f"round({self.cents}, {n!r})"

    def __divmod__(self, other):
        return "divmod", self.cents, other

    def __rdivmod__(self, other):
        return "rdivmod", other

    def __pow__(self, exp, mod=None):
        return "pow", exp, mod

    def __rpow__(self, base, mod=None):
        return "rpow", base, mod

    def __abs__(self):
        return Money(abs(self.cents))

    def __add__(self, other):
        return Money(self.cents + (other.cents if isinstance(other, Money) else other))

    __radd__ = __add__

    def __repr__(self):
        return f"M{self.cents}"

    def __trunc__(self):
        return 41

    def __floor__(self):
        return "floor"

    def __ceil__(self):
        return "ceil"


m = Money(-250)
print(round(m), round(m, 2), round(m, None), divmod(m, 3), divmod(3, m), pow(m, 2), pow(m, 2, 5), pow(2, m), 2**m, abs(m), sum([m, m]), sum([m], Money(1)), math.floor(m), math.ceil(m), math.trunc(m))
print(abs(-5), abs(-0.0), abs(3 + 4j), abs(True), abs(-(2**70)), sum([0.1] * 10), sum([1, 2.5, 3]), sum([[1], [2]], []), sum(range(101)), sum([], 5), sum([2**63, 1, -(2**63)]), sum([True, True]), sum([1e100, 1.0, -1e100]), sum((Fraction(1, 3),) * 3), sum([1], start=10), sum([1j, 2]))
for call in (lambda: round(), lambda: round("x"), lambda: round(1.5, 2.0), lambda: round(1.5, "2"), lambda: round(math.nan), lambda: round(math.inf), lambda: round(1e308, -308), lambda: round(1.79e308, -308), lambda: round(5, 10**30), lambda: divmod(1, 0), lambda: divmod(1.0, 0), lambda: divmod(1, "a"), lambda: divmod(1j, 2), lambda: pow(0, -1), lambda: pow(0.0, -1), lambda: pow(2, -1, 4), lambda: pow(2, 3, 0), lambda: pow(2.0, 3, 5), lambda: pow(2, 3.0, 5), lambda: pow("a", 2), lambda: pow(10.0, 400), lambda: pow(2), lambda: pow(0j, -1), lambda: abs("a"), lambda: sum(["a"]), lambda: sum([1], "a"), lambda: sum([[1]]), lambda: sum(5), lambda: sum([b"a"], b""), lambda: sum([], bytearray()), lambda: divmod(2**70, 0), lambda: 5 % 0.0, lambda: 2**70 // 0, lambda: 1.0 // 0, lambda: 10**400 / 3, lambda: float(10**400)):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)
