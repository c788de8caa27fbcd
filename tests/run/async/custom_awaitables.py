"""Awaitables of one's own, coroutine objects by hand, await of the wrong things, __aenter__ and __anext__ errors."""


class Await:
    def __init__(self, *values):
        self.values = values

    def __await__(self):
        total = 0
        for v in self.values:
            total += (yield v) or 0
        return total


class BadAwait:
    def __await__(self):
        return 5


class NotIter:
    def __await__(self):
        return [1]


class AIter:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        self.n -= 1
        if self.n < 0:
            raise StopAsyncIteration
        return await Await() + self.n


class BadAiter:
    def __aiter__(self):
        return 5


class BadAnext(BadAiter):
    def __aiter__(self):
        return self

    def __anext__(self):
        return 5


class Manager:
    async def __aenter__(self):
        return "entered"

    async def __aexit__(self, kind, value, tb):
        return kind is KeyError


def run(coro, *sends):
    out, sends = [], list(sends)
    try:
        out.append(coro.send(None))
        while True:
            out.append(coro.send(sends.pop(0) if sends else None))
    except StopIteration as stop:
        out.append(("returned", stop.value))
    except Exception as error:
        out.append((type(error).__name__, str(error)))
    return out


async def body(action):
    return await action()


async def awaits(x):
    return await x


async def loops(x):
    return [v async for v in x]


async def manages(x, error=None):
    async with x as value:
        if error:
            raise error
        return value
    return "suppressed"


print(run(awaits(Await("a", "b")), 10, 5), run(loops(AIter(3))), run(manages(Manager())), run(manages(Manager(), KeyError("k"))), run(manages(Manager(), ValueError("v"))))
for bad in (5, None, BadAwait(), NotIter(), [1], (x for x in ()), lambda: 0):
    print(run(awaits(bad)))
for bad in (5, [1], BadAiter(), BadAnext()):
    print(run(loops(bad)))
for bad in (5, open, type("Half", (), {"__aenter__": lambda self: 1})(), type("Sync", (), {"__enter__": lambda s: 1, "__exit__": lambda s, *a: 0})()):
    print(run(manages(bad)))
c = awaits(Await(1))
print(c.send(None), c.cr_running, c.cr_await is not None, c.cr_suspended, c.throw(KeyError, "into") if False else "", type(c).__name__, c.__name__)
try:
    c.throw(KeyError("into"))
except KeyError as error:
    print(repr(error), c.cr_await, c.cr_frame)
for action in (lambda: c.send(None), lambda: c.close(), lambda: iter(awaits), lambda: next(loops), lambda: c.send()):
    try:
        print(action())
    except (RuntimeError, TypeError) as error:
        print(type(error).__name__, error)


async def nested(n):
    if n == 0:
        return await Await("bottom")
    return await nested(n - 1) + 1


print(run(nested(20), 100))
d = awaits(Await("never finished"))
d.send(None)
d.close()
print(run(d))
