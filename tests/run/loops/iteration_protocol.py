"""for over everything that iterates."""

for item in ("ab", [1, 2], (3,), {4, }, {"k": 1}, range(2), b"x", (i * i for i in range(3)), map(str, [7]), zip("a", [8]), enumerate("z"), reversed([1, 2]), filter(None, [0, 5]), iter([9]), frozenset([6]), bytearray(b"y"), {"v": 2}.items()):
    print([x for x in item], end=" ")
print()


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n


class Tree:
    def __init__(self, value, *children):
        self.value, self.children = value, children

    def __iter__(self):
        yield self.value
        for child in self.children:
            yield from child


class Old:
    def __getitem__(self, i):
        if i == 4:
            raise IndexError("stop")
        return i * 10


class Bad:
    def __iter__(self):
        return 5


class BadNext:
    def __iter__(self):
        return self


print(list(Countdown(3)), sum(Countdown(5)), list(Tree(1, Tree(2, Tree(3)), Tree(4))), list(Old()), 20 in Old(), max(Countdown(4)), sorted(Tree(2, Tree(1))))
for bad in (5, None, 1.5, print, Bad(), BadNext(), object):
    try:
        for x in bad:
            pass
    except TypeError as e:
        print(e)
it = iter([1, 2, 3])
print(next(it), next(it), next(it), next(it, "end"), list(it))
try:
    next(it)
except StopIteration as e:
    print("StopIteration", e.args)
try:
    next([1])
except TypeError as e:
    print(e)
counter = iter(lambda c=[0]: c.__setitem__(0, c[0] + 1) or c[0], 4)
print(list(counter))
c = Countdown(3)
for x in c:
    for y in c:
        print(x, y)
a, b = Countdown(2)
print(a, b, *Countdown(3), list(zip(Countdown(3), Tree(5, Tree(6)))), dict(enumerate(Old())))
it = iter("abc")
for x in it:
    print(x, next(it, "-"), end=" ")
print()
