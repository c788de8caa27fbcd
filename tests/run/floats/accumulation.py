"""Rounding errors: sums in several orders, Kahan, compensated products, comparisons with tolerance."""


def kahan(xs):
    total = c = 0.0
    for x in xs:
        y = x - c
        t = total + y
        c = (t - total) - y
        total = t
    return total


def pairwise(xs):
    if len(xs) < 3:
        return sum(xs)
    m = len(xs) // 2
    return pairwise(xs[:m]) + pairwise(xs[m:])


def naive(xs):
    total = 0.0
    for x in xs:
        total += x
    return total


data = [0.1] * 1000
print(naive(data), kahan(data), pairwise(data), naive(data) == 100, kahan(data) == 100)
mixed = [1e16, 1.0, -1e16, 1.0]
print(naive(mixed), naive(sorted(mixed)), kahan(mixed), pairwise(mixed), naive(reversed(mixed)))
harmonic = [1 / n for n in range(1, 2001)]
print(naive(harmonic), naive(harmonic[::-1]), kahan(harmonic))
x = 1.0
while x + 1.0 != x and x < 1e20:
    x *= 2
print(x)
eps = 1.0
while 1.0 + eps / 2 > 1.0:
    eps /= 2
print(eps, 1 + eps, 1 + eps / 2, 1 - eps / 2)
tiny = 1.0
steps = 0
while tiny > 0:
    last, tiny = tiny, tiny / 2
    steps += 1
print(last, steps, last / 2, 1e308 * 10, -1e308 * 10)
print(0.1 + 0.2 == 0.3, abs(0.1 + 0.2 - 0.3) < 1e-9, (0.1 + 0.2) + 0.3 == 0.1 + (0.2 + 0.3), 1e100 + 1 - 1e100, (2.0 ** 53 + 1) - 2.0 ** 53, 3 * 1.1 == 3.3, 0.5 + 0.25 == 0.75)
b = 4000.0
print([(-b + (b * b - 4) ** 0.5) / 2, 2 / (-b - (b * b - 4) ** 0.5)])
print(sum(data), sum(data, 0.0), sum([0.1, 0.2, 0.3]), sum([1, 0.1, 0.2]), sum([1e308, 1e308, -1e308]), max(0.1 * 3, 0.3), round(0.1 * 3, 15) == 0.3)
