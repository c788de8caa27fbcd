"""Built-ins applied to user-defined sequences and iterators."""


class Squares:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        if isinstance(i, slice):
            return [self[k] for k in range(*i.indices(self.n))]
        if not -self.n <= i < self.n:
            raise IndexError(i)
        return (i % self.n) ** 2


class Once:
    def __init__(self, *items):
        self.items = list(items)

    def __iter__(self):
        return self

    def __next__(self):
        if not self.items:
            raise StopIteration
        return self.items.pop(0)


s = Squares(6)
print(list(s), tuple(s), set(s) == {0, 1, 4, 9, 16, 25}, sum(s), max(s), min(s), sorted(s, reverse=True), len(s), s[2], s[-1], s[1:4], 16 in s, 7 in s, list(reversed(s)), any(s), all(s))
print(list(zip(s, "abc")), list(enumerate(s))[3], list(map(str, s)), list(filter(lambda v: v % 2, s)), dict(zip(s, s)), [*s], {*s} == set(s), "-".join(map(str, s)), bool(s), bool(Squares(0)), next(iter(s)))
a, *b = s
print(a, b, max(Once(3, 9, 2)), sum(Once(1, 2, 3)), list(Once()), sorted(Once("b", "a")), 5 in Once(4, 5, 6), list(zip(Once(1, 2), Once(3, 4, 5))), dict(Once((1, 2), ("k", "v"))), " ".join(Once("x", "y")), bytes(Once(65, 66)), [].extend(Once(1)) or "extended")
it = Once(1, 2, 3, 4)
print(next(it), 3 in it, list(it), next(it, "empty"))
x, y = Once("p", "q")
print(x, y, list(Once(*range(3))), tuple(Once(1)), max(Once(), default="d"), frozenset(Once(7)), set().union(Once(1), Once(2)), {}.fromkeys(Once("a", "b"), 0), [1, 2] + list(Once(3)))
lst = [0]
lst[1:] = Once(8, 9)
lst += Once(10)
print(lst, divmod(*Once(7, 2)), print(*Once("printed", "args"), sep="_"))
try:
    x, y = Once(1)
except ValueError as e:
    print(e)
try:
    len(Once())
except TypeError as e:
    print(e)
