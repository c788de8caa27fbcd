"""Asynchronous comprehensions in every kind, nested in plain ones, with await in conditions and elements, closed over and interrupted by exceptions."""
import asyncio

log = []


class Source:
    def __init__(self, values, fail_at=None):
        self.values, self.fail_at, self.i = list(values), fail_at, 0

    def __aiter__(self):
        log.append("aiter")
        return self

    async def __anext__(self):
        await asyncio.sleep(0)
        if self.i == self.fail_at:
            raise KeyError(self.i)
        if self.i >= len(self.values):
            raise StopAsyncIteration
        self.i += 1
        return self.values[self.i - 1]


async def double(x):
    await asyncio.sleep(0)
    return x * 2


async def ticks(n):
    try:
        for i in range(n):
            yield i
    finally:
        log.append(f"ticks {n} closed")


async def kinds():
    print([x async for x in Source("abc")], {x async for x in Source([3, 3])}, {x: i async for i, x in Source(enumerate("pq"))})
    print([await double(x) for x in range(3)], [x async for x in ticks(6) if await double(x) > 4], [await double(x) async for x in ticks(2)])
    print([[y async for y in ticks(x)] for x in range(3)], [[x * y for y in range(2)] async for x in ticks(3)])
    print([(x, y) async for x in ticks(2) for y in "ab"], [(x, y) for x in "ab" async for y in ticks(2)], {await double(k): [await double(v) for v in range(k)] for k in range(3)})
    gen = (await double(x) async for x in ticks(3))
    print(type(gen).__name__, await gen.__anext__(), [x async for x in gen])
    lazy = (await double(x) for x in range(2))
    print(type(lazy).__name__, [v async for v in lazy])
    print([(last := x) async for x in ticks(3)], last, [f() async for f in (lambda: k async for k in ticks(2))])


async def failures():
    for make in (lambda: Source("abc", 2), lambda: Source([]), lambda: iter([])):
        try:
            print([x async for x in make()])
        except (KeyError, TypeError) as e:
            print(type(e).__name__, e)
    try:
        source = ticks(5)
        print([10 // (2 - x) async for x in source])
    except ZeroDivisionError as e:
        print(e, source.ag_frame is not None)
        await source.aclose()
    try:
        [await x for x in (double(1), 5)]
    except TypeError as e:
        print(e)


class Holder:
    factor = 3

    async def run(self):
        return [self.factor * x + len(extra) async for x in ticks(3) for extra in [[x] * x] if extra]

    async def totals(self):
        total = 2 ** 62
        return [total := total + x async for x in Source([2 ** 62, 2 ** 62, 0.5])]


async def main():
    await kinds()
    await failures()
    h = Holder()
    print(await h.run(), await h.totals())
    print(await asyncio.gather(*[double(x) for x in "ab"]), [r for r in await asyncio.gather(h.run(), double(1))])


asyncio.run(main())
print(log)
