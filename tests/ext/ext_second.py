"""A second module, for processes with two."""


def combine(a, b):
    return a + b


def apply(f, xs):
    return [f(x) for x in xs]


def table(xs):
    return {x: str(x) * 2 for x in xs}
