"""Monkey patching of globals, built-ins, classes, instances and modules between and during runs of hot functions."""
import builtins
import math

RATE = 3


def scale(x):
    return x * RATE


def total(n):
    s = 0
    for i in range(n):
        s += scale(i)
    return s


class Shape:
    sides = 4

    def __init__(self, size):
        self.size = size

    def area(self):
        return self.size * self.size

    def describe(self):
        return f"{self.sides}:{self.area()}"


class Square(Shape):
    pass


def areas(shapes):
    return [s.area() for s in shapes]


def side_sum(shapes):
    n = 0
    for s in shapes:
        n += s.sides
    return n


def lengths(items):
    return [len(x) for x in items]


def roots(values):
    return [math.floor(math.sqrt(v)) for v in values]


print(total(10))
RATE = 0.5
print(total(10))
RATE = "ab"
try:
    print(total(3), type(total(3)))
except TypeError as e:
    print(e)
RATE = 2**62
print(total(5))
old_scale = scale


def scale(x):
    return -x


print(total(10), old_scale(1))
scale = lambda x, y=1: x + y
print(total(10))
scale = [10, 20].index
try:
    total(3)
except ValueError as e:
    print(e)
scale = old_scale
RATE = 1
print(total(4))
del scale
try:
    total(1)
except NameError as e:
    print(e)
scale = abs
print(total(4))
globals()["scale"] = float
print(total(4))

shapes = [Shape(2), Square(3), Shape(4)]
print(areas(shapes), side_sum(shapes), shapes[1].describe())
Shape.area = lambda self: self.size + 0.5
print(areas(shapes), shapes[1].describe())
Square.area = lambda self: "square"
print(areas(shapes))
del Square.area
shapes[0].area = lambda: "own"
print(areas(shapes), shapes[0].describe())
Shape.area = property(lambda self: lambda: "property")
print(areas(shapes))
del Shape.area
try:
    areas(shapes)
except AttributeError as e:
    print(e)
shapes[1].area = shapes[2].area = lambda: 0
print(areas(shapes))
Shape.sides = 2.5
print(side_sum(shapes))
Square.sides = property(lambda self: self.size)
print(side_sum(shapes))
shapes[0].sides = 100
print(side_sum(shapes))
Shape.__getattr__ = lambda self, name: 7
del Shape.sides
print(side_sum(shapes))
Shape.__init__ = lambda self, size: setattr(self, "size", str(size))
print(Shape(5).size, Square(6).size)
Shape.__new__ = lambda cls, size: object.__new__(Square)
print(type(Shape(1)).__name__)

real_len, real_range = len, range
print(lengths(["a", [1, 2]]))
len = lambda x: 99
print(lengths(["a", [1, 2]]))
del len
print(lengths(["a", [1, 2]]))
builtins.len = lambda x: -1
print(lengths(["a", [1, 2]]))
builtins.len = real_len
print(lengths(["a", [1, 2]]))
builtins.range = lambda n: [n]
print(total(4))
builtins.range = real_range
print(total(4))

print(roots([4, 9.5]))
real_sqrt = math.sqrt
math.sqrt = lambda x: x * 100
print(roots([4, 9.5]))
math.floor = str
print(roots([4, 9.5]))
math.sqrt = real_sqrt
del math.floor
try:
    roots([1])
except AttributeError as e:
    print(e)


def changes_itself(n):
    out = []
    for i in range(n):
        out.append(helper(i))
        if i == 2:
            patch()
    return out


def helper(i):
    return i


def patch():
    global helper
    previous = helper
    helper = lambda i: (previous(i), "patched")


print(changes_itself(5))
print(changes_itself(5))


class Node:
    def __init__(self, n):
        self.n = n

    def step(self):
        if self.n == 2:
            self.__class__ = Other
        self.n += 1
        return self.n


class Other(Node):
    def step(self):
        self.n += 100
        return self.n


node = Node(0)
print([node.step() for _ in range(5)], type(node).__name__)
