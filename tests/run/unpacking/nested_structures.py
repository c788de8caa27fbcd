"""Unpacking of records inside lists inside dicts, with defaults and swaps."""

people = [{"name": "Ann", "tags": ["a", "b"], "pos": (1, 2)}, {"name": "Bob", "tags": [], "pos": (3, 4)}]
for person in people:
    name, tags, (x, y) = person["name"], person["tags"], person["pos"]
    first, *others = tags or ["none"]
    print(name, first, others, x + y)
(a, b), *rest, (y, z) = [(1, 2), "mid", (3, 4)]
print(a, b, rest, y, z)
[p, [q, [r, [s]]]] = 1, (2, [3, {4}])
print(p, q, r, s)
head, (neck, *body), tail = "h", "nbbb", "t"
print(head, neck, body, tail)
matrix = [[1, 2], [3, 4]]
(m00, m01), (m10, m11) = matrix
matrix[0][0], matrix[1][1] = matrix[1][1], matrix[0][0]
print(m00 * m11 - m01 * m10, matrix)
i, data = 0, [10, 20, 30]
i, data[i] = 2, "set at old or new i"
print(i, data)
x = y = z = []
x, y = y, x
print(x is y is z)
a, b, c = c_, b_, a_ = range(3)
print(a, b, c, a_, b_, c_)
*a, = *b, = "xy"
print(a, b)
(a, b), c = (c, d) = [5, 6], 7
print(a, b, c, d)


def gen():
    yield 1
    yield from "ab"


one, *more = gen()
first, second, third = gen()
print(one, more, first, second, third, [*gen(), *gen()], dict([(k, v)]) if (k := 1) and (v := 2) else None)
record = "id=7;name=x;flags=a,b"
fields = dict(part.split("=") for part in record.split(";"))
(_, number), (_, text), (_, flags) = fields.items()
print(int(number), text, flags.split(","), *fields, sep="|")
head, sep, tail = "key: value: more".partition(": ")
*path, name = "/usr/local/lib/x.py".split("/")
stem, dot, ext = name.rpartition(".")
print(head, tail, path, stem, ext)
try:
    (a, b), c = 1, 2
except TypeError as e:
    print(e)
try:
    a, (b, c) = 1, (2,)
except ValueError as e:
    print(e, a)
