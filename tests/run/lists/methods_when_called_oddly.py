"""list methods with odd arguments and reentrant comparisons: index and count ranges, remove while comparing changes, sort keys that mutate, slices of every shape, concatenation of kinds."""


class Evil:
    """Equal to nothing; empties the list that it is compared in."""

    def __init__(self, victim):
        self.victim = victim

    def __eq__(self, other):
        self.victim.clear()
        return False


class Yes:
    def __eq__(self, other):
        return True

    __hash__ = None


class Index:
    def __index__(self):
        return 1


class Broken:
    def __eq__(self, other):
        raise ValueError("no comparison")

    def __lt__(self, other):
        raise ValueError("no order")


def attempt(action):
    try:
        print(repr(action()))
    except Exception as e:
        print(type(e).__name__, e)


a = [1, 2, 3, 2.0, True, None, "x"]
for action in (lambda: a.index(2), lambda: a.index(2, 2), lambda: a.index(2, -5, -1), lambda: a.index(True), lambda: a.index("y"), lambda: a.index(2, 2**70), lambda: a.index(1, -(2**70)), lambda: a.index(1, None), lambda: a.index(1, 0, 1.5), lambda: a.index(1, Index()), lambda: a.index(), lambda: a.count(1), lambda: a.count(2), lambda: a.count(Yes()), lambda: a.count(float("nan")), lambda: a.count(Broken()),
               lambda: a.remove("zz"), lambda: a.remove(Broken()), lambda: Broken() in a, lambda: Yes() in a, lambda: a.pop(100), lambda: a.pop("a"), lambda: a.pop(1.0), lambda: [].pop(), lambda: a.pop(None), lambda: a.insert(1.5, 0), lambda: a.insert(0), lambda: a.append(), lambda: a.append(1, 2), lambda: a.extend(5), lambda: a.extend(), lambda: a.extend(None), lambda: a.sort(), lambda: a.sort(lambda x: 1), lambda: a.sort(key=5), lambda: a.sort(reverse="yes"), lambda: a.sort(cmp=None),
               lambda: a.reverse(1), lambda: a.clear(1), lambda: a.copy(1), lambda: a + (1,), lambda: (1,) + a, lambda: a + None, lambda: a * 1.5, lambda: a * "x", lambda: a * Index() is a, lambda: a * -3, lambda: a * 2**70, lambda: [0] * 2**62, lambda: a[1.5], lambda: a["1"], lambda: a[10], lambda: a[-10], lambda: a[None], lambda: a[2**70], lambda: a[Index()], lambda: a[::0], lambda: a["a":], lambda: a[1, 2], lambda: a < 5, lambda: a < [1, "s"], lambda: a == (1,), lambda: hash(a), lambda: [1, 2] < [1, 2, 0],
               lambda: [1, Broken()] == [1, 2], lambda: [Broken()] < [Broken()], lambda: [float("nan")] == [float("nan")], lambda: [[1], [2]] < [[1], [3]], lambda: a.__contains__(), lambda: a.__getitem__(slice(1, 3)), lambda: a.__len__(5), lambda: list(1), lambda: list([1], [2]), lambda: list(x=1), lambda: [].__init__("ab"), lambda: a.__eq__(5), lambda: a.__lt__((1,)), lambda: a.__add__(5), lambda: a.__mul__("x"), lambda: a.__rmul__(1) == a, lambda: a.__iadd__(5)):
    attempt(action)
b = [1, 2, 3]
b[1:1] = b
print(b)
b[::2] = "abc"
print(b)
b[-1:] = []
b[:0] = (0,)
b[2:2] = range(2)
print(b)
for action in (lambda: b.__setitem__(slice(None, None, 2), [1]), lambda: b.__setitem__(slice(0, 1), 5), lambda: b.__setitem__(slice(0, 4, -1), [1]), lambda: b.__setitem__(slice(4, 0, -1), "wxyz"), lambda: b, lambda: b.__setitem__(99, 1), lambda: b.__setitem__("a", 1), lambda: b.__setitem__(-100, 1), lambda: b.__delitem__(99), lambda: b.__delitem__("a"), lambda: b.__delitem__(slice(None, None, 3)), lambda: b, lambda: b.__delitem__(slice(5, 1)), lambda: b.__delitem__(slice(3, None, -2)), lambda: b,
               lambda: b.__setitem__(slice(0, 2), (x for x in "pq")), lambda: b, lambda: b.__setitem__(slice(0, 0), {"k": 1}), lambda: b, lambda: b.__setitem__(slice(1, 3), b), lambda: b, lambda: b.__setitem__(slice(None, None, -1), b), lambda: b):
    attempt(action)
victim = [1, 2, 3]
victim.insert(0, Evil(victim))
attempt(lambda: victim.index(5))
victim[:] = [Evil(victim), 1, 2]
attempt(lambda: victim.count(5))
victim[:] = [Evil(victim), 1, 2]
attempt(lambda: victim.remove(9))
victim[:] = [Evil(victim), 1, 2]
attempt(lambda: 5 in victim)
victim[:] = [Evil(victim), 1, 2]
attempt(lambda: victim == [0, 1, 2])
c = [3, 1, 2]
attempt(lambda: c.sort(key=lambda x: c.append(x) or x))
print(c)
attempt(lambda: c.sort(key=lambda x: c.clear() or x))
print(c)
attempt(lambda: [3, Broken(), 1].sort())
attempt(lambda: sorted([1, "a"]))
attempt(lambda: sorted([None, None]))
attempt(lambda: sorted([1j, 2j]))
attempt(lambda: sorted([[1, "a"], [1, 2]]))
attempt(lambda: sorted("bca", reverse=1, key=str.upper))
d = [5, 3, 4]
try:
    d.sort(key=lambda x: 1 / (x - 3))
except ZeroDivisionError:
    print("after a failed key", d)
e = [(1, "b"), (0, "z"), (1, "a")]
e.sort(key=lambda p: p[0], reverse=True)
print(e, sorted(e, key=lambda p: -p[0]))
f = [1, 2, 3]
for x in f:
    if x < 50:
        f.append(x * 10)
print(f)
it = iter(f)
next(it)
f.clear()
print(list(it), it.__length_hint__(), f)
g = []
g.append(g)
g.append([g, 1])
print(g, repr(g), g == g, g in g)
try:
    h = [[]]
    h[0].append(h)
    i = [[]]
    i[0].append(i)
    print(h == i)
except RecursionError as error:
    print(error)
