"""keys, items and values: set operators with any iterable, comparison, mutation while iterating, repr."""
a, b = {"x": 1, "y": 2, "z": 3}, {"y": 2, "z": 9, "w": 0}
print(sorted(a.keys() & b.keys()), sorted(a.keys() | b), sorted(a.keys() - b.keys()), sorted(a.keys() ^ b.keys()), sorted(a.items() & b.items()), sorted(a.items() - b.items()), sorted(a.keys() & "xy"), sorted(["x", "q"] & a.keys()) if False else sorted({"x", "q"} & a.keys()), sorted(set("xq") - a.keys()))
print(a.keys() == {"x", "y", "z"}, a.keys() <= {"x", "y", "z", "w"}, a.keys() > {"x"}, a.keys().isdisjoint("pq"), a.items() >= {("x", 1)}, ("x", 1) in a.items(), ("x", 2) in a.items(), 5 in a.items(), 2 in a.values(), a.values() == a.values(), a.keys() == a.keys(), len(a.items()), a.keys() != b.keys())
print(a.keys(), a.values(), a.items(), {}.keys(), a.keys().mapping, type(a.keys() & b.keys()).__name__, list(reversed(a.values())))
keys = a.keys()
a["new"] = 4
print(len(keys), "new" in keys)
for change in ("a['n%d' % len(a)] = 1", "del a['x']", "a.clear()", "a.update(q=1)", "a.pop('y')"):
    a = {"x": 1, "y": 2, "z": 3}
    try:
        for k in a:
            exec(change)
    except RuntimeError as error:
        print(change, error)
a = {"x": 1, "y": 2}
for k in a:
    a[k] += 10
print(a)
for call in (lambda: a.keys() + b.keys(), lambda: a.values() & b.values(), lambda: a.keys() & 5, lambda: a.keys() < 5, lambda: hash(a.keys()), lambda: a.items()[0], lambda: {"k": []}.items() & {("k", 1)}, lambda: {"k": []}.items() | set(), lambda: setattr(a.keys(), "mapping", 1), lambda: a.keys().mapping.__setitem__("x", 1), lambda: type(a.keys())()):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
