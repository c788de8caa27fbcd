"""Slice assignment and deletion: extended steps, iterables of every kind, the list itself, kinds of elements that change."""
def change(base, key, value):
    l = list(base)
    try:
        l[key] = value() if callable(value) else value
        return l
    except (ValueError, TypeError) as error:
        return "%s: %s" % (type(error).__name__, error)


base = [0, 1, 2, 3, 4, 5]
for key in (slice(1, 3), slice(3, 1), slice(None), slice(None, None, 2), slice(None, None, -1), slice(4, None, -2), slice(10, 20), slice(-2, None)):
    print(key, change(base, key, "ab"), change(base, key, []), change(base, key, range(3)), change(base, key, lambda: (c for c in "xyz")), change(base, key, {"k": 1}), change(base, key, 5), change(base, key, [1.5, None, "s"]))
l = [1, 2, 3]
l[1:2] = l
print(l)
l[:] = l[::-1]
l[len(l) :] = [9]
l[:0] = (7, 8)
print(l)
l[::2] = [0] * len(l[::2])
del l[1::2]
print(l)
for key in (slice(0, 2), slice(None, None, -2), slice(5, 0, -3), slice(None), slice(3, 3)):
    m = list(range(8))
    del m[key]
    print(key, m)
for statement in ("l[::2] = [1]", "l['a':] = []", "l[0:1.5] = []", "l[::0] = []", "del l[::0]", "l[1:2] = None", "l[5] = 1", "l['x'] = 1", "del l[9]", "l[None] = 1", "l[1, 2] = 1"):
    l = [1, 2, 3]
    try:
        exec(statement)
        print(l)
    except Exception as error:
        print(statement, type(error).__name__, error)


def failing():
    yield 1
    raise KeyError("midway")


l = [1, 2, 3]
try:
    l[1:] = failing()
except KeyError:
    print(l)
