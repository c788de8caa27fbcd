"""Merging nested dictionaries, setdefault chains, popping while building, dict of lists to list of dicts, order kept."""


def merge(a, b):
    out = dict(a)
    for k, v in b.items():
        out[k] = merge(out[k], v) if isinstance(v, dict) and isinstance(out.get(k), dict) else v
    return out


base = {"db": {"host": "h", "port": 1, "opts": {"a": 1}}, "debug": False, "list": [1]}
over = {"db": {"port": 2.5, "opts": {"b": None}}, "list": [2], "new": {"x": {}}}
print(merge(base, over), base["db"]["port"], merge({}, base) == base, merge({"a": 1}, {"a": {"b": 2}}), merge({"a": {"b": 2}}, {"a": 1}))
rows = [{"a": 1, "b": 2}, {"b": 3}, {"c": None, "a": "x"}]
columns = {}
for i, row in enumerate(rows):
    for k, v in row.items():
        columns.setdefault(k, [None] * i).append(v)
    for k, col in columns.items():
        if len(col) == i:
            col.append(None)
print(columns, [dict(zip(columns, vals)) for vals in zip(*columns.values())])
tree = {}
for path in ("a/b/c", "a/b/d", "a/e", "f"):
    node = tree
    for part in path.split("/"):
        node = node.setdefault(part, {})
print(tree)


def walk(node, prefix=()):
    for k, v in node.items():
        yield "/".join((*prefix, k))
        yield from walk(v, (*prefix, k))


print(list(walk(tree)))
work = {"start": 1}
seen = []
while work:
    k, v = work.popitem()
    seen.append(k)
    if v < 4:
        work[k + str(v)] = v + 1
print(seen, work)
d = dict.fromkeys("abc")
d["b"] = d.pop("b")
d["a"], d["c"] = d["c"], d["a"]
print(d, {v: k for k, v in enumerate("xyz")}, dict(sorted({"b": 1, "a": 2}.items())), {**dict(a=1), **{"a": 2}}["a"])
