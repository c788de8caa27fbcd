"""round to digits, is_integer, as_integer_ratio, conversions to int; special values and errors."""
import math

for x in (0.5, 1.5, 2.5, -0.5, 2.675, 1.005, 1e16, 123456.789, -1234.5678, 1e-10, 5e-324, 9.995, 1e300):
    print(x, round(x), [round(x, k) for k in (0, 1, 2, 3, -1, -2, 20, -400, 400)], x.is_integer(), math.floor(x), math.ceil(x), math.trunc(x))
for x in (0.1, -0.75, 1e20, 0.0, -0.0, 5e-324, 3.0):
    a, b = x.as_integer_ratio()
    print(x, a, b, a / b == x)
for x in (math.inf, -math.inf, math.nan):
    for f in (round, int, math.floor, math.ceil, math.trunc, float.as_integer_ratio, lambda v: round(v, 2), float.is_integer):
        try:
            print(f(x), end=" ")
        except (OverflowError, ValueError) as error:
            print(type(error).__name__, error, end="; ")
    print()
try:
    round(1.7e308, -308)
except OverflowError as error:
    print(error)
for call in (lambda: round(1.5, "x"), lambda: round(1.5, 1.0), lambda: round("x"), lambda: round(1.5, None), lambda: round(number=2.567, ndigits=1), lambda: (1.5).__round__(), lambda: round()):
    try:
        print(call())
    except TypeError as error:
        print(error)
print(type(round(2.0)).__name__, type(round(2.0, 0)).__name__, round(-0.4), round(-0.04, 1), [round(i / 10) for i in range(-15, 16, 5)])
