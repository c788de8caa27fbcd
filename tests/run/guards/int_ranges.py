"""Values at the borders of what a compiler may conclude about ints."""
import functools


def weight(i, j):
    return (i + j) * (i + j + 1) // 2 + i


def table(items):
    total = 0
    for i in range(len(items)):
        for j in range(len(items)):
            total += weight(i, j)
    return total


def climb(limit):
    i = 1
    while i < limit:
        i = i * 3 + 1
    return i


def count_down(n):
    seen = []
    while n > 0 and len(seen) < 5:
        seen.append(n % 7)
        n -= 3
    return seen, n


def pick(items, start, stop):
    out = []
    i = start
    while i < stop:
        out.append(items[i])
        i += 1
    return out


def bounded(x):
    if x >= 0 and x < 100:
        return x * x
    if -50 <= x < 0:
        return -x * 2
    return x


def masked(values):
    h = 17
    for v in values:
        h = ((h << 5) ^ (h >> 2) ^ v) & 0x7FFFFFFF
    return h


def either(a, b):
    if a > 10 or b > 10:
        a -= 10
        b -= 10
    return a * b


def reassigned(n):
    small = n < 10
    n = n * 1000000007
    if small:
        return n * n
    return n


def halves(n):
    steps = []
    while n != 0 and n != -1:
        steps.append((n // 2, n % 2, n // 8, n % 8, n >> 3, n & 7))
        n //= 2
    return steps


def collatz(n):
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps


def nested(n):
    out = []
    for i in range(n):
        for j in range(i, n, 2):
            k = j
            while k > i:
                k -= 1
                out.append(k - i)
        for j in range(n, i, -1):
            out.append(j - i)
    return sum(out), len(out)


def after_break(items, wanted):
    for i in range(len(items)):
        if items[i] == wanted:
            break
    else:
        i = -1
    return i, items[i]


def caught(items):
    i = 0
    try:
        while True:
            i += items[i]
    except IndexError:
        return i * i
    finally:
        i = 2**62


def power(n):
    return n**2, n**3


print(table([0] * 5))
print(weight(3, 4), list(map(weight, [2**40, -(2**70), 3], [2**41, 5, 2**63])))
print(functools.reduce(weight, [1, 2, 3, 4, 5, 6]))
print([climb(n) for n in (1, 10, 10**6, 2**40, 2**62, 2**63 - 1)])
print(climb(2**70))
print(count_down(20), count_down(2), count_down(-3))
print(pick([1, 2, 3, 4], 0, 3), pick([1, 2, 3, 4], -3, 2))
try:
    print(pick([1, 2, 3], 2, 9))
except IndexError as e:
    print(e)
print([bounded(x) for x in (0, 99, 100, -1, -50, -51, 2**63 - 1, -(2**63))])
print(masked(range(1000)), masked([2**40, -(2**62), -1]))
print(either(11, 3), either(3, 12), either(2, 3), either(2**62, 2**62))
print(reassigned(3), reassigned(9), reassigned(10), reassigned(-(2**40)))
for n in (100, -100, 7, -(2**63), 2**63 - 1):
    print(halves(n)[:3])
print([collatz(n) for n in (1, 27, 97, 837799)])
print(nested(6))
print(after_break([4, 5, 6], 6), after_break([4, 5, 6], 7))
print(caught([1, 1, 2, 3, 5]))
print(power(3), power(-5), power(2**20), power(2**32), power(-(2**31)))
