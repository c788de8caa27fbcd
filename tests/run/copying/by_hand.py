"""Copies without the copy module: slices, constructors, dict(), methods."""

a = [1, [2]]
copies = [a[:], list(a), a.copy(), a + [], [*a], [x for x in a], a * 1]
a.append(3)
a[1].append("shared")
print(a, copies, all(c[1] is a[1] for c in copies))
d = {"x": 1, "l": [1]}
dicts = [dict(d), d.copy(), {**d}, {k: v for k, v in d.items()}, d | {}]
d["y"] = 2
d["l"].append(2)
print(d, dicts, len({id(x) for x in dicts}))
s = {1, 2}
sets = [set(s), s.copy(), s | set(), {*s}]
s.add(3)
print(s, sets)
t = (1, [2])
print(tuple(t) is t, t[:] is t, t + () == t, t * 1 == t, list(t) == [1, [2]])
b = bytearray(b"abc")
c = b[:]
b[0] = 120
print(b, c, bytes(b) == b, b"abc"[:] == b"abc")


def deep(x):
    if isinstance(x, list):
        return [deep(y) for y in x]
    if isinstance(x, dict):
        return {deep(k): deep(v) for k, v in x.items()}
    if isinstance(x, set):
        return {deep(y) for y in x}
    if isinstance(x, tuple):
        return tuple(deep(y) for y in x)
    return x


nested = {"a": [1, {"b": ({3}, [4])}], (1, 2): [[]]}
twin = deep(nested)
nested["a"][1]["b"][1].append(5)
nested[1, 2][0].append("x")
print(nested, twin, sep="\n")


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def copy(self, **changes):
        new = Point.__new__(Point)
        new.__dict__.update(self.__dict__)
        new.__dict__.update(changes)
        return new


p = Point(1, [2])
q = p.copy(x=10)
q.y.append(3)
print(vars(p), vars(q), p.y is q.y)
rows = [[0] * 2] * 2
rows[0][0] = 1
fixed = [list(r) for r in rows]
fixed[0][1] = 9
print(rows, fixed)
