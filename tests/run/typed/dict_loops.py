"""Dictionaries in hot loops: counting, grouping, memo tables, keys of several types, missing keys."""


def histogram(values):
    counts = {}
    for v in values:
        if v in counts:
            counts[v] += 1
        else:
            counts[v] = 1
    return counts


def group(values, key):
    groups = {}
    for v in values:
        groups.setdefault(key(v), []).append(v)
    return groups


memo = {}


def paths(r, c):
    if r == 0 or c == 0:
        return 1
    if (r, c) not in memo:
        memo[r, c] = paths(r - 1, c) + paths(r, c - 1)
    return memo[r, c]


def two_sum(values, target):
    seen = {}
    for i, v in enumerate(values):
        if target - v in seen:
            return seen[target - v], i
        seen[v] = i


def invert(d):
    out = {}
    for k, v in d.items():
        if v in out:
            raise ValueError("duplicate value %r" % (v,))
        out[v] = k
    return out


print(histogram("hello"), histogram([1, 1.0, True, 2]), histogram([(1,), (1,)]), histogram([]), group(range(7), lambda x: x % 3), group(["a", "bb", "cc"], len), group("aAbB", str.isupper))
print(paths(10, 10), paths(16, 16), paths(30, 30), len(memo), two_sum([2, 7, 11, 15], 9), two_sum([1.5, 2.5], 4), two_sum([1], 2), invert({"a": 1, "b": 2.5}))
for bad in ({"a": 1, "b": 1}, {"a": []}):
    try:
        invert(bad)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
d = {i: i * i for i in range(10)}
for k in list(d):
    if k % 3 == 0:
        del d[k]
    else:
        d[k] = str(d[k])
print(d, sum(len(v) for v in d.values()), {v: k for k, v in d.items()}, d.get(3, -1), [k for k in d if k > 5])
total = 0
for i in range(1000):
    total += d.get(i % 12, "0") == "1"
print(total)
nested = {}
for word in "to tea ten i in inn".split():
    node = nested
    for c in word:
        node = node.setdefault(c, {})
    node["$"] = word
print(nested)
sparse = {}
for i in range(20):
    sparse[i % 5, i % 3] = sparse.get((i % 5, i % 3), 0) + i
print(sorted(sparse.items())[:5], len(sparse))
