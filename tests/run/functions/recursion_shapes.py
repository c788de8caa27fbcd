"""Recursive functions of several shapes."""


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


def hanoi(n, a="A", b="B", c="C"):
    if n == 0:
        return []
    return hanoi(n - 1, a, c, b) + [(a, c)] + hanoi(n - 1, b, a, c)


def permutations(items):
    if not items:
        return [[]]
    return [[x] + rest for i, x in enumerate(items) for rest in permutations(items[:i] + items[i + 1 :])]


def is_even(n):
    return True if n == 0 else is_odd(n - 1)


def is_odd(n):
    return False if n == 0 else is_even(n - 1)


def flatten(x):
    return [y for item in x for y in flatten(item)] if isinstance(x, list) else [x]


def power_set(s):
    if not s:
        return [[]]
    rest = power_set(s[1:])
    return rest + [[s[0]] + r for r in rest]


print(ackermann(2, 3), hanoi(3), len(hanoi(8)))
print(permutations([1, 2, 3]), len(permutations(list("abcde"))))
print(is_even(10), is_odd(7), is_even(301))
print(flatten([1, [2, [3, [4, []]], "ab"], [[5]]]), power_set([1, 2, 3]))


def gcd(a, b):
    return a if b == 0 else gcd(b, a % b)


def digits(n, base=10):
    return [n] if n < base else digits(n // base, base) + [n % base]


def change(amount, coins):
    if amount == 0:
        return 1
    if amount < 0 or not coins:
        return 0
    return change(amount - coins[0], coins) + change(amount, coins[1:])


print(gcd(2 ** 40, 6 ** 20), digits(2024), digits(255, 2), change(100, [50, 25, 10, 5, 1]))
fact = lambda n: 1 if n < 2 else n * fact(n - 1)
print(fact(25), (lambda f, n: f(f, n))(lambda f, n: n if n < 2 else f(f, n - 1) + f(f, n - 2), 15))
