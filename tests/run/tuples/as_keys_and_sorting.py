"""Tuples as dict keys, sort keys and set elements of mixed depth."""

distances = {("a", "b"): 5, ("b", "c"): 2.5, ("a", "c"): 9}
print(distances["a", "b"], distances.get(("c", "a"), "no"), ("b", "c") in distances, sorted(distances), [k for k, v in sorted(distances.items(), key=lambda kv: kv[1])])
for (start, end), d in distances.items():
    print(f"{start}->{end}: {d}", end="; ")
print()
grid = {(x, y): x * 10 + y for x in range(3) for y in range(3)}
print(sum(v for (x, y), v in grid.items() if x == y), max(grid, key=grid.get), [grid[x, 1] for x in range(3)], sorted(k for k in grid if sum(k) == 2), grid.pop((2, 2)), len(grid))
nested = {((1, 2), "a"): 1, ((1, 2), "b"): 2, (): "empty", (None,): "none"}
print(nested[(1, 2), "a"], nested[()], nested[None,], hash(((1, 2), "a")) == hash(((1, 2), "a")), {(1, 2), (1.0, 2.0), (True, 2)})
people = [("Bob", 25, 1.8), ("Ann", 30, 1.6), ("Cid", 25, 1.9), ("Dee", 30, 1.6)]
print(sorted(people), sorted(people, key=lambda p: p[1:]), sorted(people, key=lambda p: (-p[1], p[2], p[0])), min(people, key=lambda p: p[2]), sorted(people, reverse=True)[0])
print(sorted([(1,), (), (1, 2), (0, 9)]), max((1, "b"), (1, "a")), sorted([("b", 2), ("a", None)]), sorted({(2, 1), (1, 2)}))
try:
    sorted([("a", 1), ("a", None)])
except TypeError as e:
    print(e)
try:
    {([],): 1}
except TypeError as e:
    print(e)
memo = {}


def lattice(*point):
    if point in memo:
        return memo[point]
    if 0 in point:
        return 1
    memo[point] = sum(lattice(*point[:i], point[i] - 1, *point[i + 1 :]) for i in range(len(point)))
    return memo[point]


print(lattice(3, 3), lattice(10, 10), lattice(3, 3, 3), len(memo))
counts = {}
for pair in zip("abcab", "bcabc"):
    counts[pair] = counts.get(pair, 0) + 1
print(counts, sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))[0])
t = (1, [2, 3], {"k": 4})
t[1].append(5)
t[2]["k"] += 1
print(t, t == (1, [2, 3, 5], {"k": 5}), t[1][-1], len(t[2]))
