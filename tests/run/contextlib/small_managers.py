"""closing, suppress, nullcontext, redirect_stdout, chdir, ContextDecorator and AbstractContextManager."""
import contextlib
import io
import os
import sys


class Thing:
    def close(self):
        print("closed")


with contextlib.closing(Thing()) as thing:
    print(type(thing).__name__)
try:
    with contextlib.closing(Thing()):
        raise ValueError("inside")
except ValueError as error:
    print(error)
with contextlib.suppress(KeyError, IndexError):
    [][0]
    print("never")
with contextlib.suppress():
    print("nothing suppressed")
try:
    with contextlib.suppress(KeyError):
        raise ValueError("passes")
except ValueError as error:
    print(error)
with contextlib.suppress(ValueError):
    raise ExceptionGroup("g", [ValueError(1)]) if sys.version_info >= (3, 12) else ValueError(1)
with contextlib.nullcontext(5) as five, contextlib.nullcontext() as none:
    print(five, none)
out = io.StringIO()
redirect = contextlib.redirect_stdout(out)
with redirect:
    print("one")
    with redirect:
        print("two")
    print("three")
print(repr(out.getvalue()))
os.mkdir("sub")
before = os.getcwd()
with contextlib.chdir("sub"):
    print(os.path.basename(os.getcwd()))
    with contextlib.chdir(".."):
        print(os.getcwd() == before)
print(os.getcwd() == before)


class Track(contextlib.ContextDecorator):
    def __init__(self, tag):
        self.tag = tag

    def __enter__(self):
        print("<%s>" % self.tag)
        return self

    def __exit__(self, *exc):
        print("</%s>" % self.tag, exc[0])
        return exc[0] is KeyError


@Track("f")
def f(error=None):
    if error:
        raise error
    return "value"


print(f(), f(KeyError()), f.__name__)
try:
    f(ValueError("v"))
except ValueError as error:
    print(error)


class Mine(contextlib.AbstractContextManager):
    def __exit__(self, *exc):
        return None


print(isinstance(Track("x"), contextlib.AbstractContextManager), isinstance(5, contextlib.AbstractContextManager), issubclass(Thing, contextlib.AbstractContextManager), Mine().__enter__().__class__.__name__)
try:
    contextlib.AbstractContextManager()
except TypeError as error:
    print(error)
