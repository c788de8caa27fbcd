"""`if x is None: x = value`, and what x is afterwards; items of tuples of any length."""


def count(n=None):
    if n is None:
        n = 3
    t = 0
    for i in range(n):
        t += i
    return t


def collect(x, into=None):
    if into is None:
        into = []
    into.append(x)
    return into


def from_variable(xs, r=None):
    n = len(xs)
    if r is None:
        r = n
    return [xs[i] for i in reversed(range(r))]


def maybe(d, key, x=None):
    if x is None:
        other = d.get(key)
        x = other
    if x is None:
        return "nothing"
    return x + 1


def still_none(flag, x=None):
    y = None if flag else 5
    if x is None:
        x = y
    return x is None, x


def nested(x=None, y=None):
    if x is None:
        if y is None:
            y = 1.5
        x = y
    if y is None:
        y = x
    return x + y


def in_loop(values):
    last = None
    total = 0
    for v in values:
        if last is None:
            last = v
        total += v - last
        last = v if v > 2 else None
    return total, last


class Node:
    def __init__(self, value, children=None):
        if children is None:
            children = []
        self.value = value
        self.children = children

    def add(self, value, where=None):
        if where is None:
            where = self
        child = Node(value)
        where.children.append(child)
        return child


def unset(flag):
    if flag:
        default = 2

    def inner():
        return default

    x = None
    if x is None:
        x = inner() if flag else 4
    return x


def maybe_unset(flag, x=None):
    if flag:
        default = 2
    if x is None:
        x = default
    return x + 1


def pick(items, i):
    t = tuple(items)
    return t[i], t[-1], t[i:], t[i] + t[0]


class Sequence:
    def __init__(self, n):
        self.n = n

    def __getitem__(self, i):
        if i >= self.n:
            raise IndexError(i)
        return i * 10


def walk(source, n):
    t = tuple(source)
    total = 0
    for i in range(n):
        total += t[i]
    return total


def item_of(kind, i):
    made = tuple(range(5)) if kind == 0 else Sequence(5) if kind == 1 else range(10, 15)
    return made[i]


print(count(), count(5), count(0), count(True))
print(collect(1), collect(2, [0]), collect("a"), collect("b", ()) if False else "")
print(from_variable([1, 2, 3]), from_variable("abc", 2), from_variable((1.5, 2.5), 1))
print(maybe({"a": 1}, "a"), maybe({}, "a"), maybe({}, "a", 5), maybe({"a": None}, "a"))
print(still_none(True), still_none(False), still_none(True, 0))
print(nested(), nested(1), nested(None, 2), nested(1, 2))
print(in_loop([1, 2, 3, 4]), in_loop([5, None]) if False else "")
root = Node(1)
root.add(2).add(3)
root.add(4, root.children[0])
print(len(root.children), [c.value for c in root.children[0].children])
print(unset(True), unset(False), maybe_unset(True), maybe_unset(False, 4))
try:
    maybe_unset(False)
except UnboundLocalError as e:
    print(e)
print(pick([1, 2, 3], 1), pick((x for x in "abc"), -2), pick([2**70, 1.5], 0))
for arguments in ([1, 2], 3), ([1, "a"], 2), ([1, 2], 2), ([1.5, True, 2**65], 3):
    try:
        print(walk(*arguments))
    except (IndexError, TypeError) as e:
        print(type(e).__name__, e)
for kind in range(3):
    print(item_of(kind, 2), item_of(kind, True))
    try:
        print(item_of(kind, 5))
    except IndexError as e:
        print("IndexError", e)
try:
    count("3")
except TypeError as e:
    print(e)
