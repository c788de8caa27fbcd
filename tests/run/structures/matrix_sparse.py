"""A sparse matrix in a dict of pairs."""


class Sparse:
    def __init__(self, shape, items=None):
        self.shape, self.items = shape, {}
        for key, value in (items or {}).items():
            self[key] = value

    def __getitem__(self, key):
        return self.items.get(key, 0)

    def __setitem__(self, key, value):
        r, c = key
        if not (0 <= r < self.shape[0] and 0 <= c < self.shape[1]):
            raise IndexError(f"{key} outside {self.shape}")
        if value:
            self.items[key] = value
        else:
            self.items.pop(key, None)

    def __add__(self, other):
        out = Sparse(self.shape, self.items)
        for key, value in other.items.items():
            out[key] += value
        return out

    def __matmul__(self, other):
        out = Sparse((self.shape[0], other.shape[1]))
        for (i, k), a in self.items.items():
            for (l, j), b in other.items.items():
                if k == l:
                    out[i, j] += a * b
        return out

    @property
    def T(self):
        return Sparse(self.shape[::-1], {(c, r): v for (r, c), v in self.items.items()})

    def __str__(self):
        return "\n".join(" ".join(f"{self[r, c]:>4}" for c in range(self.shape[1])) for r in range(self.shape[0]))

    def __len__(self):
        return len(self.items)


a = Sparse((3, 3), {(0, 0): 1, (1, 2): 5, (2, 0): -2.5})
b = Sparse((3, 3), {(0, 1): 4, (2, 2): 2 ** 65, (1, 2): -5})
print(a, len(a), sep="\n")
print(a + b, len(a + b), sep="\n")
print(a @ b, sep="\n")
print(a.T, a.T.shape, sep="\n")
a[0, 0] = 0
a[1, 1] += 7
a[1, 1] *= 2
print(sorted(a.items.items()), a[2, 2], a[100, 100])
try:
    a[3, 0] = 1
except IndexError as e:
    print(e)
try:
    a[1] = 5
except TypeError as e:
    print(e)
