# stderr
# A coroutine that is made and dropped at once is warned of, where it is lost.
import asyncio


async def work(n=1):
    return n


class Service:
    async def close(self):
        return "closed"


def plain():
    work()


async def main():
    work(2)
    Service().close()
    await work(3)
    task = asyncio.create_task(work(4))
    for _ in range(2):
        work(5)
    print(await task, await Service().close())
    kept = work(6)
    print(await kept)


plain()
asyncio.run(main())
work()
print("end")
