from fractions import Fraction as F
import math

print(F(1, 3) + F(1, 6), F("3/4"), F("-0.125"), F("1e-3"), F(0.5), F(2, -4), F(), F(7), repr(F(1, 3)), F(F(1, 2), F(3, 4)), F("  5 / 7 ") if 0 else F(" 5/7 "))
a, b = F(3, 4), F(-5, 6)
print(a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b), -a, +a, abs(b), a ** 2, a ** -2, b ** 3, a ** F(1, 2), 2 ** a, a + 1, 1 - a, a * 0.5, 2 / a, a // 1, 7 % a)
print(a < b, a == F(6, 8), a == 0.75, a > 0.5, a <= 1, F(1, 2) == 0.5, hash(a) == hash(0.75), hash(F(5)) == hash(5), bool(F(0)), a.numerator, a.denominator, a.as_integer_ratio())
print(int(F(7, 2)), float(F(1, 3)), round(F(7, 2)), round(F(5, 2)), round(F(22, 7), 2), math.floor(b), math.ceil(b), math.trunc(b), complex(a), F(22, 7).limit_denominator(3), F(math.pi).limit_denominator(1000))
print(F.from_float(0.1), F.from_decimal(__import__("decimal").Decimal("1.1")), sum([F(1, n) for n in range(1, 10)]), max(a, b), sorted([F(1, 2), 0.3, 1]), F(10**30, 3))
for f in (lambda: F(1, 0), lambda: F("x"), lambda: F(1.5, 2), lambda: F(None), lambda: a / 0, lambda: F(float("nan")), lambda: F(float("inf")), lambda: a < "x", lambda: F("1/0"), lambda: F(0) ** -1):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
