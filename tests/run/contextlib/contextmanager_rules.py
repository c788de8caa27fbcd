"""contextlib.contextmanager: values, swallowed and replaced exceptions, generators that yield too little or too much, use as a decorator."""
import contextlib
from contextlib import contextmanager


def attempt(label, function):
    try:
        print(label, "->", function())
    except BaseException as error:
        print(label, "!", type(error).__name__, error, "| cause", repr(error.__cause__), "| context", repr(error.__context__))


@contextmanager
def tag(name, swallow=()):
    """Prints a tag."""
    print(f"<{name}>")
    try:
        yield name.upper()
    except swallow as error:
        print("swallowed", error)
    finally:
        print(f"</{name}>")


with tag("a") as x, tag("b", (KeyError,)) as y:
    print(x, y)
    raise KeyError("gone")


def run(make, error=None):
    def inner():
        with make() as value:
            if error:
                raise error
            return value
    return inner


@contextmanager
def never():
    if False:
        yield


@contextmanager
def twice():
    yield 1
    yield 2


@contextmanager
def replaces():
    try:
        yield
    except Exception as error:
        raise RuntimeError("replaced") from error


@contextmanager
def stops():
    try:
        yield
    except RuntimeError:
        raise StopIteration("inner")


@contextmanager
def ignores():
    try:
        yield 5
    except BaseException:
        pass
    yield 6


attempt("never", run(never))
attempt("twice", run(twice))
attempt("error passes", run(lambda: tag("c"), ZeroDivisionError("z")))
attempt("twice, error", run(twice, ValueError("v")))
attempt("replaces", run(replaces, ValueError("v")))
attempt("stops", run(stops, RuntimeError("r")))
attempt("ignores", run(ignores, ValueError("v")))
attempt("StopIteration through", run(lambda: tag("s"), StopIteration("mine")))

cm = tag("once")
with cm:
    pass
attempt("used again", run(lambda: cm))
print(tag.__name__, tag.__doc__, type(cm).__name__, isinstance(cm, contextlib.AbstractContextManager), tag("z").__doc__)


@tag("deco")
def decorated(n):
    return n * 2


print(decorated(2), decorated(3), decorated.__name__)
