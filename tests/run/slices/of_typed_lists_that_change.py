"""Slices read, assigned, deleted and augmented on lists of ints, floats, bools and mixed kinds inside loops; steps, huge and missing bounds, slices of their own kinds of sequences, and errors that leave the list as it was."""
import random


class Index:
    def __init__(self, i):
        self.i = i

    def __index__(self):
        return self.i


class Grid:
    def __init__(self, rows):
        self.rows = rows

    def __getitem__(self, key):
        if isinstance(key, tuple):
            r, c = key
            rows = self.rows[r] if isinstance(r, slice) else [self.rows[r]]
            return [row[c] for row in rows]
        return ("key", key)

    def __setitem__(self, key, value):
        self.last = (key, value)

    def __delitem__(self, key):
        self.last = ("del", key)


def rotate(values, n):
    for _ in range(n):
        values[:] = values[1:] + values[:1]
    return values


def reverse_blocks(values, size):
    for i in range(0, len(values), size):
        values[i:i + size] = values[i:i + size][::-1]
    return values


def sieve(n):
    flags = [True] * (n + 1)
    flags[:2] = [False] * 2
    for i in range(2, int(n ** 0.5) + 1):
        if flags[i]:
            flags[i * i::i] = [False] * len(flags[i * i::i])
    return [i for i, f in enumerate(flags) if f]


def merge_sort(values):
    if len(values) < 2:
        return values[:]
    left, right = merge_sort(values[:len(values) // 2]), merge_sort(values[len(values) // 2:])
    out = []
    while left and right:
        out.append((left if left[0] <= right[0] else right).pop(0))
    out[len(out):] = left or right
    return out


def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


print(rotate([1, 2, 3, 4], 5), rotate([1.5, 2], 1), rotate([True, None, "x"], 2), rotate([], 3), rotate(bytearray(b"abc"), 1))
print(reverse_blocks(list(range(7)), 3), reverse_blocks([1, 2.5, "x", None], 2), sieve(50), merge_sort([5, 2 ** 65, -1, 2.5, True, 0]), merge_sort(list("hello")))
rng, model_failures = random.Random(5), 0
for trial in range(300):
    values = [[rng.randrange(100) for _ in range(8)], [rng.random() for _ in range(8)], [1, 2.0, "x", None, 5, 6, 7, 8]][trial % 3]
    start, stop, step = (rng.choice([None, *range(-10, 11)]) for _ in range(3))
    step = step or None
    s = slice(start, stop, step)
    if values[s] != [values[i] for i in range(*s.indices(len(values)))]:
        model_failures += 1
    expected = [v for i, v in enumerate(values) if i not in range(*s.indices(len(values)))]
    copy = values[:]
    del copy[s]
    model_failures += copy != expected
    filler = ["f"] * len(values[s]) if trial % 2 else [0] * len(values[s])
    copy = values[:]
    copy[s] = filler
    model_failures += copy[s] != filler or len(copy) != len(values)
print("failures", model_failures)
x = [1, 2, 3, 4, 5, 6]
x[::2] = (0.5, "s", None)
x[-1:] += [7, 8]
x[2:4] *= 2
x[1:1] = range(3)
x[Index(0):Index(2)] = "ab"
print(x, x[2 ** 70:], x[-2 ** 70:1], x[:2 ** 70:2 ** 65], x[::-2 ** 65], x[None:None:None], x[True:False], x[slice(1)], x[5:2], x[5:2:-1])
ints = [1, 2, 3]
ints[3:] = ints
ints[1:2] = ints[:]
ints[:0] = (i * i for i in ints[:2])
print(ints, ints[:] is ints, ints[:] == ints)
before = ints[:]
for f in (lambda: ints.__setitem__(slice(None, None, 2), [1]), lambda: ints.__setitem__(slice(0, 1), 5), lambda: ints[::0], lambda: ints["a":], lambda: ints[1.5:2], lambda: ints.__delitem__(slice(None, None, 0)), lambda: ints.__setitem__(slice(0, 2), (1 // (1 - i) for i in range(3))), lambda: ints.__setitem__(slice(0, 3, -1), "ab"), lambda: ints[Index("x"):], lambda: "abc"[::0], lambda: (1, 2).__getitem__(slice(0, "1")), lambda: slice(), lambda: slice(1, 2, 3, 4), lambda: hash(slice(1)), lambda: slice(1).indices(-1), lambda: slice(1).indices("x"), lambda: slice(1, 2) < slice(1, 3), lambda: slice(0, 1).stop.__class__):
    print(attempt(f))
print(before == ints)
g = Grid([[1, 2, 3], [4, 5, 6]])
print(g[1, 2], g[:, 0], g[0:1, ::-1], g[:, :], g[...], g[1:2], g[(1, slice(2))] if False else g[()] if False else "", g[1:2:3][1], g[slice(None)][1])
g[1:2, ...] = 5
print(g.last)
del g[::2]
print(g.last, g.__getitem__(slice(None))[1].indices(3), slice(1, 5, 2) == slice(1, 5, 2), slice("a", None, []), slice(3).start, repr(slice(1, 2)), slice(None, -1).indices(5), slice(2 ** 70, None, -1).indices(4), slice(10, -10, -3).indices(6))
data = bytearray(range(8))
data[2:4] = b"xyz"
data[::3] = bytes(3)
del data[-2:]
m = memoryview(data)
m[1:3] = b"MM"
print(data, bytes(m[::2]), m[::-1].tolist(), attempt(m.__setitem__, slice(0, 2), b"abc"), attempt(lambda: data.extend(b"1")), b"bytes"[-3:-1], "text"[::-1], range(10)[2:8:3], range(10)[::-1][:2], (1, 2, 3)[-2:], attempt(lambda: {}[1:2]))
total = 0
for i in range(2 ** 63 - 2, 2 ** 63 + 2):
    total += len([1, 2, 3][-i:i])
print(total, [len("abcdef"[i:j]) for i in (-9, -2, 0, 4, 9) for j in (-9, -2, 0, 4, 9)])
