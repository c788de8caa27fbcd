"""Recursion in many shapes: mutual between methods and closures, through generators, properties, operators, comprehensions and decorators, with results that outgrow 64 bits, and its end in RecursionError."""
import sys
from functools import lru_cache, reduce


def ackermann(m, n):
    if m == 0:
        return n + 1
    return ackermann(m - 1, 1 if n == 0 else ackermann(m, n - 1))


def hofstadter(n, which="F"):
    if n == 0:
        return 1 if which == "F" else 0
    other = "M" if which == "F" else "F"
    return n - hofstadter(hofstadter(n - 1, which), other)


def hanoi(n, a="A", b="B", c="C"):
    return [] if n == 0 else hanoi(n - 1, a, c, b) + [(a, c)] + hanoi(n - 1, b, a, c)


def product(values):
    return 1 if not values else values[0] * product(values[1:])


def permutations(items):
    if not items:
        yield ()
    for i, x in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1:]):
            yield (x, *rest)


class Tree:
    def __init__(self, value, *children):
        self.value, self.children = value, children

    @property
    def depth(self):
        return 1 + max((c.depth for c in self.children), default=0)

    def __iter__(self):
        yield self.value
        for c in self.children:
            yield from c

    def __len__(self):
        return 1 + sum(map(len, self.children))

    def __add__(self, other):
        return Tree(self.value + other, *[c + other for c in self.children])

    def __eq__(self, other):
        return self.value == other.value and list(self.children) == list(other.children)

    def __repr__(self):
        return f"{self.value!r}" + (f"{list(self.children)}" if self.children else "")

    def __contains__(self, v):
        return v == self.value or any(v in c for c in self.children)


def even_odd():
    def even(n):
        return True if n == 0 else odd(n - 1)

    def odd(n):
        return False if n == 0 else even(n - 1)

    return even, odd


@lru_cache(maxsize=None)
def partitions(n, largest):
    return 1 if n == 0 else 0 if n < 0 or largest == 0 else partitions(n - largest, largest) + partitions(n, largest - 1)


Y = lambda f: (lambda x: x(x))(lambda x: f(lambda *a: x(x)(*a)))
print(ackermann(2, 3), [hofstadter(n) for n in range(12)], hanoi(3), product(range(1, 26)), product([2.5, 2]), product([2, "ab"]))
print(list(permutations([1, "a", None])), sum(1 for _ in permutations("abcd")))
t = Tree(1, Tree(2, Tree(4)), Tree(3))
print(t, t.depth, list(t), len(t), t + 2 ** 63, t + 0.5, t == t + 0, t == t + 1, 4 in t, 9 in t)
even, odd = even_odd()
print(even(300), odd(301), even(7), partitions(60, 60), Y(lambda f: lambda n: 1 if n < 2 else n * f(n - 1))(25))
print((lambda flat: flat(flat, [1, [2, (3, [4])], "x"]))(lambda me, x: reduce(lambda a, b: a + b, [me(me, y) for y in x], []) if isinstance(x, (list, tuple)) else [x]))


class Endless:
    def __getattr__(self, name):
        return getattr(self, name + "_")

    def __repr__(self):
        return f"<{self!r}>"

    def __eq__(self, other):
        return [self] == [other]

    def __call__(self):
        return self()

    def __iter__(self):
        return iter(list(self))

    def __hash__(self):
        return hash((self, 1))


def forever(n):
    return forever(n + 1) + 1


def mutual(n):
    return [mutual(x) for x in [n + 1]]


e, sys_limit = Endless(), sys.getrecursionlimit()
for f in (lambda: e.missing, lambda: repr(e), lambda: e == Endless(), e, lambda: list(e), lambda: {e}, lambda: forever(0), lambda: mutual(0), lambda: [*permutations.__wrapped__] if hasattr(permutations, "__wrapped__") else forever("x")):
    try:
        f()
    except RecursionError as err:
        print("RecursionError", str(err)[:32])
    except TypeError as err:
        print("TypeError", err)
print(even(300), sys_limit == sys.getrecursionlimit())
