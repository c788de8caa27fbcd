"""__context__, __cause__, __suppress_context__ and __traceback__ set by hand and by the interpreter: cycles, reuse of one exception, handlers in generators and coroutines, del in handlers."""
import sys


def chain(e):
    out, seen = [], set()
    while e is not None and id(e) not in seen:
        seen.add(id(e))
        out.append(repr(e))
        e = e.__context__
    return out + (["cycle"] if e is not None else [])


def attempt(f):
    try:
        f()
    except BaseException as e:
        print(f.__name__, chain(e), repr(e.__cause__), e.__suppress_context__)


def simple():
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError("second")


def from_none():
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError("second") from None


def from_class():
    raise ValueError from OSError


def from_wrong():
    raise ValueError from "text"


def same_again():
    e = ValueError("same")
    try:
        raise e
    except ValueError:
        raise e


def cycle_of_two():
    a, b = ValueError("a"), ValueError("b")
    try:
        raise a
    except ValueError:
        try:
            raise b
        except ValueError:
            raise a


def in_finally():
    try:
        raise KeyError("body")
    finally:
        raise OSError("finally")


def in_else():
    try:
        pass
    except ValueError:
        pass
    else:
        raise KeyError("else")


def nested_handlers():
    try:
        raise ValueError(1)
    except ValueError:
        try:
            raise ValueError(2)
        except ValueError:
            pass
        raise ValueError(3)


def bare_raise_later():
    try:
        raise ValueError("kept")
    except ValueError:
        try:
            raise KeyError("inner")
        except KeyError:
            pass
        raise


def from_generator():
    def g():
        try:
            yield
        except ValueError:
            raise KeyError("in generator")
    it = g()
    next(it)
    it.throw(ValueError("thrown"))


def generator_in_handler():
    def g():
        yield sys.exc_info()[0]
        raise TypeError("later")
    try:
        raise ValueError("around")
    except ValueError:
        it = g()
        print(next(it))
    next(it)


def generator_resumed_in_handler():
    def g():
        yield
        raise TypeError("in generator")
    it = g()
    next(it)
    try:
        raise ValueError("around")
    except ValueError:
        next(it)


def by_hand():
    e = ValueError("hand")
    e.__context__ = KeyError("set context")
    e.__cause__ = OSError("set cause")
    e.__suppress_context__ = False
    raise e


def context_replaced():
    e = ValueError("e")
    e.__context__ = KeyError("old context")
    try:
        raise TypeError("new context")
    except TypeError:
        raise e


def exit_raises():
    class M:
        def __enter__(self):
            return self

        def __exit__(self, kind, value, tb):
            raise OSError(f"exit after {value!r}")
    with M():
        raise ValueError("body")


def name_error_in_handler():
    try:
        raise ValueError("x")
    except undefined_name:
        pass


def comparison_in_except():
    try:
        raise ValueError("x")
    except 5:
        pass


def bare_without():
    raise


def raise_not_exception():
    raise 5


def raise_class_that_fails():
    class Odd(Exception):
        def __init__(self):
            raise KeyError("init")
    raise Odd


def raise_new_other():
    class Odd(Exception):
        def __new__(cls):
            return 5
    raise Odd


for f in list(vars().values()):
    if callable(f) and getattr(f, "__code__", None) and f not in (chain, attempt):
        attempt(f)
e = ValueError()
for name, value in (("__context__", 5), ("__cause__", "x"), ("__traceback__", 5), ("__suppress_context__", "yes"), ("args", 5), ("args", "ab"), ("__notes__", 5), ("__context__", None), ("__cause__", None), ("__traceback__", None)):
    try:
        setattr(e, name, value)
        print(name, getattr(e, name))
    except Exception as error:
        print(name, type(error).__name__, error)
for name in ("__context__", "__cause__", "__traceback__", "args", "__suppress_context__"):
    try:
        delattr(e, name)
        print("deleted", name)
    except Exception as error:
        print(name, type(error).__name__, error)
try:
    e.add_note(5)
except TypeError as error:
    print(error)
e.__notes__ = [] if not isinstance(getattr(e, "__notes__", None), list) else e.__notes__
e.add_note("n")
print(e.__notes__, sys.exc_info())
x = KeyError("self")
x.__context__ = x
print(chain(x), e.with_traceback(None) is e)
try:
    e.with_traceback("tb")
except TypeError as error:
    print(error)
