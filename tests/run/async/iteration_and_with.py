"""async for, async with, async generators and comprehensions, driven by hand."""


class Ticker:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        return self.n


class Manager:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    async def __aenter__(self):
        print("aenter", self.name)
        return self.name.upper()

    async def __aexit__(self, kind, value, trace):
        print("aexit", self.name, kind and kind.__name__)
        return self.swallow


async def agen(n):
    try:
        for i in range(n):
            yield i * i
    finally:
        print("agen done")


async def main():
    async for x in Ticker(3):
        print(x, end=" ")
    else:
        print("else")
    async with Manager("a") as a, Manager("b"):
        print(a)
    async with Manager("s", True):
        raise KeyError("swallowed")
    print([x async for x in Ticker(4)], {x async for x in agen(3)} == {0, 1, 4}, {x: 1 async for x in Ticker(2)}, [x async for x in agen(6) if x % 2])
    source = agen(10)
    async for x in source:
        if x > 3:
            break
    await source.aclose()
    g = agen(3)
    print(await g.__anext__(), await g.asend(None), await anext(g), await anext(g, "default"))
    h = agen(5)
    await h.__anext__()
    await h.aclose()
    try:
        async with Manager("err"):
            1 / 0
    except ZeroDivisionError as e:
        print(e)
    return sum([x async for x in (y * 2 async for y in Ticker(3))])


def run(c):
    try:
        while True:
            c.send(None)
    except StopIteration as e:
        return e.value


print(run(main()))


async def bad():
    async for x in [1]:
        pass


try:
    run(bad())
except TypeError as e:
    print(e)


async def bad_with():
    async with 5:
        pass


try:
    run(bad_with())
except (TypeError, AttributeError) as e:
    print(type(e).__name__, e)
