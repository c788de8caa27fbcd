"""zip, map, filter, enumerate, reversed, iter: laziness, strictness, lengths, hints, copies, pickles, subclasses, errors inside."""
import copy
import operator
import pickle


def noisy(name, n):
    for i in range(n):
        print(f"{name}{i}", end=" ")
        yield i
    print(f"{name}.", end=" ")


z = zip(noisy("a", 2), noisy("b", 3))
print(next(z), list(z))
z = zip(noisy("a", 3), noisy("b", 2))
print(list(z))
print(list(zip()), list(zip([1])), list(zip(*[(1, 2), (3, 4)])), list(zip("ab", [1, 2], strict=True)))
for args in (("ab", "a"), ("a", "ab"), ("a", "b", ""), ("", "a", "b"), ("abc", "ab", "abc")):
    try:
        print(list(zip(*args, strict=True)))
    except ValueError as error:
        print(error)
m = map(lambda *a: sum(a), [1, 2, 3], (10, 20), iter([100, 200, 300]))
print(list(m), list(map(str.upper, "abc")), list(map(pow, [2, 3], [3, 2])), next(map(print, "x")))
print(list(filter(None, [0, 1, "", "a", None, [], [0]])), list(filter(str.isdigit, "a1b2")), list(filter(lambda x: x % 2, range(6))))
print(list(enumerate("ab", 5)), list(enumerate([], -1)), next(enumerate("x", start=2**70)), dict(enumerate("ab", start=-1)))


class Seq:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        if i >= self.n:
            raise IndexError(i)
        return i * i


class Back:
    def __reversed__(self):
        return "from __reversed__"


print(list(reversed(Seq(4))), reversed(Back()), list(reversed({"a": 1, "b": 2}.items())), list(reversed(range(0, 10, 3))), operator.length_hint(reversed([1, 2, 3])), list(Seq(3)), 4 in Seq(3))
r = reversed([1, 2, 3, 4])
next(r)
print(operator.length_hint(r), copy.copy(r).__reduce__()[1:], r.__reduce__()[2], list(r), r.__reduce__()[1:])
for it in (zip("ab", [1, 2]), map(abs, [-1, -2]), filter(None, [0, 1]), enumerate("ab", 3), reversed([1, 2]), iter([1, 2]), iter((1,)), iter("ab"), iter(b"ab"), iter(range(3)), iter({1: 2}), iter(Seq(2)), zip("a", "b", strict=True)):
    next(it)
    print(type(it).__name__, pickle.loads(pickle.dumps(it)).__class__.__name__, list(pickle.loads(pickle.dumps(it))), list(copy.copy(it)), list(it), operator.length_hint(it, 9))
values = iter([3, 2, 1, 0, 5])
print(list(iter(lambda: next(values), 0)), list(values), list(iter(int, 0)))


class Stop:
    calls = 0

    def __call__(self):
        self.calls += 1
        if self.calls == 3:
            raise StopIteration("done")
        return self.calls


print(list(iter(Stop(), object())))
for call in (lambda: zip(1), lambda: zip("a", 1), lambda: map(str), lambda: map(), lambda: filter(None), lambda: type(filter(1, [1])), lambda: list(filter(1, [1])), lambda: list(map(1, [1])), lambda: enumerate(), lambda: enumerate(1), lambda: enumerate("a", "b"), lambda: enumerate("a", 1, 2), lambda: reversed({1}), lambda: reversed(5), lambda: iter(5), lambda: iter(5, 1), lambda: iter(), lambda: next([]), lambda: next(iter([])), lambda: next(iter([]), "dflt"), lambda: zip(strict=1, x=2), lambda: map(len, [1], bad=1), lambda: reversed(Seq), lambda: list(map(lambda a: a, [1], [2])), lambda: next()):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Loud(zip):
    def __next__(self):
        return "loud", *super().__next__()


class Mapped(map):
    tag = "t"


print(list(Loud("ab", "cd")), next(Mapped(len, ["abc"])), Mapped(len, []).tag, isinstance(Loud(), zip), type(Mapped(len, [])).__mro__[1])
n = 0


def failing(x):
    if x == 2:
        raise ValueError("two")
    return x


m = map(failing, [1, 2, 3])
out = []
while True:
    try:
        out.append(next(m))
    except ValueError as error:
        out.append(str(error))
    except StopIteration:
        break
print(out)
