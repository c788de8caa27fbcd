"""Typed ints that overflow in every operation: results continue as big ints and come back."""


def grow(n, times):
    for _ in range(times):
        n = n * n + 1
    return n


def shifts(n):
    out = []
    for k in range(56, 70, 3):
        out.append((n << k) >> k == n)
        out.append((n << k) % 1000)
    return out


def fib(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


def negate(values):
    return [-v for v in values], [abs(v) for v in values], [~v for v in values]


def sub_edge(a, b):
    return a - b, b - a, a + b, a * b, a // b if b else None, a % b if b else None


print(grow(3, 4), grow(3, 7) % 10**9, grow(-2, 6), shifts(5), shifts(-7))
print(fib(90), fib(92), fib(93), fib(150), [fib(i) for i in (0, 1, 2, 91)])
print(negate([0, 1, -1, 2**63 - 1, -(2**63), 2**64]))
edge = [2**63 - 1, -(2**63), 2**62, -1, 1, 0, 2**31]
for a in edge:
    for b in edge:
        print(sub_edge(a, b), end=" ")
    print()


def powers(base, n):
    result = 1
    while n:
        if n & 1:
            result *= base
        base *= base
        n >>= 1
    return result


print(powers(3, 39), powers(3, 40), powers(3, 41), powers(-7, 23), powers(2, 63), powers(2, 62) - 1 + powers(2, 62))
total = 2**63 - 5
for i in range(10):
    total += 1
print(total, total - 10, sum([2**62] * 5), sum(range(2**62, 2**62 + 3)))
