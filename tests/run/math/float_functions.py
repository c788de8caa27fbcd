"""The other functions of math: results on edges, domain and range errors, arguments of other types."""
import math

inf, nan = math.inf, math.nan
one = "sqrt exp expm1 exp2 log log2 log10 log1p sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh erf erfc gamma lgamma degrees radians fabs floor ceil trunc cbrt isfinite isinf isnan frexp modf ulp".split()
for name in one:
    row = []
    for x in (0.0, -0.0, 1.0, -1.0, 0.5, 710.0, -5.5, inf, -inf, nan):
        try:
            r = getattr(math, name)(x)
            row.append(round(r, 10) if isinstance(r, float) else r)
        except (ValueError, OverflowError) as error:
            row.append(str(error))
    print(name, row)
for text in ("math.pow(2, 0.5)", "math.pow(-8, 1/3)", "math.pow(0, -1)", "math.pow(nan, 0)", "math.pow(1, nan)", "math.pow(10, 400)", "math.fmod(7, -3)", "math.fmod(-7, 3)", "math.fmod(1, 0)", "math.fmod(inf, 1)", "math.remainder(7, 2)", "math.remainder(5, 2)", "math.remainder(1, 0)", "math.copysign(3, -0.0)", "math.ldexp(0.5, 3)", "math.ldexp(1, 5000)", "math.ldexp(1, -5000)", "math.ldexp(1.5, 2.0)", "math.atan2(1, -1)", "math.atan2(-0.0, -1)", "math.hypot(3, 4)", "math.hypot()", "math.hypot(1, 2, 2)", "math.hypot(inf, nan)", "math.dist((1, 2), (4, 6))", "math.dist([1], [1, 2])", "math.dist(1, 2)", "math.nextafter(1, 2)", "math.nextafter(0, -1)", "math.nextafter(inf, 0)", "math.log(8, 2)", "math.log(-1)", "math.log(0)", "math.log(10, 1)", "math.log(2**2000)", "math.log2(2**2000)", "math.log10(10**400)", "math.log('x')", "math.isclose(1, 1 + 1e-10)", "math.isclose(1, 2, abs_tol=1)", "math.isclose(1, 2, rel_tol=-1)", "math.isclose(inf, inf)", "math.fsum([0.1] * 10)", "math.fsum([1e308, 1e308])", "math.fsum([inf, -inf])", "math.fsum(['x'])", "math.fsum([1e16, 1, -1e16])", "math.floor('x')", "math.trunc('x')", "math.sqrt('4')", "math.sqrt(None)", "math.sqrt()", "math.sqrt(1, 2)", "math.sin(10**400)", "math.floor(10**400) == 10**400", "math.ceil(True)", "math.degrees(math.pi)", "math.frexp(2**70)", "math.modf(-2.5)", "math.tau / math.pi"):
    try:
        print(text, eval(text))
    except Exception as error:
        print(text, type(error).__name__, error)
