"""tuple: operators with other kinds, count and index ranges, comparison of mixed items, hashing, subclasses with __new__, unpacking of lazy things, messages, immutability, sorting keys."""
import collections


class Pair(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    @property
    def left(self):
        return self[0]

    def __add__(self, other):
        return "own add"

    def __iter__(self):
        yield "own"
        yield "iteration"

    def __repr__(self):
        return f"Pair({self[0]!r}, {self[1]!r})"


class Point(collections.namedtuple("Point", "x y")):
    __slots__ = ()

    def __neg__(self):
        return self._replace(x=-self.x, y=-self.y)


class Slotted(tuple):
    __slots__ = ()


def attempt(action):
    try:
        print(repr(action()))
    except Exception as e:
        print(type(e).__name__, e)


t = (1, 2.0, "three", None, [4], (5,))
p = Pair(1, 2)
for action in (lambda: t + [1], lambda: [1] + t, lambda: t + (1,), lambda: t * 2 == t + t, lambda: t * -1, lambda: t * 1 is t, lambda: 0 * t, lambda: t * 1.5, lambda: t * 2**70, lambda: t[1.0], lambda: t[10], lambda: t[-7], lambda: t["a"], lambda: t[::-1], lambda: t[::0], lambda: t[:] is t, lambda: t[1:3], lambda: t[5:1], lambda: t.index("three"), lambda: t.index(2, 2), lambda: t.index(None, -4, -1), lambda: t.index(9), lambda: t.count(1), lambda: t.count(), lambda: t.index(),
               lambda: t.index(1, "a"), lambda: t.append(1), lambda: t.__setitem__(0, 1), lambda: t.sort(), lambda: hash(t), lambda: hash((1, 2)) == hash((1.0, 2)), lambda: hash(()) == hash(()), lambda: tuple(t) is t, lambda: tuple(p) == ("own", "iteration"), lambda: tuple(5), lambda: tuple([1], 2), lambda: tuple(iterable=[1]), lambda: (1, 2) < (1, 2, 0), lambda: (1, "a") < (1, 2), lambda: (1, "a") == (1, 2), lambda: (2, "a") > (1, 2), lambda: (1,) == [1],
               lambda: (1,) < [1], lambda: (float("nan"),) == (float("nan"),), lambda: ((1, 2), 3) < ((1, 3), 0), lambda: (1, 2) in [(1, 2.0)], lambda: 2 in t, lambda: [4] in t, lambda: () < (0,), lambda: max((1, 2), (1, 3), (0, 9)), lambda: sorted([(1, "b"), (0, None), (1, "a")]), lambda: sorted([(1, None), (1, 2)]), lambda: p, lambda: p + (1,), lambda: (0,) + p, lambda: type((0,) + p).__name__, lambda: p * 2, lambda: type(p * 1).__name__, lambda: p[:], lambda: p.left, lambda: list(p), lambda: len(p),
               lambda: p == (1, 2), lambda: hash(p) == hash((1, 2)), lambda: {p: 1}[(1, 2)], lambda: Pair(1), lambda: p.__getnewargs__(), lambda: [*p], lambda: (lambda *a: a)(*p), lambda: p.count(1), lambda: p.index(2), lambda: setattr(p, "extra", 5) or p.extra, lambda: setattr(Slotted((1,)), "extra", 5), lambda: setattr(t, "x", 1), lambda: -Point(1, 2), lambda: Point(1, 2) + (3,), lambda: Point(1, 2) == (1, 2), lambda: Point._make([1, 2]), lambda: Point._make([1]), lambda: Point(1), lambda: Point(1, 2)._replace(z=1), lambda: Point(x=1, y=2)._asdict(),
               lambda: "%s-%s" % Pair(1, 2), lambda: "%s" % (Pair(1, 2),), lambda: "%s" % Point(1, 2), lambda: isinstance(p, tuple), lambda: p in [(1, 2)], lambda: tuple.__new__(Pair, "xyz"), lambda: tuple.__new__(int), lambda: tuple.__repr__(p), lambda: t.__len__(), lambda: t.__contains__(1), lambda: t.__add__([1]), lambda: t.__eq__([1]), lambda: t.__lt__(5), lambda: t.__mul__("a"), lambda: ().__hash__() == hash(()), lambda: t.__getitem__(slice(0, 2))):
    attempt(action)


def unpack(source):
    try:
        a, b = source
        return a, b
    except Exception as e:
        return f"{type(e).__name__}: {e}"


def star(source):
    try:
        a, *b, c = source
        return a, b, c
    except Exception as e:
        return f"{type(e).__name__}: {e}"


class Endless:
    def __iter__(self):
        n = 0
        while True:
            n += 1
            yield n


class Failing:
    def __iter__(self):
        yield 1
        raise OSError("half way")


for source in ((1, 2), [1, 2], "ab", {"x": 1, "y": 2}, {1}, (1,), (1, 2, 3), (), range(2), Endless(), Failing(), 5, None, p, Point(3, 4), iter([1, 2]), (x for x in "ab"), b"ab", [1, 2, 3], "abc", {1: 2}.items(), object):
    print(unpack(source), end=" | ")
    print(star(source) if not isinstance(source, Endless) else "endless")
a = b, c = 1, [2]
(d, (e, *g)), *i = [(1, "xyz"), 2, 3]
print(a, b, c, d, e, g, i)
q = ([],)
try:
    q[0] += [1]
except TypeError as error:
    print(error, q)
r = (lambda *args: args)(*t, *[1, 2], *{"k": 0})
print(len(r), r[-1], (*range(3), *"ab"), ((),), (1,), 1, (), repr(((1,), ())))
loop = ([],)
loop[0].append(loop)
print(loop, len(repr(loop)))
big = tuple(range(1000)) * 3
print(len(big), big.index(999, 1000), big.count(5), sum(big), big[::-997], hash(big) == hash(tuple(list(big))))
