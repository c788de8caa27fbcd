"""ExitStack: order, swallowing, replaced exceptions and their contexts, pop_all, close; decorators and generators that misbehave."""
import contextlib
import traceback


class Logged:
    def __init__(self, name, swallow=False, then=None):
        self.name, self.swallow, self.then = name, swallow, then

    def __enter__(self):
        print("enter", self.name)
        return self.name

    def __exit__(self, kind, value, trace):
        print("exit", self.name, repr(value))
        if self.then:
            raise self.then
        return self.swallow


def chain(exc):
    """The exception and its contexts."""
    found = []
    while exc is not None:
        found.append(repr(exc))
        exc = exc.__context__
    return found


def attempt(*managers, error=None, callbacks=()):
    try:
        with contextlib.ExitStack() as stack:
            for m in managers:
                stack.enter_context(m)
            for c in callbacks:
                stack.push(c)
            if error:
                raise error
        print("left normally")
    except BaseException as e:
        print("out:", chain(e), [f.name for f in traceback.extract_tb(e.__traceback__)])


attempt(Logged("a"), Logged("b"))
attempt(Logged("a"), Logged("b", True), Logged("c"), error=ValueError(1))
attempt(Logged("a"), Logged("b", then=KeyError("k")), Logged("c"), error=ValueError(2))
attempt(Logged("a", True), Logged("b", then=KeyError("k")), error=ValueError(3))
attempt(Logged("a", then=IndexError("i")), Logged("b", True), error=ValueError(4))
attempt(Logged("a", then=OSError("o")), Logged("b", then=KeyError("k")), Logged("c", then=TypeError("t")))
attempt(callbacks=[lambda *info: print(info[0]), lambda kind, value, trace: kind is ZeroDivisionError],
        error=ZeroDivisionError("z"))

try:
    try:
        raise RuntimeError("outer")
    except RuntimeError:
        with contextlib.ExitStack() as stack:
            stack.callback(lambda: 1 / 0)
            stack.callback(lambda: [][1])
            raise ValueError("body")
except ZeroDivisionError as e:
    print(chain(e))

# the same by nesting
try:
    try:
        raise RuntimeError("outer")
    except RuntimeError:
        with Logged("x", then=ZeroDivisionError("division by zero")):
            with Logged("y", then=IndexError("list index out of range")):
                raise ValueError("body")
except ZeroDivisionError as e:
    print(chain(e))

stack = contextlib.ExitStack()
stack.callback(print, "first", end="!\n")
print(stack.callback(print, "second", sep="-") is print)
other = stack.pop_all()
stack.close()
print("nothing so far")
other.close()
other.close()
for bad in (1, "s", None):
    try:
        stack.enter_context(bad)
    except TypeError as e:
        print(e)
print(isinstance(stack, contextlib.AbstractContextManager), isinstance(stack, contextlib.AbstractAsyncContextManager),
      issubclass(Logged, contextlib.AbstractContextManager))


# generators that do not yield once
@contextlib.contextmanager
def times(n, catch=()):
    """Yields n times."""
    for i in range(n):
        try:
            yield i
        except catch as e:
            print("caught", repr(e))


def use(cm, error=None):
    try:
        with cm as value:
            print("value", value)
            if error:
                raise error
        print("fine")
    except BaseException as e:
        print(type(e).__name__, e, e.__cause__, e.__suppress_context__)


use(times(0))
use(times(1))
use(times(2))
use(times(1, ValueError), ValueError("v"))
use(times(2, ValueError), ValueError("v"))
use(times(1), StopIteration("s"))
use(times(1), KeyError("k"))
use(times(1), GeneratorExit("g"))
use(contextlib.contextmanager(lambda: None)())
use(contextlib.contextmanager(lambda: 5)())
print(times(3).__doc__, times.__doc__, times.__name__)


@contextlib.contextmanager
def translating():
    try:
        yield
    except KeyError as e:
        raise LookupError("translated") from e


use(translating(), KeyError("x"))


@times(1)
def decorated(a, b=2):
    return a, b


print(decorated(1), decorated(5, b=6), decorated.__name__)


class Tracked(contextlib.ContextDecorator):
    def __enter__(self):
        print("in")

    def __exit__(self, *info):
        print("out", info[0])
        return True


@Tracked()
def fails():
    raise ValueError


print(fails())
try:
    contextlib.AbstractContextManager()
except TypeError as e:
    print(e)
for call in (lambda: stack.callback(), lambda: contextlib.closing(), lambda: contextlib.redirect_stdout()):
    try:
        call()
    except TypeError as e:
        print(e)
