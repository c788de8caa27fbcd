"""Async comprehensions, generator expressions, async for and with in nested functions and classes, await in every expression."""
import asyncio


async def agen(n, delay=0):
    for i in range(n):
        await asyncio.sleep(delay)
        yield i


async def value(x):
    await asyncio.sleep(0)
    return x


class Async:
    def __init__(self, v):
        self.v = v

    async def __aenter__(self):
        return await value(self.v)

    async def __aexit__(self, *exc):
        return await value(exc[0] is KeyError)

    def __await__(self):
        return value(self.v).__await__()


async def main():
    print([x async for x in agen(3)], {x async for x in agen(3) if x}, {x: await value(x * 2) async for x in agen(2)}, [await value(x) for x in range(3)], [(x, y) async for x in agen(2) for y in range(2)], [(x, y) for x in range(2) async for y in agen(2)])
    g = (x * 2 async for x in agen(3))
    print(type(g).__name__, [v async for v in g], [[y async for y in agen(x)] async for x in agen(3)], [v async for v in (await value(i) for i in range(2))])
    print(await value(1) + await value(2), (await value([1, 2]))[await value(0)], f"{await value('f')!r}", {await value("k"): await value("v")}, await Async("obj"), not await value(0), [*await value((1, 2))], (await value(print))(await value("called")), await value(5) if await value(True) else 0, (x := await value(3)) + x)
    async with Async(1) as a, Async(2) as b:
        print(a, b)
    async with Async(1):
        raise KeyError("swallowed")
    total = 0
    async for i in agen(5):
        if i == 1:
            continue
        if i == 4:
            break
        total += i
    else:
        print("never")
    async for i in agen(0):
        pass
    else:
        print("else", total)

    async def inner():
        nonlocal total
        total += await value(10)
        return [v async for v in agen(total % 3)]

    print(await inner(), total, await asyncio.gather(*(value(i) for i in range(3))))

    class C:
        attr = "plain"

        async def method(self):
            return [await value(self.attr) for _ in range(2)]

        @staticmethod
        async def static():
            return await value("static")

        @property
        async def prop(self):
            return await value("prop")

    print(await C().method(), await C.static(), await C().prop)
    try:
        async for x in agen("not a number"):
            pass
    except TypeError as error:
        print(error)
    try:
        print(await value(1) / await value(0))
    except ZeroDivisionError as error:
        print(error)
    finally:
        print(await value("finally"))

    def sync():
        return (x async for x in agen(2))

    print([v async for v in sync()], await anext(agen(1)), await anext(agen(0), "default"), aiter(g) is g)
    return await value("returned")


print(asyncio.run(main()))
