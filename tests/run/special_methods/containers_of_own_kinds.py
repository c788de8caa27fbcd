"""Container classes written by hand: sparse vectors, matrices with tuple keys, multi-dicts, ring buffers, views with slices, lazily computed sequences; every container hook and the built-ins that use them."""
import collections.abc
import operator


class Sparse:
    def __init__(self, size, **values):
        self.size, self.values = size, {int(k[1:]): v for k, v in values.items()}

    def __len__(self):
        return self.size

    def __getitem__(self, i):
        if isinstance(i, slice):
            return [self[k] for k in range(*i.indices(self.size))]
        i = operator.index(i)
        if i < 0:
            i += self.size
        if not 0 <= i < self.size:
            raise IndexError(f"no {i}")
        return self.values.get(i, 0)

    def __setitem__(self, i, v):
        if isinstance(i, slice):
            for k, x in zip(range(*i.indices(self.size)), v):
                self[k] = x
        elif v:
            self.values[i] = v
        else:
            self.values.pop(i, None)

    def __delitem__(self, i):
        del self.values[i]

    def __contains__(self, v):
        return v in self.values.values() or v == 0 and len(self.values) < self.size

    def __reversed__(self):
        return (self[i] for i in range(self.size - 1, -1, -1))

    def __eq__(self, other):
        return list(self) == list(other)

    def __matmul__(self, other):
        return sum(v * other[i] for i, v in self.values.items())


class Grid(collections.abc.MutableMapping):
    def __init__(self, w, h):
        self.w, self.h, self.cells = w, h, {}

    def _key(self, key):
        x, y = key
        if not (0 <= x < self.w and 0 <= y < self.h):
            raise KeyError(key)
        return x, y

    def __getitem__(self, key):
        match key:
            case (slice() as xs, y):
                return [self[x, y] for x in range(*xs.indices(self.w))]
            case (x, slice() as ys):
                return [self[x, y] for y in range(*ys.indices(self.h))]
        return self.cells.get(self._key(key), ".")

    def __setitem__(self, key, v):
        self.cells[self._key(key)] = v

    def __delitem__(self, key):
        del self.cells[self._key(key)]

    def __iter__(self):
        return iter(sorted(self.cells))

    def __len__(self):
        return len(self.cells)

    def __str__(self):
        return "/".join("".join(self[:, y]) for y in range(self.h))


class Ring(collections.abc.Sequence):
    def __init__(self, size):
        self.items, self.size, self.start = [], size, 0

    def push(self, x):
        if len(self.items) < self.size:
            self.items.append(x)
        else:
            self.items[self.start] = x
            self.start = (self.start + 1) % self.size
        return self

    def __len__(self):
        return len(self.items)

    def __getitem__(self, i):
        if isinstance(i, slice):
            return [self[k] for k in range(*i.indices(len(self)))]
        if not -len(self) <= i < len(self):
            raise IndexError(i)
        return self.items[(self.start + i) % len(self)]


class Squares:
    """Endless in principle: only __getitem__."""

    def __getitem__(self, i):
        if i > 6:
            raise IndexError
        return i * i


class Bag(collections.abc.MutableSet):
    def __init__(self, items=()):
        self.items = []
        for x in items:
            self.add(x)

    def __contains__(self, x):
        return x in self.items

    def __iter__(self):
        return iter(self.items)

    def __len__(self):
        return len(self.items)

    def add(self, x):
        if x not in self.items:
            self.items.append(x)

    def discard(self, x):
        if x in self.items:
            self.items.remove(x)

    def __repr__(self):
        return f"Bag({self.items})"


def attempt(action):
    try:
        print(action(), end="; ")
    except Exception as e:
        print(type(e).__name__, e, end="; ")


s = Sparse(6, _1=5, _4=2.5)
for action in (lambda: list(s), lambda: s[1:5:2], lambda: s[-2], lambda: s[6], lambda: s["x"], lambda: 0 in s, lambda: 9 in s, lambda: list(reversed(s)), lambda: max(s), lambda: sum(s), lambda: sorted(s), lambda: s == [0, 5, 0, 0, 2.5, 0], lambda: s @ s, lambda: s @ [1] * 3 if False else s @ range(6), lambda: s.__setitem__(slice(0, 3), "abc") or list(s), lambda: s.__delitem__(9), lambda: s.__delitem__(0) or list(s), lambda: [*s, len(s), bool(Sparse(0))], lambda: dict(enumerate(s)), lambda: list(zip(s, s))[1], lambda: any(s), lambda: (lambda a, *b: b)(*s), lambda: s.index(0), lambda: list(map(str, s))[4], lambda: hash(s), lambda: s + s, lambda: iter(s).__length_hint__() if hasattr(iter(s), "__length_hint__") else "none"):
    attempt(action)
print()
g = Grid(4, 3)
g[1, 1] = "#"
g.update({(0, 0): "a", (3, 2): "z"})
for action in (lambda: str(g), lambda: g[:, 1], lambda: g[3, ::-1], lambda: g[9, 9], lambda: g.get((9, 9), "out"), lambda: (1, 1) in g, lambda: (2, 2) in g, lambda: list(g.items()), lambda: g.pop((0, 0)), lambda: g.pop((0, 0), "gone"), lambda: g.setdefault((2, 0), "new"), lambda: list(g), lambda: g == {(1, 1): "#", (2, 0): "new", (3, 2): "z"}, lambda: g.popitem(), lambda: len(g), lambda: g[5], lambda: g.__delitem__((0, 2)), lambda: list(g.values()), lambda: dict(g), lambda: {**g}[2, 0] if (2, 0) in g else {**g}, lambda: g.clear() or str(g), lambda: g.keys() & {(0, 0)}, lambda: isinstance(g, collections.abc.Mapping)):
    attempt(action)
print()
r = Ring(3)
for x in (1, "b", 2.5, None, 5):
    r.push(x)
for action in (lambda: list(r), lambda: r[0], lambda: r[-1], lambda: r[3], lambda: r[::-1], lambda: r.index(5), lambda: r.index("b"), lambda: r.count(None), lambda: 2.5 in r, lambda: "b" in r, lambda: list(reversed(r)), lambda: [*r.push(7)], lambda: r[1:], lambda: (lambda a, b, c: (c, a))(*r), lambda: len(Ring(0)), lambda: Ring(0).push(1), lambda: isinstance(r, collections.abc.Sequence)):
    attempt(action)
print()
q = Squares()
for action in (lambda: list(q), lambda: 25 in q, lambda: 7 in q, lambda: max(q), lambda: [x for x in q if x % 2], lambda: len(q), lambda: reversed(q), lambda: q[10], lambda: sorted(q, reverse=True), lambda: dict.fromkeys(q), lambda: (lambda a, *b: b)(*q), lambda: sum(q, 0.5), lambda: list(zip(q, "abc")), lambda: iter(q).__reduce__()[2], lambda: " ".join(map(str, q)), lambda: isinstance(q, collections.abc.Iterable), lambda: tuple(iter(q))[:2], lambda: min(enumerate(q), key=lambda p: -p[1])):
    attempt(action)
print()
b = Bag([3, [1], "x", 3])
for action in (lambda: b, lambda: b | {4}, lambda: b & [3, "x"], lambda: b - {3}, lambda: b ^ [3, 9], lambda: b <= [3, [1], "x", 7], lambda: b == [3], lambda: b == Bag([3, "x", [1]]), lambda: b.isdisjoint([5]), lambda: b.remove(5), lambda: b.pop(), lambda: b.discard(5), lambda: len(b), lambda: b.__ior__([8, 8]), lambda: b.__isub__([8]), lambda: b.__iand__(["x"]), lambda: b.clear() or b, lambda: b.pop(), lambda: {1} | Bag([2]), lambda: Bag([1]) | {2}, lambda: Bag([1]) < Bag([1, 2]), lambda: hash(b)):
    attempt(action)
print()
