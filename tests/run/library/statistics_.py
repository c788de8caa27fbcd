import statistics as s
from fractions import Fraction
from decimal import Decimal

data = [1, 2, 2, 3.5, 4, 10]
print(s.mean(data), s.median(data), s.median_low(data), s.median_high(data), s.mode(data), s.multimode([1, 1, 2, 2]), s.stdev(data), s.pstdev(data), s.variance(data), s.pvariance(data))
print(s.fmean(data), s.geometric_mean([1, 2, 4]), s.harmonic_mean([40, 60]), s.quantiles(data, n=4), s.quantiles(data, n=10, method="inclusive"), s.median_grouped([1, 3, 3, 5]))
print(s.mean([Fraction(1, 2), Fraction(1, 3)]), s.mean([Decimal("0.5"), Decimal("1.5")]), s.mean([1, 3]), type(s.mean([1, 3])).__name__, s.fmean([1, 2], weights=[3, 1]))
print(s.correlation([1, 2, 3], [1, 2, 4]), s.covariance([1, 2, 3], [1, 2, 4]), s.linear_regression([1, 2, 3], [2, 4, 6.5]))
n = s.NormalDist(100, 15)
print(n, n.cdf(110), n.pdf(100), n.inv_cdf(0.9), n.zscore(130), n + 5, n * 2, n.overlap(s.NormalDist(110, 15)), s.NormalDist.from_samples([1, 2, 3]), n.quantiles(4))
for f in (lambda: s.mean([]), lambda: s.median([]), lambda: s.mode([]), lambda: s.stdev([1]), lambda: s.quantiles([1], n=4), lambda: s.harmonic_mean([-1]), lambda: s.mean(["a"])):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
