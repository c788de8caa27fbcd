"""__context__ chains made by handlers, finally, with, generators and loops; cycles are broken."""


def chain(e):
    out = []
    while e is not None:
        out.append("%s(%s)" % (type(e).__name__, e))
        e = e.__context__
    return " <- ".join(out)


def three():
    try:
        raise ValueError(1)
    except ValueError:
        try:
            raise TypeError(2)
        except TypeError:
            raise KeyError(3)


try:
    three()
except KeyError as e:
    print(chain(e))


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, *exc):
        raise RuntimeError("in exit of " + exc[0].__name__)


try:
    with Manager():
        with Manager():
            1 / 0
except RuntimeError as e:
    print(chain(e))


def gen():
    try:
        yield
    except ValueError:
        raise KeyError("from generator")


g = gen()
next(g)
try:
    g.throw(ValueError("thrown"))
except KeyError as e:
    print(chain(e))
a, b = ValueError("a"), TypeError("b")
try:
    try:
        raise a
    except ValueError:
        raise b
except TypeError:
    try:
        raise a
    except ValueError as e:
        print(chain(e))
try:
    try:
        raise a
    except ValueError:
        raise a
except ValueError as e:
    print(e.__context__)


def loop():
    last = None
    for i in range(3):
        try:
            if last:
                raise ValueError(i) from last
            raise ValueError(i)
        except ValueError as e:
            last = e
    return last


e = loop()
print(chain(e), repr(e.__cause__), repr(e.__cause__.__cause__))


def call_in_handler():
    try:
        raise OSError("outer")
    except OSError:
        return inner()


def inner():
    try:
        raise ValueError("inner")
    except ValueError as e:
        return chain(e)


print(call_in_handler(), inner())
try:
    try:
        raise ValueError("x")
    finally:
        try:
            raise KeyError("in finally")
        except KeyError as e:
            print(chain(e))
except ValueError as e:
    print(chain(e))
