"""map, filter, zip, enumerate and generators chained without being evaluated."""

log = []


def note(x):
    log.append(x)
    return x


def show(label, value):
    print(label, value, log)
    log.clear()


m = map(note, [1, 2, 3])
show("made", type(m).__name__)
show("one", next(m))
show("rest", list(m))
f = filter(lambda x: note(x) > 1, [1, 2, 3])
show("first", next(f))
z = zip(map(note, "abc"), map(note, [1, 2]))
show("pairs", list(z))
e = enumerate(map(note, "xy"), 10)
show("enum", next(e))
show("chain", list(map(lambda p: p[0] * 10 + p[1], e)) if False else list(e))
g = (note(x) * 2 for x in (note(y) + 1 for y in range(3)))
show("gen made", None)
show("gen one", next(g))
show("any", any(map(note, [0, 0, 3, 4])))
show("all", all(map(note, [1, 0, 2])))
show("in", 2 in map(note, [1, 2, 3]))
show("max", max(map(note, [3, 9, 2])))
show("unpack", (lambda a, *b: (a, b))(*map(note, "pq")))
show("dict", dict(zip(map(note, "ab"), map(note, [1, 2]))))
show("sum filter", sum(filter(None, map(note, [0, 5, 0, 7]))))
it = iter(map(note, range(10)))
show("take", [next(it) for _ in range(3)])
show("break", next(x for x in it if x > 5))
show("sorted", sorted(map(note, [3, 1, 2]), key=lambda v: -v))
show("join", "-".join(map(str, map(note, [1, 2]))))
show("star", [*map(note, "ab"), *filter(note, [0, 1])])
show("multi", list(map(lambda *a: a, map(note, "ab"), [1, 2, 3], iter("xyz"))))
r = reversed([1, 2, 3])
show("reversed", (next(r), list(map(note, r))))
a = b = iter([1, 2, 3, 4])
show("same twice", list(zip(a, b)))
show("nested", [list(map(lambda y: y * x, range(x))) for x in map(note, range(3))])
try:
    next(map(lambda x: 1 // x, [0, 1]))
except ZeroDivisionError as err:
    show("error", str(err))
m = map(lambda x: 6 // x, [0, 3])
try:
    next(m)
except ZeroDivisionError:
    pass
show("goes on", list(m))
