"""slice: attributes, indices, comparison, use on own classes, errors."""
for s in (slice(5), slice(1, 5), slice(1, 10, 2), slice(None), slice(None, None, -1), slice(-3, None), slice("a", [1], None), slice(10, 0, -3)):
    row = []
    for n in (0, 4, 10):
        try:
            row.append(s.indices(n))
        except TypeError as error:
            row.append(str(error))
    print(s, s.start, s.stop, s.step, row, s == slice(s.start, s.stop, s.step))
print(slice(1) == slice(None, 1, None), slice(1, 2) < slice(1, 3), slice(1) != slice(2), slice(1, 2, 3) > slice(1, 2), sorted([slice(2), slice(1)], key=lambda s: s.stop)) if False else print(slice(1) == slice(None, 1), slice(1, 2) < slice(1, 3))
for call in (lambda: slice(), lambda: slice(1, 2, 3, 4), lambda: hash(slice(1)), lambda: slice(1).indices(-1), lambda: slice(1, 2, 0).indices(5), lambda: slice(1).indices("a"), lambda: slice(1.5).indices(5), lambda: slice(stop=1), lambda: slice(1) < 5, lambda: slice(1).indices(), lambda: slice(None, "a").indices(5), lambda: slice(1)[0]):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Probe:
    def __getitem__(self, key):
        return key

    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("del", key)


p = Probe()
print(p[1], p[1:2], p[:, 1], p[::2, ..., None], p[()], p["a":"b":"c"], p[1:2, 3:4], p[*[1, 2]], p[lambda: 0 :] is not None)
p[1:2] = 5
p[::, 1] = 6
del p[0], p[:]
p[0] += [1] if False else 0
print(slice(1, 10, 2).indices(5) == (1, 5, 2), "abcdef"[slice(1, 4)], list(range(10))[slice(None, None, 3)], slice(2**70).indices(2**80)[1] == 2**70, [1, 2, 3][slice(-(2**70), 2**70)])
