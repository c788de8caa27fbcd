"""dict methods with keys whose __hash__ and __eq__ raise or change the dict, views and iterators in the middle of changes, setdefault, update with every source, merge operators, messages."""
import collections


class Key:
    def __init__(self, name, value=0, equal=None):
        self.name, self.value, self.equal = name, value, equal

    def __hash__(self):
        if self.value == "raise":
            raise ValueError(f"hash of {self.name}")
        return self.value

    def __eq__(self, other):
        if self.equal:
            return self.equal(self, other)
        return isinstance(other, Key) and self.name == other.name

    def __repr__(self):
        return self.name


class Mapping:
    def __init__(self, d):
        self.d = d

    def keys(self):
        return list(self.d)

    def __getitem__(self, k):
        return self.d[k] * 2


class NoItems:
    def keys(self):
        return 5


def attempt(action):
    try:
        print(repr(action()))
    except Exception as e:
        print(type(e).__name__, e)


def fail(self, other):
    raise KeyError("compared")


d = {Key("a"): 1, Key("b"): 2, 3: "three"}
bad = Key("bad", "raise")
for action in (lambda: d[bad], lambda: d.get(bad), lambda: d.pop(bad, None), lambda: d.setdefault(bad), lambda: bad in d, lambda: d.__setitem__(bad, 1), lambda: d.__delitem__(bad), lambda: {bad: 1}, lambda: dict([(bad, 1)]), lambda: dict.fromkeys([bad]), lambda: d[[]], lambda: {}[[]], lambda: {}.get([]), lambda: {[]: 1}, lambda: d.pop({}), lambda: {} in d,
               lambda: d[Key("c", 0, fail)], lambda: d.get(Key("c", 0, fail)), lambda: Key("c", 1, fail) in d, lambda: d[Key("a")], lambda: d[3.0], lambda: d[True], lambda: d["missing"], lambda: d[None], lambda: d[(1, 2)], lambda: d.pop("missing"), lambda: d.pop("missing", 5), lambda: d.pop(), lambda: {}.popitem(), lambda: d.popitem(1), lambda: d.get(), lambda: d.setdefault(), lambda: d.setdefault(3, "other"), lambda: d.setdefault("new"), lambda: d.pop("new"),
               lambda: dict(5), lambda: dict([1]), lambda: dict(["ab", "cd"]), lambda: dict(["abc"]), lambda: dict([(1,)]), lambda: dict(["ab", 5]), lambda: dict(a=1, **{"b": 2}), lambda: dict({"a": 1}, a=2), lambda: dict(Mapping({"x": 1})), lambda: dict(NoItems()), lambda: dict(None), lambda: dict([[1, 2], (3, 4), "56"]), lambda: dict(x for x in [(1, 2)]), lambda: dict({}, {}), lambda: dict(**{5: 1}), lambda: {**{5: 1}}, lambda: {**5}, lambda: {**[(1, 2)]}, lambda: {**Mapping({"k": 2})},
               lambda: {"a": 1} | {"a": 2, "b": 3}, lambda: {"a": 1} | [("b", 2)], lambda: [("b", 2)] | {"a": 1}, lambda: {} | None, lambda: {"a": 1}.__or__(5), lambda: {"a": 1}.__ior__([("b", 2)]), lambda: {"a": 1}.__ior__(5), lambda: collections.OrderedDict(a=1) | {"b": 2}, lambda: {"b": 2} | collections.OrderedDict(a=1), lambda: type({} | collections.defaultdict(int)).__name__,
               lambda: dict.fromkeys("ab"), lambda: dict.fromkeys("ab", []), lambda: dict.fromkeys(5), lambda: type(collections.OrderedDict.fromkeys("a")).__name__, lambda: {}.update(5), lambda: {}.update([1]), lambda: {}.update({}, {}), lambda: {1: 2} < {3: 4}, lambda: {1: 2} == {1.0: 2.0}, lambda: {1: float("nan")} == {1: float("nan")}, lambda: hash({}), lambda: {}.copy(1), lambda: {}.clear(1), lambda: {}.keys(1), lambda: {1: 2}.keys() == {1}, lambda: {1: 2}.items() == {(1, 2)}, lambda: {1: 2}.values() == {1: 2}.values(),
               lambda: {1: []}.items() & {(1, 2)}, lambda: {1: []}.items() == {1: []}.items(), lambda: (1, []) in {1: []}.items(), lambda: {1: 2}.keys() & [1, 1], lambda: {1: 2}.keys() | 5, lambda: 5 & {1: 2}.keys(), lambda: {1: 2}.keys() - {1: 3}, lambda: {1: 2, 3: 4}.keys() ^ [3, 5], lambda: {1: 2}.keys().isdisjoint(5), lambda: {1: 2}.keys().isdisjoint([2]), lambda: {1: 2}.keys() <= {1, 2}, lambda: {1: 2}.keys() < [1], lambda: hash({}.keys()), lambda: {1: 2}.keys()[0], lambda: len({1: 2}.values()),
               lambda: {1: 2}.keys().mapping[1], lambda: {1: 2}.keys().mapping.pop(1), lambda: list(reversed({})), lambda: list(reversed({1: 2, 3: 4}.items())), lambda: next(iter({})), lambda: repr({1: 2}.items()), lambda: {}.fromkeys([1]), lambda: dict.__getitem__({}, 1), lambda: dict.get(5, 1), lambda: {}.__contains__(), lambda: {}.__missing__):
    attempt(action)
shrinking = {}


def clear_it(self, other):
    shrinking.clear()
    return False


shrinking[Key("x", 7, clear_it)] = 1
attempt(lambda: shrinking.get(Key("y", 7)))
print(shrinking)
shrinking[Key("x", 7, lambda s, o: shrinking.update({i: i for i in range(8, 30)}) or False)] = 1
attempt(lambda: shrinking.setdefault(Key("y", 7), "set"))
print(len(shrinking))
for change in (lambda e: e.update(new=1), lambda e: e.pop("a"), lambda e: e.clear(), lambda e: e.update(a=5), lambda e: (e.pop("a"), e.update(z=1))):
    for view in (lambda e: e, lambda e: e.items(), lambda e: e.values(), lambda e: reversed(e)):
        e = dict(a=1, b=2, c=3)
        out = []
        try:
            for n, x in enumerate(view(e)):
                out.append(x)
                if n == 0:
                    change(e)
        except RuntimeError as error:
            out.append(str(error))
        print(out, end=" ")
    print()
g = {"a": 1}
g["self"] = g
g["keys"] = g.keys()
print(g["self"] is g, repr(g)[:12], len(repr(g)) < 80)
order = dict.fromkeys("abcdef")
del order["b"], order["e"]
order["b"] = order["a"] = 1
print(list(order), order.popitem(), list(reversed(order)), list(order.items())[-1])
for k in list(order):
    order[k + k] = order.pop(k)
print(order)
many = {i: -i for i in range(1000)}
for i in range(0, 1000, 3):
    del many[i]
many.update((i, 0) for i in range(0, 12, 3))
print(len(many), list(many)[:4], list(many)[-4:], sum(many.values()))
