"""Ranges in programs: bounds and steps from variables that change kind, ranges kept in structures and compared, membership of every kind, loops that rebind their bounds, huge ranges, and refusals."""


class Index:
    def __init__(self, i):
        self.i = i

    def __index__(self):
        print("index", self.i, end="; ")
        return self.i


class Always:
    def __eq__(self, other):
        return other == 3 or NotImplemented

    __hash__ = None


class MyInt(int):
    def __eq__(self, other):
        return True

    __hash__ = int.__hash__


def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


def triangle(n):
    return sum(j for i in range(n) for j in range(i))


def rebinding(n):
    seen = []
    r = range(n)
    for i in r:
        r = range(0)
        n = 0
        i += 10
        seen.append(i)
    return seen, i, n, r


def by_steps(start, stop, step):
    out = []
    for i in range(start, stop, step):
        out.append(i)
    return out


def nested_bounds(limit):
    out = []
    for i in range(limit):
        for j in range(i, limit, i + 1):
            for k in range(j, -1, -(i + 1)):
                out.append(i * 100 + j * 10 + k)
    return out


def last_values(*bounds):
    out = []
    for b in bounds:
        for i in range(b):
            pass
        out.append(i)
    return out


print(triangle(20), triangle(True), triangle(0), rebinding(3), last_values(3, 0, 2, -5), attempt(triangle, 2.0), attempt(triangle, "3"), attempt(last_values, 0))
for args in [(0, 10, 3), (10, 0, -4), (5, 5, 1), (0, -3, 1), (-2, 2, True), (2 ** 63 - 3, 2 ** 63 + 3, 2), (-2 ** 63 + 1, -2 ** 63 - 3, -1), (0, 2 ** 70, 2 ** 69), (2 ** 70, 0, -2 ** 69), (0, 10, 0), (0, 5, 2 ** 64), (Index(1), Index(7), Index(2)), (0, 1.0, 1), (None, 5, 1)]:
    print(args if not isinstance(args[0], Index) else "indexes", attempt(by_steps, *args))
print(nested_bounds(4))
r = range(1, 20, 3)
print([v in r for v in (1, 2, 4.0, 4.5, "4", None, True, 19, 22, 2 ** 70, 10 + 0j, Always(), MyInt(2), [4])], [attempt(r.index, v) for v in (1, 7.0, True, 2, "x", 7 + 0j)], [r.count(v) for v in (1, 2, 4.0, MyInt(2), Always())])
print(r[0], r[-1], r[2:4], r[::-1], r[::-2], r[10:], r[-3:100:2], attempt(lambda: r[7]), attempt(lambda: r[-8]), attempt(lambda: r["x"]), r[True], len(r), len(r[::-1]), list(reversed(r))[:2], r.start, r.stop, r.step)
same = {range(0): "empty", range(0, 3, 2): "two", range(5, 6): "one"}
print([same.get(k) for k in (range(2, 1), range(0, 4, 2), range(5, 100, 95), range(0, 4, 1), range(0, 0, 9))], range(3) == [0, 1, 2], range(3) != range(0, 3, 1), hash(range(0, 3, 2)) == hash(range(0, 4, 2)), attempt(lambda: range(1) < range(2)), bool(range(0)), bool(range(-1)))
big = range(0, 2 ** 66, 2 ** 62)
print(len(big), big[-1], big[3], 2 ** 62 in big, 2 ** 62 + 1 in big, big[1:3], list(big)[1], attempt(len, range(2 ** 64)), range(2 ** 64)[2 ** 63 + 5], range(2 ** 64)[-1], range(2 ** 64).index(2 ** 64 - 1), sum(range(2 ** 62, 2 ** 62 + 4)), max(range(10)), min(range(5, 0, -1)), attempt(max, range(0)), sorted(range(3), reverse=True), range(2 ** 65, 2 ** 65 + 5)[1:3])
for bad in (lambda: range(), lambda: range(1, 2, 3, 4), lambda: range("1"), lambda: range(1.5), lambda: range(1, None), lambda: range(stop=3), lambda: setattr(r, "start", 5), lambda: r.append(1), lambda: r + r, lambda: r * 2, lambda: type("R", (range,), {}), lambda: del_item(r), lambda: range(1, 2, 2 ** 70).count("x")):
    print(attempt(bad))


def del_item(x):
    del x[0]


print(attempt(del_item, r), [*range(3), *range(0)], {i: range(i) for i in range(3)}, tuple(map(range, range(3))), [list(c) for c in zip(range(3), range(5, 2, -1), "abc")])
match range(3):
    case [0, 1, x]:
        print("matched", x)
it = iter(range(5))
print(next(it), list(it), list(it), [i for i in range(3) for i in range(i)], i if "i" in globals() else "no i", repr(range(1, 2, 1)), str(range(0, 9, 2)), eval(repr(range(4, 1, -2))) == range(4, 1, -2))
for i in range(3):
    for i in range(10, 12):
        pass
    print(i, end=" ")
else:
    print("else", i)
total = n = 0
while (span := range(n, 3 * n + 2)) and total < 2 ** 66:
    total += sum(span) * 2 ** (n * 8)
    n += len(span)
print(total, n, span)
