"""Recursive functions called with several types, deep and with results of several types."""


def depth(x):
    if isinstance(x, list):
        return 1 + max((depth(y) for y in x), default=0)
    return 0


def power(x, n):
    if n == 0:
        return 1
    half = power(x, n // 2)
    return half * half * x if n % 2 else half * half


def collatz(n, steps=0):
    return steps if n == 1 else collatz(n // 2 if n % 2 == 0 else 3 * n + 1, steps + 1)


def reverse(x):
    if isinstance(x, str):
        return x if len(x) < 2 else reverse(x[1:]) + x[0]
    if isinstance(x, list):
        return [reverse(y) for y in x[::-1]]
    if isinstance(x, int):
        return int(reverse(str(x)))
    return x


def find(tree, key):
    if tree is None:
        return None
    left, (k, v), right = tree
    if key == k:
        return v
    return find(left if key < k else right, key)


def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


def sometimes_none(n):
    if n < 0:
        return None
    inner = sometimes_none(n - 3)
    return n if inner is None else inner + n


def mutual(n, f):
    return f(n) if n < 1 else mutual(n - 1, (lambda v: v + 1) if n % 2 else (lambda v: str(v)))


print(depth([1, [2, [3]], []]), depth(5), depth([[[[]]]]))
print(power(2, 10), power(2, 100), power(2.5, 5), power(1j, 3), power(-3, 41), power(10, 0))
print(collatz(27), collatz(2 ** 65 + 1), [collatz(n) for n in range(1, 12)])
print(reverse("abc"), reverse([1, "ab", [23, None]]), reverse(120), reverse(2.5), reverse(123456789012345678901))
tree = ((None, (1, "one"), None), (5, 5.5), (None, (9, [9]), None))
print(find(tree, 1), find(tree, 5), find(tree, 9), find(tree, 4), find(None, 1))
print(fib(20), fib(2.0), fib(True), [sometimes_none(n) for n in (-1, 0, 5, 30)], mutual(3, None), mutual(4, None))
try:
    fib("a")
except TypeError as e:
    print(e)
