"""Unpacking from every kind of source in hot loops: lists and tuples that change length between rounds, subclasses, strings, dicts, generators that fail half way, stars over typed lists, and swaps of cells, globals and attributes."""
from collections import namedtuple


def pairs(source):
    total = 0
    for a, b in source:
        total += a * b
    return total


def stars(source):
    out = []
    for first, *middle, last in source:
        out.append((first, len(middle), last))
    return out


def nested(source):
    out = []
    for i, (a, (b, *c)), in enumerate(source):
        out.append([i, a, b, c])
    return out


class Pair:
    def __init__(self, *items):
        self.items = items

    def __iter__(self):
        yield from self.items


class Odd(tuple):
    def __iter__(self):
        return iter("xy")


class OddList(list):
    def __iter__(self):
        return iter((10, 20))

    def __len__(self):
        return 5


P = namedtuple("P", "x y")


def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


print(pairs([(1, 2), (3, 4)]), pairs([[1, 2.5], (2, 2)]), pairs([P(2, 3), Pair(4, 5), {6: 0, 7: 0}]), pairs([(2 ** 40, 2 ** 40), (1, 1)]), pairs([("ab", 2)] if False else [(1, True)]))
for bad in ([(1, 2), (3,)], [(1, 2), (3, 4, 5)], [(1, 2), 3], [(1, 2), "x"], [(1, 2), None], [Pair(1)], [Pair(1, 2, 3)], [iter(())], [{}], ["ab"], [(1, "x"), (None, 1)], [OddList([1])]):
    print(attempt(pairs, bad))
print(attempt(stars, [(1, 2), [3, 4, 5], "abc", range(4), {1: 2, 3: 4}, Odd((1, 2, 3)), (x for x in (1, 2.5, None))]), attempt(stars, [[1]]), attempt(stars, [5]))
print(attempt(nested, [(1, (2, 3, 4)), ("a", "bc"), [P(1, 2), OddList()]]), attempt(nested, [(1, ())]), attempt(nested, [(1, 2)]))


def failing(n):
    for i in range(n):
        yield i
    raise LookupError("source")


def partial(source):
    a = b = c = "unset"
    try:
        a, b, *c = source
    except (ValueError, LookupError) as e:
        return a, b, c, type(e).__name__, str(e)
    return a, b, c


print(partial("ab"), partial([1]), partial(failing(1)), partial(failing(3)), partial({}), partial(b"abc"), partial(map(str, range(4))))
x, y = 1, 2


def swaps(n):
    global x, y
    a, b, box = 0, 1, [3, 2, 1]
    obj = Pair()
    obj.p, obj.q = "p", "q"

    def read():
        return a, b

    for i in range(n):
        a, b = b, a + b
        x, y = y, x
        box[i % 3], box[(i + 1) % 3] = box[(i + 1) % 3], box[i % 3]
        obj.p, obj.q = obj.q, obj.p
        (obj.items, *box[0:0]), = [(i,)]
    return read(), x, y, box, obj.p, obj.items


print(swaps(5), swaps(100)[0])
a, (b, [c, *d]), *e = 1, ("x", [2.5]), None, *range(2), *"ab"
print(a, b, c, d, e)
[a, b], (c) = {"k": 1, "l": 2}.items(), [*{}, *()]
(d,), [] = [[5]], ()
*a, = b
(*b,) = "z"
print(a, b, c, d)
f = lambda *a, **k: (a, k)
print(f(*Pair(1, 2), *"ab", 3, *(), x=1, **{"y": 2}, **{}), f(*Odd((1,)), *OddList()), [*Odd((1,)), *Pair()], {*Pair(1), *"a"} == {1, "a"}, (*P(1, 2), *{3: 4}))
for bad in (lambda: f(*5), lambda: f(**5), lambda: f(**{1: 2}), lambda: f(x=1, **{"x": 2}), lambda: f(*failing(2)), lambda: [*None], lambda: {**[1]}, lambda: {*1}, lambda: f(**{"a": 1}, **{"a": 2}), lambda: f(*[1], *2), lambda: print(*1), lambda: dict(**{1: 2})):
    print(attempt(bad))


def returned(n):
    return (n, *range(n)) if n else ()


def generated(n):
    yield *range(n), "end"
    got = yield
    yield *got, n


g = generated(2)
print(returned(3), returned(0), next(g), next(g), g.send("ab"), [i for i in (*"ab", *[1])], [k for *k, v in [(1, 2, 3), "ab"]])
for i, in [(1,), "a", [None]]:
    print(i, end=" ")
print()
s = [9, 8, 7]
for i, s[0:1] in [(1, "ab"), (2, []), (3, range(2))]:
    print(i, s)
