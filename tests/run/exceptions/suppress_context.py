"""__context__ chains and their order."""


def chain(n):
    if n == 0:
        raise ValueError("zero")
    try:
        chain(n - 1)
    except ValueError as e:
        raise ValueError(f"level {n}")


try:
    chain(3)
except ValueError as e:
    while e is not None:
        print(repr(e), end=" <- ")
        e = e.__context__
    print()


def convert(text):
    try:
        return int(text)
    except ValueError as original:
        raise RuntimeError(f"cannot convert {text!r}") from original


try:
    convert("zz")
except RuntimeError as e:
    print(e, "|", e.__cause__, "|", e.__context__ is e.__cause__, e.__suppress_context__)
try:
    try:
        raise KeyError(1)
    except KeyError:
        try:
            raise IndexError(2)
        except IndexError:
            raise TypeError(3)
except TypeError as e:
    print(repr(e), repr(e.__context__), repr(e.__context__.__context__), e.__context__.__context__.__context__)
try:
    try:
        raise KeyError(1)
    finally:
        raise IndexError(2)
except IndexError as e:
    print(repr(e.__context__))
try:
    try:
        raise KeyError(1)
    except KeyError:
        pass
    raise IndexError(2)
except IndexError as e:
    print(e.__context__)


def handler():
    try:
        raise KeyError("k")
    except KeyError as e:
        saved = e
    try:
        raise ValueError("v")
    except ValueError as e:
        return e.__context__, saved.__context__


print(handler())
import sys

print(sys.exc_info())
try:
    1 / 0
except ZeroDivisionError:
    kind, value, trace = sys.exc_info()
    print(kind.__name__, value, trace is not None)
    try:
        [][0]
    except IndexError:
        print(sys.exc_info()[0].__name__)
    print(sys.exc_info()[0].__name__)
print(sys.exc_info()[0])
