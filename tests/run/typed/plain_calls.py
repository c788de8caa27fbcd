"""Small functions without tests of their own, called in loops: recursion limit, lists, results at the edges."""
import sys


def weight(i, j):
    return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)


def product(v):
    out = []
    n = len(v)
    for i in range(n):
        total = 0.0
        for j in range(n):
            total += weight(i, j) * v[j]
        out.append(total)
    return out


print(["%.12f" % x for x in product([1.0, 2.0, 3.0, 4.5])])


def scaled(i):
    return i * 3 + 1


def is_even(i):
    return i & 1 == 0


def clamp(i):
    if i > 100:
        return 100
    return i


def many(n):
    total = 0
    for i in range(n):
        if is_even(i):
            total += scaled(i)
        else:
            total -= clamp(i)
    return total


print(many(1000))


def pending():
    return -2147471234


def minus(i):
    return i - 2147471234


print(sum(pending() for _ in range(3)), [minus(i) for i in range(3)])


def not_a_number(x):
    return x * 0.0


print([not_a_number(x) for x in (1.0, 1e308 * 10)])


def by_count(n, k):
    return n // (k + 1) + n % (k + 2) + (n >> 1) - (n / (k + 3))


def divide(n):
    total = 0.0
    for k in range(n):
        total += by_count(n - 5, k)
    return total


print(divide(50))


def down(n):
    """Runs into the recursion limit with a plain function as the last call."""
    if n == 0:
        return scaled(1)
    return down(n - 1) + scaled(n)


def deepest():
    low, high = 1, 100000
    while low < high:
        middle = (low + high + 1) // 2
        try:
            down(middle)
            low = middle
        except RecursionError:
            high = middle - 1
    return low


print(deepest())
sys.setrecursionlimit(500)
print(deepest())


def grow(values, n):
    """A plain call between reads of a list that another function changes."""
    total = 0
    for i in range(n):
        total += scaled(i) + values[i % 3]
        if i == n - 2:
            values.append(total)
    return total


print(grow([1, 2, 3], 20))


def last(values, n):
    total = 0
    for i in range(n):
        total += scaled(i) * values[i]
    return total


print(last([1, 2, 3], 3))
try:
    last([1, 2, 3], 4)
except IndexError as error:
    print(error)


def deeper(n):
    return deeper(n - 1) + 1 if n else 0


try:
    deeper(600)
except RecursionError as error:
    print(error)
print(deeper(300))
