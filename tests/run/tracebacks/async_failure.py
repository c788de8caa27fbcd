"""An error in a coroutine that asyncio.run() executes, through tasks and awaits."""
import asyncio


async def step(n):
    await asyncio.sleep(0)
    if n == 2:
        raise ValueError("step %d" % n)
    return n


async def main():
    print(await asyncio.gather(step(0), step(2), return_exceptions=True))
    task = asyncio.create_task(step(1))
    print(await task)
    try:
        await step(2)
    except ValueError as error:
        print("caught", error)
    return 5


print(asyncio.run(main()))
try:
    asyncio.run(step(2))
except ValueError as error:
    print(error)
try:
    asyncio.run(5)
except ValueError as error:
    print(error)
raise SystemExit(asyncio.run(main()))
