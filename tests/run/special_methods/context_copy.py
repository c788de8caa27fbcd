"""__enter__/__exit__, __del__-free cleanup, __copy__ by hand, __sizeof__, __init_subclass__."""


class Resource:
    open_count = 0

    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        Resource.open_count += 1
        print("open", self.name)
        return self.name.upper()

    def __exit__(self, kind, value, trace):
        Resource.open_count -= 1
        print("close", self.name, kind.__name__ if kind else None, value, trace is not None)
        return self.swallow


with Resource("a") as a, Resource("b") as b:
    print(a, b, Resource.open_count)
with Resource("swallow", True):
    raise ValueError("gone")
print("after")
try:
    with Resource("outer"):
        with Resource("inner"):
            1 / 0
except ZeroDivisionError as e:
    print("caught", e, Resource.open_count)


def returns():
    with Resource("r") as r:
        return r + "!"


print(returns())
for i in range(3):
    with Resource(str(i)):
        if i == 1:
            continue
        if i == 2:
            break
print(Resource.open_count)


class NoExit:
    def __enter__(self):
        return 1


class NoEnter:
    def __exit__(self, *a):
        pass


class BadEnter:
    def __enter__(self):
        raise KeyError("enter")

    def __exit__(self, *a):
        print("never")


for manager in (NoExit(), NoEnter(), 5, BadEnter()):
    try:
        with manager:
            print("body")
    except (AttributeError, TypeError, KeyError) as e:
        print(type(e).__name__, e)


class Raises:
    def __enter__(self):
        pass

    def __exit__(self, *a):
        raise RuntimeError("from exit")


try:
    with Raises():
        raise ValueError("body")
except RuntimeError as e:
    print(e, "context:", repr(e.__context__))
with (Resource("p1") as x, Resource("p2") as y):
    print(x, y)
with Resource("t") as (p, *q):
    print(p, q)
