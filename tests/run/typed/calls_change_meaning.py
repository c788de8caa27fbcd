"""Functions, methods, built-ins and globals redefined between and during calls of compiled code."""


def helper(x):
    return x + 1


def use(n):
    return [helper(i) for i in range(n)]


print(use(3))


def helper(x):
    return x * 10


print(use(3))
helper = str
print(use(3))
helper = [5, 6, 7].__getitem__
print(use(3))
limit = 3


def loop():
    global limit
    out = []
    for i in range(10):
        if i == limit:
            limit = "now text"
        out.append(limit if isinstance(limit, str) else i)
        if len(out) > 5:
            break
    return out


print(loop(), limit)


def switching(n):
    global len
    total = 0
    for i in range(n):
        total += len("abc")
        if i == 2:
            len = lambda x: 100
    del len
    return total + len("ab")


print(switching(5))


class Shape:
    def area(self):
        return 1


class Square(Shape):
    def __init__(self, a):
        self.a = a

    def area(self):
        return self.a**2


def areas(shapes):
    return sum(s.area() for s in shapes)


shapes = [Shape(), Square(2), Square(1.5)]
print(areas(shapes))
Square.area = lambda self: 100
print(areas(shapes))
del Square.area
print(areas(shapes))
shapes[0].area = lambda: 0.5
print(areas(shapes))


def recursive(n):
    return 1 if n == 0 else n * recursive(n - 1)


old = recursive
print(recursive(5))
recursive = lambda n: -1
print(old(5), recursive(5))
import math
sqrt = math.sqrt
hyp = lambda a, b: sqrt(a * a + b * b)
print(hyp(3, 4))
sqrt = lambda x: x
print(hyp(3, 4))
