"""Float loops that mix ints, bools and big ints: accumulation order, conversions back to int, comparisons with ints at 2**53, infinities and NaN arising in the middle, rounding in loops, parsing and printing round trips."""
import math


def accumulate(values, start):
    total = start
    for v in values:
        total = total + v
    return total


def decay(x, n):
    out = []
    for _ in range(n):
        x = x / 3
        out.append(x)
    return out[-1], x > 0, x == 0


def until_infinite(x, factor):
    n = 0
    while x != math.inf and n < 5000:
        x *= factor
        n += 1
    return n, x, -x, x - x, x / x if x else 0


def to_ints(values):
    out = []
    for v in values:
        try:
            out.append(int(v))
        except (OverflowError, ValueError) as e:
            out.append(type(e).__name__)
    return out


def compare_near(n):
    return [(n + d == float(n + d), n + d < float(n), float(n) >= n + d, n + d in (float(n + d),)) for d in (-1, 0, 1, 2)]


def maximum(values):
    best = values[0]
    for v in values:
        if v > best:
            best = v
    return best


def trapezoid(f, a, b, n):
    h = (b - a) / n
    s = (f(a) + f(b)) / 2
    for i in range(1, n):
        s += f(a + i * h)
    return s * h


def horner(coefficients, x):
    r = 0.0
    for c in coefficients:
        r = r * x + c
    return r


def mean_and_deviation(values):
    n, mean, m2 = 0, 0.0, 0.0
    for v in values:
        n += 1
        d = v - mean
        mean += d / n
        m2 += d * (v - mean)
    return mean, math.sqrt(m2 / n)


def round_trip(values):
    return all(float(repr(v)) == v and float.fromhex(v.hex()) == v for v in values)


def buckets(values, width):
    counts = {}
    for v in values:
        k = v // width
        counts[k] = counts.get(k, 0) + 1
    return counts


def sign(x):
    return (x > 0) - (x < 0)


def logistic(r, x, n):
    for _ in range(n):
        x = r * x * (1 - x)
    return x


def steps(start, stop, step):
    out = []
    while start < stop:
        out.append(start)
        start += step
    return len(out), out[-1]


print(accumulate([0.1] * 10, 0), accumulate([1, 0.5, True], 0), accumulate([2**53, 1.0, 1.0], 0), accumulate([1e308, 1e308], 0.0), accumulate([math.inf, -math.inf], 0), accumulate([2**1000], 0.5), accumulate([], -0.0), accumulate([0], -0.0), accumulate([-0.0], -0.0), accumulate([1j, 0.5], 1))
try:
    accumulate([2**1024], 0.5)
except OverflowError as e:
    print(e)
print(decay(1.0, 10), decay(5e-324, 2), decay(1, 700), decay(2**70, 5))
print(until_infinite(1.0, 10), until_infinite(-1.0, 2)[:2], until_infinite(1, 2.5)[0], until_infinite(0.0, 5)[0])
print(to_ints([1.9, -1.9, 1e20, 2.0**63, -(2.0**63), math.inf, math.nan, -0.0, 1e308 // 1e300, True]))
print(compare_near(2**53), compare_near(2**63), compare_near(10**17))
print(maximum([1, 2.5, True]), maximum([1.0, math.nan, 2.0]), maximum([math.nan, 5]), maximum([2**70, 1e30]), maximum([-0.0, 0.0]), maximum([1, 1.0]))
print(round(trapezoid(math.sin, 0, math.pi, 1000), 6), trapezoid(lambda x: x * x, 0, 3, 3), trapezoid(lambda x: 2, 0, 1, 4), round(trapezoid(math.exp, 0.0, 1.0, 50), 6))
print(horner([1, 2, 3], 2), horner([1.5, 0, -2], 0.5), horner([2**60] * 3, 2), horner([], 5), horner([True, 0.1], -1))
print([round(x, 9) for x in mean_and_deviation([2, 4, 4, 4, 5, 5, 7, 9])], mean_and_deviation([1e15 + i for i in range(4)]), mean_and_deviation([True, False]))
print(round_trip([0.1, 1 / 3, 5e-324, 1.7976931348623157e308, 2**-1074, 123456789.123456789, -1e-7, 1e22, 1e23, 9007199254740993.0]))
print(buckets([0.5, 1.5, -0.5, 2, 2.5, True, -3], 1), buckets([0.25, 0.5, 0.75], 0.5), buckets([1, 2, 3], 2), [sign(x) for x in (0.0, -0.0, 5, -2.5, math.inf, math.nan, 2**70)])
print(logistic(4, 0.3, 50), logistic(3.2, 0.5, 100), logistic(2, 1, 5), logistic(4.1, 0.5, 30))
print(steps(0, 1, 0.1), steps(0, 1, 0.125), steps(0.0, 3, 1), steps(1, 2, 0.3))
x = 1.0
for i in range(60):
    x = x / 2 if i % 2 else x * 1.5
print(x, x.hex(), math.frexp(x), f"{x:.3e}", "%.10g" % x, round(x, 20), int(x * 2**80), x.as_integer_ratio()[0] % 1000)
values = [math.sin(i) * 10 ** (i % 7 - 3) for i in range(30)]
print(math.fsum(values) == sum(sorted(values, key=abs)), repr(sum(values)), repr(math.fsum(values)), max(values), min(values), sorted(values)[15], sum(v > 0 for v in values), [round(v, 2) for v in values[:6]], ["%+.1e" % v for v in values[6:9]])
total = 0
for v in (1, 0.5, 2**64, True, -(2**64)):
    total += v
    print(repr(total), end=" ")
print(total == 2.5, type(total).__name__)
a, b = 0.1 + 0.2, 0.3
print(a == b, abs(a - b) < 1e-9, math.isclose(a, b), a > b, a - b, a // b, a % b, divmod(a, b), math.ulp(a), math.nextafter(b, 1) == a, math.remainder(a, b), -7 // 2.0, -7 % 2.0, 7 % -2.0, -0.0 % 5, 5.5 // -0.5)
