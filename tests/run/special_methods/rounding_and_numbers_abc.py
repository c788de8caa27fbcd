"""A number type of a program's own: conversions, rounding, divmod, pow with three arguments, numbers ABCs, mixing with built-in numbers."""
import math
import numbers
import operator


class Money(numbers.Number):
    __slots__ = ("cents",)

    def __init__(self, cents):
        self.cents = cents

    def __repr__(self):
        return f"Money({self.cents})"

    def __add__(self, other):
        if isinstance(other, Money):
            return Money(self.cents + other.cents)
        if isinstance(other, numbers.Integral):
            return Money(self.cents + 100 * int(other))
        return NotImplemented

    __radd__ = __add__

    def __mul__(self, other):
        return Money(round(self.cents * other)) if isinstance(other, numbers.Real) else NotImplemented

    __rmul__ = __mul__

    def __neg__(self):
        return Money(-self.cents)

    def __abs__(self):
        return Money(abs(self.cents))

    def __divmod__(self, other):
        if isinstance(other, int):
            q, r = divmod(self.cents, other)
            return Money(q), Money(r)
        return NotImplemented

    def __floordiv__(self, other):
        return self.cents // other.cents if isinstance(other, Money) else NotImplemented

    def __truediv__(self, other):
        return self.cents / other.cents if isinstance(other, Money) else NotImplemented

    def __mod__(self, other):
        return Money(self.cents % other.cents) if isinstance(other, Money) else NotImplemented

    def __eq__(self, other):
        return self.cents == other.cents if isinstance(other, Money) else NotImplemented

    def __hash__(self):
        return hash(("money", self.cents))

    def __lt__(self, other):
        return self.cents < other.cents if isinstance(other, Money) else NotImplemented

    def __round__(self, places=None):
        return round(self.cents / 100, places) if places is not None else round(self.cents / 100)

    def __floor__(self):
        return self.cents // 100

    def __ceil__(self):
        return -(-self.cents // 100)

    def __trunc__(self):
        return math.trunc(self.cents / 100)

    def __float__(self):
        return self.cents / 100

    def __pow__(self, exponent, modulus=None):
        return ("pow", exponent, modulus)

    def __rpow__(self, base, modulus="absent"):
        return ("rpow", base, modulus)

    def __bool__(self):
        return self.cents != 0


def attempt(action):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)


a, b = Money(1250), Money(-375)
for action in (
    lambda: (a + b, a + 1, 1 + a, sum([a, b, a]), sum([a, b], Money(0)), True + a),
    lambda: (a * 2, 0.5 * a, 3 * b, -a, abs(b), divmod(a, 100), a // b, a / b, a % Money(400)),
    lambda: a + 1.5,
    lambda: 1.5 + a,
    lambda: a * "x",
    lambda: "ab" * a,
    lambda: [1] * a,
    lambda: divmod(100, a),
    lambda: a // 2,
    lambda: 2 / a,
    lambda: a - b,
    lambda: (a == 1250, a != 1250, a == Money(1250), a in {Money(1250)}, a < Money(2000), Money(2000) > a),
    lambda: a < 5,
    lambda: sorted([a, b, Money(3)]),
    lambda: a <= b,
    lambda: (round(a), round(a, 1), round(b), math.floor(b), math.ceil(b), math.trunc(b), float(b), math.sqrt(a)),
    lambda: int(a),
    lambda: complex(a),
    lambda: (a**2, pow(a, 2, 5), 2**a, pow(a, b)),
    lambda: pow(2, a, 5),
    lambda: pow(2, 5, a),
    lambda: operator.index(a),
    lambda: range(a),
    lambda: "%d %s" % (1, a),
    lambda: "%d" % a,
    lambda: "%.1f" % a,
    lambda: (isinstance(a, numbers.Number), isinstance(a, numbers.Real), isinstance(5, numbers.Rational), isinstance(1.5, numbers.Rational),
             isinstance(True, numbers.Integral), isinstance(1j, numbers.Complex)),
    lambda: (operator.truth(Money(0)), not a, all([a, Money(0)]), any([Money(0), b])),
    lambda: max(a, b, key=abs),
    lambda: math.fsum([a, b]),
    lambda: math.isclose(a, 12.5),
    lambda: math.copysign(a, -1),
    lambda: math.gcd(a, 5),
    lambda: math.prod([a, 2]),
):
    attempt(action)
