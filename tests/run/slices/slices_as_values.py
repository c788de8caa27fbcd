"""slice objects: attributes of any kind, indices of every length, comparison, hashing, use as keys of own containers, nested and multi-dimensional keys, __index__ that raises or lies."""


class Index:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n

    def __repr__(self):
        return f"Index({self.n!r})"


class Recorder:
    def __getitem__(self, key):
        return key

    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("del", key)


class Grid:
    def __init__(self, width, height):
        self.rows = [[x * y for x in range(width)] for y in range(height)]

    def __len__(self):
        return len(self.rows)

    def __getitem__(self, key):
        match key:
            case int(y):
                return self.rows[y]
            case (int(y), int(x)):
                return self.rows[y][x]
            case (slice() as ys, x):
                return [row[x] for row in self.rows[ys]]
            case (y, slice(start=a, stop=b)):
                return self.rows[y][a:b]
            case slice(step=None) as s:
                return [self.rows[i][0] for i in range(*s.indices(len(self)))]
            case builtin if builtin is Ellipsis:
                return "everything"
        raise KeyError(key)


def attempt(action):
    try:
        print(repr(action()))
    except Exception as e:
        print(type(e).__name__, e)


rec = Recorder()
for action in (lambda: rec[1:2], lambda: rec[:], lambda: rec[::2], lambda: rec[1:2, 3], lambda: rec[..., None], lambda: rec["a":"b":"c"], lambda: rec[[1]:{2}], lambda: rec[()], lambda: rec[1,], lambda: rec[*range(2), 5:6], lambda: rec[lambda: 1].__name__, lambda: rec[(x := 3) : x + 1], lambda: rec[1:2].start, lambda: rec[:5].stop, lambda: rec[::-1].step, lambda: rec[1:].stop, lambda: slice(5), lambda: slice(None, None, None), lambda: slice(1, "x", [2]), lambda: slice(), lambda: slice(1, 2, 3, 4), lambda: slice(stop=1),
               lambda: slice(1, 2) == slice(1, 2), lambda: slice(1, 2) == slice(1, 2, 1), lambda: slice(1, 2) < slice(1, 3), lambda: slice(1) < slice("a"), lambda: slice(1) < 5, lambda: slice(1, 2) != (1, 2, None), lambda: hash(slice(1)), lambda: {slice(1): 2}, lambda: slice(1) in [slice(1)], lambda: setattr(slice(1), "start", 5), lambda: slice(1).indices(10), lambda: slice(-5, None).indices(3), lambda: slice(None, None, -1).indices(4), lambda: slice(10, -10, -3).indices(5), lambda: slice(2**70).indices(5), lambda: slice(None).indices(2**70), lambda: slice(1).indices(-1),
               lambda: slice(1).indices(1.5), lambda: slice("a").indices(5), lambda: slice(1, 2, 0).indices(5), lambda: slice(Index(1), Index(4), Index(2)).indices(10), lambda: slice(None, None, 2**70).indices(5), lambda: slice(-(2**70), 2**70, -1).indices(5), lambda: slice(1).indices(), lambda: slice(1).indices(True), lambda: slice(1, 2).__reduce__()[1], lambda: repr(slice(Index(1), Index(2))), lambda: slice(1, 2, 3).__eq__(5), lambda: type("S", (slice,), {})):
    attempt(action)
rec[1:2] = "v"
rec[1:2, ...] = "w"
del rec[::3]
rec[0] = rec[1:2]
grid = Grid(4, 3)
for action in (lambda: grid[1], lambda: grid[2, 3], lambda: grid[:, 2], lambda: grid[1:, 1], lambda: grid[2, 1:3], lambda: grid[0:2], lambda: grid[...], lambda: grid["x"], lambda: grid[::2], lambda: grid[-1][::-1], lambda: list(grid)[:1], lambda: [row[1:2] for row in grid], lambda: 6 in grid[2], lambda: grid[True]):
    attempt(action)
items = list(range(10))
for s in (slice(2, 8, 2), slice(None, None, -3), slice(-3, None), slice(Index(1), Index(3)), slice(100, 200), slice(3, 1), slice(-100, 100, 4)):
    print(items[s], "0123456789"[s], bytes(items)[s], tuple(items)[s] == tuple(items[s]), range(10)[s], bytearray(items)[s] == bytes(items)[s], memoryview(bytes(items))[s].tolist() == items[s], s.indices(10), len(range(*s.indices(10))))


class Raises:
    def __index__(self):
        raise RuntimeError("no index")


class Shrinks:
    """Empties the list while its bounds are asked for."""

    def __init__(self, target):
        self.target = target

    def __index__(self):
        self.target.clear()
        return 2


for action in (lambda: items[Raises() :], lambda: items[: Raises()], lambda: "abc"[:: Raises()], lambda: items[Index("x") :], lambda: items[Index(1.5)], lambda: items[Index(2**70)], lambda: items[: Index(2**70)], lambda: items[Index(True)], lambda: items.__getitem__(slice(0, 2)), lambda: items["a":], lambda: items[1.5:], lambda: items[(1,) :], lambda: {}[1:2], lambda: {1: 2}[:], lambda: len[1:2]):
    attempt(action)
victim = [1, 2, 3, 4]
attempt(lambda: victim[Shrinks(victim) :])
victim[:] = [1, 2, 3, 4]
attempt(lambda: victim[0 : Shrinks(victim)])
victim[:] = [1, 2, 3, 4]
try:
    victim[Shrinks(victim) :] = "ab"
except Exception as e:
    print(type(e).__name__, e)
print(victim)
victim[:] = [1, 2, 3, 4]
del victim[0 : Shrinks(victim)]
print(victim)
for make in (bytearray, lambda n: __import__("array").array("B", n)):
    victim = make(b"abcdef")
    clear = type("Clear", (), {"__index__": lambda self: victim.__delitem__(slice(None)) or 3})()
    attempt(lambda: victim[0:clear])
    victim = make(b"abcdef")
    attempt(lambda: victim.__setitem__(slice(1, clear), make(b"xy")))
    attempt(lambda: victim)
    victim = make(b"abcdef")
    attempt(lambda: victim.__delitem__(slice(None, clear, 2)))
    attempt(lambda: victim)
