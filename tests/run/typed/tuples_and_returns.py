"""Functions that return tuples, None or different types; unpacking in hot code."""


def minmax(values):
    low = high = values[0]
    for v in values:
        if v < low:
            low = v
        elif v > high:
            high = v
    return low, high


def find(values, wanted):
    for i, v in enumerate(values):
        if v == wanted:
            return i, v
    return None


def classify(n):
    if n < 0:
        return "negative"
    if n == 0:
        return None
    if n < 10:
        return n
    if n < 100:
        return float(n), "medium"
    return [n]


def euclid(a, b):
    x0, x1, y0, y1 = 1, 0, 0, 1
    while b:
        q, a, b = a // b, b, a % b
        x0, x1 = x1, x0 - q * x1
        y0, y1 = y1, y0 - q * y1
    return a, x0, y0


print(minmax([3, 1, 2]), minmax([2.5, -1]), minmax("hello"), minmax([(1, 2), (0, 9)]), minmax([2**70, 1, -(2**65)]), minmax([1, 0.5, True]))
print(find([1, 2], 2), find("abc", "c"), find([], 1), find([1.0], 1), find([None], None), [classify(n) for n in (-1, 0, 5, 50, 500, 0.5, True)])
g, x, y = euclid(240, 46)
print(g, x, y, 240 * x + 46 * y, euclid(10**20, 3**30), euclid(7, 0), euclid(0, 7), euclid(-4, 6))
a, b = 1, 2
for _ in range(5):
    a, b = b, a + b
(p, q), r = minmax([4, 9]), find("ab", "b")
print(a, b, p, q, r)
first, *middle, last = (i * i for i in range(6))
print(first, middle, last)


def swap(t):
    a, b = t
    return b, a


print(swap((1, "x")), swap([2.5, None]), swap("ab"), swap({1: 2, 3: 4}))
for bad in ((1,), (1, 2, 3), 5, "a"):
    try:
        swap(bad)
    except (ValueError, TypeError) as error:
        print(error)
points = [(1, 2), (3.5, 4), (-1, 0)]
print([x * y for x, y in points], sorted(points, key=lambda p: -p[1]), [(i, a + b) for i, (a, b) in enumerate(points)], dict(points), max(points)[0], [*zip(*points)])
