"""repr of nested and cyclic lists, comparison of nested lists, multiplication of references."""
l = [1, "a", None, 2.5, True, b"x", (1,), {"k": [1]}, {2}, 1j, ..., range(2), int, [[]]]
print(l, str(l) == repr(l))
l = [1]
l.append(l)
print(l, l == l, len(l), l[1][1][1] is l)
a, b = [1], [1]
a.append(b)
b.append(a)
print(a, b)
try:
    a == b
except RecursionError as error:
    print(type(error).__name__)
d = {"l": l}
l.append(d)
t = (l, d)
print(l, d, t)


class R:
    def __init__(self):
        self.items = []

    def __repr__(self):
        return "R(%r)" % (self.items,)


r = R()
r.items.append(r.items)
print(r)
grid = [[0] * 2] * 3
grid[0][0] = 1
print(grid, [x is grid[0] for x in grid])
fresh = [[0] * 2 for _ in range(3)]
fresh[0][0] = 1
print(fresh, [1, [2, [3]]] == [1, [2, [3]]], [1, [2]] < [1, [3]], [[]] > [], [1, 2] != (1, 2), [nan := float("nan")] == [nan], [float("nan")] == [float("nan")])


class Bad:
    def __repr__(self):
        raise ValueError("no repr")


for call in (lambda: repr([1, Bad()]), lambda: str({1: Bad()}), lambda: "%s" % [Bad()], lambda: f"{(Bad(),)}"):
    try:
        print(call())
    except ValueError as error:
        print(error)
print([] == [], [] is [], [1] * 0, [1] * -5, [[]] * 2, [None] * 3, 2 * ["ab"], list("ab") + ["c"], [*range(3)] + [*"x"])
