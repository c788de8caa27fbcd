"""Data descriptors and __setattr__ given to classes before, between and after their first instances; subclasses made before and after; frozen dataclasses by the dozen; __class__ assigned to a class without instances of its own."""
import dataclasses


def make(hook_first):
    class Point:
        def __init__(self, x):
            self.x = x

    if hook_first:
        Point.x = property(lambda self: self.__dict__["x"] * 10, lambda self, v: self.__dict__.__setitem__("x", v))
    return Point


def read(items):
    n = 0
    for p in items:
        n += p.x
    return n


for hook_first in (True, False):
    P = make(hook_first)
    old = [P(1), P(2)] if not hook_first else []

    class Before(P):
        pass

    print(read(old), read([P(3), Before(4)]))
    P.x = property(lambda self: self.__dict__["x"] * 100, lambda self, v: self.__dict__.__setitem__("x", v))

    class After(P):
        pass

    print(read(old), read([P(3), Before(4), After(5)]))
    old += [Before(6), After(7)]
    Before.__setattr__ = lambda self, k, v: object.__setattr__(self, k, v + 1)
    print(read([Before(1), After(1)]))
    del P.x
    try:
        print(read([p for p in old if "x" in p.__dict__]))
    except AttributeError as e:
        print(e)

frozen = [dataclasses.make_dataclass(f"F{i}", [("x", int, i)], frozen=True) for i in range(20)]
print(read([f() for f in frozen]), read([f(1) for f in frozen]))
try:
    frozen[0]().x = 5
except dataclasses.FrozenInstanceError as e:
    print(e)


class Empty:
    def __init__(self):
        self.x = -1


class Other:
    def __init__(self):
        self.x = 7


moved = [Other() for _ in range(3)]
for m in moved:
    m.__class__ = Empty
print(read(moved))
Empty.x = property(lambda self: 1000)
print(read(moved), read([Other()]))
