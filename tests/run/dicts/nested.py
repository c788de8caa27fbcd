"""Nested dicts and lists: a small inventory."""

inventory = {
    "fruit": {"apple": {"qty": 3, "price": 0.5}, "pear": {"qty": 0, "price": 0.75}},
    "tools": {"hammer": {"qty": 1, "price": 12.0, "tags": ["heavy", "steel"]}},
    "misc": {},
}
for section, items in inventory.items():
    value = sum(item["qty"] * item["price"] for item in items.values())
    print(f"{section:6} {len(items)} {value:.2f}")
inventory["fruit"]["apple"]["qty"] -= 1
inventory["tools"]["hammer"]["tags"].append("sale")
inventory["misc"]["rope"] = dict(qty=5, price=1.25)
print(inventory)
del inventory["fruit"]["pear"]
print(inventory["fruit"], "pear" in inventory["fruit"], inventory.get("x", {}).get("y", "none"))


def walk(node, path=()):
    if isinstance(node, dict):
        for key, child in node.items():
            yield from walk(child, path + (key,))
    elif isinstance(node, list):
        for i, child in enumerate(node):
            yield from walk(child, path + (i,))
    else:
        yield "/".join(map(str, path)), node


for path, leaf in walk(inventory):
    print(path, "=", leaf)


def merge(a, b):
    out = dict(a)
    for key, value in b.items():
        if key in out and isinstance(out[key], dict) and isinstance(value, dict):
            out[key] = merge(out[key], value)
        else:
            out[key] = value
    return out


print(merge({"a": {"x": 1, "y": 2}, "b": 1}, {"a": {"y": 3, "z": 4}, "c": 5}))
self_dict = {}
self_dict["me"] = self_dict
self_dict["list"] = [self_dict]
print(self_dict)
try:
    inventory["nope"]["deep"]
except KeyError as e:
    print("KeyError", e)
try:
    inventory["fruit"]["apple"]["qty"]["x"]
except TypeError as e:
    print(e)
