"""AsyncExitStack, asynccontextmanager, aclosing, nullcontext in coroutines."""
import asyncio
import contextlib


@contextlib.asynccontextmanager
async def resource(name, swallow=False, yields=1):
    print("open", name)
    try:
        for _ in range(yields):
            yield name
            await asyncio.sleep(0)
    except ValueError as e:
        print("seen by", name, e)
        if not swallow:
            raise
    finally:
        print("close", name)


async def attempt(cm, error=None):
    try:
        async with cm as value:
            print("value", type(value).__name__)
            if error:
                raise error
        print("fine")
    except BaseException as e:
        print(type(e).__name__, e, repr(e.__cause__))


async def gently(text):
    await asyncio.sleep(0)
    print("callback", text)


class Source:
    async def aclose(self):
        print("aclosed")


async def stack(error, *names):
    async with contextlib.AsyncExitStack() as s:
        for name in names:
            print(await s.enter_async_context(resource(name, swallow=name.isupper())))
        s.enter_context(contextlib.suppress(KeyError))
        s.push_async_callback(gently, "one")
        s.callback(print, "two")
        s.push_async_exit(lambda *info: gently(repr(info[1])))
        if error:
            raise error
    return "normal"


async def main():
    await attempt(resource("r"))
    await attempt(resource("r"), ValueError("v"))
    await attempt(resource("r", True), ValueError("v"))
    await attempt(resource("r", yields=0))
    await attempt(resource("r"), StopAsyncIteration("s"))
    await attempt(resource("r"), StopIteration("s"))
    await attempt(contextlib.aclosing(Source()))
    await attempt(contextlib.nullcontext(7))
    for error in None, ValueError("e"), KeyError("k"):
        for names in "ab", "Ab":
            try:
                print(await stack(error, *names))
            except Exception as e:
                print("out", repr(e))
    try:
        await contextlib.AsyncExitStack().enter_async_context(3)
    except TypeError as e:
        print(e)

    @resource("deco")
    async def inside(x):
        return x * 2

    print(await inside(4), await inside(5))


asyncio.run(main())
