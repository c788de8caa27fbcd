"""Iterables change kind and size while loops over them run."""


def collect(items, limit=10):
    out = []
    for item in items:
        out.append(item)
        if len(out) == limit:
            break
    return out


def grow(items):
    for item in items:
        if len(items) < 8:
            items.append(item * 2)
    return items


def shrink(items):
    seen = []
    for item in items:
        seen.append(item)
        if len(items) > 1:
            items.pop()
    return seen, items


def alternate(*sources):
    out = []
    for source in sources:
        for x in source:
            out.append(x)
    return out


def range_change(n):
    out = []
    for i in range(n):
        n = 0
        i += 100
        out.append(i)
    return out, n


print(collect([1, 2]), collect((1.5,)), collect("ab"), collect({1: 2}), collect({3}), collect(range(3)), collect(x for x in "z"), collect(iter([9])), collect(range(10 ** 12), 2), collect(b"ab"), collect({"k": "v"}.items()))
print(grow([1]), grow(["a", "b"]), grow([2 ** 62]), shrink([1, 2, 3, 4, 5]), shrink(list("abc")))
print(alternate([1], "ab", (2.5,), {"k": 1}, range(2), [], {7}, [[8]]), range_change(3), range_change(0))


class Fickle:
    def __init__(self):
        self.calls = 0

    def __iter__(self):
        self.calls += 1
        return iter([1, 2]) if self.calls % 2 else iter("ab")


f = Fickle()
print([collect(f) for _ in range(3)], f.calls, list(zip(f, f)), sum(1 for _ in f))


def while_pop(queue):
    order = []
    while queue:
        x = queue.pop(0)
        order.append(x)
        if isinstance(x, int) and x < 3:
            queue.extend([x + 1, str(x)])
    return order


print(while_pop([0]), while_pop(["a", 2, 2.5]), while_pop([]))
d = {"a": 1, "b": 2}
try:
    for k in d:
        d[k + "2"] = 0
except RuntimeError as e:
    print(e, len(d))
for k in list(d):
    d[k + "!"] = k
print(len(d))
total = 0
for i, (a, *b) in enumerate(zip("abc", range(3), [2.5, None, 2 ** 70])):
    total += i
    print(i, a, b, end=" ")
print(total)
it = iter([1, "two", 3.0])
for x in it:
    print(x, end=" ")
    for y in it:
        print("inner", y, end=" ")
        break
print()
