"""Dicts, sets, tuples and nested tables in typed loops whose keys and values change kind, with deletions, default values, missing keys, sorting and grouping."""
from collections import Counter, defaultdict


def tally(items):
    counts = {}
    for x in items:
        counts[x] = counts.get(x, 0) + 1
    return counts


def accumulate(pairs):
    sums = {}
    for k, v in pairs:
        if k in sums:
            sums[k] += v
        else:
            sums[k] = v
    return sums


def invert(d):
    out = {}
    for k, v in d.items():
        out.setdefault(v, []).append(k)
    return out


def lookup(d, keys):
    found, missing = [], 0
    for k in keys:
        try:
            found.append(d[k])
        except KeyError:
            missing += 1
    return found, missing


def memo(f):
    cache = {}

    def inner(*args):
        if args not in cache:
            cache[args] = f(*args)
        return cache[args]

    inner.cache = cache
    return inner


@memo
def paths(x, y):
    return 1 if x == 0 or y == 0 else paths(x - 1, y) + paths(x, y - 1)


def transpose(rows):
    return [[row[i] for row in rows] for i in range(len(rows[0]))]


def multiply(a, b):
    return [[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a]


def bfs(graph, start):
    seen, queue, order = {start}, [start], []
    while queue:
        node = queue.pop(0)
        order.append(node)
        for n in graph.get(node, ()):
            if n not in seen:
                seen.add(n)
                queue.append(n)
    return order


def knapsack(items, room):
    best = [0] * (room + 1)
    for weight, value in items:
        for r in range(room, weight - 1, -1):
            best[r] = max(best[r], best[r - weight] + value)
    return best[room]


def group(rows, key, value):
    out = defaultdict(list)
    for row in rows:
        out[row[key]].append(row[value])
    return {k: (len(v), max(v)) for k, v in out.items()}


def prune(d, keep):
    for k in list(d):
        if not keep(d[k]):
            del d[k]
    return d


def unique(items):
    seen, out = set(), []
    for x in items:
        if x not in seen:
            seen.add(x)
            out.append(x)
    return out


def best_of(scores):
    top, name = None, None
    for n, s in scores.items():
        if top is None or s > top:
            top, name = s, n
    return name, top


print(tally([1, 2, 1]), tally("aab"), tally([1, 1.0, True, 2**70, "1", None, (1,)]), tally([]), tally([0.5, 0.5, -0.0, 0]))
print(accumulate([("a", 1), ("b", 2.5), ("a", 2**63)]), accumulate([(1, "x"), (1, "y"), (2, [0])]), accumulate({1: 2}.items()), accumulate([(None, True), (None, True)]))
try:
    accumulate([("a", 1), ("a", "x")])
except TypeError as e:
    print(e)
try:
    accumulate([([], 1)])
except TypeError as e:
    print(e)
print(invert({"a": 1, "b": 2, "c": 1}), invert({1: "x", 2: "x", 3.5: None}), invert({}))
print(lookup({"a": 1, 2: "two", (1, 2): 0.5}, ["a", 2, 2.0, (1, 2), "zz", None, True]), lookup({}, [1]))
print(paths(10, 10), paths(30, 30), len(paths.cache), paths(0, 5.0), paths(1, 2.0))
print(transpose([[1, 2], [3.5, "x"]]), multiply([[1, 2], [3, 4]], [[0.5, 0], [0, 2]]), multiply([[2**40, 1]], [[2**40], [True]]))
graph = {1: [2, 3], 2: [4], 3: [4, "end"], 4: [1], "end": (5.5,)}
print(bfs(graph, 1), bfs(graph, "end"), bfs(graph, 99), bfs({"a": "bc", "b": "d"}, "a"))
print(knapsack([(2, 3), (3, 4), (4, 5.5)], 6), knapsack([(1, 2**62), (1, 2**62), (1, 2**62)], 3), knapsack([], 5))
rows = [{"k": "a", "v": 1}, {"k": "b", "v": 2.5}, {"k": "a", "v": 9}, {"k": None, "v": True}]
print(group(rows, "k", "v"), group([("x", 1), ("x", 2)], 0, 1))
print(prune({1: 5, 2: 0, "c": None, "d": [1]}, bool), prune({"a": 1, "b": 2}, lambda v: v > 1), prune({}, bool))
print(unique([3, 1, 3, 1.0, "a", "a", (1,), (1,)]), unique("hello"), unique([float("nan"), None, None]))
print(best_of({"a": 3, "b": 9.5, "c": 9}), best_of({}), best_of({1: "x", 2: "y"}))
try:
    best_of({"a": 1, "b": "x"})
except TypeError as e:
    print(e)
table = {}
for i in range(6):
    for j in range(6):
        table[i, j] = i * j if i != 3 else float(j)
print(sum(table.values()), table[3, 4], table.get((9, 9)), max(table, key=table.get), [k for k, v in table.items() if v == 12])
nested = {}
for path in ("a/b/c", "a/b/d", "a/e", "f"):
    at = nested
    for part in path.split("/"):
        at = at.setdefault(part, {})
print(nested)


def walk(d, depth=0):
    for k in sorted(d):
        yield "  " * depth + k
        yield from walk(d[k], depth + 1)


print(list(walk(nested)))
c = Counter()
for x in [1, "a", 1, 2.0, 2]:
    c[x] += 1
c["a"] -= 2
c[1] = 0.5
print(c, c.most_common(1), sum(c.values()), +c)
inventory = {"apple": 3, "pear": 0}
for fruit, change in (("apple", -1), ("pear", 5), ("fig", 2), ("apple", 0.5), ("pear", 2**64)):
    inventory[fruit] = inventory.get(fruit, 0) + change
    if inventory[fruit] > 100:
        inventory.pop(fruit)
print(inventory)
d = {i: i for i in range(5)}
for k in list(d):
    d[k + 0.5] = d.pop(k)
print(d, {v: k for k, v in d.items()} | {0: "zero"})
