"""Mean, median, mode, variance, regression and correlation."""
from math import sqrt, fsum


def mean(xs):
    return fsum(xs) / len(xs)


def median(xs):
    xs = sorted(xs)
    n = len(xs)
    return xs[n // 2] if n % 2 else (xs[n // 2 - 1] + xs[n // 2]) / 2


def modes(xs):
    counts = {}
    for x in xs:
        counts[x] = counts.get(x, 0) + 1
    most = max(counts.values())
    return [x for x, c in counts.items() if c == most]


def stdev(xs):
    m = mean(xs)
    return sqrt(sum((x - m) ** 2 for x in xs) / (len(xs) - 1))


def regression(points):
    n = len(points)
    sx, sy = sum(x for x, _ in points), sum(y for _, y in points)
    sxx, sxy = sum(x * x for x, _ in points), sum(x * y for x, y in points)
    slope = (n * sxy - sx * sy) / (n * sxx - sx * sx)
    return slope, (sy - slope * sx) / n


def quantile(xs, q):
    xs = sorted(xs)
    position = q * (len(xs) - 1)
    low = int(position)
    part = position - low
    return xs[low] if part == 0 else xs[low] * (1 - part) + xs[low + 1] * part


data = [2, 4, 4, 4, 5, 5, 7, 9]
floats = [1.5, 2.25, 3.125, 10.0]
print(mean(data), median(data), modes(data), stdev(data), mean(floats), median(floats), modes(floats), stdev(floats))
print(regression([(0, 1), (1, 3), (2, 5), (3, 7)]), regression([(1, 2), (2, 3), (3, 5)]))
print([quantile(data, q) for q in (0, 0.25, 0.5, 0.75, 1)])
print(median(["b", "a", "c"]), modes("mississippi"))
for bad in ([], [1]):
    try:
        print(stdev(bad))
    except ZeroDivisionError as e:
        print(e)
histogram = {}
for i in range(200):
    bucket = int((i * 37 % 101) / 20)
    histogram[bucket] = histogram.get(bucket, 0) + 1
for bucket in sorted(histogram):
    print(f"{bucket * 20:3}-{bucket * 20 + 19:3} {'*' * (histogram[bucket] // 4)} {histogram[bucket]}")
