"""Lists whose elements change kind while typed loops run over them: ints to floats, to big ints, to None, to objects; aliases, slices, nested rows, sorting."""


def double_all(values):
    for i in range(len(values)):
        values[i] = values[i] * 2
    return values


def grow(values, items):
    total = 0
    for item in items:
        values.append(item)
        try:
            total += values[-1]
        except TypeError:
            total = (total, item)
            break
    return total, len(values)


def running(values):
    out = [0]
    for v in values:
        out.append(out[-1] + v)
    return out


def swap_ends(values):
    i, j = 0, len(values) - 1
    while i < j:
        values[i], values[j] = values[j], values[i]
        i += 1
        j -= 1
    return values


def poke(values, i, v):
    before = values[i]
    values[i] = v
    return before, values[i], values[i - 1]


def count_true(flags):
    n = 0
    for f in flags:
        if f:
            n += 1
    return n


def matrix_sum(rows):
    total = 0
    for row in rows:
        for x in row:
            total += x
    return total


def fill(n, value):
    cells = [value] * n
    for i in range(n):
        if i % 3 == 0:
            cells[i] = i
    return cells


def largest(values):
    best = values[0]
    for v in values:
        if v > best:
            best = v
    return best


def changes_while_iterated(values):
    seen = []
    for v in values:
        seen.append(v)
        if len(seen) == 2:
            values[3] = "text"
            values.append(None)
        if len(seen) > 10:
            break
    return seen


def sieve(n):
    flags = [True] * n
    for i in range(2, n):
        if flags[i]:
            for j in range(i * i, n, i):
                flags[j] = False
    return [i for i in range(2, n) if flags[i]]


print(double_all([1, 2, 3]), double_all([2**62, 1]), double_all([1.5, 2]), double_all(["a", 1, [0]]), double_all([True, False]), double_all([]))
print(grow([], [1, 2, 3]), grow([1], [2, 2.5, 3]), grow([1.5], [2**70, 1]), grow([0], [1, None, 2]), grow([], [True, 2]), grow(["x"], [1]))
print(running([1, 2, 3]), running([1, 2.5]), running([2**62, 2**62, 2**62]), running([True, True]))
print(swap_ends([1, 2, 3, 4]), swap_ends([1, "b", 3.5, None, 2**80]), swap_ends([0.5, 1]))
ints = [1, 2, 3]
print(poke(ints, 1, 5), poke(ints, 1, 2.0), poke(ints, 0, "s"), poke(ints, -1, 2**65), ints)
floats = [0.5, 1.5]
print(poke(floats, 0, 1), type(floats[0]).__name__, poke(floats, 1, True), floats)
bools = [True, False, True]
print(count_true(bools), poke(bools, 1, 1), count_true(bools), bools, type(bools[1]).__name__, poke(bools, 0, 0), bools, bools[2] is True)
print(matrix_sum([[1, 2], [3, 4]]), matrix_sum([[1, 2], [3.5]]), matrix_sum([[2**63, 1], [], [True]]), matrix_sum([(1, 2), {3: 0}, range(3)]))
print(fill(7, 0), fill(5, 0.5), fill(5, None), fill(4, "z"), fill(4, False))
print(largest([3, 9, 2]), largest([3, 9.5, 2]), largest([2**64, 2**65, 1.0]), largest(["b", "c", "a"]), largest([(1, 2), (1, 3)]))
try:
    largest([1, "a"])
except TypeError as e:
    print(e)
print(changes_while_iterated([1, 2, 3, 4]), changes_while_iterated([0.5, 1.5, 2.5, 3.5, 4.5]))
print(sieve(30))
alias = ints2 = [10, 20, 30]
view = [alias, ints2]
ints2.append(0.25)
double_all(alias)
print(view, alias is ints2, sum(view[0]))
part = alias[1:3]
part[0] = "changed"
alias[1:1] = ["x", 2**66]
print(part, alias, running(alias[3:]))
del alias[1:3]
alias.sort()
print(alias, largest(alias))
alias.clear()
alias.extend(range(3))
print(double_all(alias), alias * 2, alias + [0.5], [*alias, None])
rows = [[0] * 3 for _ in range(2)]
rows[0][1] = 0.5
rows[1] = [None] * 3
rows[1][2] = 2**70
print(rows, [type(x).__name__ for row in rows for x in row])
shared = [[0] * 2] * 2
shared[0][0] = "s"
print(shared)
total = 0
mixed = [1, 2, 3]
for i in range(6):
    total += mixed[i % 3]
    if i == 2:
        mixed[0] = 0.5
    if i == 4:
        mixed[2] = 10**20
print(total)
