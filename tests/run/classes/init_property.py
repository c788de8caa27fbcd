# An __init__ that is no function: a property, a decorated function, an alias, one of a metaclass's call.
import functools


def refuse(self):
    raise AttributeError("refused")


def noisy(f):
    @functools.wraps(f)
    def wrapper(self, *args):
        print("before", args)
        return f(self, *args)
    return wrapper


def helper(self, x):
    self.x = x


def made():
    class A:
        __init__ = property(refuse)

    class B:
        @noisy
        def __init__(self, x):
            self.x = x

    class C:
        __init__ = helper

    class D(B):
        pass

    class E(A):
        def __init__(self):
            self.x = 5

    for call in (lambda: A(), lambda: B(1).x, lambda: C(2).x, lambda: D(3).x, lambda: E().x):
        try:
            print(call())
        except AttributeError as e:
            print(e)
    try:
        A()
    except AttributeError as e:
        print(e)
    print(B(7).x, C(8).x, D(9).x)


made()
