"""__len__, __getitem__, __contains__, __iter__, __reversed__, __missing__ and friends."""


class Sparse:
    def __init__(self, size):
        self.size, self.data = size, {}

    def __len__(self):
        return self.size

    def _check(self, i):
        if not isinstance(i, int):
            raise TypeError("bad index " + type(i).__name__)
        if i < 0:
            i += self.size
        if not 0 <= i < self.size:
            raise IndexError("out of range")
        return i

    def __getitem__(self, i):
        if isinstance(i, slice):
            return [self[j] for j in range(*i.indices(self.size))]
        return self.data.get(self._check(i), 0)

    def __setitem__(self, i, v):
        self.data[self._check(i)] = v

    def __delitem__(self, i):
        del self.data[self._check(i)]

    def __contains__(self, v):
        return v == 0 or v in self.data.values()


s = Sparse(5)
s[1], s[-1] = 10, 50
print(len(s), s[0], s[1], s[4], list(s), s[1:4], s[::-2], 10 in s, 11 in s, 0 in s, list(reversed(s)), bool(s), bool(Sparse(0)), max(s), sum(s), sorted(s), list(enumerate(s))[:2])
del s[1]
print(list(s), [*s], tuple(s), dict(zip("abcde", s)))
for case in (lambda: s[9], lambda: s["a"], lambda: s.__delitem__(0), lambda: s.index(1), lambda: s + [1]):
    try:
        print(case())
    except (IndexError, TypeError, KeyError, AttributeError) as e:
        print(type(e).__name__, e)
s[2] += 7
s[2] *= 2
print(s[2])


class IterOnly:
    def __iter__(self):
        return iter([1, 2, 3])


class GetOnly:
    def __getitem__(self, i):
        return "abc"[i]


class RevLen:
    def __reversed__(self):
        return iter("custom reversed")

    def __len__(self):
        return -1


print(2 in IterOnly(), 9 in IterOnly(), "b" in GetOnly(), list(GetOnly()), "".join(reversed(RevLen())))
for case in (lambda: len(RevLen()), lambda: reversed(IterOnly()), lambda: len(IterOnly()), lambda: IterOnly()[0], lambda: 1 in 5, lambda: bool(RevLen()), lambda: list(reversed({1}))):
    try:
        print(case())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


class BadLen:
    def __len__(self):
        return "x"


class BigLen:
    def __len__(self):
        return 2 ** 70


for bad in (BadLen(), BigLen()):
    try:
        len(bad)
    except (TypeError, OverflowError) as e:
        print(type(e).__name__, e)


class Grid:
    def __getitem__(self, key):
        return key

    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item}]"


print(Grid()[1, 2], Grid()[1:2, ...], Grid[int], Grid[1, 2])
