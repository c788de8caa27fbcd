"""Comprehensions whose elements change kind on the way: ints that outgrow 64 bits, floats among ints, results that are None, element lists that shrink and grow while they are read."""


def powers(base, n):
    return [base ** k for k in range(n)]


def halves(values):
    return [v // 2 if v % 2 == 0 else v / 2 for v in values]


def lookup(table, keys):
    return {k: table.get(k) for k in keys}


def squares_until(limit, source):
    return [s for v in source if (s := v * v) < limit]


def kinds(values):
    return [type(v).__name__ for v in values]


big = powers(3, 45)
print(big[-5:], sum(big), kinds(big)[::11])
print(powers(1.5, 4), powers(True, 3), powers(2, 66)[62:])
print(halves(range(5)), halves([2.0, 3.0]), halves([2 ** 64, 2 ** 64 + 1]), halves([True, False]))
print(lookup({1: "one", 1.5: "half", "x": None}, [1, True, 1.5, "x", None]))
print(squares_until(50, range(-9, 9)), squares_until(2 ** 70, [2 ** 34, 2 ** 35, 3]), squares_until(2.5, [1, 1.5, 2.0, True]))


class Grower(list):
    """Grows by one for the first reads of its length."""

    def __iter__(self):
        for i in range(len(self)):
            if i < 3:
                self.append(self[i] * 10)
            yield self[i]


g = Grower([1, 2, 3])
print([v for v in g], g, [v + w for v in [1, 2] for w in Grower([v])])

shrinking = [5, 4, 3, 2, 1, 0]
print([shrinking.pop() for v in shrinking], shrinking)
growing = [1]
print([growing.append(v + 1) or v for v in growing if v < 6], growing)
mixed = [1, 2, 3]
print([mixed.__setitem__(i + 1, str(v)) if i < 2 else v for i, v in enumerate(mixed)], mixed)
d = {n: n * n for n in range(4)}
try:
    print([d.setdefault(k + 10, k) for k in d])
except RuntimeError as e:
    print("RuntimeError", e, sorted(d))
print({v for v in (1, 1.0, True, 2 ** 64, float(2 ** 64))}, {k: v for k, v in [(1, "int"), (1.0, "float"), (True, "bool")]})
total = 0
sums = [total := total + v for v in [2 ** 62, 2 ** 62, 2 ** 62, -2 ** 63, 0.5]]
print(sums, kinds(sums))
print([(a, b) for a in (1, 2.0, "x", None, [3]) for b in [a] if b], [x if x else y for x, y in zip([0, "", (), 4], "abcd")])
nested = [[None] * n for n in range(3)]
print([[cell is None for cell in row] for row in nested], [row[-1:] for row in nested], {tuple(r): len(r) for r in nested})
print([i for i in range(2 ** 63 - 2, 2 ** 63 + 2)], [i for i in range(-2 ** 63 + 1, -2 ** 63 - 2, -1)])
print([*(n for n in range(3)), *{k for k in "a"}, *{1: 2}], {**{k: 1 for k in "ab"}, **{k: 2 for k in "bc"}})
try:
    [10 // (3 - n) for n in range(5)]
except ZeroDivisionError as e:
    print(e, e.__traceback__.tb_next.tb_frame.f_code.co_name)
