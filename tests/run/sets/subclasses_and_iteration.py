"""Subclasses of set and frozenset: types of results, own hash, mutation while iterating, sets of sets, comparison chains."""
class S(set):
    def __init__(self, items=(), tag=None):
        super().__init__(items)
        self.tag = tag

    def add(self, x):
        super().add(x)
        self.tag = "added"


class F(frozenset):
    def __new__(cls, items, tag=None):
        self = super().__new__(cls, items)
        self.tag = tag
        return self


s, f = S([1, 2], "t"), F([2, 3], "u")
for value in (s | {3}, s & f, s - {1}, s ^ {9}, s.copy(), s.union([5]), {0} | s, f | s, f.copy(), f - {2}, frozenset([1]) | f, f.difference([3]), s.intersection([1])):
    print(type(value).__name__, sorted(value), getattr(value, "tag", "no tag"))
s.add(7)
print(s.tag, s == {1, 2, 7}, f == {2, 3}, hash(f) == hash(frozenset([2, 3])), repr(S([1])), repr(F([1])), repr(S()), repr(F([])))
for change in (lambda x: x.add(100), lambda x: x.remove(1), lambda x: x.clear(), lambda x: x.update([5, 6])):
    x = {1, 2, 3}
    try:
        for item in x:
            change(x)
    except RuntimeError as error:
        print(error)
empty = set()
for item in empty:
    empty.add(1)
print(empty, {1, 2} <= {1, 2} < {1, 2, 3}, {1} == {1.0} == {True}, len({1, 1.0, True}), {0.0, -0.0} in ({0.0}, {-0.0}))
family = {frozenset(c) for c in ("ab", "ba", "c")}
print(len(family), frozenset("ab") in family, set("ab") in family, {"ab"} - {frozenset("ab")})
nan = float("nan")
print(nan in {nan}, float("nan") in {nan}, {nan} == {nan}, len({nan, nan, float("nan")}), {nan} & {nan} == {nan})
