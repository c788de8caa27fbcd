"""Stars and double stars at calls: order, several of them, mappings that are no dicts, and errors."""


def show(*args, **kwargs):
    return args, kwargs


class Mapping:
    def __init__(self, **items):
        self.items_ = items

    def keys(self):
        return self.items_.keys()

    def __getitem__(self, key):
        return self.items_[key] * 2


def numbers():
    yield 1
    yield 2


print(show(*[1], 2, *"ab", *numbers(), *{5: 6}, *(), x=1, **{"y": 2}, z=3, **Mapping(w=4)))
print(show(*range(3), **{}), show(**{"a b": 1, "": 2, "class": 3}), show(*b"ab", *{7}))
for call in (
    lambda: show(*5),
    lambda: show(**5),
    lambda: show(*None),
    lambda: show(**[("a", 1)]),
    lambda: show(**{1: 2}),
    lambda: show(a=1, **{"a": 2}),
    lambda: show(**{"a": 1}, **{"a": 2}),
    lambda: show(**Mapping(a=1), a=5),
    lambda: (lambda a: a)(*[1, 2]),
    lambda: (lambda a, b: a)(1, **{"a": 2}),
    lambda: print(*5),
    lambda: len(*[]),
    lambda: max(**{"key": len}),
    lambda: sorted([], **{"bad": 1}),
):
    try:
        print(call())
    except TypeError as error:
        print(str(error).replace("__main__.", ""))
log = []


def t(x):
    log.append(x)
    return x


show(t(1), *[t(2), t(3)], k=t(4), **{"m": t(5)}, n=t(6))
print(log, max(*[3, 9, 4]), dict(**{"a": 1}, b=2), "{} {x}".format(*[1], **{"x": 2}))
a, *b = [1, 2, 3]
print(show(*b, a), [*b, *b], {**{"k": 1}, "k": 2}, (*b,), {*b, 1})
