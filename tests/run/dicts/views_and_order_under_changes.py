"""Views of dicts while the dict changes, order after deletions and reinsertion, equality of views, reversed, set operations with other views, popitem orders, OrderedDict differences, ChainMap-like merging."""
from collections import OrderedDict

d = {"a": 1, "b": 2, "c": 3}
keys, values, items = d.keys(), d.values(), d.items()
d["d"] = 4
del d["a"]
d["a"] = 10
print(list(keys), list(values), list(items), len(keys), "a" in keys, 10 in values, ("b", 2) in items, ("b", 3) in items, ["b", 2] in items, "b" in items)
print(list(reversed(keys)), list(reversed(values)), list(reversed(items)), keys, values, items)
d["b"] = "updated"
print(items, d.popitem(), d.popitem(), list(d))
d.update(b=5, e=6, **{"c": 7})
print(d, keys == {"b", "c", "e"}, keys == ["b", "c", "e"], items == {("b", 5), ("c", 7), ("e", 6)}, values == values, values == d.values(), d.values() == list(d.values()))
e = {"b": 5, "z": 0}
for op in (lambda: keys & e.keys(), lambda: keys | e, lambda: keys - e.keys(), lambda: keys ^ {"b", "q"}, lambda: items & e.items(), lambda: items - e.items(), lambda: keys <= {"b", "c", "e", "f"}, lambda: keys < keys, lambda: keys >= {"b"}, lambda: keys.isdisjoint(e), lambda: keys.isdisjoint("xy"), lambda: e.items() | [("n", 1)], lambda: keys - [], lambda: [] - keys, lambda: {"b", "x"} & keys, lambda: {"b"} < keys, lambda: frozenset("b") | keys, lambda: type(keys & e.keys()).__name__, lambda: keys + keys, lambda: values & values, lambda: hash(keys), lambda: keys.add("x"), lambda: items | {"k": []}.items(),
           lambda: {"k": []}.items() & {"k": []}.items(), lambda: sorted({1: 2, 3: 4}.items() ^ {1: 2, 3: 5}.items()), lambda: keys.mapping["b"], lambda: {**keys.mapping}, lambda: {"x": 1}.keys() == {"x": 2}.keys(), lambda: {"x": 1}.items() == {"x": 1.0}.items(), lambda: {}.keys() == set(), lambda: not {}.items(), lambda: bool({1: 1}.values())):
    try:
        r = op()
        print(sorted(r, key=repr) if isinstance(r, (set, frozenset)) else r)
    except Exception as error:
        print(type(error).__name__, error)
big = {i: str(i) for i in range(50)}
for i in range(0, 50, 2):
    big.pop(i)
for i in range(0, 10, 2):
    big[i] = "again"
print(list(big), big.popitem(), list(big.items())[:3])
big2 = dict(big)
big2[7] = big2.pop(7)
print(big == big2, list(big) == list(big2), OrderedDict(big) == OrderedDict(big2), OrderedDict(big) == big2, dict(OrderedDict(big)) == big2)
o = OrderedDict.fromkeys("abcde")
o.move_to_end("b")
o.move_to_end("d", last=False)
print(list(o), o.popitem(last=False), o.popitem(), list(reversed(o)), o)
for bad in (lambda: o.move_to_end("zz"), lambda: OrderedDict([(1,)]), lambda: o.popitem(first=True), lambda: OrderedDict().popitem(), lambda: OrderedDict(5), lambda: o.pop("zz"), lambda: o.pop("zz", None), lambda: o.setdefault("n"), lambda: o | {"a": 1}, lambda: {"a": 1} | o, lambda: o.__ior__([("q", 2)]), lambda: OrderedDict(a=1) == OrderedDict(a=1.0), lambda: OrderedDict(a=1) < OrderedDict(b=1)):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)


def mutate(kind, change):
    x = kind([("a", 1), ("b", 2), ("c", 3)])
    seen = []
    try:
        for k in x:
            seen.append(k)
            change(x, k)
            if len(seen) > 8:
                break
    except RuntimeError as error:
        seen.append(str(error))
    return seen


for kind in (dict, OrderedDict):
    for change in (lambda x, k: x.__setitem__(k, 0), lambda x, k: x.__setitem__(k * 2, 0), lambda x, k: x.pop(k), lambda x, k: x.update(a=9, b=8), lambda x, k: x.setdefault("a", 5), lambda x, k: None):
        print(kind.__name__, mutate(kind, change))
it = iter({"a": 1, "b": 2}.items())
print(next(it), it.__length_hint__(), list(it), it.__length_hint__())
nested = {"x": {"y": [1, {"z": 2}]}}
copy = nested.copy()
copy["x"]["y"][1]["z"] = 3
copy["w"] = 1
print(nested, copy is not nested, copy["x"] is nested["x"])
merged = {**{"a": 1, "b": 2}, "b": 3, **{"c": 4, "a": 5}}
print(merged, list(merged), {k: v for k, v in merged.items() if v > 3}, dict(zip(merged.values(), merged)), dict(sorted(merged.items(), key=lambda p: -p[1])), max(merged, key=merged.get))
class K:
    def __init__(self, n): self.n = n
    def __hash__(self): return 1
    def __eq__(self, o): return isinstance(o, K) and self.n % 3 == o.n % 3
    def __repr__(self): return f"K{self.n}"
collide = {}
for n in range(7):
    collide[K(n)] = n
print(collide, K(5) in collide, collide.pop(K(9)), list(collide), {K(0): "x", K(3): "y"})
