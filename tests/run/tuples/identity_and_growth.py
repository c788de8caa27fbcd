"""Tuples in typed loops: built up by +=, compared element by element with mixed kinds, used as keys with hashes across kinds, sliced, multiplied, subclassed with __new__, __eq__ and __slots__, and immutable parts that hold mutable ones."""
import sys


def grow(values):
    t = ()
    history = []
    for v in values:
        t += (v,)
        history.append(t)
    return t, [len(h) for h in history], history[0] is history[0]


def search(table, key):
    for i, k in enumerate(table):
        if k == key:
            return i
    return -1


def best(points):
    champion = points[0]
    for p in points[1:]:
        if p > champion:
            champion = p
    return champion


def swap_ends(t):
    first, *_, last = t
    return (last, *t[1:-1], first)


def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


print(grow([1, 2.5, "x", None, (1,)]), grow([2 ** 62, 2 ** 63]), grow("ab"))
table = [(1, 2), (1.0, "2"), (1, 2.5), (2 ** 64, None), ((1, 2), 3), ()]
print([search(table, k) for k in ((1.0, 2.0), (True, 2), (1, "2"), (float(2 ** 64), None), ((True, 2.0), 3), (), (1, 2, 3), [1, 2], None)])
print(best([(1, 2), (1, 3), (0, 9)]), best([(1, "a"), (1, "b")]), best([(1.5, ()), (1, (2,)), (1.5, (0,))]), best([(2 ** 63, 0), (2.0 ** 63, 1)]), best([(1,), (1, 0), ()]))
print(attempt(best, [(1, "a"), (1, 2)]), attempt(best, [(1, None), (2, "a")]), attempt(best, [(1, 2), [1, 3]]), attempt(best, [(None,), (None,)]), attempt(best, [(None, 1), (None, 2)]), attempt(best, [(None, 1), (1, 2)]))
d = {(1, 2): "ints", (1, "2"): "mixed", ((), ((),)): "empty", (2 ** 70, -1): "big", (0.5, None): "half"}
print([d.get(k) for k in ((1.0, True + 1), (1, "2"), ((), ((),)), (2 ** 70, -1.0), (0.5, None), (1, 2, 3))], attempt(d.get, (1, [2])), hash((1, 2)) == hash((1.0, 2)), hash(()) == hash(tuple([])))
t = (1, [2], {"k": 3})
t[1].append(4)
try:
    t[1] += [5]
except TypeError as e:
    print(e, t)
t[2]["k"] += 1
alias = t
t += (6,)
print(t, alias, t[:3] == alias, t[:3] is alias, alias[:] is alias, tuple(alias) is alias, alias * 1 is alias, alias + () is alias, tuple() is tuple([]))
print(swap_ends((1, 2, 3)), swap_ends("ab"), attempt(swap_ends, (1,)), (0,) * 3, (1, 2) * -1, 2 * ("a", None), attempt(lambda: (1,) * 2.0), attempt(lambda: (1,) + [2]), attempt(lambda: [1] + (2,)), [1].__iadd__((2,)))
a = (1, 2)
print((1, 2, 3, 2).index(2, 2), (1, 2, 2.0, True).count(2), attempt((1, 2).index, 3), attempt((1, 2).index, 1, 1), (1, float("nan")).count(float("nan")), (3, 1, 2)[::-1], (1, 2, 3)[True], attempt(lambda: (1, 2)[2]), attempt(lambda: (1, 2)[-3]), attempt(lambda: a["x"]), attempt(lambda: a[1.0]), attempt(lambda: (1, 2).__setitem__(0, 1)), attempt(lambda: (1, 2)[2 ** 70]))


class Version(tuple):
    __slots__ = ()
    separator = "."

    def __new__(cls, text="0"):
        return super().__new__(cls, (int(p) if p.isdigit() else p for p in text.split(cls.separator)))

    def __lt__(self, other):
        return [str(p).zfill(5) for p in self] < [str(p).zfill(5) for p in other]

    def __str__(self):
        return self.separator.join(map(str, self))

    def __add__(self, other):
        return type(self)(f"{self}{self.separator}{other}")

    @property
    def major(self):
        return self[0]


versions = [Version(v) for v in ("1.10", "1.9.1", "1.9", "1.9.rc", "0")]
print([str(v) for v in sorted(versions)], max(versions).major, versions[0] + 5, repr(versions[1]), versions[2] == (1, 9), {(1, 9): "plain"}[versions[2]], attempt(setattr, versions[0], "x", 1), isinstance(versions[0], tuple), type(versions[0][:1]).__name__, type(versions[0] * 2).__name__, Version() == (0,), (1, 9) < versions[0], versions[0] > (1, 9), hash(versions[2]) == hash((1, 9)))


class Loose(tuple):
    def __eq__(self, other):
        return len(self) == len(other)

    __hash__ = tuple.__hash__

    def __len__(self):
        return 2

    def __contains__(self, x):
        return "yes"


loose = Loose((1, 2, 3))
loose.note = "attributes allowed"
print(loose == (5, 6), (5, 6) == loose, [loose] == [(7, 8)], loose in [(0, 0)], 9 in loose, len(loose), [x for x in loose], loose[2], loose.note, bool(Loose()), vars(loose), search([loose], (3, 4)))


def changing(n):
    state = (0, "start")
    for i in range(n):
        count, label = state
        state = (count + 1, label) if i % 3 else (count * 2.0, i) if i % 2 else (count + 2 ** 62, [label])
    return state


print(changing(1), changing(4), changing(8), changing(9))
a, b = (x := (1, 2)), (y := (1, 2))
print(a == b, a is x, (a, b) == (y, x), a < (1, 2, 0), a <= b, not a > b, () < a, (a,) < (b,), a != b, (0, *a) > a, ((1,), 2) < ((1, 0), 1), sum([(1,), (2, 3)], ()), min((2, 1), (1, 9)), sys.getsizeof(()) > 0, zip(*[(1, "a"), (2, "b")]).__next__(), tuple(zip(*[(1, "a"), (2, "b")])), (*a, *(i for i in b)), tuple({"k": 1}), tuple("é"), attempt(tuple, 5))
