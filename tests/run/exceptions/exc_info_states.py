"""sys.exc_info and sys.exception: nested handlers, after handlers, in generators and called functions."""
import sys


def now():
    kind, value, tb = sys.exc_info()
    return (kind.__name__, str(value), tb is not None) if kind else None


def show(label):
    print(label, now(), repr(sys.exception()))


show("start")
try:
    raise ValueError("a")
except ValueError:
    show("in a")
    try:
        raise KeyError("b")
    except KeyError:
        show("in b")
    show("back in a")
    for i in [1]:
        try:
            continue
        finally:
            show("finally in a")
show("after")


def gen():
    show("gen start")
    try:
        yield 1
    except TypeError:
        show("gen handler")
        yield 2
        show("gen resumed")
    show("gen end")


try:
    raise OSError("outside")
except OSError:
    g = gen()
    next(g)
    show("between")
    g.throw(TypeError("thrown"))
    show("between 2")
try:
    raise IndexError("other")
except IndexError:
    next(g, None)
    show("end")


def returns_in_handler():
    try:
        1 / 0
    except ZeroDivisionError:
        return now()


print(returns_in_handler(), now())
try:
    try:
        raise ValueError("first")
    except ValueError:
        raise TypeError("second")
except TypeError as e:
    show("second")
    e2 = sys.exception()
    print(e2 is e)
try:
    raise ValueError("cleanup")
except ValueError:
    pass
else:
    print("never")
finally:
    show("finally")
