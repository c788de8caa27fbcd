# modules: ext_shapes
"""Arguments, keywords, defaults, variables of the module, callbacks, generators, closures."""
import ext_shapes as m


def attempt(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


print(m.__doc__, m.__name__, m.call.__name__, m.call.__module__, m.adder(1).__qualname__)
attempt(m.div, 1, 4)
attempt(m.div, b=2, a=5)
attempt(m.div)
attempt(m.div, 1, 2, 3)
attempt(m.div, 1, c=2)
attempt(m.div, 1, a=2)
attempt(m.div, 1, 0)
attempt(m.div, 'a', 2)
attempt(m.sum_all, 5)
attempt(m.bump)
attempt(m.bump)
print(m.counter)
m.counter = 10
attempt(m.bump)
print(m.counter)
attempt(lambda: m.nothing)
attempt(m.call, lambda a, b=2: a * b, 4, b=5)
attempt(m.call, max, [3, 1, 2], key=lambda x: -x)
attempt(m.call, m.call, m.div, 1, b=8)
attempt(m.adder(3), 4)
print(list(m.gen(4)), m.sum_all(m.gen(5)), next(m.gen(3)))
g = m.gen(3)
print(next(g), g.send(None), next(g))
attempt(next, g)
print(sorted(['b', 'a'], key=m.echo), list(map(m.adder(1), [1, 2])))
m.show('printed', 1, [2], sep='') if False else m.show('printed', 1, [2])
print('after')


def rec(n):
    return m.call(rec, n - 1) if n else 'deep'


print(m.call(rec, 60))
from ext_shapes import *
print(bump(), callable(Point), 'Point' in dir(m))
