"""Dicts: views as sets, order after every kind of change, update and merge from odd sources, keys with strange equality, and errors in the middle of an update."""


def attempt(label, function):
    try:
        print(label, "->", function())
    except Exception as error:
        print(label, "!", type(error).__name__, error)


d = {"a": 1, "b": 2, "c": 3}
keys, values, items = d.keys(), d.values(), d.items()
print(keys & {"a", "z"}, sorted(keys | ["q"]), sorted(keys - ("a",)), sorted(keys ^ {"a": 0, "x": 1}), {"a"} <= keys, keys >= set("ab"), keys == {"a", "b", "c"}, keys.isdisjoint("xyz"), ("a", 1) in items, ("a", 2) in items, ["a", 1] in items if False else ("z",) in items, sorted(items & {("a", 1), ("b", 9)}), len(values), 2 in values, list(reversed(d)), list(reversed(items)), values == d.values(), items == d.items())
d["d"] = 4
del d["a"]
d["a"] = 5
d["b"] = 6
print(keys, values, items, d.pop("c"), d.popitem(), d, keys.mapping, type(keys.mapping).__name__, repr(d.items()))
for label, function in {
    "set mapping": lambda: keys.mapping.__setitem__("x", 1), "keys and int": lambda: keys & 5, "keys or none": lambda: keys | None, "items hash": lambda: hash(keys), "values and": lambda: values & {1}, "keys less list": lambda: keys < ["a"], "index": lambda: keys[0], "items unhashable": lambda: {"a": []}.items() & {("a", 1)}, "items or unhashable": lambda: {"a": []}.items() | set(), "call view": lambda: type(keys)(), "length": lambda: d.__len__(1)}.items():
    attempt(label, function)
for label, source in {"pairs": [("x", 1), ["y", 2], "zw"], "long pair": [(1, 2, 3)], "short pair": ["a"], "not pair": [5], "int": 5, "none": None, "iterator": iter([(1, 2)]), "keys only": type("K", (), {"keys": lambda self: ["k"], "__getitem__": lambda self, key: key * 2})(), "keys bad": type("K", (), {"keys": lambda self: 5})(), "no getitem": type("K", (), {"keys": lambda self: ["k"]})(), "set": {("s", 1)}, "string": "abcd", "half": (x for x in [("ok", 1), (5,)])}.items():
    target = {}
    attempt(f"update {label}", lambda: target.update(source))
    attempt("  dict", lambda: dict(source))
    attempt("  or", lambda: {} | source)
    print("  left", target)
for label, function in {"two": lambda: {}.update({}, {}), "keyword": lambda: dict(a=1, **{"b c": 2}), "keyword twice": lambda: dict(**{"a": 1}, **{"a": 2}), "star int": lambda: dict(**{1: 2}), "display": lambda: {**{"a": 1, 1: 2}, "a": 3}, "display bad": lambda: {**[1]}, "fromkeys": lambda: dict.fromkeys("ab", []), "fromkeys bad": lambda: dict.fromkeys(5), "fromkeys unhashable": lambda: dict.fromkeys([[]]), "setdefault": lambda: (d.setdefault("n"), d.setdefault("n", 5), d["n"]), "pop missing": lambda: d.pop("zz"), "pop default": lambda: d.pop("zz", "d"), "pop none": lambda: d.pop(), "popitem empty": lambda: {}.popitem(), "get many": lambda: d.get(1, 2, 3), "key list": lambda: {[1]: 2}, "get list": lambda: d.get([1]), "in list": lambda: [1] in d, "del missing": lambda: d.__delitem__((1, 2)), "compare": lambda: {} < {}, "add": lambda: {} + {}, "copy": lambda: (d.copy() is d, d.copy() == d), "clear": lambda: (lambda e: (e.clear(), e))({1: 2}), "nan": lambda: (lambda n: ({n: 1}[n], {n: 1} == {n: 1}))(float("nan")), "one": lambda: {1: "a", True: "b", 1.0: "c"}, "equal": lambda: {"a": 1, "b": 2} == {"b": 2, "a": 1}, "unpack": lambda: [*{"x": 1}], "sorted": lambda: sorted({"b": 1, "a": 2}.items(), key=lambda kv: kv[1])}.items():
    attempt(label, function)


class Loud:
    """Hashes as told, and tells of comparisons."""
    log = []

    def __init__(self, name, code=1, fails=False):
        self.name, self.code, self.fails = name, code, fails

    def __hash__(self):
        return self.code

    def __eq__(self, other):
        Loud.log.append((self.name, getattr(other, "name", other)))
        if self.fails:
            raise OSError("no comparing")
        return isinstance(other, Loud) and self.name.lower() == other.name.lower()

    def __repr__(self):
        return self.name


a, b, c = Loud("a"), Loud("b"), Loud("A")
table = {a: 1}
table[b] = 2
table[c] = 3
print(table, Loud.log, table[a], table.get(Loud("B")), list(table)[0] is a)
Loud.log.clear()
attempt("failing", lambda: table[Loud("x", 1, fails=True)])
attempt("failing set", lambda: table.__setitem__(Loud("y", 1, fails=True), 5))
attempt("unhashable", lambda: table.get(type("U", (), {"__eq__": lambda s, o: True})()))
attempt("hash text", lambda: {type("H", (), {"__hash__": lambda s: "x"})(): 1})
print(len(table), len(Loud.log))
numbers = {n: n for n in range(5)}
for label, change in {"add": lambda n: numbers.__setitem__(n + 100, 0), "delete": lambda n: numbers.pop(n), "replace": lambda n: numbers.__setitem__(n, -n), "swap": lambda n: (numbers.pop(n), numbers.__setitem__(n + 1000, 0))}.items():
    def loop():
        seen = []
        for n in numbers:
            seen.append(n)
            change(n)
            if len(seen) > 4:
                break
        return seen
    if label != "swap":
        attempt(f"loop {label}", loop)
print(numbers, [numbers.pop(k) for k in list(numbers)[:2]], sum(numbers.values()))
merged = {"a": 1} | {"b": 2} | {"a": 3}
merged |= [("c", 4)]
merged |= {"a": 0}.items() if False else {"d": 5}
print(merged, {k: v for k, v in reversed(merged.items())}, dict(zip(merged, map(str, merged.values()))), max(merged, key=merged.get), {v: k for k, v in merged.items()}, list(map(type, (keys, iter(keys), iter(items), reversed(values)))))


class Missing(dict):
    def __missing__(self, key):
        self[key] = value = f"made {key}"
        return value


m = Missing(x=1)
print(m["q"], m, m.get("w"), "w" in m, m.setdefault("w", 2), type(m | {}), type(m.copy()), m == {"x": 1, "q": "made q", "w": 2}, Missing.fromkeys("ab") | m, "{q} {x}".format_map(m), "%(new)s" % m)
