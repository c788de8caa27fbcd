"""The math module over its whole list of functions."""
import math

for x in (0.0, 0.5, 1.0, 2.0, 10.0, -0.5, -2.5, 1e-10, 1e10):
    row = []
    for name in ("sin", "cos", "tan", "atan", "exp", "expm1", "sinh", "cosh", "tanh", "asinh", "floor", "ceil", "trunc", "fabs", "degrees", "radians", "cbrt", "erf", "erfc"):
        try:
            row.append(f"{getattr(math, name)(x):.9g}")
        except OverflowError as e:
            row.append(f"{name} {e}")
    print(x, *row)
for name in ("sqrt", "log", "log2", "log10", "log1p", "asin", "acos", "acosh", "atanh", "gamma", "lgamma"):
    for x in (0.5, 1, 2, 1.5, 0, -1, 5):
        try:
            print(name, x, f"{getattr(math, name)(x):.10g}", end="; ")
        except ValueError as e:
            print(name, x, e, end="; ")
    print()
print(math.pi, math.e, math.tau, math.inf, math.nan, math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1e308))
print(math.log(8, 2), math.log(100, 10), math.log(2 ** 1000), math.log2(2 ** 1000), math.log10(10 ** 300), math.sqrt(10 ** 300), math.exp(1), math.pow(2, 0.5), math.hypot(3, 4), math.hypot(1, 2, 2), math.atan2(-1, -1), math.dist((0, 0), (3, 4)))
print(math.fmod(-7, 3), math.remainder(7, 4), math.modf(-3.25), math.frexp(10.0), math.ldexp(0.625, 4), math.copysign(3, -0.0), math.fsum([0.1] * 10), math.prod([1, 2, 3.5]), math.prod([]), math.nextafter(1, 2), math.ulp(1.0))
