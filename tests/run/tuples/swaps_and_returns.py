"""Tuples of results: swapping, rotating, returning and nesting in loops."""


def minmax(xs):
    low = high = xs[0]
    for x in xs[1:]:
        low, high = min(low, x), max(high, x)
    return low, high


def rotate(a, b, c):
    a, b, c = b, c, a
    return a, b, c


def divmod_all(n, *by):
    return tuple((n // b, n % b) for b in by)


def fibonacci_pairs(n):
    a, b = 0, 1
    out = ()
    for _ in range(n):
        out += ((a, b),)
        a, b = b, a + b
    return out


def stats(*xs):
    return len(xs), sum(xs), sum(xs) / len(xs) if xs else None


print(minmax([3, 1, 2]), minmax("hello"), minmax([2.5]), minmax([2 ** 70, 1, -5]), rotate(1, "b", None), divmod_all(17, 2, 5, -3), fibonacci_pairs(5))
n, total, mean = stats(1, 2, 3.5)
print(n, total, mean, stats(), stats(*range(5)))
(q, r), *others = divmod_all(100, 7, 8, 9)
print(q, r, others)
x = (1, 2, 3)
x = x[:1] + ("two",) + x[2:]
x += (4,)
print(x, x * 2, x[::-1], x[-1], len(x), x.count(4), x.index("two"), (1,) + (2,), () + (), ((),) * 2)
grid = tuple(tuple(r * 3 + c for c in range(3)) for r in range(2))
print(grid, grid[1][2], tuple(zip(*grid)), sum(map(sum, grid)), [c for row in grid for c in row if c % 2])
points = {(0, 0): "origin", (1, 0): "east"}
for (px, py), name in points.items():
    print(px, py, name, end="; ")
print(points.get((0, 1), "nowhere"))
a = b, c = 5, 6
print(a, b, c)
pairs = sorted([(2, "b"), (1, "z"), (2, "a")], key=lambda p: (p[0], p[1]))
print(pairs, max(pairs), dict(pairs), [t for t in pairs if t > (1, "zz")], (1, 2) < (1, 2, 3) < (2,), (1, "a") == (1.0, "a"))
try:
    a, b = (1, 2, 3)
except ValueError as e:
    print(e, a, b)
try:
    (1, 2) < (1, "a")
except TypeError as e:
    print(e)
t = ([], [])
t[0].append(1)
try:
    t[1] += [2]
except TypeError as e:
    print(e, t)
