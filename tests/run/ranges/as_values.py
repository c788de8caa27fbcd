"""Ranges stored, compared, sliced, passed and used as keys."""

ranges = [range(3), range(0, 3, 1), range(0), range(5, 5), range(1, 10, 3), range(1, 11, 3), range(10, 0, -3), range(-5, 6, 5)]
print([r == s for r in ranges[:3] for s in ranges[:4]], ranges[4] == ranges[5], len({hash(r) for r in ranges[:2]}), ranges.index(range(0, 0)), range(3) in ranges, {range(3): "three"}[range(0, 3)])
for r in ranges:
    print(repr(r), len(r), bool(r), list(r[1:]), list(r[::-1]), r[-1] if r else "empty", sum(r), (r.start, r.stop, r.step))
print(range(10)[2:8:2], range(10)[::-1][2], range(10)[-3:], range(0, 100, 10)[3:5], range(5)[10:], range(5)[::-2], list(range(20)[5:15:3][::-1]))


def within(value, *spans):
    return [value in span for span in spans]


print(within(5, range(10), range(0, 10, 2), range(10, 0, -5), range(5)), within(5.0, range(10)), within("5", range(10)), within(2 ** 70, range(2 ** 70 + 1)))
r = range(2, 20, 4)
print(max(r), min(r), sorted(r, reverse=True), r.index(10), r.count(10), r.count(11), list(enumerate(r)), list(zip(r, r[1:])), list(map(str, r)), tuple(r), set(r) == {2, 6, 10, 14, 18}, [*r, *range(2)])
for case in (lambda: r.index(3), lambda: r[100], lambda: r + r, lambda: r * 2, lambda: r < r, lambda: r.append(1), lambda: range(1)[0:1:0], lambda: iter(r).foo, lambda: del_item(r)):
    try:
        print(case())
    except (ValueError, IndexError, TypeError, AttributeError, NameError) as e:
        print(type(e).__name__, e)
it = iter(range(3))
print(next(it), list(it), next(it, None), list(reversed(range(0, 7, 3))), list(iter(range(2))))
table = {i: range(i) for i in range(4)}
print(table, [list(v) for v in table.values()], sum(len(v) for v in table.values()))
step = 3
print([list(range(s, 10, step)) for s in range(step)], [i for i in range(3) for _ in range(i)], all(i in range(0, 30, 3) for i in range(0, 30, 6)), any(range(1)), list(range(-1, -4, -1)))
