"""slice objects and __getitem__ with slices."""


class Recorder:
    def __getitem__(self, key):
        return key

    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("del", key)


r = Recorder()
print(r[1], r[1:2], r[1:2:3], r[:], r[::], r[::-1], r[1:], r[:1], r["a":"b"], r[1, 2], r[1:2, ::3], r[...], r[..., 1:], r[()], r[None:None])
r[1:2] = "x"
r[::2] = [1]
r[0, 1] = 5
del r[3:]
del r[1, 2:3]
s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, slice(5), slice(None, 3) == slice(0, 3), slice(1, 2) == slice(1, 2), s.indices(6), slice(-3, None).indices(10))
print(list(range(10))[s], "abcdefghij"[s], (1, 2, 3)[slice(1)], range(20)[s], b"abcdef"[s])
print([slice(None, None, -1).indices(n) for n in (0, 1, 5)], slice(10, -10, -3).indices(6))
for call in (lambda: hash(s), lambda: slice(), lambda: slice(1, 2, 0).indices(5), lambda: slice("a").indices(5), lambda: s.indices(-1), lambda: slice(1) < slice(2)):
    try:
        print(call())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    s.start = 5
except AttributeError as e:
    print(e)
print(... is Ellipsis, repr(...), type(...).__name__, bool(...))


class Vector:
    def __init__(self, items):
        self.items = list(items)

    def __len__(self):
        return len(self.items)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return Vector(self.items[index])
        return self.items[index]

    def __repr__(self):
        return f"Vector({self.items})"


v = Vector(range(6))
print(v[2], v[-1], v[1:4], v[::-2], list(v), 3 in v, list(reversed(v)), v[1:][1:][0])
