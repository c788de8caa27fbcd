"""Stars in displays and calls."""

a, b = [1, 2], (3, 4)
print([*a, *b], (*a, *b), {*a, *b}, [0, *a, 9], *a, sep=" ")
print({**{"x": 1}, "y": 2, **{"x": 3}}, [*"ab", *range(2), *{5: 6}], (*[], *()), [*[*[1]]])
print(dict(**{"a": 1}, b=2), max(*a, *b), "{} {} {k}".format(*a, **{"k": 5}))


def f(*args, **kwargs):
    return args, kwargs


print(f(*a, 5, *b, k=1, **{"m": 2}), f(*"xy"), f(*{}), f(**{}), f(*(i for i in range(2))), f(*a, **dict(zip("pq", b))))
x = *a, *b
print(x, type(x).__name__)


def g():
    return *a, "end"


def h():
    yield *a, 1


print(g(), list(h()))
for v in *a, *b:
    print(v, end=" ")
print()
print([i for i in (*a, *b)], a[*[0]] if False else a[0], {**{}}, len([*range(1000)]))
for case in (lambda: [*5], lambda: {**5}, lambda: {**[1]}, lambda: f(*None), lambda: f(**None), lambda: f(**{"a": 1}, a=2), lambda: {*[[]]}, lambda: f(**{5: 1}), lambda: (*1.5,), lambda: print(*5)):
    try:
        print(case())
    except TypeError as e:
        print(e)


class Mapping:
    def keys(self):
        return ["m", "n"]

    def __getitem__(self, key):
        return key * 2


print({**Mapping()}, f(**Mapping()), dict(Mapping()))


class Seq:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i * i


p, q, r = Seq()
print(p, q, r, [*Seq()], f(*Seq()))
