"""contextlib further: ExitStack orders and transfers, async managers and stacks, nullcontext, redirects, chdir, closing, decorators."""
import asyncio
import contextlib
import io
import os
import sys
from contextlib import ExitStack, asynccontextmanager, contextmanager


@contextmanager
def tag(name, log, swallow=()):
    log.append(f"<{name}>")
    try:
        yield name
    except swallow as error:
        log.append(f"{name} ate {error!r}")
    finally:
        log.append(f"</{name}>")


log = []
with ExitStack() as stack:
    names = [stack.enter_context(tag(n, log)) for n in "abc"]
    stack.callback(log.append, "callback")
    stack.push(lambda *exc: log.append(exc[0]) or True)
    kept = stack.pop_all()
print(names, log)
with kept:
    raise ValueError("suppressed by push")
print(log)
log.clear()
try:
    with ExitStack() as stack:
        stack.enter_context(tag("outer", log, (KeyError,)))
        stack.callback(lambda: {}["boom"])
        stack.enter_context(tag("inner", log, (ValueError,)))
        raise ValueError("v")
except Exception as error:
    print("escaped", repr(error))
print(log)
try:
    with ExitStack() as stack:
        stack.callback(lambda: 1 / 0)
        stack.callback(lambda: [][1])
        raise KeyError("first")
except ZeroDivisionError as error:
    print(repr(error), repr(error.__context__), repr(error.__context__.__context__))
for bad in (lambda: ExitStack().enter_context(5), lambda: ExitStack().push(5), lambda: ExitStack().callback()):
    try:
        print(bad())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
out, err = io.StringIO(), io.StringIO()
with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
    print("captured")
    print("problem", file=sys.stderr)
print(out.getvalue(), err.getvalue())
os.mkdir("sub")
before = os.getcwd()
try:
    with contextlib.chdir("sub"), contextlib.chdir(".."):
        print(os.getcwd() == before)
        raise RuntimeError
except RuntimeError:
    print(os.getcwd() == before)
with contextlib.closing(io.StringIO("x")) as f, contextlib.nullcontext(7) as seven, contextlib.suppress(LookupError, ZeroDivisionError):
    print(f.read(), seven)
    [][0]
print(f.closed)
with contextlib.suppress():
    pass
try:
    with contextlib.suppress(ValueError):
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
except ExceptionGroup as group:
    print(repr(group))


@contextmanager
def twice():
    yield 1
    yield 2


@contextmanager
def never():
    if False:
        yield


@contextmanager
def changes():
    try:
        yield
    except ValueError as error:
        raise KeyError("changed") from error


for manager, body in ((twice, None), (never, None), (changes, ValueError("orig")), (changes, StopIteration("stop"))):
    try:
        with manager():
            if body:
                raise body
        print("fine")
    except Exception as error:
        print(type(error).__name__, error, repr(error.__cause__))


@tag("deco", log)
def decorated(x):
    """Doc."""
    return x * 2


log.clear()
print(decorated(2), decorated(3), decorated.__name__, decorated.__doc__, log)


class Timer(contextlib.ContextDecorator):
    def __init__(self):
        self.calls = 0

    def __enter__(self):
        self.calls += 1
        return self

    def __exit__(self, *exc):
        return exc[0] is ZeroDivisionError


timer = Timer()


@timer
def divide(a, b):
    return a / b


print(divide(4, 2), divide(1, 0), timer.calls)


@asynccontextmanager
async def connection(name, log):
    log.append(f"open {name}")
    await asyncio.sleep(0)
    try:
        yield name.upper()
    finally:
        await asyncio.sleep(0)
        log.append(f"close {name}")


class Closable:
    async def aclose(self):
        log.append("aclosed")


async def main():
    log.clear()
    async with contextlib.AsyncExitStack() as stack:
        print(await stack.enter_async_context(connection("x", log)), stack.enter_context(tag("sync", log)))
        stack.push_async_callback(asyncio.sleep, 0)
        stack.callback(log.append, "plain")
        await stack.enter_async_context(contextlib.aclosing(Closable()))
    print(log)
    log.clear()
    try:
        async with connection("y", log), contextlib.nullcontext(5) as five:
            raise LookupError(five)
    except LookupError as error:
        print(error, log)

    @connection("z", log)
    async def work():
        return "worked"

    print(await work(), log[-2:], isinstance(connection("q", log), contextlib.AbstractAsyncContextManager), issubclass(Timer, contextlib.AbstractContextManager))
    try:
        async with 5:
            pass
    except TypeError as error:
        print(error)


asyncio.run(main())
