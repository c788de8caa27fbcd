"""builtins.__import__ replaced by a function: import statements call it with name, globals, from-list and level, whatever it returns is bound, it can invent and forbid modules; removed, nothing can be imported."""
import builtins
import os.path
import sys

original = builtins.__import__
calls = []


class Fake:
    x = 5
    __name__ = "fake"
    __all__ = ["starred"]
    starred = "from the star"

    class sub:
        deep = "deeper"


def hook(name, globals=None, locals=None, fromlist=(), level=0):
    if globals and globals["__name__"] == __name__:
        calls.append((name, fromlist, level))
    if name.startswith("fake"):
        return Fake
    if name in forbidden:
        raise ImportError(f"{name} is forbidden", name=name)
    return original(name, globals, locals, fromlist, level)


def show(label, *values):
    print(label, *values, calls)
    calls.clear()


def in_function():
    import math
    from math import sqrt as root
    return math.floor(root(17))


def optional():
    try:
        import keyword
    except ImportError as e:
        return e.name, str(e)
    return keyword.kwlist[0]


forbidden = set()
builtins.__import__ = hook
import sys
import os.path
show("plain", os.__name__)
import os.path as p
show("as", p is os.path)
from os import path, sep
show("from", path is p, sep)
try:
    import fake
    import fake.sub
    import fake.sub as s
    from fake import x, sub as t
    from fake import *
except ImportError:
    print("the hook was not called")
show("invented", fake.x, s.deep, x, t.deep, starred)
try:
    from fake import missing
except ImportError as e:
    show("missing", e)
show("function", in_function())
show("found", optional())
forbidden.add("keyword")
show("forbidden", optional())


class Body:
    import math as m
    from math import pi


show("class", Body.pi > 3)
exec("import fake.sub as o")
show("exec", o.deep)
show("call", __import__("fake") is Fake, __import__("os.path", fromlist=["sep"]).__name__[-4:])
builtins.__import__ = lambda *args: args[0].upper()
try:
    import anything
    from other import upper, lower as low
except ImportError:
    print("the hook was not called")
print(anything, upper(), low())
del builtins.__import__
try:
    import sys
except ImportError as e:
    print(type(e).__name__, e)
builtins.__import__ = None
try:
    import sys
except TypeError as e:
    print(type(e).__name__, e)
builtins.__import__ = original
import math
print(math.floor(2.5), in_function(), optional()[0] if optional() else None, calls)
