"""Iterators over lists, dicts, sets, deques, strings and ranges whose containers change in the middle of the loop, iterators shared by loops, kept after their end, copied, compared and pickled by hand."""
import copy
from collections import OrderedDict, deque


def drain(it, n=10):
    out = []
    for x in it:
        out.append(x)
        if len(out) >= n:
            break
    return out


def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


def growing():
    items, seen = [1, 2, 3], []
    for x in items:
        seen.append(x)
        if isinstance(x, int) and x < 3:
            items.append(x * 2)
        elif x == 4:
            items.insert(0, "front")
        if len(items) > 8:
            break
    return seen, items


def kind_changes():
    items, total = [1, 2, 3, 4], 0
    for i, x in enumerate(items):
        if i == 1:
            items[2] = 2.5
        if i == 2:
            items[3] = 2 ** 70
        total += x
    return total


def shrinking():
    items, seen = list(range(10)), []
    for x in items:
        seen.append(x)
        del items[-2:]
    it = iter(items)
    rest = list(it)
    items += [100]
    return seen, items, rest, list(it)


def cleared():
    items = ["a", "b", "c"]
    out = []
    for x in items:
        out.append(x)
        items.clear()
    else:
        out.append("else")
    return out


def changed_dict(change):
    d = dict.fromkeys("abc", 0)
    out = []
    for k in d:
        out.append(k)
        change(d, k)
    return out, d


print(growing(), kind_changes(), shrinking(), cleared())
for change in (lambda d, k: d.update({k: k * 2}), lambda d, k: d.pop(k), lambda d, k: d.update({k + k: 0}), lambda d, k: d.clear(), lambda d, k: (d.pop(k), d.update({k.upper(): 1})) if k == "c" else None):
    print(attempt(changed_dict, change))


def other(container, grow):
    out = []
    for x in container:
        out.append(x)
        grow(container)
    return out


print(attempt(other, {1, 2}, lambda s: s.add(len(s) + 1)), attempt(other, deque([1, 2]), lambda q: q.append(0)), attempt(other, OrderedDict(a=1, b=2), lambda d: d.update(c=1)), attempt(other, bytearray(b"ab"), lambda b: b.append(99) if len(b) < 4 else None), attempt(other, {1: 2}.items(), lambda v: None))
it = iter([1, 2, 3, 4, 5])
print([(a, b) for a, b in zip(it, it)], list(it), next(it, "end"))
it = iter(range(6))
for x in it:
    if x % 2 == 0:
        print(x, next(it), end=" | ")
print(drain(it))
a = iter([1, 2, 3])
next(a)
b = copy.copy(a)
print(list(a), list(b), list(copy.deepcopy(iter("xyz"))))
for make in (lambda: iter([1, 2]), lambda: iter((1, 2)), lambda: iter("ab"), lambda: iter(b"ab"), lambda: iter(range(2)), lambda: iter(range(2 ** 64, 2 ** 64 + 2)), lambda: reversed([1, 2]), lambda: enumerate("ab"), lambda: iter({1: 2, 3: 4}), lambda: iter({1: 2}.items()), lambda: zip("ab", [1, 2]), lambda: map(str, [1, 2]), lambda: filter(None, [0, 1]), lambda: reversed({1: 2, 3: 4}), lambda: iter({5})):
    it = make()
    first = next(it)
    kind, args, *state = it.__reduce__()
    rebuilt = kind(*args)
    if state:
        rebuilt.__setstate__(*state)
    print(type(it).__name__, first, list(rebuilt) == list(make())[1:], iter(it) is it, list(it) and None, attempt(next, it), list(it))
it = iter([1, 2, 3])
it.__setstate__(-5)
print(next(it), it.__length_hint__(), it.__setstate__(2), next(it), attempt(next, it), it.__setstate__(0), attempt(next, it))
e = enumerate("ab", 2 ** 63 - 1)
print(list(e), list(enumerate([0], -1)), attempt(enumerate, [], "x"), attempt(enumerate), attempt(enumerate, 5))
big = enumerate("abc", start=2 ** 64)
print(next(big), next(big)[0] - 2 ** 64, [i for i, _ in enumerate("ab", True)])
m = map(lambda a, b=10: a + b, [1, 2, 3], [0.5, 2 ** 63])
print(list(m), list(map(None, [])), attempt(list, map(None, [1])), attempt(map), attempt(map, abs))


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration(f"at {self.n}")
        self.n -= 1
        return self.n


def delegating(c):
    result = yield from c
    yield result


c = Countdown(3)
print(list(delegating(c)), list(c), setattr(c, "n", 2), list(c), 1 in Countdown(3), 5 in Countdown(3), max(Countdown(4)), sum(Countdown(5)), [*Countdown(2)], sorted(Countdown(3)), dict(zip(Countdown(2), "ab")), list(zip(Countdown(2), Countdown(3))))
Countdown.__next__ = lambda self: 1 // self.n
print(attempt(drain, Countdown(1), 3), attempt(drain, Countdown(0)))
Countdown.__iter__ = lambda self: 5
print(attempt(drain, Countdown(1)))
print(list(iter(iter("abc").__next__, "c")), attempt(iter, 5, 1), attempt(next, []), attempt(next, iter([]), *()), next(iter([]), None))
