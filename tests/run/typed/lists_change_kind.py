"""Lists whose elements change kind while compiled loops work on them."""


def fill(n, value):
    out = []
    for i in range(n):
        out.append(value if i % 4 else i)
    return out


def scale(values, k):
    for i in range(len(values)):
        values[i] = values[i] * k
    return values


def total(values):
    t = values[0]
    for v in values[1:]:
        t = t + v
    return t


def swap_in(values, at, item):
    old = values[at]
    values[at] = item
    return old


for value in (7, 1.5, "s", None, True, (1,), 2**70):
    filled = fill(6, value)
    print(filled, len(filled), filled[-1], filled.count(value))
print(scale([1, 2, 3], 2), scale([1, 2, 3], 0.5), scale([1.0, 2.0], 2), scale(["a", "b"], 2), scale([[1], [2]], 2), scale([2**62, 1], 4), scale([True, False], 3))
print(total([1, 2, 3]), total([1.5, 2]), total(["a", "b"]), total([[1], [2, 3]]), total([(1,), ()]), total([2**63 - 1, 1]), total([True, True]))
l = [1, 2, 3]
print(swap_in(l, 0, 1.5), l, swap_in(l, 1, "x"), l, swap_in(l, -1, None), l, swap_in(l, 0, 2**80), l)
floats = [0.5, 1.5]
floats.append(2)
floats.insert(0, 3)
floats.extend([4, 5.5])
print(floats, [type(x).__name__ for x in floats])
ints = list(range(5))
ints[2] = 2.5
ints += ["end"]
ints.sort(key=str)
bools = [True, False, True]
bools[1] = 5
print(ints, bools, [x + 1 for x in bools], sum(bools), max([1, 2.5, True]), [1, 2] + [0.5], [1.5] * 2 + [None], sorted([3, 1.5, 2**65, True]))
matrix = [[0] * 3 for _ in range(2)]
matrix[0][1] = 1.5
matrix[1][2] = "z"
print(matrix, [[type(c).__name__[0] for c in row] for row in matrix])
