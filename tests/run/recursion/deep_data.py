"""Deeply nested data: lists, dicts, tuples and objects hundreds of levels deep, compared, printed, copied, hashed and walked by recursive functions and by their own stacks; cycles in each."""
import copy
import sys


def nest(kind, depth):
    x = kind()
    for i in range(depth):
        x = [x] if kind is list else (x,) if kind is tuple else {"k": x} if kind is dict else x
    return x


def depth(x):
    if isinstance(x, dict):
        return 1 + max(map(depth, x.values()), default=0)
    if isinstance(x, (list, tuple)):
        return 1 + max([depth(y) for y in x], default=0)
    return 0


def depth_by_stack(x):
    deepest, stack = 0, [(x, 1)]
    while stack:
        item, d = stack.pop()
        deepest = max(deepest, d)
        for child in item.values() if isinstance(item, dict) else item:
            stack.append((child, d + 1))
    return deepest


for kind in (list, tuple, dict):
    x, y = nest(kind, 200), nest(kind, 200)
    text = repr(x)
    print(kind.__name__, depth(x), depth_by_stack(x), len(text), x == y, x != y, x is y, x == nest(kind, 199), copy.deepcopy(x) == x, text.count("(") + text.count("[") + text.count("{"))
print(hash(nest(tuple, 300)) == hash(nest(tuple, 300)), nest(tuple, 50) < nest(tuple, 49), nest(list, 20) > nest(list, 19))


class Node:
    def __init__(self, value, next=None):
        self.value, self.next = value, next

    def total(self):
        return self.value + (self.next.total() if self.next else 0)

    def __eq__(self, other):
        return isinstance(other, Node) and (self.value, self.next) == (other.value, other.next)

    def __repr__(self):
        return f"{self.value}>{self.next!r}" if self.next else f"{self.value}"


def chain(n, value=lambda i: i):
    head = None
    for i in range(n):
        head = Node(value(i), head)
    return head


print(chain(300).total(), chain(100, lambda i: 2.0 ** i).total(), chain(70, lambda i: 2 ** i).total(), chain(150) == chain(150), chain(150) == chain(149), repr(chain(12)))
a = [1]
a.append(a)
d = {"self": None}
d["self"] = d
t = ([],)
t[0].append(t)
n = Node(1)
n.next = n
print(a, d, t, a[1][1][0], d["self"]["self"] is d, copy.deepcopy(a), copy.deepcopy(d), copy.deepcopy(t), str(a) == repr(a))
b = [1]
b.append(b)
for f in (lambda: a == b, lambda: n.total(), lambda: n == Node(1, n), lambda: d == {"self": d}, lambda: hash(t)):
    try:
        print(f())
    except (RecursionError, TypeError) as e:
        print(type(e).__name__, str(e)[:40])
print(a == a, a in a, a.count(a), a.index(a), [a] == [a], a != a)
m = copy.deepcopy(n)
print(m.next is m, m is not n, m.value)


def count_down(n, acc=0):
    return acc if n == 0 else count_down(n - 1, acc + n)


old = sys.getrecursionlimit()
sys.setrecursionlimit(4000)
print(count_down(3500), chain(1000).total())
sys.setrecursionlimit(old)
try:
    count_down(3500)
except RecursionError as e:
    print(e)


def unwinding(n, log):
    try:
        if n == 0:
            raise KeyError("bottom")
        unwinding(n - 1, log)
    except KeyError as e:
        log.append(n)
        if n % 3 == 0:
            raise KeyError(n) from e
        raise
    finally:
        log.append(-n)


log = []
try:
    unwinding(7, log)
except KeyError as e:
    parts = []
    while e:
        parts.append(e.args[0])
        e = e.__cause__
    print(parts, log)
