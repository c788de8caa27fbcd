"""defaultdict: what makes entries and what does not, factories that fail, copies, operators, repr."""
import copy
import pickle
from collections import defaultdict

d = defaultdict(list, {"a": [1]}, b=[2])
d["c"].append(3)
print(d, d.get("z"), "z" in d, d.pop("q", None), len(d), d.default_factory, d.setdefault("s", 5), dict(d))
d.default_factory = None
try:
    d["missing"]
except KeyError as error:
    print(repr(error))
d.default_factory = str
print(d["m"], d | {"x": 1}, {"x": 1} | d, type(d | {}).__name__, type({} | d).__name__)
d |= [("k", 2)]
print(d.copy() == d, type(copy.copy(d)).__name__, d.copy().default_factory is d.default_factory, pickle.loads(pickle.dumps(defaultdict(int, a=1))))
calls = []


class Logging(defaultdict):
    def __missing__(self, key):
        calls.append(key)
        return super().__missing__(key)


log = Logging(int)
log["x"] += 1
log["x"] += 1
print(log, calls, repr(Logging(None)), defaultdict(int)["zero"])


def failing():
    raise ValueError("factory failed")


f = defaultdict(failing)
for call in (lambda: f["a"], lambda: defaultdict(5), lambda: defaultdict(list, 5), lambda: defaultdict(list, [1]), lambda: defaultdict(lambda x: x)["k"], lambda: f.__missing__("k"), lambda: defaultdict(int)[[]], lambda: defaultdict(list, {}, {}), lambda: defaultdict(int) | 5, lambda: f.__missing__()):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
tree = lambda: defaultdict(tree)
t = tree()
t["a"]["b"]["c"] = 1
t["a"]["d"] = 2
print(list(t), list(t["a"]), t["a"]["b"]["c"], "x" in t["a"], len(f))
r = defaultdict(list)
r["self"].append(r)
print(repr(r).count("..."), eval("defaultdict(int, {1: 2})"), defaultdict(None, a=1))
