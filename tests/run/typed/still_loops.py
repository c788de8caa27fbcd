"""Loops over lists in which nothing changes a list's shape, and what happens at their borders."""


def flips(permutation):
    work = permutation[:]
    count = 0
    k = work[0]
    while k:
        i, j = 0, k
        while i < j:
            work[i], work[j] = work[j], work[i]
            i += 1
            j -= 1
        count += 1
        k = work[0]
    return count


def prefix_sums(values):
    out = [0] * len(values)
    total = 0
    for i in range(len(values)):
        total += values[i]
        out[i] = total
    return out


def shift(values, by):
    n = len(values)
    for i in range(n):
        values[i] = values[i - by]
    return values


def multiply(a, b, n):
    c = [[0.0] * n for _ in range(n)]
    for i in range(n):
        ai, ci = a[i], c[i]
        for j in range(n):
            s = 0.0
            for k in range(n):
                s += ai[k] * b[k][j]
            ci[j] = s
    return c


def fill(values, start, stop, x):
    i = start
    while i < stop:
        values[i] = x
        i += 1
    return values


def alias(values):
    other = values
    for i in range(len(values) - 1):
        other[i + 1] += values[i]
    return values


def grow(values):
    i = 0
    while i < len(values) and len(values) < 20:
        if values[i] % 3 == 0:
            values.append(values[i] + 1)
        i += 1
    return values


def swap_lists(a, b):
    for i in range(len(a)):
        a[i] += b[i]
        a, b = b, a
    return a, b


def sieve(n):
    flags = [True] * n
    flags[0] = flags[1] = False
    i = 2
    while i * i < n:
        if flags[i]:
            j = i * i
            while j < n:
                flags[j] = False
                j += i
        i += 1
    return sum(flags)


def transpose(grid):
    n = len(grid)
    for i in range(n):
        for j in range(i + 1, n):
            t = grid[i][j]
            grid[i][j] = grid[j][i]
            grid[j][i] = t
    return grid


print(flips([4, 2, 0, 1, 3]), flips([0, 1]), flips([True, False]))
print(prefix_sums([1, 2, 3]), prefix_sums([]), prefix_sums([2**62, 2**62, 2**62]))
print(prefix_sums([1.5, 2]), prefix_sums([1, 2.5, 3]), prefix_sums([True, True]))
print(shift([1, 2, 3, 4], 1), shift([1.0, 2.0], 2), shift(["a", "b", "c"], 1))
print(multiply([[1.0, 2.0], [3.0, 4.0]], [[0.5, 0.25], [1.0, 2.0]], 2))
print(multiply([[1, 2], [3, 4]], [[0, 1], [1, 0]], 2))
print(fill([1, 2, 3, 4], 1, 3, 9), fill([1, 2, 3, 4], -3, 1, 0), fill([1, 2], 0, 2, 2**70), fill([1, 2], 0, 1, None))
for bad in ([1, 2, 3], [1.5]):
    try:
        fill(bad, 0, 9, 7)
    except IndexError as e:
        print(e, bad)
print(alias([1, 2, 3, 4]), alias([0.5, 1]), alias(["a", "b"]))
print(grow([3, 6, 7]), swap_lists([1, 2, 3], [10, 20, 30]), swap_lists([1], [2.5]))
print(sieve(100), sieve(1000))
print(transpose([[1, 2, 3], [4, 5, 6], [7, 8, 9]]), transpose([["a", "b"], ["c", "d"]]))
