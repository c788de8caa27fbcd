"""set and frozenset: elements that compare oddly or change the set, nested sets as keys, operators against other kinds, in-place forms on aliases, subclasses in results, messages."""


class Fickle:
    def __init__(self, n, action=None):
        self.n, self.action = n, action

    def __hash__(self):
        return 5

    def __eq__(self, other):
        if self.action:
            self.action()
        return isinstance(other, Fickle) and self.n == other.n

    def __repr__(self):
        return f"F{self.n}"


class Sub(set):
    def __init__(self, *args):
        super().__init__(*args)
        self.tag = "made"

    def __sub__(self, other):
        return "own sub"


class Frozen(frozenset):
    def __new__(cls, items=(), extra=None):
        self = super().__new__(cls, items)
        self.extra = extra
        return self


def attempt(action):
    try:
        result = action()
        print(sorted(result, key=repr) if isinstance(result, (set, frozenset)) else repr(result), type(result).__name__ if isinstance(result, (set, frozenset)) else "")
    except Exception as e:
        print(type(e).__name__, e)


s, f = {1, 2, 3}, frozenset([2, 3, 4])
for action in (lambda: s | f, lambda: f | s, lambda: s & f, lambda: f - s, lambda: s ^ f, lambda: s | [1], lambda: [1] | s, lambda: s | {5: 6}.keys(), lambda: {5: 6}.keys() | s, lambda: s - {1: 2}.keys(), lambda: s < f, lambda: s <= {1, 2, 3}, lambda: s < [1], lambda: s == f, lambda: s == [1, 2, 3], lambda: {2, 3, 4} == f, lambda: s != 5, lambda: s > {1}, lambda: s >= frozenset(), lambda: s.issubset([1, 2, 3, 4]), lambda: s.issuperset("x"),
               lambda: s.issubset(5), lambda: s.isdisjoint(x for x in "ab"), lambda: s.isdisjoint([[]]), lambda: s.union(), lambda: s.union() is s, lambda: f.union() is f, lambda: f.copy() is f, lambda: frozenset(f) is f, lambda: frozenset() is frozenset(), lambda: f | frozenset() is f, lambda: s.union([4], (5,), {6: 7}), lambda: s.intersection(), lambda: s.intersection([1, 2], [2, 3]), lambda: s.difference([1], [2]), lambda: s.difference(), lambda: s.symmetric_difference([1, 1, 9]),
               lambda: s.symmetric_difference(), lambda: s.symmetric_difference([1], [2]), lambda: s.union([[]]), lambda: s.union(5), lambda: s.update(5), lambda: s.update([[]]), lambda: {[]}, lambda: {1, {2}}, lambda: {frozenset([1]), frozenset([1])}, lambda: {1} in {frozenset([1])}, lambda: {frozenset([1])} == {frozenset([1])}, lambda: {frozenset([1])}.__contains__({1}), lambda: {frozenset([1]): "v"}[frozenset([1])], lambda: [] in s, lambda: s.add([]), lambda: s.remove([]), lambda: s.remove({1}), lambda: s.discard({1}),
               lambda: {frozenset([1])}.discard({1}), lambda: s.remove(99), lambda: s.pop(1), lambda: set().pop(), lambda: s.add(), lambda: s.add(1, 2), lambda: s.discard(), lambda: set(1), lambda: set([1], [2]), lambda: set(x=1), lambda: frozenset(x=1), lambda: frozenset(None), lambda: hash(s), lambda: hash(f) == hash(frozenset([4, 3, 2])), lambda: hash(frozenset()) == hash(frozenset()), lambda: f.add(1), lambda: f.__class__.__name__, lambda: s[0], lambda: s + s, lambda: s * 2, lambda: s and f, lambda: not set(), lambda: -s,
               lambda: s.__or__([1]), lambda: s.__ror__({9}), lambda: s.__ior__([1]), lambda: s.__sub__(5), lambda: s.__rsub__({1, 9}), lambda: s.__xor__("a"), lambda: s.__lt__([1]), lambda: s.__eq__([1]), lambda: set.__or__({1}, 5), lambda: set.union({1}, "a"), lambda: set.union([1], "a"), lambda: {1, 1.0, True}, lambda: {0, False, 0.0, -0.0, 0j}, lambda: {"a", b"a"}, lambda: {1: 2}.keys() == {1}, lambda: {float("nan")} == {float("nan")}, lambda: set("hello") & set("world"), lambda: set(range(3)) ^ set(range(2, 5))):
    attempt(action)
for make, name in ((Sub, "Sub"), (Frozen, "Frozen")):
    x = make([1, 2])
    print(name, [type(r).__name__ for r in (x | {3}, {3} | x, x & {1}, x ^ {9}, x.union([3]), x.copy(), x.difference([1]), frozenset([1]) | x, x.intersection([1]), x.symmetric_difference([5]))], getattr(x.copy(), "tag", "no tag"), x - {1}, {1, 2} - x)
x = Sub([1])
x |= [2] if False else {2}
print(type(x).__name__, x.tag, repr(x), repr(Frozen([1], "e")), Frozen([1], "e").extra, repr(Frozen()), repr(set()), repr(frozenset()), str({1}))
alias = t = {1, 2, 3}
t |= {4}
t &= {2, 3, 4}
t -= {2}
t ^= {4, 5}
print(alias, alias is t)
g = h = frozenset([1])
h |= {2}
print(g, sorted(h), g is h)
t -= t
print(t, alias)
t.update("ab", [1], (2,))
t.intersection_update("abc", {"a": 1, "b": 2})
t.difference_update("b", "z")
t.symmetric_difference_update("xya")
print(sorted(t))
for bad in ("t |= [1]", "t &= [1]", "t -= (1,)", "t ^= 5"):
    try:
        exec(bad)
    except TypeError as e:
        print(e)
u = {Fickle(1), Fickle(2), Fickle(3)}
print(len(u), Fickle(2) in u, Fickle(9) in u)
shrink = set()
shrink.add(Fickle(1))
attempt(lambda: Fickle(2, shrink.clear) in shrink)
shrink.add(Fickle(1))
attempt(lambda: shrink.add(Fickle(2, lambda: shrink.update(range(10, 40)))))
print(len(shrink))


def fail():
    raise ValueError("compared")


attempt(lambda: {Fickle(1)} | {Fickle(2, fail)})
attempt(lambda: {Fickle(1)} == {Fickle(2, fail)})
attempt(lambda: {Fickle(1)}.isdisjoint([Fickle(2, fail)]))
v = {1, 2, 3}
try:
    for i in v:
        v.add(i + 10)
except RuntimeError as e:
    print(e)
try:
    for i in v:
        v.clear()
except RuntimeError as e:
    print(e)
it = iter({1})
print(it.__length_hint__(), next(it), it.__length_hint__(), next(it, "end"), list(it))
nested = frozenset([frozenset([frozenset()]), frozenset()])
print(len(nested), frozenset() in nested, nested == frozenset([frozenset(), frozenset([frozenset()])]), max(nested, key=len))
