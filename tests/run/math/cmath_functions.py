"""cmath on a grid of finite numbers and on special ones."""
import cmath

inf, nan = float("inf"), float("nan")
grid = [complex(x, y) for x in (-2.5, -1.0, -0.0, 0.0, 0.3, 1.0, 7.25) for y in (-1.5, -0.0, 0.0, 0.75, 3.0)]
names = "acos acosh asin asinh atan atanh cos cosh exp log log10 phase polar sin sinh sqrt tan tanh".split()
for name in names:
    function = getattr(cmath, name)
    for z in grid + [1e200 + 1e200j, 1e-310 + 1e-310j, 1e308 - 1e308j, 800 + 1j, 1j * 1e300]:
        try:
            print(name, z, function(z))
        except (ValueError, OverflowError) as e:
            print(name, z, type(e).__name__, e)
for name in names:
    for z in (complex(inf, 1), complex(-inf, 2), complex(1, inf), complex(nan, 0), complex(inf, inf), complex(0, nan)):
        try:
            r = getattr(cmath, name)(z)
            print(name, z, r if name in ("phase", "polar") else (abs(r.real), abs(r.imag)))
        except (ValueError, OverflowError) as e:
            print(name, z, type(e).__name__, e)
print(cmath.rect(2, 1), cmath.rect(1, 0), cmath.rect(-1, 0.5), cmath.rect(inf, 0), cmath.log(8, 2), cmath.log(1j, 10))
print(cmath.isclose(1 + 1j, 1 + 1.0000000001j), cmath.isclose(1, 2), cmath.isfinite(1j), cmath.isinf(complex(1, inf)), cmath.isnan(complex(nan, 1)))
print(cmath.pi, cmath.e, cmath.tau, cmath.inf, cmath.infj, cmath.nan, cmath.nanj)


class C:
    def __complex__(self):
        return 3 + 4j


print(cmath.sqrt(C()), abs(complex(C())), cmath.phase(-1))
