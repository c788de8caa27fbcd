"""Tuples as records and dictionary keys."""

people = [("Ann", 31, "Oslo"), ("Bob", 27, "Rome"), ("Cid", 45, "Oslo"), ("Dee", 27, "Bern")]
by_city = {}
for name, age, city in people:
    by_city.setdefault(city, []).append((age, name))
for city in sorted(by_city):
    print(city, sorted(by_city[city]), max(by_city[city])[1])
oldest = max(people, key=lambda p: p[1])
print(oldest, [p[0] for p in sorted(people, key=lambda p: (p[1], p[0]))])
grid = {}
for x in range(3):
    for y in range(3):
        grid[x, y] = x * y
print(grid[2, 2], (1, 1) in grid, (9, 9) in grid, sum(grid.values()), [k for k, v in grid.items() if v == 2])


def divide(a, b):
    return a // b, a % b


def stats(values):
    return min(values), max(values), sum(values) / len(values)


q, r = divide(17, 5)
low, high, mean = stats([4, 8, 15, 16, 23, 42])
print(q, r, low, high, mean, divide(-17, 5), stats([1.5]))
points = [(0, 0), (3, 4), (6, 8)]
print([((x1 - x0) ** 2 + (y1 - y0) ** 2) ** 0.5 for (x0, y0), (x1, y1) in zip(points, points[1:])])
print(dict(people and [(p[0], p[1:]) for p in people]), list(zip(*people))[0], dict([("a", 1), ("b", 2)]))
memo = {(1, "a"): 1, (1.0, "a"): 2, (True, "a"): 3}
print(memo, len({(1, 2), (1.0, 2.0), (True, 2)}))
swap = [1, 2, 3]
swap[0], swap[2] = swap[2], swap[0]
i = 0
i, swap[i] = 1, "x"
print(swap, i)
