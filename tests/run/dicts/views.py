"""keys, values and items are live views."""

d = {"a": 1, "b": 2, "c": 3}
keys, values, items = d.keys(), d.values(), d.items()
print(keys, values, items, len(keys), "a" in keys, 2 in values, ("a", 1) in items, ("a", 2) in items)
d["d"] = 4
del d["a"]
print(keys, list(values), list(items), len(items))
print(keys & {"b", "x"}, sorted(keys | {"x"}), sorted(keys - {"b"}), sorted(keys ^ {"b", "x"}), keys == {"b", "c", "d"}, keys <= {"b", "c", "d", "e"})
print(sorted(items & {("b", 2), ("c", 9)}), items == {("b", 2), ("c", 3), ("d", 4)}, keys.isdisjoint(["z"]), keys.isdisjoint(["b"]))
print(values == d.values(), keys == d.keys(), d.keys() == {"b": 0, "c": 0, "d": 0}.keys(), isinstance(keys, type({}.keys())))
try:
    for k in d:
        d[k + "x"] = 0
except RuntimeError as e:
    print(type(e).__name__, e)
try:
    for k in list(d):
        if k.endswith("x"):
            del d[k]
    for k in d:
        del d[k]
except RuntimeError as e:
    print(type(e).__name__, e)
for k in d:
    d[k] = "same size is fine"
print(d)
for call in (lambda: keys[0], lambda: values["a"], lambda: hash(keys), lambda: d.keys().append(1), lambda: next(d), lambda: values & {1}):
    try:
        print(call())
    except (TypeError, AttributeError) as e:
        print(e)
it = iter({"x": 1, "y": 2}.items())
print(next(it), list(it), next(it, "done"))
total = 0
for key, value in {"p": 1, "q": 2}.items():
    total += value
print(total, sum({"p": 1, "q": 2}.values()), max({"p": 1, "q": 2}), sorted({"q": 1, "p": 2}))
print(type(keys).__name__, type(values).__name__, type(items).__name__, type(iter(keys)).__name__, repr({}.keys()), d.keys().mapping == d)
