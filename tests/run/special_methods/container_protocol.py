"""Own containers: getitem, setitem, delitem, len, contains, iter, missing, with slices, tuples and keys of any kind."""
class Grid:
    def __init__(self, w, h):
        self.w, self.h, self.cells = w, h, {}

    def __getitem__(self, key):
        if isinstance(key, tuple):
            x, y = key
            if isinstance(x, slice) or isinstance(y, slice):
                xs = range(self.w)[x] if isinstance(x, slice) else [x]
                ys = range(self.h)[y] if isinstance(y, slice) else [y]
                return [[self[i, j] for i in xs] for j in ys]
            if not (0 <= x < self.w and 0 <= y < self.h):
                raise IndexError("outside: %r" % (key,))
            return self.cells.get(key, ".")
        if key is ...:
            return self[:, :]
        raise TypeError("bad key %r" % (key,))

    def __setitem__(self, key, value):
        self[key]
        self.cells[key] = value

    def __delitem__(self, key):
        del self.cells[key]

    def __len__(self):
        return self.w * self.h

    def __contains__(self, value):
        return value in self.cells.values()

    def __iter__(self):
        return ("".join(row) for row in self[...])

    def __missing__(self, key):
        return "never asked"


g = Grid(4, 3)
g[0, 0] = "A"
g[3, 2] = "B"
g[1, 1] = "C"
g[1, 1] += "C"[:0] or "+"
print(list(g), g[0:2, 0], g[1, :], len(g), "A" in g, "z" in g, "C+" in g, bool(g))
del g[0, 0]
print(g[0, 0], sorted(g.cells))
for action in (lambda: g[9, 9], lambda: g[1], lambda: g["k"], lambda: g[1:2], lambda: g.__setitem__((5, 5), 1), lambda: g.__delitem__((0, 0)), lambda: g[1, 2, 3], lambda: next(iter(Grid(0, 0))), lambda: list(reversed(g))):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class Defaults(dict):
    def __missing__(self, key):
        if key == "raise":
            raise KeyError("own " + key)
        self[key] = value = "made " + str(key)
        return value


d = Defaults(a=1)
print(d["a"], d["b"], d.get("c"), "c" in d, d, d.pop("zz", None), d.setdefault("s", 2))
try:
    d["raise"]
except KeyError as error:
    print(error)


class Bits:
    def __init__(self, n):
        self.n = n

    def __getitem__(self, i):
        if i >= self.n.bit_length():
            raise IndexError
        return self.n >> i & 1

    def __len__(self):
        return self.n.bit_length()


b = Bits(0b1011)
print(list(b), 1 in b, 5 in b, list(reversed(b)), sum(b), [*enumerate(b)], max(b), dict(zip("abcd", b)), tuple(b), b[1])
x, y, *z = b
print(x, y, z)
