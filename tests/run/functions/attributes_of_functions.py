"""Functions carry attributes: their own dict, names that can be changed, and those that cannot."""


def f(x: int, *, y: "str" = "d") -> float:
    """The doc."""
    return x


print(f.__name__, f.__qualname__, f.__doc__, f.__module__, f.__annotations__, f.__dict__, f.__closure__, f.__globals__ is globals())
f.calls = 0
f.__dict__["extra"] = [1]
print(f.calls, f.extra, sorted(vars(f)))
del f.calls
for name in ("calls", "nothing"):
    try:
        getattr(f, name)
    except AttributeError as error:
        print(error)
f.__name__, f.__doc__ = "renamed", None
print(f.__name__, f.__qualname__, f.__doc__)
f.__qualname__ = "Some.where"
print(repr(f).split(" at ")[0])
for name, value in (("__name__", 5), ("__qualname__", None), ("__dict__", 3), ("__annotations__", []), ("__globals__", {}), ("__closure__", ()), ("__code__", 1), ("__kwdefaults__", 1)):
    try:
        setattr(f, name, value)
        print(name, "set")
    except (TypeError, AttributeError) as error:
        print(name, type(error).__name__, error)
for name in ("__name__", "__dict__", "__code__"):
    try:
        delattr(f, name)
    except (TypeError, AttributeError) as error:
        print(name, type(error).__name__, error)
f.__annotations__ = {"z": 1}
print(f.__annotations__)
del f.__annotations__
print(f.__annotations__)
f.__dict__ = {"fresh": True}
print(f.fresh, hasattr(f, "extra"))


class C:
    def m(self):
        "doc of m"


print(C.m.__qualname__, C().m.__name__, C().m.__doc__, C().m.__func__ is C.m, C().m.__self__.__class__.__name__)
try:
    C().m.attribute = 1
except AttributeError as error:
    print(error)
C.m.attribute = 2
print(C().m.attribute)
