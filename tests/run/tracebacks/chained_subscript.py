"""Traceback: chained subscript."""
def f(x):
    return g(x) + 1
def g(x):
    y = [1, 2]
    return y[x + 10] * 2
try:
    f(3)
except IndexError as e:
    raise KeyError('abc') from e
