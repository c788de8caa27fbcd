"""Exact numbers: Fractions from everything, statistics over ints, floats, Fractions and Decimals, Decimal contexts, quantizing and rounding, and their refusals."""
import decimal
import statistics as st
from decimal import Decimal as D, getcontext, localcontext
from fractions import Fraction as F


def attempt(label, function):
    try:
        print(label, "->", repr(function()))
    except Exception as error:
        print(label, "!", type(error).__name__, str(error) if not isinstance(error, decimal.DecimalException) else "")


for arguments in ((), (6, -4), ("3/4",), (" -1.5e2 ",), (0.1,), (D("1.25"),), (F(1, 3), F(2, 5)), ("1_000/3",), (True,), (1.0,), ("1/0",), (1, 0), ("x",), ("1 / 2",), (float("nan"),), (float("inf"),), (1, 2.0), (None,), ("٣/٤",), ("1.2.3",), (1j,), ("",)):
    attempt(f"F{arguments}", lambda: F(*arguments))
x = F(7, 3)
for label, function in {
    "mixed": lambda: (x + 1, x + 0.5, 2 - x, x * F(3, 7), x / 2, 2 / x, x // 1, x % 1, divmod(x, F(1, 2)), -x, abs(-x), x**2, x**-2, x**0.5, 2**F(1, 2), 4**F(2), F(4) ** F(1, 2), (-8) ** F(1, 3), x + 1j), "compare": lambda: (x < 3, x == F(14, 6), x == 7 / 3, F(1, 2) == 0.5, F(1, 2) == D("0.5"), x > 2.3, F(1) == 1, F(1, 3) < float("inf"), F(1) != float("nan")), "round": lambda: (round(x), round(F(5, 2)), round(F(7, 2)), round(x, 2), round(F(1234567, 1), -3), int(F(-7, 2)), F(-7, 2).__floor__(), F(-7, 2).__ceil__(), float(x), complex(F(1, 2)), bool(F(0))), "limit": lambda: (F(3.141592653589793).limit_denominator(100), F("0.333").limit_denominator(10), F(-5, 3).limit_denominator(1)), "limit bad": lambda: x.limit_denominator(0), "parts": lambda: (x.numerator, x.denominator, x.as_integer_ratio(), F.from_float(0.25), F.from_decimal(D("1.1")), hash(F(1, 2)) == hash(0.5), repr(x), str(x), str(F(3)), x.conjugate(), x.imag), "from_float": lambda: F.from_float("x"), "set": lambda: setattr(x, "numerator", 1), "decimal": lambda: x + D(1), "text": lambda: x + "a", "zero": lambda: x / 0, "zero mod": lambda: x % 0, "zero power": lambda: F(0) ** -1, "less": lambda: x < 1j, "format": lambda: f"{x!s:>8}|{float(x):.3f}", "format spec": lambda: f"{x:>8}", "sum": lambda: (sum([F(1, 3)] * 3), max(F(1, 2), 0.75), sorted([F(1, 2), 0.25, D("0.4")]))}.items():
    attempt(label, function)
samples = {"ints": [1, 2, 2, 3, 10], "floats": [1.5, 2.5, 2.5, 4.0], "fractions": [F(1, 2), F(1, 3), F(1, 6)], "decimals": [D("1.1"), D("2.2"), D("2.2")], "one": [5], "none": [], "text": ["a", "b", "a"], "mixed": [1, 2.5, F(1, 2)], "infinite": [1, float("inf")], "negative": [-1, -2, 4]}
for name in "mean fmean geometric_mean harmonic_mean median median_low median_high median_grouped mode multimode pstdev pvariance stdev variance quantiles".split():
    for label, data in samples.items():
        attempt(f"{name} {label}", lambda: getattr(st, name)(data))
for label, function in {
    "weights": lambda: (st.fmean([1, 2, 3], weights=[1, 0, 3]), st.harmonic_mean([40, 60], weights=[1, 3])), "weights short": lambda: st.fmean([1, 2], [1]), "weights zero": lambda: st.fmean([1, 2], [0, 0]), "xbar": lambda: (st.variance([1, 2, 3], 2), st.pvariance([1, 2, 3], mu=2)), "quantiles": lambda: (st.quantiles(range(1, 10), n=4), st.quantiles([1, 2, 3], n=3, method="inclusive")), "quantiles n": lambda: st.quantiles([1, 2], n=0), "quantiles method": lambda: st.quantiles([1, 2], method="x"), "correlation": lambda: (st.correlation([1, 2, 3], [2, 4, 7]), st.covariance([1, 2, 3], [1, 5, 6]), st.linear_regression([1, 2, 3], [3, 5, 7]), st.linear_regression([1, 2], [2, 4], proportional=True)), "correlation constant": lambda: st.correlation([1, 1], [1, 2]), "correlation lengths": lambda: st.correlation([1], [1, 2]), "regression constant": lambda: st.linear_regression([1, 1], [1, 2]), "normal": lambda: (lambda n: (n, n.mean, n.stdev, round(n.pdf(100), 6), round(n.cdf(115), 6), round(n.inv_cdf(0.9), 6), n + 5, n * 2, n / 2, n + st.NormalDist(1, 20), n == st.NormalDist(100, 15), round(n.overlap(st.NormalDist(110, 15)), 6), n.zscore(130), n.quantiles(2)))(st.NormalDist(100, 15)), "normal sigma": lambda: st.NormalDist(0, -1), "normal inv": lambda: st.NormalDist().inv_cdf(1), "samples": lambda: st.NormalDist.from_samples([1, 2, 3]), "generator": lambda: st.mean(n for n in (1, 2)), "int": lambda: st.mean(5)}.items():
    attempt(label, function)
with localcontext() as context:
    context.prec = 6
    for label, function in {
        "arith": lambda: (D(1) / 3, D("1e10") + 1, D(2).sqrt(), D(10) ** -3, D("1.10") + D("2.2"), D(7) % D(-3), D(-7) // 2, divmod(D(7), D("1.5")), D("0.1") * 3, D(2) ** D("0.5"), D(100).log10(), D(1).exp(), D("1e5").ln()), "quantize": lambda: [D("2.665").quantize(D("0.01"), r) for r in (decimal.ROUND_HALF_EVEN, decimal.ROUND_HALF_UP, decimal.ROUND_DOWN, decimal.ROUND_CEILING, decimal.ROUND_UP, decimal.ROUND_05UP)], "quantize big": lambda: D("123456.7").quantize(D("0.01")), "text": lambda: (str(D("1E+3")), D("1E+3").to_eng_string(), D("0E-10"), D("-0"), D("1000").normalize(), f"{D('1234567.891'):,.2f}", f"{D('0.000012'):e}", f"{D('5'):>6}", f"{D('1.5'):%}", D("NaN"), D("-Infinity"), D("sNaN123")), "tuple": lambda: (D("-1.25").as_tuple(), D((1, (3, 1), -1)), D("2.50").as_integer_ratio(), D(0.1), D("1.0").is_signed(), D("1.0").adjusted(), D("1.10").compare(D("1.1")), D("1.10").compare_total(D("1.1")), D(3).same_quantum(D(5)), D(5).scaleb(2), D("1.2").to_integral_value(), D(12).logical_and(10) if False else D(1).next_plus(), round(D("2.5")), round(D("2.675"), 2), int(D("-2.7")), hash(D("0.5")) == hash(0.5)), "compare": lambda: (D("0.1") == 0.1, D("0.5") == 0.5, D(1) < 1.5, D("NaN") == D("NaN"), max(D(1), D("NaN")), D(3) == F(3)), "zero": lambda: D(1) / 0, "undefined": lambda: D(0) / 0, "overflow": lambda: D("9e999999") * 10, "invalid": lambda: D("-1").sqrt(), "float mix": lambda: D(1) + 1.5, "snan": lambda: D("sNaN") + 1, "huge pow": lambda: D(10) ** 10**7, "text bad": lambda: D("abc"), "less text": lambda: D(1) < "a", "context": lambda: (getcontext().prec, bool(context.flags[decimal.Inexact]))}.items():
        attempt(label, function)
    context.traps[decimal.DivisionByZero] = False
    context.traps[decimal.Inexact] = True
    attempt("untrapped", lambda: (D(1) / 0, D(-1) / 0, bool(context.flags[decimal.DivisionByZero])))
    attempt("inexact", lambda: D(1) / 3)
    attempt("rounding", lambda: setattr(context, "rounding", "x"))
    attempt("prec", lambda: setattr(context, "prec", 0))
print(getcontext().prec, decimal.Context(prec=3).create_decimal("3.14159"), decimal.ExtendedContext.divide(D(1), D(0)))
