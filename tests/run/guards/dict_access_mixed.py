"""Dict reads and writes with keys and values of changing types in the same code."""


def count(items):
    counts = {}
    for item in items:
        counts[item] = counts.get(item, 0) + 1
    return counts


def total(table):
    t = 0
    for key in table:
        t += table[key]
    return t


def get_all(table, keys):
    out = []
    for k in keys:
        try:
            out.append(table[k])
        except KeyError as e:
            out.append("missing " + str(e))
        except TypeError as e:
            out.append(str(e))
    return out


def update(table, pairs):
    for k, v in pairs:
        if k in table:
            table[k] += v
        else:
            table[k] = v
    return table


print(count("hello"), count([1, 2, 1, 1.0, True, "1"]), count([2 ** 64, 2 ** 64, 2.0 ** 64]), count([(1, 2), (1, 2)]), count([None, None, ()]))
print(total({"a": 1, "b": 2}), total({1: 0.5, 2: 2 ** 63}), total({}), total(count("aab")))
print(get_all({1: "one", "a": 2, None: 3}, [1, 1.0, True, "a", "b", None, [], 2 ** 70]))
print(update({}, [("x", 1), ("x", 2 ** 63), ("y", "s"), ("y", "t"), ("z", [1]), ("z", [2]), (5, 0.5), (5.0, 1)]))
try:
    update({"a": 1}, [("a", "x")])
except TypeError as e:
    print(e)
try:
    count([[1]])
except TypeError as e:
    print(e)


class Key:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return hash(self.n % 3)

    def __eq__(self, other):
        return isinstance(other, Key) and self.n == other.n

    def __repr__(self):
        return f"K{self.n}"


table = {}
for i in range(8):
    table[Key(i)] = i
print(table, table[Key(5)], Key(9) in table, len(table))
for i in range(0, 8, 2):
    del table[Key(i)]
print(table, get_all(table, [Key(1), Key(2), 1]))
nested = {}
for path in ("a.b.c", "a.b.d", "a.e", "f"):
    node = nested
    for part in path.split("."):
        node = node.setdefault(part, {})
print(nested)
while nested:
    k, v = nested.popitem()
    print(k, len(v), end="; ")
print()
