"""iter(callable, sentinel), next with defaults, reversed, and iterators that misbehave."""
values = iter([3, 1, 0, 5])
print(list(iter(lambda: next(values), 0)), next(values), next(values, "default"), next(iter(""), None))
box = iter(list, [])
print(list(box), type(box).__name__, type(iter([])).__name__, type(iter("")).__name__, type(iter({})).__name__, type(iter(())).__name__, type(iter(set())).__name__, type(iter(range(0))).__name__, type(reversed([])).__name__, type(iter(b"")).__name__)


class ByIndex:
    def __init__(self, n):
        self.n = n

    def __getitem__(self, i):
        if i >= self.n:
            raise IndexError
        return i * 10

    def __len__(self):
        return self.n


print(list(ByIndex(3)), 20 in ByIndex(3), list(reversed(ByIndex(3))), list(zip(ByIndex(2), "ab")), [*ByIndex(2)], sum(ByIndex(4)), max(ByIndex(3)), dict(enumerate(ByIndex(2), 5)))


class Broken:
    def __iter__(self):
        return 5


class NoNext:
    def __iter__(self):
        return self


class Fails:
    def __iter__(self):
        raise KeyError("in iter")


class IterNone:
    __iter__ = None

    def __getitem__(self, i):
        return i


class Rev:
    def __reversed__(self):
        return iter("reversed")


class RevNone(list):
    __reversed__ = None


for call in (lambda: iter(Broken()), lambda: iter(NoNext()), lambda: list(Fails()), lambda: iter(IterNone()), lambda: next(5), lambda: next([]), lambda: iter(5), lambda: iter(5, 0), lambda: "".join(reversed(Rev())), lambda: reversed(RevNone()), lambda: reversed({1}), lambda: reversed(5), lambda: list(reversed({1: 2, 3: 4})), lambda: iter(iter), lambda: reversed(ByIndex), lambda: next(iter([])), lambda: a_stop()):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
it = iter([1, 2, 3])
print(next(it), it.__length_hint__(), list(it), list(it), it.__length_hint__())
l = [1, 2]
it = iter(l)
next(it), next(it)
l.append(3)
print(next(it), next(it, "end"), l.append(4), next(it, "still ended"))
state = iter([1, 2, 3])
state.__setstate__(2)
print(next(state), iter("ab").__reduce__()[1], reversed([1, 2]).__length_hint__())
