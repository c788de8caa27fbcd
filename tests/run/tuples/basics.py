"""Tuples: building, reading, comparing, hashing."""

t = (1, "a", 2.5, None)
print(t, len(t), t[0], t[-1], t[1:3], t[::-1], t + (5,), t * 2, (), (1,), ((),), 1 in t, t.index("a"), t.count(1))
print(tuple(), tuple("abc"), tuple([1, 2]), tuple(range(3)), tuple({"k": 1}), tuple(t) is t, (1, 2) == (1, 2), (1, 2) == [1, 2])
x = 1, 2, 3
y = 4,
print(x, y, type(y).__name__, (x), (x,), *x)
a, b, c = x
a, b = b, a
print(a, b, c, (a, b)[0], (lambda *args: args)(1, 2))
print((1, 2) < (1, 3), (1, 2) < (1, 2, 0), () < (0,), (1, "a") < (1, "b"), (2,) > (1, 9), max((1, 5), (2, 0)), sorted([(2, "b"), (1, "z"), (2, "a")]))
print(hash((1, 2)) == hash((1, 2)), hash(()), hash((1, 2, 3)), hash(("a", 1.5)), {(1, 2): "p"}[1, 2], {(0, 0), (0, 1)} == {(0, 1), (0, 0)})
for call in (lambda: t[10], lambda: t["a"], lambda: t.index(99), lambda: t + [1], lambda: t < 1, lambda: hash(([],)), lambda: t.append(1), lambda: (1, "a") < (1, 2), lambda: tuple(5), lambda: t * "a", lambda: t()):
    try:
        print(call())
    except (IndexError, TypeError, ValueError, AttributeError) as e:
        print(type(e).__name__, e)
try:
    t[0] = 1
except TypeError as e:
    print(e)
try:
    del t[0]
except TypeError as e:
    print(e)
nested = ((1, 2), [3, (4, 5)], {"k": (6,)})
nested[1].append(7)
print(nested, nested[1][1][0], nested[2]["k"][0])
for i, (name, (lo, hi)) in enumerate([("a", (1, 2)), ("b", (3, 4))]):
    print(i, name, lo, hi, end="; ")
print()
print(min((3, 1, 2)), sum((1, 2, 3)), any((0, 1)), list(zip((1, 2), "ab")), bool(()), not (0,))
