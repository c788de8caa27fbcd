"""cmath on a grid of arguments, rounded, with polar forms and special values."""
import cmath
import math


def show(z):
    if isinstance(z, complex):
        return "%.6g%+.6gj" % (z.real, z.imag)
    return "%.6g" % z


grid = [complex(a, b) for a in (-2, -0.5, 0, 0.5, 2) for b in (-1, 0, 1.5)]
for name in ("sqrt", "exp", "log", "log10", "sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "tanh", "asinh", "acosh", "atanh", "phase"):
    row = []
    for z in grid:
        try:
            row.append(show(getattr(cmath, name)(z)))
        except (ValueError, OverflowError) as error:
            row.append(str(error))
    print(name, row)
for z in (3 + 4j, -1, 1j, 0j, complex("inf"), complex(-0.0, -0.0)):
    r, phi = cmath.polar(z)
    print(z, show(r), show(phi), show(cmath.rect(r, phi)) if math.isfinite(r) else "", cmath.isfinite(z), cmath.isinf(z), cmath.isnan(z))
for call in (lambda: cmath.sqrt("x"), lambda: cmath.log(0), lambda: cmath.log(2, 0), lambda: cmath.exp(1000), lambda: cmath.rect(1), lambda: cmath.phase(None), lambda: cmath.log(8, 2).real, lambda: cmath.isclose(1, 1 + 1e-10j), lambda: cmath.isclose(1, 2, rel_tol=-1), lambda: cmath.isclose(1, 1.1, abs_tol=0.2), lambda: cmath.sqrt(), lambda: cmath.rect(math.inf, math.inf), lambda: cmath.nothing):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class C:
    def __complex__(self):
        return 3 + 4j


class F:
    def __float__(self):
        return -4.0


print(cmath.sqrt(F()), abs(cmath.sqrt(C())) ** 2, cmath.pi == math.pi, cmath.infj, cmath.nanj.imag != cmath.nanj.imag, cmath.tau, cmath.e)
