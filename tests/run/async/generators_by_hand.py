"""Async generators driven by hand: asend, athrow, aclose, states, wrong use, exceptions."""
import types


@types.coroutine
def switch(value):
    return (yield value)


def drive(awaitable, *sends):
    log, sends = [], list(sends)
    it = awaitable.__await__()
    value = None
    try:
        while True:
            log.append(("yield", it.send(value)))
            value = sends.pop(0) if sends else None
    except StopIteration as stop:
        log.append(("result", stop.value))
    except BaseException as error:
        log.append((type(error).__name__, str(error)))
    return log


async def agen(log):
    try:
        got = yield 1
        log.append(got)
        waited = await switch("paused")
        log.append(waited)
        yield 2
    except ValueError as error:
        log.append("caught %s" % error)
        yield "after"
    finally:
        log.append("finally")
        await switch("cleanup")


log = []
g = agen(log)
print(drive(g.__anext__()), drive(g.asend("sent"), "resumed"), drive(g.athrow(ValueError("thrown"))), drive(g.__anext__()), drive(g.__anext__()), log)
log.clear()
g = agen(log)
drive(g.__anext__())
print(drive(g.aclose()), log, drive(g.aclose()), drive(g.asend(None)), g.ag_running, g.ag_frame)
g = agen(log)
print(drive(g.asend("too early")), drive(g.athrow(KeyError("before start"))), drive(g.__anext__()))
g = agen(log)
it = g.__anext__()
print(drive(it))
for action in (lambda: it.send(None), lambda: it.__await__().__next__(), lambda: g.asend(), lambda: next(g), lambda: iter(g), lambda: drive(g.athrow(5)), lambda: list(g), lambda: setattr(g, "ag_running", 1)):
    try:
        print(action())
    except (TypeError, RuntimeError, AttributeError, StopIteration) as error:
        print(type(error).__name__, error)


async def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


async def stops():
    yield 1
    raise StopAsyncIteration("inside")


async def stops_too():
    yield 1
    raise StopIteration("inside")


for make in (stubborn, stops, stops_too):
    g = make()
    drive(g.__anext__())
    print(make.__name__, drive(g.aclose()) if make is stubborn else drive(g.__anext__()))
a = g.__aiter__()
print(a is g, type(g).__name__, type(g.asend(None)).__name__, type(g.aclose()).__name__, g.__name__, g.__qualname__)
g1 = agen([])
x, y = g1.__anext__(), g1.__anext__()
first = x.__await__()
print(drive(x), drive(y))
