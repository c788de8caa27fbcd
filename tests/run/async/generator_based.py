# types.coroutine: generators that may be awaited, the functions that make them, and wrappers of what is like one.
import inspect
import types


def run(coroutine):
    steps = []
    while True:
        try:
            steps.append(coroutine.send(None))
        except StopIteration as e:
            return steps, e.value


@types.coroutine
def pause(value):
    got = yield value
    return (value, got)


async def user():
    return [await pause(1), await pause(2)]


print(run(user()))
print(bool(pause.__code__.co_flags & inspect.CO_ITERABLE_COROUTINE), types.coroutine(pause) is pause)
generator = pause(3)
print(type(generator).__name__, inspect.isawaitable(generator), bool(generator.gi_code.co_flags & 0x100))


async def native():
    return "native"


@types.coroutine
def delegating():
    return (yield from native())


print(run(delegating()), types.coroutine(native) is native)


def plain():
    yield 1
    return 2


async def await_plain():
    await plain()


for awaited in (await_plain, ):
    try:
        run(awaited())
    except TypeError as e:
        print(e)


@types.coroutine
def returns_generator():
    return plain()


wrapper = returns_generator()
print(type(wrapper).__name__, wrapper.__name__, type(wrapper.__await__()).__name__, wrapper.gi_running, wrapper.cr_await)
print("cr_frame" in dir(wrapper), run(wrapper))


async def await_wrapped():
    return await returns_generator()


print(run(await_wrapped()))


@types.coroutine
def returns_pause():
    return pause(5)


print(type(returns_pause()).__name__)
try:
    types.coroutine(3)
except TypeError as e:
    print(e)


class BadExit:
    async def __aenter__(self):
        return self

    def __aexit__(self, *args):
        return 444


class BadEnter:
    def __aenter__(self):
        return 5

    async def __aexit__(self, *args):
        pass


async def leave_badly(fail):
    async with BadExit():
        if fail:
            1 / 0


async def enter_badly():
    async with BadEnter():
        pass


for coroutine in (leave_badly(True), leave_badly(False), enter_badly()):
    try:
        run(coroutine)
    except TypeError as e:
        print(e, "|", repr(e.__context__))
