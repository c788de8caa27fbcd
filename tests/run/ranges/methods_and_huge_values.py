"""range: membership of every type, index and count, slices of slices, huge bounds, equality and hash, iteration past 64 bits, reversed, attributes, pickling, messages."""
import copy
import pickle


class Index:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


class MyInt(int):
    def __eq__(self, other):
        return "odd"

    __hash__ = int.__hash__


class Equal:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return other == self.n


def attempt(action):
    try:
        print(repr(action()))
    except Exception as e:
        print(type(e).__name__, e)


r = range(3, 30, 4)
huge = range(-(2**70), 2**70, 2**66)
empty = range(5, 1)
for action in (lambda: len(r), lambda: list(r), lambda: r[2], lambda: r[-1], lambda: r[7], lambda: r[-8], lambda: r[1:4], lambda: r[::-1], lambda: r[::2][::2], lambda: r[10:20], lambda: r[-100:100:3], lambda: r[Index(1)], lambda: r[1.5], lambda: r["a"], lambda: r[::0], lambda: r[None:2], lambda: 7 in r, lambda: 8 in r, lambda: 7.0 in r, lambda: 7.5 in r, lambda: "7" in r, lambda: None in r, lambda: True in range(2), lambda: MyInt(8) in r, lambda: Equal(7) in r, lambda: Equal(8) in r, lambda: 2**70 in r,
               lambda: r.index(7), lambda: r.index(8), lambda: r.index(7.0), lambda: r.index("a"), lambda: r.index(), lambda: r.index(7, 1), lambda: r.count(7), lambda: r.count(8), lambda: r.count(Equal(11)), lambda: r.count("x"), lambda: r == range(3, 31, 4), lambda: r == range(3, 32, 4), lambda: empty == range(0), lambda: hash(empty) == hash(range(0)), lambda: hash(r) == hash(range(3, 31, 4)), lambda: range(1, 2) == range(1, 100, 99), lambda: r == list(r), lambda: r != [3], lambda: r < r, lambda: {r: 1}[range(3, 31, 4)], lambda: bool(empty), lambda: bool(r),
               lambda: r.start + r.stop + r.step, lambda: setattr(r, "start", 1), lambda: r.foo, lambda: range(), lambda: range(1, 2, 3, 4), lambda: range(1.0), lambda: range("a"), lambda: range(1, 2, 0), lambda: range(Index(4)), lambda: range(True), lambda: type(range(True).stop).__name__, lambda: range(None), lambda: range(start=1), lambda: range(0, 10, Index(-3)), lambda: repr(range(0, 5, 1)), lambda: repr(range(1, 5)), lambda: str(range(5, 1, -1)), lambda: range(5) + range(3), lambda: range(3) * 2, lambda: range(5)[0:3] == range(3),
               lambda: len(huge), lambda: huge[0], lambda: huge[-1], lambda: huge[3] - huge[2], lambda: 2**66 in huge, lambda: 5 in huge, lambda: huge.index(0), lambda: huge[::-1][0], lambda: huge[1:3], lambda: [x >> 66 for x in huge][:3], lambda: list(reversed(huge))[0] == huge[-1], lambda: len(range(2**70)), lambda: range(2**70)[2**69], lambda: range(2**70)[-1], lambda: bool(range(2**70)), lambda: range(2**70).__len__(), lambda: range(2**63 - 1).__len__(), lambda: range(2**70).index(2**69), lambda: range(2**70).count(5), lambda: hash(range(2**70)) == hash(range(0, 2**70)),
               lambda: [x for x in range(2**63 - 2, 2**63 + 2)], lambda: [x for x in range(-(2**63) + 1, -(2**63) - 2, -1)], lambda: list(range(2**64, 2**64 + 3)), lambda: sum(range(2**62, 2**62 + 3)), lambda: max(range(0)), lambda: max(range(10)), lambda: min(range(10, 0, -3)), lambda: sorted(range(5), reverse=True), lambda: list(range(0, -10, -3)), lambda: list(range(10, 0)), lambda: list(map(str, range(3))), lambda: dict(zip(range(3), range(3, 6))), lambda: [*range(3), *range(2)], lambda: set(range(3)) == {0, 1, 2}, lambda: tuple(range(3))[::-1]):
    attempt(action)
for x in (r, huge, empty, range(2**70)):
    print(pickle.loads(pickle.dumps(x)) == x, copy.copy(x) == x, copy.deepcopy(x) == x, x.__reduce__())
it = iter(range(5))
print(next(it), it.__length_hint__(), pickle.loads(pickle.dumps(it)).__next__(), list(copy.copy(it)), it.__reduce__()[0].__name__, list(it), next(it, "end"), it.__length_hint__())
back = reversed(range(0, 10, 3))
print(next(back), list(back), list(reversed(range(2**64, 2**64 + 3))), list(reversed(range(0))), type(iter(range(3))).__name__, type(iter(range(2**70))).__name__, type(reversed(range(3))).__name__)
total = 0
for i in range(3):
    i += 10
    total += i
print(total, i)
for i in range(0):
    pass
else:
    print("else", i)
n = 4
out = []
for i in range(n):
    n = 0
    out.append(i)
    for i in range(i, i + 2):
        out.append(i)
print(out)


def steps(start, stop, step):
    seen = []
    for i in range(start, stop, step):
        seen.append(i)
        if len(seen) > 5:
            break
    return seen


for args in ((0, 10, 3), (10, 0, -3), (0, 10, -1), (5, 5, 1), (2**62, 2**63, 2**61), (-5, 5, 2), (2**70, 2**71, 2**69), (True, 4, True)):
    print(steps(*args), len(range(*args)))
try:
    steps(1, 2, 0)
except ValueError as e:
    print(e)
try:
    steps(1, 2.5, 1)
except TypeError as e:
    print(e)
try:
    class R(range):
        pass
except TypeError as e:
    print(e)
