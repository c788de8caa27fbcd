"""Hot loops whose callees change what the loop relies on: globals, cells, attributes, class methods, list kinds, builtins and the loop's own containers, through aliases and callbacks, with every result checked."""
import builtins
import sys

scale = 3
hooks = []


class Point:
    unit = 1

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def norm(self):
        return self.x * self.x + self.y * self.y


def weight(i):
    return i + 1


def fire(i):
    for at, action in hooks:
        if at == i:
            action()


def use_global(n):
    out = []
    for i in range(n):
        fire(i)
        out.append(i * scale)
    return out


def use_function(n):
    total = 0
    for i in range(n):
        fire(i)
        total += weight(i)
    return total


def use_points(points):
    out = []
    for i, p in enumerate(points):
        fire(i)
        out.append(p.norm())
        p.x += p.unit
    return out, [p.x for p in points]


def use_list(values):
    total = 0
    for i in range(len(values)):
        fire(i)
        total += values[i]
    return total


def use_builtin(values):
    out = []
    for i in range(len(values)):
        fire(i)
        out.append(len(values) + abs(values[i]) + max(values[i], 0))
    return out


def make_counter():
    count = 0

    def bump(by):
        nonlocal count
        count += by
        return count

    def change(value):
        nonlocal count
        count = value

    def loop(n):
        out = []
        for i in range(n):
            fire(i)
            out.append(bump(i))
        out.append(count)
        return out

    return loop, change


def with_hooks(label, actions, f, *args):
    hooks[:] = actions
    try:
        result = f(*args)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    hooks.clear()
    print(label, result)


def set_global(name, value):
    return lambda: globals().__setitem__(name, value)


def points(n=4):
    return [Point(i, 1) for i in range(n)]


with_hooks("plain", [], use_global, 5)
with_hooks("global", [(1, set_global("scale", 0.5)), (2, set_global("scale", 2 ** 63)), (3, set_global("scale", "ab"))], use_global, 5)
with_hooks("global gone", [(2, lambda: globals().pop("scale"))], use_global, 4)
scale = 3
saved = weight
with_hooks("function", [(2, set_global("weight", lambda i: i * 0.5)), (3, set_global("weight", [9, 8, 7, 6].__getitem__))], use_function, 4)
weight = saved
with_hooks("defaults", [(1, lambda: setattr(weight, "__code__", (lambda i: -i).__code__))], use_function, 4)
with_hooks("bad function", [(3, set_global("weight", None))], use_function, 5)
weight = saved
ps = points()
with_hooks("attribute", [(1, lambda: setattr(ps[2], "x", 2.5)), (2, lambda: setattr(ps[3], "y", 2 ** 40))], use_points, ps)
ps = points()
with_hooks("instance method", [(1, lambda: setattr(ps[2], "norm", lambda: "own")), (2, lambda: setattr(ps[3], "unit", 100))], use_points, ps)
ps = points()
with_hooks("class method", [(2, lambda: setattr(Point, "norm", lambda self: (self.x, self.y)))], use_points, ps)
del Point.norm
with_hooks("method gone", [], use_points, points(1))
Point.norm = lambda self: self.x + self.y
ps = points()
with_hooks("property", [(1, lambda: setattr(Point, "x", property(lambda s: s.__dict__["x"] * 100, lambda s, v: s.__dict__.update(x=v))))], use_points, ps)
del Point.x
ps = points()
with_hooks("deleted", [(2, lambda: delattr(ps[2], "y"))], use_points, ps)
ps = points()
with_hooks("getattr", [(1, lambda: (delattr(ps[2], "y"), setattr(Point, "__getattr__", lambda s, n: 1000)))], use_points, ps)
del Point.__getattr__
ps = points()
with_hooks("class", [(1, lambda: setattr(ps[2], "__class__", type("Other", (), {"norm": lambda s: "other", "unit": 7}))), (2, lambda: ps.append(Point("a", 1)))], use_points, ps)
ps = points()
with_hooks("dict", [(1, lambda: setattr(ps[2], "__dict__", {"x": 5, "y": 6, "unit": 0.5})), (2, lambda: vars(ps[3]).update(x=-1))], use_points, ps)
ps = points()
with_hooks("setattr hook", [(1, lambda: setattr(Point, "__setattr__", lambda s, n, v: s.__dict__.update({n: v * 2})))], use_points, ps)
del Point.__setattr__
values = [1, 2, 3, 4]
with_hooks("list kind", [(1, lambda: values.__setitem__(2, 2.5)), (2, lambda: values.__setitem__(3, 2 ** 65))], use_list, values)
values = [1, 2, 3, 4]
with_hooks("list shrinks", [(2, values.pop), (2, values.pop)], use_list, values)
values = [1.5, 2, 3]
with_hooks("list grows", [(0, lambda: values.insert(0, 10)), (1, lambda: values.extend("xy"))], use_list, values)
values = [1, -2, 3]
with_hooks("builtin shadowed", [(1, set_global("abs", lambda v: "shadow")), (1, set_global("len", lambda v: ""))], use_builtin, values)
del abs, len
kept = builtins.max
with_hooks("builtin replaced", [(1, lambda: setattr(builtins, "max", lambda *a: 0.25))], use_builtin, values)
builtins.max = kept
with_hooks("builtin restored", [], use_builtin, values)
loop, change = make_counter()
with_hooks("cells", [(2, lambda: change(0.5)), (4, lambda: change(2 ** 62)), (5, lambda: change(2 ** 63 - 1))], loop, 7)
with_hooks("cell text", [(1, lambda: change("s"))], loop, 3)
with_hooks("cell list", [(1, lambda: change([]))], loop, 3)
