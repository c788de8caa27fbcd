"""finally and with inside generators: close, exceptions from the consumer, break, several generators in turns."""
import contextlib

log = []


def resource(name):
    log.append("open " + name)
    try:
        for i in range(3):
            yield name, i
    finally:
        log.append("close " + name)


@contextlib.contextmanager
def tracked(name):
    log.append("enter " + name)
    yield
    log.append("leave " + name)


def with_inside():
    with tracked("a"):
        yield 1
        with tracked("b"):
            yield 2
        yield 3


g = resource("x")
print(next(g), g.close(), log)
log.clear()
print(list(with_inside()), log)
log.clear()
try:
    for item in (g := resource("y")):
        if item[1] == 1:
            raise ValueError("consumer")
except ValueError as error:
    print(error, log)
g.close()
print(log)
log.clear()
turns = [resource("p"), resource("q")]
got = []
while turns:
    for gen in list(turns):
        try:
            got.append(next(gen))
        except StopIteration:
            turns.remove(gen)
print(got, log)


def cleanup_raises():
    try:
        yield 1
    finally:
        raise KeyError("from finally")


g = cleanup_raises()
next(g)
try:
    g.close()
except KeyError as error:
    print(repr(error), repr(error.__context__))


def nested():
    try:
        try:
            yield 1
        finally:
            log.append("inner")
            yield 2
    except GeneratorExit:
        log.append("outer saw exit")
        raise
    finally:
        log.append("outer")


log.clear()
g = nested()
print(next(g), next(g), log)
g.close()
print(log)


def returns_in_finally():
    try:
        yield 1
        raise ValueError("lost")
    finally:
        return "kept"


g = returns_in_finally()
next(g)
try:
    next(g)
except StopIteration as stop:
    print(stop.value)
