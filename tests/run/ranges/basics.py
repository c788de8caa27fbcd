"""range: contents, indexing, membership, equality."""

for r in (range(5), range(2, 8), range(0, 10, 3), range(10, 0, -3), range(0), range(5, 5), range(3, -4, -2), range(-5, 5, 4)):
    print(r, list(r), len(r), list(reversed(r)), r.start, r.stop, r.step, bool(r), sum(r), max(r, default=None))
r = range(0, 100, 7)
print(r[0], r[-1], r[3], r[2:5], r[::-1], r[::3], list(r[-3:]), r[100:], 21 in r, 22 in r, -7 in r, 21.0 in r, "a" in r, r.index(21), r.count(21), r.count(22))
print(range(3) == range(0, 3), range(0, 3, 2) == range(0, 4, 2), range(0) == range(5, 5), range(3) != [0, 1, 2], hash(range(3)) == hash(range(0, 3, 1)), {range(2): 1}[range(0, 2)])
for call in (lambda: range(), lambda: range(1, 2, 0), lambda: range(1.5), lambda: range("a"), lambda: r[99], lambda: r["a"], lambda: r.index(22), lambda: range(3) + range(3), lambda: range(1, 2, 3, 4), lambda: range(3) < range(4), lambda: range(None)):
    try:
        print(call())
    except (TypeError, ValueError, IndexError) as e:
        print(type(e).__name__, e)
try:
    r[0] = 1
except TypeError as e:
    print(e)
try:
    r.start = 1
except AttributeError as e:
    print(e)
big = range(10 ** 20, 10 ** 20 + 10, 3)
print(big, len(big), big[1], 10 ** 20 + 3 in big, list(big))
print(range(10 ** 18)[-1], 5 in range(10 ** 18), 10 ** 17 * 3 in range(0, 10 ** 18, 10 ** 17))
try:
    len(range(10 ** 30))
except OverflowError as e:
    print(e)
it = iter(range(3))
print(next(it), list(it), next(it, None), type(it).__name__)
print([*range(3)], tuple(range(2)), set(range(3)), dict(enumerate(range(2))), list(zip(range(3), range(3, 0, -1))), list(range(True)), range(False, True))
