"""Lexicographic comparison and equality of lists."""

pairs = [([1, 2], [1, 3]), ([1, 2], [1, 2, 0]), ([], [0]), ([1, "a"], [1, "b"]), ([[1], 2], [[1], 1]), ([1.0], [1]), ([3], [2, 9])]
for a, b in pairs:
    print(a, b, a < b, a <= b, a == b, a != b, a > b, a >= b)
for a, b in (([1], ["a"]), ([None], [None]), ([None], [1]), ([1j], [2j]), ([1], (1,))):
    try:
        print(a == b, a < b)
    except TypeError as e:
        print(e)


class Loud:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        print("eq", self.n, getattr(other, "n", other), end="; ")
        return isinstance(other, Loud) and self.n == other.n

    def __lt__(self, other):
        print("lt", self.n, other.n, end="; ")
        return self.n < other.n

    def __repr__(self):
        return "L%d" % self.n


x, y, z = Loud(1), Loud(2), Loud(1)
print([x, y] == [z, y])
print([x, y] < [z, x])
print([x] == [y], [x, y] != [x])
print(x in [y, z], [y, x].index(z), [x, y, z].count(x))
print([1, 2] == (1, 2), [] == None, [[]] == [[]], max([[1, 2], [1, 3], [0, 9]]), sorted([[2], [1, 5], [1]]))
print(sorted([x, y, z]), min([y, x]))
