"""Errors of setting and deleting attributes do not know object and name, and suggest no other name."""
# stderr
import types


class C:
    x5 = 2

    def __init__(self):
        self.x3 = 1


class D:
    __slots__ = ("aa",)

    def method(self):
        pass


def show(function, *args):
    try:
        function(*args)
    except AttributeError as e:
        print(e, e.name, e.obj is None)


show(delattr, C(), "x5")
show(delattr, C(), "x4")
show(delattr, D(), "aa")
show(setattr, D(), "ab", 1)
show(setattr, D(), "method", 1)
show(delattr, C, "x6")
show(setattr, 5, "real1", 1)
show(delattr, types.ModuleType("m"), "x")
show(getattr, C(), "x4")
del C().x5
