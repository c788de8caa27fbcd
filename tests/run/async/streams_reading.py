# StreamReader fed by hand: every way to read, the limit, the end and errors.
import asyncio


async def fed(*parts, eof=True, limit=None):
    reader = asyncio.StreamReader() if limit is None else asyncio.StreamReader(limit=limit)
    for part in parts:
        reader.feed_data(part)
    if eof:
        reader.feed_eof()
    return reader


async def attempt(awaitable):
    try:
        print(await awaitable)
    except Exception as e:
        print(type(e).__name__, e, getattr(e, "partial", None), getattr(e, "expected", None), getattr(e, "consumed", None))


async def main():
    reader = await fed(b"one\ntwo\nth", b"ree\nrest")
    print(await reader.readline(), await reader.read(2), await reader.readuntil(b"\n"), await reader.readexactly(6))
    print(reader.at_eof(), await reader.read(), reader.at_eof(), await reader.read(3), await reader.readline())

    await attempt((await fed(b"short")).readexactly(9))
    await attempt((await fed(b"short")).readexactly(-1))
    await attempt((await fed(b"short")).readexactly(0))
    await attempt((await fed(b"short")).readuntil(b"--"))
    await attempt((await fed(b"a--b")).readuntil(b"--"))
    await attempt((await fed(b"short")).readuntil(b""))
    await attempt((await fed(b"short")).read(0))
    await attempt((await fed(b"0123456789", eof=False, limit=5)).readline())
    await attempt((await fed(b"0123456789\n", limit=5)).readline())
    await attempt((await fed(b"0123456789\n", limit=5)).readuntil())
    await attempt((await fed(b"0123456789", limit=5)).readuntil())
    reader = await fed(b"0123456789\nnext\n", limit=5)
    await attempt(reader.readline())
    await attempt(reader.readline())
    await attempt((await fed(b"0123456789" * 3, limit=5)).read())
    try:
        asyncio.StreamReader(limit=0)
    except ValueError as e:
        print(e)

    reader = await fed(eof=False)
    first = asyncio.create_task(reader.readline())
    await asyncio.sleep(0)
    await attempt(reader.read())
    await attempt(reader.readexactly(1))
    reader.feed_data(b"li")
    await asyncio.sleep(0)
    print(first.done())
    reader.feed_data(b"ne\n")
    print(await first)
    waiting = asyncio.create_task(reader.read(10))
    await asyncio.sleep(0)
    reader.set_exception(ValueError("broken"))
    await attempt(waiting)
    print(repr(reader.exception()))
    await attempt(reader.readline())
    print(reader)
    print(await fed(b"123"), await fed(b"123", eof=False, limit=7))

    reader = await fed(b"a\nb\n", b"c")
    print([line async for line in reader])
    waiting = asyncio.create_task((await fed(eof=False)).read())
    await asyncio.sleep(0)
    waiting.cancel()
    print(await asyncio.gather(waiting, return_exceptions=True))


asyncio.run(main())
