"""Positional-only parameters: names that may be reused as keywords, and the words of their errors."""


def f(a, b=2, /, c=3, *, d=4):
    return a, b, c, d


def g(a, /, **rest):
    return a, rest


def h(self, /, *args, **kwargs):
    return self, args, sorted(kwargs.items())


print(f(1), f(1, 5), f(1, 5, 6), f(1, c=7), f(1, d=8, c=9))
print(g(1, a=2, b=3), h(0, 1, self=5, args=6))
for call in (
    lambda: f(),
    lambda: f(a=1),
    lambda: f(1, b=3),
    lambda: f(1, 2, 3, 4),
    lambda: f(1, c=3, e=5),
    lambda: f(1, a=1, b=2),
    lambda: g(),
    lambda: g(a=1),
    lambda: h(self=1),
    lambda: f(1, 2, 3, c=4),
):
    try:
        print(call())
    except TypeError as error:
        print(error)


class Point:
    def move(self, dx, dy, /):
        return dx, dy


try:
    Point().move(dx=1, dy=2)
except TypeError as error:
    print(error)
try:
    Point().move(1)
except TypeError as error:
    print(error)
print((lambda x, /, y: x - y)(1, y=2), f.__code__.co_posonlyargcount, f.__code__.co_kwonlyargcount)
