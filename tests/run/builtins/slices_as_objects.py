"""slice objects: attributes, indices, comparison, hashing, pickling, use with own containers and assignment through them."""
import copy
import pickle

s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, slice(5), slice(None), slice("a", [1], {}), s == slice(1, 10, 2), s != slice(1, 10), slice(1, 2) < slice(1, 3), slice(None) == slice(None, None, None))
for sl, n in ((slice(None), 5), (slice(-3, None), 5), (slice(None, None, -1), 5), (slice(10, -10, -2), 5), (slice(2**70, None), 5), (slice(-(2**70), 2**70, 2), 7), (slice(None, None, 2**70), 5), (slice(3, 1), 5), (slice(True, None), 4), (slice(0, 3), 0), (slice(-1, -1, -1), 1), (slice(0, 2**80), 2**75)):
    start, stop, step = sl.indices(n)
    print((start, stop, step), len(range(start, stop, step)) if n < 100 else "", end=" ")
print()


class Index:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


print(slice(Index(1), Index(3)).indices(Index(10)), [0, 1, 2, 3][Index(1):Index(3)], "abcdef"[Index(-2):], range(10)[Index(2):Index(8):Index(3)])
for call in (lambda: hash(s), lambda: s.indices(-1), lambda: slice(None, None, 0).indices(5), lambda: slice("a").indices(5), lambda: slice(), lambda: slice(1, 2, 3, 4), lambda: slice(1, 2) < slice("a", 1), lambda: s.indices("x"), lambda: setattr(s, "start", 5), lambda: {s: 1}, lambda: [1, 2][slice("a", None)], lambda: [1, 2][::0], lambda: [1][1.0:], lambda: "abc"[slice(1.5)], lambda: (1, 2)[slice(None, None, "x")], lambda: slice(stop=5), lambda: type("S", (slice,), {}), lambda: {}[1:2]):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(pickle.loads(pickle.dumps(s)), copy.copy(s), copy.deepcopy(slice([1], 2)), s.__reduce__())


class Grid:
    def __init__(self, w, h):
        self.w, self.h, self.cells, self.log = w, h, {}, []

    def _each(self, key):
        rows, columns = key if isinstance(key, tuple) else (key, slice(None))
        for y in range(*rows.indices(self.h)) if isinstance(rows, slice) else [rows]:
            for x in range(*columns.indices(self.w)) if isinstance(columns, slice) else [columns]:
                yield y, x

    def __getitem__(self, key):
        self.log.append(key)
        if key is Ellipsis:
            return sorted(self.cells.items())
        return [self.cells.get(place, ".") for place in self._each(key)]

    def __setitem__(self, key, value):
        for place, v in zip(self._each(key), value * self.w * self.h if len(value) == 1 else value):
            self.cells[place] = v

    def __delitem__(self, key):
        for place in self._each(key):
            self.cells.pop(place, None)


g = Grid(4, 3)
g[1] = "row1"
g[:, 0] = "#"
g[::2, 1:3] = "abcd"
g[2, 3] = "Z"
print(["".join(g[y]) for y in range(3)], "".join(g[:, 2]), "".join(g[::-1, ::-2]))
del g[:2, ::3]
print(g[...], g[1:2, ...:][:0] if False else g.log[-1], g.log[:2])
items = list(range(10))
named = {"evens": slice(0, None, 2), "tail": slice(-3, None), "mid": slice(3, 6)}
print({k: items[v] for k, v in named.items()})
items[named["mid"]] = ["x"] * 5
items[named["tail"]] = []
items[named["evens"]] = range(100, 100 + len(items[named["evens"]]))
print(items)
del items[named["evens"]]
print(items, bytearray(b"abcdef")[named["evens"]], memoryview(b"abcdef")[named["mid"]].tobytes())
try:
    items[named["evens"]] = [1]
except ValueError as error:
    print(error)
match slice(1, 2):
    case slice(start=1, stop=b):
        print("matched", b)
