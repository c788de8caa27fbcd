"""Building, reading and changing dicts."""

d = {"one": 1, 2: "two", 3.5: None, (1, 2): [3], None: "none", True: "yes"}
print(d, len(d), d["one"], d[2], d[1], d[True], d[1.0], "one" in d, 1 in d, "x" not in d)
d["new"] = 5
d["one"] += 10
del d[2]
print(d, list(d), list(d.keys()), list(d.values()), list(d.items()))
print(d.get("one"), d.get("zz"), d.get("zz", 0), d.setdefault("one", 99), d.setdefault("sd", []), d.pop("sd"), d.pop("nope", "default"))
print(dict(), dict(a=1, b=2), dict([("x", 1), ("y", 2)]), dict({"k": 1}, z=2), dict(zip("ab", (1, 2))), dict.fromkeys("abc"), dict.fromkeys([1, 2], 0), {**{"a": 1}, "b": 2, **{"a": 3}})
for call in (lambda: d["missing"], lambda: d.pop("missing"), lambda: {}.popitem(), lambda: {[]: 1}, lambda: {}[[]], lambda: dict(5), lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: dict(["ab", "c"]), lambda: {} < {}, lambda: {} + {}, lambda: hash({}), lambda: {}.get(), lambda: d.update(5), lambda: dict.fromkeys(5), lambda: {{}: 1}):
    try:
        print(call())
    except (KeyError, TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    del d["missing"]
except KeyError as e:
    print(repr(e), str(e), e.args)
d.update({"u": 1}, v=2)
d.update([("w", 3)])
print(d.popitem(), d.popitem(), d)
e = d.copy()
e["only e"] = 1
print(len(d), len(e), d == e, {"a": 1, "b": 2} == {"b": 2, "a": 1}, {"a": 1} != {"a": 1.0}, {} == [])
d.clear()
print(d, bool(d), str({"a": {"b": {}}}), {1: {2: {3: 4}}}[1][2][3])
