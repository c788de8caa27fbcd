# sys._getframe and f_back: who called, and from which line.
import sys


def who(depth=0):
    f = sys._getframe(depth + 1)
    return f.f_code.co_name, f.f_lineno


def chain():
    f = sys._getframe()
    names = []
    while f is not None:
        names.append((f.f_code.co_name, f.f_lineno))
        f = f.f_back
    return names


def outer(n):
    if n == 0:
        return chain()
    return outer(
        n - 1)


class Point:
    def __init__(self, x):
        self.x = x
        self.made = who()

    def __add__(self, other):
        self.seen = who(1)
        return self.x + other.x

    @property
    def caller(self):
        return who(1)

    def __iter__(self):
        yield who()
        yield from [who(1)]

    def __enter__(self):
        print(who(1))
        return self

    def __exit__(self, *args):
        print(who(1))

    def method(self):
        return chain()


def use():
    p = Point(1)
    q = p + Point(2)
    print(p.made, p.seen, q)
    print(p.caller)
    print(list(p))
    for x in p:
        print(x)
    with p:
        print(p.method())
    print([who() for _ in range(2)])
    print(sorted([2, 1], key=lambda v: who()[1] * v))
    print(max([1, 2], key=lambda v: v) and (lambda: chain())())


print(outer(2))
use()
print(who())
try:
    sys._getframe(50)
except ValueError as e:
    print(e)
print(sys._getframe() is sys._getframe(), sys._getframe().f_back)
print(sys._getframe().f_globals is globals(), sys._getframe().f_locals is locals())


def generator():
    yield chain()
    yield chain()


def consume():
    for c in generator():
        print(c)
    return next(generator())


print(consume())


class Body:
    where = who()
    inner = [who() for _ in "ab"]


print(Body.where, Body.inner)


def raising():
    try:
        1 / 0
    except ZeroDivisionError:
        return who()
    finally:
        print(who())


print(raising())
print(eval("who()"), who())
