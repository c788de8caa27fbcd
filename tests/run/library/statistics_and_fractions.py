"""statistics over kinds of numbers, NormalDist, regression; Fraction arithmetic, limits, parsing, mixing; errors of both."""
import math
import statistics as st
from decimal import Decimal
from fractions import Fraction as F

data = [2, 4, 4, 4, 5, 5, 7, 9]
print(st.mean(data), st.fmean(data), st.median(data), st.median_low(data), st.median_high(data), st.median_grouped(data, 2), st.mode(data), st.multimode("aabbc"), st.pstdev(data), st.variance(data), st.pvariance(data, 5), round(st.stdev(data), 6), st.quantiles(data), st.quantiles(data, n=10, method="inclusive"), st.harmonic_mean([40, 60]), st.harmonic_mean([1, 2], weights=[3, 1]), st.geometric_mean([54, 24, 36]), st.fmean([1, 2], [3, 1]))
print(st.mean([F(1, 2), F(1, 3)]), st.mean([Decimal("0.5"), Decimal("0.75")]), st.mean([1, F(1, 2)]), st.median(["a", "c", "b"]), st.mode(["x"]), st.mode([1, 1.0, 2]), st.variance([F(1), F(2)]), st.pvariance([Decimal(1), Decimal(2)]), st.mean([1e308, 1e308]), st.mean([True, False, True]), st.multimode([]), st.median([1, 2.5]), type(st.mean([1, 2])).__name__, type(st.mean([1, 3])).__name__)
x, y = [1, 2, 3, 4], [2.1, 3.9, 6.2, 7.8]
line = st.linear_regression(x, y)
print(round(line.slope, 4), round(line.intercept, 4), st.linear_regression(x, [2, 4, 6, 8], proportional=True), round(st.correlation(x, y), 6), st.covariance(x, [4, 3, 2, 1]))
n = st.NormalDist(100, 15)
print(n, n.mean, n.variance, round(n.pdf(100), 6), round(n.cdf(115), 6), round(n.inv_cdf(0.975), 4), [round(q, 3) for q in n.quantiles(4)], n + 5, n * 2, n - st.NormalDist(3, 4), -n, round(n.overlap(st.NormalDist(110, 15)), 6), n.zscore(130), st.NormalDist.from_samples([1, 2, 3]), len(n.samples(3, seed=1)), n == st.NormalDist(100, 15), hash(n) == hash(st.NormalDist(100, 15)))
for call in (lambda: st.mean([]), lambda: st.median([]), lambda: st.mode([]), lambda: st.variance([1]), lambda: st.mean(["a"]), lambda: st.geometric_mean([0, 1]), lambda: st.harmonic_mean([-1]), lambda: st.quantiles([1]), lambda: st.quantiles([1, 2], n=0), lambda: st.quantiles([1, 2], method="x"), lambda: st.NormalDist(0, -1), lambda: st.correlation([1, 1], [2, 3]), lambda: st.linear_regression([1], [2]), lambda: n.inv_cdf(1), lambda: st.fmean([1], [2, 3]), lambda: st.fmean([]), lambda: st.covariance([1, 2], [1])):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(F(6, -4), F("3/7"), F(" -2.5e-1 "), F(0.75), F(Decimal("1.1")), F(5), F(), F("1_000/3"), F(1, 3) + F(1, 6), F(1, 2) * 4, F(3, 4) / F(9, 8), F(7, 2) // 1, F(-7, 2) % 2, divmod(F(7, 2), F(2, 3)), F(2, 3) ** 3, F(2, 3) ** -2, F(4, 9) ** 0.5, 2 ** F(1, 2), 2 ** F(3), -F(1, 2), abs(F(-1, 2)), F(1, 2) + 0.25, F(1, 2) + 1j, 1 - F(1, 3), 3 / F(2, 5))
f = F(355, 113)
print(f.numerator, f.denominator, f.limit_denominator(10), F(math.pi).limit_denominator(1000), round(f), round(f, 2), round(F(5, 2)), math.floor(F(-7, 2)), math.ceil(F(7, 2)), int(F(-7, 2)), float(f), complex(F(1, 4)), f.as_integer_ratio(), bool(F(0)), repr(f), str(f), hash(F(4, 2)) == hash(2), F(1, 2) == 0.5, F(1, 3) == 1 / 3, F(1, 2) < 0.6, F(1, 2) > Decimal("0.4") if False else "", sorted([F(1, 2), 0.3, 1, F(1, 3)]), F(1, 2) == Decimal("0.5") , F(3, 1) in {3}, F.from_float(0.1).denominator, F.from_decimal(Decimal("0.2")), sum([F(1, n) for n in range(1, 10)]), math.gcd(f.numerator, 5), F(F(1, 2), F(3, 4)))
for call in (lambda: F(1, 0), lambda: F("x"), lambda: F("1/0"), lambda: F(1.5, 2), lambda: F(float("nan")), lambda: F(float("inf")), lambda: F(1, 2) / 0, lambda: F(0) ** -1, lambda: F(1, 2) < "a", lambda: F(1, 2) + "a", lambda: F("3 / 4"), lambda: F(1, 2) % 0, lambda: setattr(F(1, 2), "numerator", 5), lambda: F([1]), lambda: F(1, 2).limit_denominator(0), lambda: F("1.2.3")):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
