"""contextmanager: values, exceptions in and out, generators that do not stop, reuse, decorators."""
import contextlib

log = []


@contextlib.contextmanager
def manage(name, swallow=()):
    log.append("enter " + name)
    try:
        yield name.upper()
    except swallow as error:
        log.append("swallowed %r" % error)
    else:
        log.append("clean")
    finally:
        log.append("exit " + name)


with manage("a") as value:
    log.append(value)
with manage("b", KeyError):
    raise KeyError("k")
try:
    with manage("c"):
        raise ValueError("out")
except ValueError as error:
    log.append(repr(error))
print(log)


@contextlib.contextmanager
def never():
    if False:
        yield


@contextlib.contextmanager
def twice():
    yield 1
    yield 2


@contextlib.contextmanager
def goes_on():
    try:
        yield
    except ValueError:
        yield "again"


@contextlib.contextmanager
def other():
    try:
        yield
    except ValueError as error:
        raise KeyError("instead") from error


def use(make, exc=None):
    try:
        with make() as v:
            if exc:
                raise exc
            return v
        return "suppressed"
    except Exception as error:
        return type(error).__name__, str(error), repr(error.__cause__)


print(use(never), use(twice), use(goes_on, ValueError("x")), use(other, ValueError("x")), use(twice, TypeError("t")), use(other, StopIteration("s")), use(lambda: manage("z", StopIteration), StopIteration(3)))


@manage("decorator")
def decorated(x):
    log.append("body")
    return x


log.clear()
print(decorated(5), decorated(6), log, decorated.__name__)
m = manage("once")
with m:
    pass
try:
    with m:
        pass
except (RuntimeError, AttributeError) as error:
    print(type(error).__name__, error)
for call in (lambda: manage(), lambda: manage("x", bad=1), lambda: contextlib.contextmanager(5)(), lambda: contextlib.contextmanager(lambda: 5)().__enter__()):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
