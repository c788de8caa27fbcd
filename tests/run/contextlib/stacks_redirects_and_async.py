"""contextlib: decorators with state, ExitStack orders and errors, redirected streams, suppress, closing, chdir, and the asynchronous forms."""
import asyncio
import contextlib
import io
import os
import sys
from contextlib import AsyncExitStack, ContextDecorator, ExitStack, aclosing, asynccontextmanager, chdir, closing, contextmanager, nullcontext, redirect_stderr, redirect_stdout, suppress


def attempt(label, function):
    try:
        print(label, "->", function())
    except BaseException as error:
        print(label, "!", type(error).__name__, error, "| cause", repr(error.__cause__), "| context", repr(error.__context__))


@contextmanager
def borrowed(shelf, book):
    shelf.remove(book)
    yield book, len(shelf)
    shelf.append(book)


def enter(value):
    with value:
        pass


class Timer(ContextDecorator):
    def __init__(self):
        self.log = []

    def __enter__(self):
        self.log.append("in")
        return self

    def __exit__(self, kind, value, trace):
        self.log.append(kind and kind.__name__)
        return kind is ZeroDivisionError


t = Timer()


@t
def divide(a, b):
    return a / b


print(divide(1, 2), divide(1, 0), t.log)
order, shelf = [], ["atlas", "novel"]
with ExitStack() as stack:
    stack.callback(order.append, "first")
    stack.callback(lambda *a, **k: order.append((a, k)), 1, two=2)
    stack.push(lambda *details: order.append(details[0]))
    stack.enter_context(suppress(ValueError))
    stack.push(Timer())
    kept = stack.enter_context(borrowed(shelf, "atlas"))
    stack.push(lambda kind, value, trace: order.append((shelf[:], type(value).__name__)))
    raise ValueError("inside")
print(order, kept, shelf)
with ExitStack() as stack:
    stack.callback(print, "moved callback")
    moved = stack.pop_all()
print("not yet")
moved.close()


def failing(text):
    raise ValueError(text)


def chained():
    with ExitStack() as stack:
        stack.callback(failing, "outer")
        stack.callback(failing, "middle")
        stack.callback(failing, "inner")
        raise KeyError("body")


try:
    chained()
except ValueError as error:
    chain = []
    while error:
        chain.append(repr(error))
        error = error.__context__
    print(chain)
attempt("enter_context(5)", lambda: ExitStack().enter_context(5))
attempt("push(5)", lambda: ExitStack().push(5))
attempt("with 5", lambda: enter(5))
out, err = io.StringIO(), io.StringIO()
with redirect_stdout(out), redirect_stderr(err):
    print("to out")
    print("to err", file=sys.stderr)
    with redirect_stdout(err):
        print("nested")
print(repr(out.getvalue()), repr(err.getvalue()))
with suppress(KeyError, IndexError) as nothing:
    [][1]
print(nothing)
with nullcontext("value") as value, nullcontext() as none:
    print(value, none)


class Door:
    def close(self):
        print("closed")


with closing(Door()) as door:
    print(type(door).__name__)
attempt("closing(5)", lambda: enter(closing(5)))
here = os.getcwd()
os.mkdir("sub")
with chdir("sub"):
    print(os.path.basename(os.getcwd()))
    with chdir(".."):
        print(os.getcwd() == here)
    print(os.path.basename(os.getcwd()))
print(os.getcwd() == here)


class Half(contextlib.AbstractContextManager):
    pass


attempt("abstract", Half)
attempt("default exit", lambda: contextlib.AbstractContextManager.__exit__(None, None, None, None))


@asynccontextmanager
async def connection(name):
    print("open", name)
    try:
        yield name
    finally:
        print("close", name)


async def numbers():
    try:
        for n in range(5):
            yield n
    finally:
        print("numbers closed")


async def main():
    async with connection("one") as c, nullcontext(3) as three:
        print(c, three)
    try:
        async with connection("two"):
            raise OSError("lost")
    except OSError as error:
        print("caught", error)
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(connection("three"))
        print(stack.enter_context(borrowed(shelf := ["map"], "map")), shelf)
        stack.push_async_callback(asyncio.sleep, 0)
        stack.callback(print, "callback")
    async with aclosing(numbers()) as ns:
        async for n in ns:
            if n == 2:
                break

    @connection("deco")
    async def work():
        return "worked"
    print(await work(), await work())
    try:
        await AsyncExitStack().enter_async_context(5)
    except TypeError as error:
        print(error)


asyncio.run(main())
