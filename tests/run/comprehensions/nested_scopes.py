"""Comprehensions inside functions, classes and each other, with closures over outer names."""


def table(n, f):
    return [[f(i, j) for j in range(n)] for i in range(n)]


def sieve(n):
    composite = {j for i in range(2, int(n ** 0.5) + 1) for j in range(i * i, n, i)}
    return [k for k in range(2, n) if k not in composite]


def group(words, key):
    return {k: [w for w in words if key(w) == k] for k in sorted({key(w) for w in words})}


def transpose(rows):
    return [[row[i] for row in rows] for i in range(len(rows[0]))] if rows else []


def flatten(x):
    return [z for y in x for z in (flatten(y) if isinstance(y, list) else [y])]


def pascal(n):
    rows = [[1]]
    [rows.append([a + b for a, b in zip([0] + rows[-1], rows[-1] + [0])]) for _ in range(n)]
    return rows


print(table(3, lambda i, j: i * j), table(2, lambda i, j: "ab"[i] + "xy"[j]), table(0, max))
print(sieve(40), group("one three two four five".split(), len), group(range(7), lambda v: v % 3))
print(transpose([[1, 2, 3], ["a", "b", "c"]]), transpose([]), flatten([1, [2, [3, "ab"], []], [[None]]]), pascal(5))
factor = 3


class Scaled:
    factor = 10
    items = [1, 2]
    outside = [i * factor for i in [1, 2]]
    first = [i for i in items]

    def method(self):
        return [i * self.factor + factor for i in self.items]


print(Scaled.outside, Scaled.first, Scaled().method())
matrix = [[5, -1], [0, 7]]
print([v for row in matrix if sum(row) > 4 for v in row if v > 0], {(i, j): v for i, row in enumerate(matrix) for j, v in enumerate(row) if v}, [max(r) for r in matrix], sum(v * v for r in matrix for v in r))
print([f(2) for f in [lambda x, k=k: x ** k for k in range(4)]], [(x, y) for x in "ab" if x != "b" for y in x + "c"], [[] for _ in range(2)], [i for i in range(10) if i % 2 == 0 if i % 3 == 0])
gen = ((i, j) for i in range(3) for j in range(i))
print(next(gen), list(gen), sum(1 for _ in (x for x in range(100) if x % 7 == 0)), all(x < y for x, y in zip(range(5), range(1, 6))), any([c.isupper() for c in "abC"]))
words = {"a": ["x", "y"], "b": []}
print([f"{k}{v}" for k, vs in words.items() for v in vs], {v: k for k, vs in words.items() for v in vs}, {k: len(vs) for k, vs in words.items()}, [k for k in words if not words[k]])
