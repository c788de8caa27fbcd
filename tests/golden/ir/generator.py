async def ticks(source):
    async for tick in source:
        yield await tick.value()


def walk(tree):
    if tree:
        yield from walk(tree[0])
        got = yield tree[1]
