"""StopIteration raised in odd places: next() in generators, in iterators, in comprehension sources, in map functions."""


def gen_next():
    yield next(iter([]))


class It:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration("value")


def func(x):
    if x == 2:
        raise StopIteration("from func")
    return x


for action in (lambda: list(gen_next()), lambda: list(It()), lambda: list(map(func, [1, 2, 3])), lambda: [func(x) for x in [1, 2, 3]], lambda: list(func(x) for x in [1, 2, 3]), lambda: next(It()), lambda: {func(x) for x in [2]}, lambda: max(func(x) for x in [1, 2]), lambda: dict(It()), lambda: [*It()], lambda: next(map(func, [2]), "default"), lambda: sum(It()), lambda: "".join(It()), lambda: tuple(filter(func, [1, 2])), lambda: sorted([1, 2], key=func), lambda: any(func(x) for x in [0, 2])):
    try:
        print(action())
    except (RuntimeError, StopIteration) as error:
        print(type(error).__name__, error, repr(error.__cause__))
s = StopIteration(1, 2)
print(s.value, s.args, StopIteration().value, StopAsyncIteration(5).args)
s.value = "changed"
print(s.value, s.args)
