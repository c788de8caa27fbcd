"""math at its edges: domain and range errors with their words, infinities, integers of any size, and functions over iterables."""
import math

from fractions import Fraction


def attempt(label, function):
    try:
        print(label, "->", repr(function()))
    except Exception as error:
        print(label, "!", type(error).__name__, error)


inf, nan = math.inf, math.nan
ARGUMENTS = (0, -0.0, 1, -1, 0.5, 2, 710, -1000, 1e308, 5e-324, inf, -inf, nan, 171, -3.0, 10**400, -(10**400), True, Fraction(1, 3), "1", None, 1j)
for name in "acos acosh asin asinh atan atanh cbrt ceil cos cosh degrees erf erfc exp exp2 expm1 fabs floor frexp gamma isfinite isinf isnan lgamma log log10 log1p log2 modf radians sin sinh sqrt tan tanh trunc ulp isqrt factorial".split():
    function = getattr(math, name)
    for x in ARGUMENTS:
        if name == "factorial" and isinstance(x, int) and x > 1000 or x in (10**400, -(10**400)) and name in ("ceil", "floor", "trunc", "factorial"):
            continue
        try:
            result = function(x)
            print(name, x if not isinstance(x, int) or abs(x) < 10**9 else "huge", "->", f"{result:.12g}" if isinstance(result, float) else result if not isinstance(result, int) or abs(result) < 10**30 else str(result)[:12])
        except Exception as error:
            print(name, x if not isinstance(x, int) or abs(x) < 10**9 else "huge", "!", type(error).__name__, error)
PAIRS = ((0, 0), (1, 0), (-1, 0), (2, 0.5), (-8, 1 / 3), (0, -1), (inf, 0), (nan, 0), (1, nan), (-1, inf), (2, 1024), (1e200, 1e200), (-0.0, 3), (10, -400), ("a", 1), (5, 3), (-5, 3), (5.5, -2), (inf, 2), (3, inf))
for name in "pow fmod atan2 copysign hypot remainder nextafter ldexp log dist comb perm gcd lcm isclose".split():
    function = getattr(math, name)
    for a, b in PAIRS:
        attempt(f"{name} {a} {b}", lambda: function([a], [b]) if name == "dist" else function(a, b))
for label, function in {
    "prod": lambda: math.prod([1.5, 2, 3]), "prod start": lambda: math.prod([], start=7), "prod text": lambda: math.prod(["a", 2]), "prod big": lambda: math.prod(range(1, 30)), "prod fractions": lambda: math.prod([Fraction(1, 2), 4]), "fsum": lambda: math.fsum([0.1] * 10), "fsum inf": lambda: math.fsum([inf, -inf]), "fsum overflow": lambda: math.fsum([1e308, 1e308]), "fsum text": lambda: math.fsum(["a"]), "fsum cancel": lambda: math.fsum([1e308, 1, -1e308]), "hypot many": lambda: math.hypot(1, 2, 2, 4), "hypot none": lambda: math.hypot(), "dist lengths": lambda: math.dist([1], [1, 2]), "dist": lambda: math.dist((1, 2, 3), (4, 6, 3)), "gcd many": lambda: math.gcd(12, 18, 27), "gcd none": lambda: (math.gcd(), math.lcm()), "gcd big": lambda: math.gcd(2**100, 6**50) == 2**50, "gcd float": lambda: math.gcd(1.0, 2), "lcm zero": lambda: math.lcm(4, 0, 6), "comb big": lambda: math.comb(100, 50), "comb negative": lambda: math.comb(-1, 2), "perm one": lambda: math.perm(5), "perm negative": lambda: math.perm(5, -1), "comb float": lambda: math.comb(5.0, 2), "isqrt big": lambda: math.isqrt(10**40 + 1), "log base": lambda: math.log(8, 2), "log base one": lambda: math.log(5, 1), "log huge": lambda: math.log(10**400, 10), "log none": lambda: math.log(), "log three": lambda: math.log(1, 2, 3), "isclose": lambda: (math.isclose(1, 1 + 1e-10), math.isclose(0, 1e-12), math.isclose(0, 1e-12, abs_tol=1e-9), math.isclose(inf, inf), math.isclose(nan, nan)), "isclose negative": lambda: math.isclose(1, 2, rel_tol=-1), "isclose positional": lambda: math.isclose(1, 2, 3), "ldexp float": lambda: math.ldexp(1, 2.0), "ldexp big": lambda: math.ldexp(1, 10**10), "ldexp zero": lambda: math.ldexp(0, 10**10), "ldexp small": lambda: math.ldexp(1.5, -(10**10)), "ceil own": lambda: math.ceil(type("C", (), {"__ceil__": lambda s: "up"})()), "floor float": lambda: math.floor(type("F", (), {"__float__": lambda s: 2.7})()), "trunc none": lambda: math.trunc("a"), "trunc Fraction": lambda: math.trunc(Fraction(-7, 2)), "sqrt index": lambda: math.sqrt(type("I", (), {"__index__": lambda s: 9})()), "keywords": lambda: math.sqrt(x=4), "two": lambda: math.sqrt(1, 2), "constants": lambda: (math.pi, math.e, math.tau), "ulp": lambda: (math.ulp(1), math.ulp(0.0), math.nextafter(0, 1), math.nextafter(1, 0), math.nextafter(1, 1)), "frexp": lambda: [math.frexp(x) for x in (8, 0.1, -3, 0.0)], "modf": lambda: [math.modf(x) for x in (2.5, -2.5, inf, -0.0)], "sumprod": lambda: hasattr(math, "sumprod")}.items():
    attempt(label, function)
