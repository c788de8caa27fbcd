"""async def, await and asyncio.run."""
import asyncio


async def add(a, b):
    await asyncio.sleep(0)
    return a + b


async def fail():
    await asyncio.sleep(0)
    raise ValueError("failed")


async def main():
    print(await add(1, 2))
    results = await asyncio.gather(add(1, 1), add("a", "b"), add([1], [2]))
    print(results)
    try:
        await fail()
    except ValueError as e:
        print("caught", e)
    task = asyncio.create_task(add(10, 20))
    print(type(task).__name__, task.done())
    print(await task, task.done(), task.result())
    print(await asyncio.gather(add(1, 2), fail(), return_exceptions=True))
    return "main result"


print(asyncio.run(main()))
coroutine = add(1, 2)
print(type(coroutine).__name__)
coroutine.close()
