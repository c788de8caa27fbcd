"""Data descriptors, __setattr__, __getattribute__, __delattr__ and slots given to a class while its instances live and hot functions read them."""


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y


class Sub(Point):
    def norm(self):
        return abs(self.x) + abs(self.y)


def total(points):
    n = 0
    for p in points:
        n += p.x + p.y
    return n


def shift(points, by):
    for p in points:
        p.x = p.x + by
        p.y += by


def norms(points):
    return [p.norm() for p in points]


class Logged:
    """A data descriptor that keeps its values in the instance's dict under another name."""

    def __init__(self, name):
        self.name = name

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        return obj.__dict__.get("_" + self.name, 1000)

    def __set__(self, obj, value):
        obj.__dict__["_" + self.name] = value

    def __delete__(self, obj):
        del obj.__dict__["_" + self.name]


points = [Point(i, i * 2) for i in range(5)] + [Sub(i, -i) for i in range(5)]
print(total(points), norms(points[5:]))
shift(points, 1)
print(total(points), norms(points[5:]))

Point.x = Logged("x")
print("descriptor", total(points), norms(points[5:]), points[0].__dict__)
shift(points, 1)
print(total(points), norms(points[5:]), sorted(points[3].__dict__.items()))
fresh = Point(7, 8)
print(sorted(fresh.__dict__.items()), total([fresh]))
del Point.x
print("gone", total(points), norms(points[5:]))
try:
    total([fresh])
except AttributeError as e:
    print(e)

calls = []


def recording(self, name, value):
    calls.append(name)
    object.__setattr__(self, name, value * 2)


Sub.__setattr__ = recording
shift(points, 1)
print("setattr", total(points), norms(points[5:]), calls.count("x"), calls.count("y"))
s = Sub(1, 2)
print(s.x, s.y, calls[-2:])
del Sub.__setattr__
shift(points, 1)
print("without", total(points), len(calls))

Sub.__getattribute__ = lambda self, name: 5 if name == "y" else object.__getattribute__(self, name)
print("getattribute", total(points), norms(points[5:]))
shift(points[5:], 10)
del Sub.__getattribute__
print("without", total(points), norms(points[5:]))

Point.__getattr__ = lambda self, name: 100
del points[0].x
print("getattr", total(points[:2]), points[0].anything)
del Point.__getattr__
try:
    total(points[:2])
except AttributeError as e:
    print(e)
points[0].x = 1
Point.x = 55
print("class attribute", total(points), Point.x)
Point.y = property(lambda self: -1)
print("property", total(points), norms(points[5:]))
try:
    shift(points, 1)
except AttributeError as e:
    print(e)
print(points[0].x, points[0].__dict__)
Point.y = property(lambda self: self.__dict__["y"], lambda self, v: self.__dict__.__setitem__("y", v + 1000))
shift(points[:1], 1)
print(points[0].y, points[0].__dict__)


class Other:
    def norm(self):
        return "other"


o = points[6]
o.__class__ = Other
print(norms([o]), sorted(o.__dict__.items()))
points[7].__dict__ = {"x": 3, "y": 4}
print(total(points[7:8]), norms(points[7:8]))
points[8].__dict__["x"] = "text"
try:
    print(norms(points[8:9]))
except TypeError as e:
    print(e)
Sub.norm = lambda self: "patched"
points[9].norm = lambda: "own"
print(norms(points[7:]))
