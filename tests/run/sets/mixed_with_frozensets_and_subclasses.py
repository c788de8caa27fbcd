"""Sets: operators against methods, sets of sets, subclasses, changes while iterating, results' types, and the words of refusals."""


def attempt(label, function):
    try:
        result = function()
        print(label, "->", sorted(result, key=str) if isinstance(result, (set, frozenset)) else result)
    except Exception as error:
        print(label, "!", type(error).__name__, error)


class Tagged(set):
    def __init__(self, items=(), tag="none"):
        super().__init__(items)
        self.tag = tag

    def __repr__(self):
        return f"Tagged({sorted(self)}, {self.tag})"


class Frozen(frozenset):
    pass


a, f, t, z = {1, 2, 3}, frozenset([3, 4]), Tagged([1, 9], "t"), Frozen([2, 9])
for name, operation in {"or": lambda x, y: x | y, "and": lambda x, y: x & y, "sub": lambda x, y: x - y, "xor": lambda x, y: x ^ y}.items():
    for x in (a, f, t, z):
        for y in (a, f, t, z):
            result = operation(x, y)
            print(name, type(x).__name__, type(y).__name__, type(result).__name__, sorted(result))
for y in ([1], "ab", {1: 2}, 5, None, range(3), {1: 2}.keys()):
    attempt(f"or {y!r}", lambda: a | y)
    attempt(f"reverse sub {y!r}", lambda: y - a)
    attempt(f"union {y!r}", lambda: a.union(y))
    attempt(f"less {y!r}", lambda: a < y)
    attempt(f"equal {y!r}", lambda: a == y)
    attempt(f"superset {y!r}", lambda: a.issuperset(y))
    attempt(f"iadd {y!r}", lambda: a.copy().__ior__(y))
for label, function in {
    "many": lambda: a.union([7], "x", {8: 0}), "none": lambda: (a.union() is a, a.union() == a, f.union() is f, f.copy() is f, a.copy() is a, frozenset(f) is f, frozenset(z) is z), "intersection": lambda: a.intersection([1, 2], {2, 3}), "intersection none": lambda: a.intersection(), "difference": lambda: a.difference([1], (2,)), "symmetric": lambda: a.symmetric_difference([3, 3, 4]), "symmetric two": lambda: a.symmetric_difference([1], [2]), "update": lambda: (lambda s: (s.update("ab", [1]), s)[1])(set()), "update self": lambda: (lambda s: (s.update(s), s.difference_update(s), s)[2])({1, 2}), "intersection_update": lambda: (lambda s: (s.intersection_update([1], [1, 2]), s)[1])({1, 2}), "unhashable": lambda: {[1]}, "add unhashable": lambda: set().add({}), "in unhashable": lambda: [1] in a, "set in set": lambda: {1} in {frozenset([1])}, "add set": lambda: set().add({1}), "remove set": lambda: (lambda s: (s.remove({1}), s)[1])({frozenset([1]), 2}), "discard list": lambda: a.discard([1]), "remove missing": lambda: a.remove("zz"), "remove tuple": lambda: a.remove((1, 2)), "pop": lambda: set().pop(), "pop argument": lambda: a.pop(1), "frozen add": lambda: f.add(1), "frozen ior": lambda: (lambda s: s.__or__({1}))(f), "hash": lambda: (hash(f) == hash(frozenset([4, 3])), hash(Frozen([1])) == hash(frozenset([1]))), "hash set": lambda: hash(a), "index": lambda: a[0], "add": lambda: a + a, "times": lambda: a * 2, "compare": lambda: (a < {1, 2, 3, 4}, a <= a, a > f, {1} < {2}, {1} > {2}, set() < {1}, a != f, f == {3, 4}, t == {1, 9}, sorted([{1, 2}, {1}, set()])), "three": lambda: set(1, 2), "keyword": lambda: set(iterable=[1]), "int": lambda: set(5), "again": lambda: (lambda s: (s.__init__("ab"), s)[1])({1}), "frozen again": lambda: f.__init__([1]), "isdisjoint": lambda: (a.isdisjoint("xyz"), a.isdisjoint([3]), set().isdisjoint([])), "isdisjoint int": lambda: a.isdisjoint(5), "subclass": lambda: (t.copy(), type(t | {5}).__name__, t.union([2]).__class__.__name__, hasattr(t.copy(), "tag")), "reduce": lambda: (a.__reduce__()[1], t.__reduce__()[2], f.__reduce__()[0].__name__), "repr": lambda: (set(), frozenset(), {1}, frozenset([2]), Frozen([1]), Frozen()), "nested": lambda: {frozenset({frozenset(), 1})}}.items():
    attempt(label, function)
for label, change in {"add": lambda s, x: s.add(x + 100), "remove": lambda s, x: s.discard(x), "clear": lambda s, x: s.clear(), "same size": lambda s, x: None}.items():
    s, seen = {1, 2, 3}, 0
    try:
        for x in s:
            seen += 1
            change(s, x)
        print(label, seen)
    except RuntimeError as error:
        print(label, seen, error)


class Odd:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return 7

    def __eq__(self, other):
        if self.n == 13:
            raise ValueError("unlucky")
        return self.n == other.n


attempt("collide", lambda: len({Odd(n % 3) for n in range(9)}))
attempt("unlucky", lambda: len({Odd(13), Odd(1)}))
attempt("unlucky or", lambda: len({Odd(13)} | {Odd(1)}))
attempt("unlucky in", lambda: Odd(13) in {Odd(1)})
print(len({0, False, 0.0, 0j, -0.0}), {True, 1}, {1.0, 1}, len({float("nan"), float("nan")}), {"a"} | {"a": 1}.keys() == {"a"}, set("hello") == set("ole" "h"), sorted(map(sorted, {frozenset("ab"), frozenset("ba"), frozenset("c")})))
