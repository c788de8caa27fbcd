"""defaultdict."""
from collections import defaultdict

groups = defaultdict(list)
for word in "apple avocado banana blueberry cherry".split():
    groups[word[0]].append(word)
print(groups, dict(groups), groups["zz"], "zz" in groups, groups.get("nope"), "nope" in groups)
counts = defaultdict(int)
for c in "hello world":
    counts[c] += 1
print(dict(counts), counts.default_factory, sorted(counts, key=counts.get)[-2:])
nested = defaultdict(lambda: defaultdict(int))
nested["a"]["x"] += 1
nested["a"]["y"] += 2
nested["b"]["x"] -= 1
print({k: dict(v) for k, v in nested.items()})
tree = lambda: defaultdict(tree)
t = tree()
t["animal"]["mammal"]["cat"] = 1
t["animal"]["bird"]
print(sorted(t["animal"]), len(t), t["animal"]["mammal"]["cat"])
d = defaultdict(None, a=1)
try:
    d["b"]
except KeyError as e:
    print("KeyError", e)
try:
    defaultdict(5)
except TypeError as e:
    print(e)
s = defaultdict(set, {"k": {1}})
s["k"].add(2)
s["n"].add(1)
print(s, s.copy(), s == {"k": {1, 2}, "n": {1}}, isinstance(s, dict), type(s.copy()).__name__, repr(defaultdict(str)))
s.default_factory = list
print(s["l"], s.setdefault("m", 5), s.pop("m"), s | {"z": 1})


class Count(defaultdict):
    def __missing__(self, key):
        self[key] = value = len(self)
        return value


ids = Count()
print([ids[w] for w in "the cat the dog cat".split()], dict(ids))
