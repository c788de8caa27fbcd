"""Class dicts, vars and dir of instances and classes, changes seen by instances, deletion, mappingproxy."""
class A:
    """Doc of A."""
    x = 1
    items = []

    def m(self):
        return "A.m"


class B(A):
    y = 2


a, b = A(), B()
a.x = 10
b.items.append("shared")
print(A.x, a.x, b.x, A.items is b.items, vars(a), vars(b), B.__dict__.keys() - {"__module__", "__doc__"}, A.__doc__, B.__doc__, a.__doc__)
A.z = "added later"
B.x = 5
print(b.z, a.z, b.x, B().x)
del B.x, a.x
print(b.x, a.x)
for action in (lambda: delattr(B, "x"), lambda: delattr(a, "x"), lambda: delattr(b, "m"), lambda: setattr(int, "new", 1), lambda: delattr(str, "upper"), lambda: A.__dict__.__setitem__("q", 1), lambda: setattr(A, "__dict__", {}), lambda: setattr(a, "__dict__", 5), lambda: setattr(A, "__name__", 5), lambda: setattr(A, "__bases__", ()), lambda: setattr(a, "__class__", 5), lambda: setattr(a, "__class__", int), lambda: delattr(A, "__doc__"), lambda: delattr(A, "__module__"), lambda: delattr(A, "__name__"), lambda: setattr(A, "__qualname__", 1), lambda: vars(5), lambda: A.__dict__["none"]):
    try:
        print(action())
    except (AttributeError, TypeError, KeyError) as error:
        print(type(error).__name__, error)
a.__dict__ = {"fresh": 1}
a.__class__ = B
print(a.fresh, a.y, type(a).__name__, vars(a), [n for n in dir(a) if not n.startswith("__")])
A.__name__, A.__qualname__ = "Renamed", "Some.Renamed"
print(A.__name__, repr(A), type(A()).__name__, B.__base__.__name__, sorted(set(dir(B)) - set(dir(object)))[-6:])
B.__bases__ = (type("New", (), {"m": lambda self: "New.m", "x": "new x"}),)
print(b.m(), b.x, isinstance(b, A), B.__mro__[1].__name__)
d = A.__dict__
print(type(d).__name__, "x" in d, d.get("nope"), len(d) == len(list(d)), d | {} == dict(d), d.copy()["x"])


class Dir:
    def __dir__(self):
        return ["b", "a", 5] if False else ["b", "a"]


class BadDir:
    def __dir__(self):
        return 5


print(dir(Dir()))
try:
    dir(BadDir())
except TypeError as error:
    print(error)
