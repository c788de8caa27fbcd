"""Recursive functions of many shapes: mutual, nested, in classes, on data of mixed types, with accumulators."""
import functools


def flatten(x):
    if isinstance(x, dict):
        return [("k", k) for k in x] + flatten(list(x.values()))
    if isinstance(x, (list, tuple, set)):
        return [y for item in x for y in flatten(item)]
    return [x]


def ackermann(m, n):
    if m == 0:
        return n + 1
    return ackermann(m - 1, 1 if n == 0 else ackermann(m, n - 1))


def hanoi(n, a="A", b="B", c="C"):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield a + c
        yield from hanoi(n - 1, b, a, c)


def permute(s):
    return [s] if len(s) < 2 else [c + p for i, c in enumerate(s) for p in permute(s[:i] + s[i + 1 :])]


def edit(a, b):
    @functools.cache
    def d(i, j):
        if not i or not j:
            return i + j
        return min(d(i - 1, j) + 1, d(i, j - 1) + 1, d(i - 1, j - 1) + (a[i - 1] != b[j - 1]))

    return d(len(a), len(b)), d.cache_info().currsize


def is_even(n):
    return n == 0 or is_odd(n - 1)


def is_odd(n):
    return n != 0 and is_even(n - 1)


def hofstadter(kind, n):
    if n == 0:
        return 1 if kind == "F" else 0
    other = "M" if kind == "F" else "F"
    return n - hofstadter(other, hofstadter(kind, n - 1))


def power_set(items):
    if not items:
        return [[]]
    rest = power_set(items[1:])
    return rest + [[items[0], *r] for r in rest]


def merge_sort(items, key=lambda x: x):
    if len(items) < 2:
        return list(items)
    m = len(items) // 2
    a, b, out = merge_sort(items[:m], key), merge_sort(items[m:], key), []
    while a and b:
        out.append((a if key(a[0]) <= key(b[0]) else b).pop(0))
    return out + a + b


print(flatten([1, (2, [3, {"a": 4.5, "b": [None]}]), "s", {7}]), ackermann(2, 3), list(hanoi(3)), len(list(hanoi(8))), permute("abc"), edit("kitten", "sitting"), edit("", "abc"), is_even(50), is_odd(7), [hofstadter("F", n) for n in range(10)], [hofstadter("M", n) for n in range(10)])
print(power_set([1, "a", None]), merge_sort([3, 1.5, 2, True]), merge_sort("hello"), merge_sort(["bb", "a", "ccc"], len), (lambda f: f(f, 5))(lambda f, n: 1 if n == 0 else n * f(f, n - 1)), functools.reduce(lambda a, n: a * n, range(1, 21)), [(lambda y: lambda n: y(y, n))(lambda self, n: n if n < 2 else self(self, n - 1) + self(self, n - 2))(k) for k in range(8)])
