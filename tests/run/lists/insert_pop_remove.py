"""insert, pop, remove, index and count with every kind of position, on lists of each kind of element."""
for base in ([1, 2, 3, 2], ["a", "b", "c", "b"], [1.5, 2.5, 3.5, 2.5], [True, False, True, False], [None, (1,), "x", (1,)]):
    for at in (0, 1, -1, 4, 99, -99):
        l = list(base)
        l.insert(at, base[1])
        print(l, end=" ")
    l = list(base)
    print(l.pop(), l.pop(0), l.pop(-1), l, base.index(base[1], 2), base.index(base[1], -1), base.count(base[1]), base.count(object()))
    l = list(base)
    l.remove(base[1])
    print(l)
l = [1, 2, 3]
for call in (lambda: l.pop(3), lambda: l.pop(-4), lambda: [].pop(), lambda: l.pop("x"), lambda: l.pop(1.0), lambda: l.remove(9), lambda: l.index(9), lambda: l.index(1, 1), lambda: l.index(3, 0, 2), lambda: l.index(1, "a"), lambda: l.insert("a", 1), lambda: l.insert(0), lambda: l.remove(), lambda: l.index(), lambda: l.pop(1, 2), lambda: l.append(), lambda: l.extend(5), lambda: l.count()):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Eq:
    def __init__(self, v):
        self.v = v

    def __eq__(self, other):
        if self.v == "bad":
            raise ValueError("compared")
        return self.v == other


print([1, Eq(2), 3].index(2), [Eq(1), 2].count(1), 5 in [Eq(5)], [Eq(0), 0].count(0))
try:
    [1, Eq("bad"), 3].index(3)
except ValueError as error:
    print(error)
