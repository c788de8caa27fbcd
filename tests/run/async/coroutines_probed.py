"""Coroutines driven by hand: states, reuse, throw and close at each point, awaitables of every kind, what await says of others, async comprehensions, nested await in expressions, cancellation order."""
import inspect
import types


class Pause:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        got = yield self.value
        return (self.value, got)


class Direct:
    """__await__ gives a plain iterator."""

    def __await__(self):
        return iter(["d1", "d2"])


class Wrong:
    def __await__(self):
        return 5


class Coro:
    def __await__(self):
        return helper()


@types.coroutine
def legacy():
    got = yield "legacy"
    return got


async def helper(x=1):
    return await Pause(x)


def run(c, *sent):
    out = []
    sent = list(sent)
    try:
        out.append(c.send(None))
        while True:
            s = sent.pop(0) if sent else None
            out.append(c.throw(s) if isinstance(s, BaseException) else c.send(s))
    except StopIteration as e:
        return out, e.value
    except BaseException as e:
        return out, repr(e)


async def sums():
    return [await Pause(1), (await Pause(2))[1], await helper(3), f"{await Pause(4)}", {await Pause(5): await Pause(6)}, (await legacy()) if True else 0, -(await Pause(7))[0], [await Pause(i) for i in range(2)], await Direct()]


async def handles():
    try:
        await Pause("in try")
    except KeyError as e:
        await Pause("in except")
        return "handled " + str(e)
    else:
        await Pause("in else")
    finally:
        await Pause("in finally")
    return "end"


async def bad(what):
    return await what


async def generator(n):
    for i in range(n):
        await Pause(("gen", i))
        yield i


async def comprehensions():
    a = [x async for x in generator(2)]
    b = {x: y async for x in generator(2) for y in "a"}
    c = [y for x in "ab" for y in [await Pause(x)]]
    d = {x async for x in generator(3) if (await Pause("filter"))[0] and x}
    e = [z async for z in (w * 2 async for w in generator(2))]
    return a, b, c, d, e


print(run(sums(), *"abcdefghijklm"))
print(run(handles()), run(handles(), KeyError("k")), run(handles(), ValueError("v")), run(handles(), None, OSError("o")))
print(run(comprehensions(), *range(40)))
for what in (5, None, [1], iter([1]), Wrong(), Coro(), Direct(), generator(1), (x for x in [1]), helper, lambda: 0, legacy(), helper(9)):
    c = bad(what)
    print(type(what).__name__, run(c, "sent"))
    if inspect.iscoroutine(what):
        what.close()
c = helper()
states = [inspect.getcoroutinestate(c)]
c.send(None)
states.append(inspect.getcoroutinestate(c))
print(states, c.cr_await is not None, c.cr_running, c.cr_code.co_name, c.cr_frame is not None, c.cr_origin)
print(run(bad(c)))
try:
    c.send("x")
except StopIteration as e:
    print("value", e.value, inspect.getcoroutinestate(c), c.cr_frame)
for action in (lambda: c.send(None), lambda: c.throw(ValueError("late")), lambda: c.close(), lambda: helper().send(5), lambda: helper().throw(KeyError("first")), lambda: iter(helper()), lambda: next(helper()), lambda: list(helper()), lambda: helper().__await__().send(None), lambda: helper()(), lambda: [x for x in generator(1)], lambda: helper().close()):
    try:
        print(action())
    except BaseException as e:
        print(type(e).__name__, e)


async def closing(log):
    try:
        await Pause("wait")
    except GeneratorExit:
        log.append("exit")
        raise
    finally:
        log.append("finally")


log = []
c = closing(log)
c.send(None)
c.close()
c.close()
print(log)


async def refuses():
    try:
        await Pause(1)
    except GeneratorExit:
        await Pause("refused")


c = refuses()
c.send(None)
try:
    c.close()
except RuntimeError as e:
    print(e)


async def recursive(n):
    return n + (await recursive(n - 1) if n else 0)


async def returns_coroutine():
    return helper("inner")


async def awaits_twice():
    c = helper("twice")
    first = await c
    try:
        await c
    except RuntimeError as e:
        return first, str(e)


print(run(recursive(50)), run(awaits_twice(), "s"))
inner = run(returns_coroutine())[1]
print(type(inner).__name__, run(inner, "v"))


async def stops():
    raise StopIteration("stop")


async def reentrant():
    return me.send(None)


me = reentrant()
print(run(stops()), run(me))


class Meta(type):
    async def create(cls):
        return (await Pause(cls.__name__))[0]


class Made(metaclass=Meta):
    attr = property(lambda self: helper("prop"))

    async def __call__(self, x):
        return await self.attr, x

    @staticmethod
    async def static():
        return await Pause("static")

    @classmethod
    async def klass(cls):
        return cls.__name__, await cls.static()


print(run(Made.create()), run(Made()(5), "p"), run(Made.klass(), "k"), inspect.iscoroutinefunction(Made.static), inspect.isawaitable(Direct()), inspect.iscoroutinefunction(Made().__call__))
