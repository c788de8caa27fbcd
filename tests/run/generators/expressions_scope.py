"""Generator expressions: when their parts are evaluated, what names they see, nesting, conditions, laziness."""
log = []


def note(x):
    log.append(x)
    return x


g = (note(x) for x in note([1, 2, 3]) if note(x > 1))
print(log)
print(next(g), log, list(g), log)
try:
    (x for x in undefined_name)
except NameError as error:
    print(error)
h = (y for x in [1] for y in undefined_later)
try:
    next(h)
except NameError as error:
    print(error)
n = 10
lazy = (n * i for i in range(3))
n = 100
print(list(lazy), sum(i * j for i in range(4) for j in range(i)), list((a, b) for a in "xy" for b in range(2) if b or a == "y"))


class C:
    items = [1, 2]
    k = 5
    ok = list(x for x in items)
    try:
        bad = list(x * k for x in items)
    except NameError as error:
        message = str(error)


print(C.ok, C.message)


def function(k):
    x = "outer"
    made = [lambda: (x, i) for i in range(2)]
    inner = list(x for x in "ab")
    return x, inner, [f() for f in made], max((k - v) ** 2 for v in range(5)), all(v < k for v in range(3)), dict((v, v * k) for v in range(2))


print(function(3))
nested = ((i, list(j for j in range(i))) for i in range(4))
print(dict(nested), list(nested))
consumed = iter(range(10))
print([next(consumed) for _ in range(3)], list(x for x in consumed if x % 2), next(consumed, "empty"))
print(type((i for i in ())).__name__, (i for i in ()).__name__, "".join(c for c in "a1b2" if c.isalpha()), sorted(-x for x in {3, 1}), tuple(x for x in (y for y in (z for z in "abc"))), any(x == 2 for x in iter([1, 2, None.__class__])))
values = [last := v for v in range(4)]
print(last, values, [y := f, y**2] if (f := 3) else None, any((witness := w) > 2 for w in [1, 3, 5]), witness)
