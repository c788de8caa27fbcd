"""Defaults are evaluated once, when def runs."""

log = []


def note(x):
    log.append(x)
    return x


def f(a=note("a"), *, b=note("b")):
    return a, b


print(log, f(), f(1), f(b=2), log)


def append(item, to=[]):
    to.append(item)
    return to


print(append(1), append(2), append(3, []), append(4))


def fresh(item, to=None):
    if to is None:
        to = []
    to.append(item)
    return to


print(fresh(1), fresh(2))
x = 10


def late(y=x, z=lambda: x):
    return y, z()


x = 20
print(late(), late.__defaults__[0], f.__defaults__, f.__kwdefaults__, append.__defaults__)
functions = [lambda i=i: i for i in range(4)]
print([g() for g in functions], [g(9) for g in functions])
functions = [lambda: i for i in range(4)]
print([g() for g in functions])


def scale(value, factor=2, offset=0):
    return value * factor + offset


print(scale(3), scale(3, 10), scale(3, offset=1), scale(offset=1, value=2), scale(*(1, 2, 3)), scale(**{"value": 5, "factor": 0}))
scale.__defaults__ = (100, 1)
print(scale(3))
print([scale(v, f) for v, f in zip(range(3), (1, 2.5, 2 ** 64))])
