"""asyncio tasks, events, queues, timeouts and cancellation."""
import asyncio

import virtual_time


async def producer(queue, n):
    for i in range(n):
        await queue.put(i)
        await asyncio.sleep(0)
    await queue.put(None)


async def consumer(queue, seen):
    while (item := await queue.get()) is not None:
        seen.append(item * item)
    return len(seen)


async def slow(log):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        log.append("cancelled")
        raise


async def waiter(event, log, name):
    await event.wait()
    log.append(name)


async def main():
    queue, seen = asyncio.Queue(2), []
    _, count = await asyncio.gather(producer(queue, 5), consumer(queue, seen))
    print(seen, count)
    log = []
    task = asyncio.create_task(slow(log))
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print(log, task.cancelled())
    try:
        await asyncio.wait_for(slow(log), 0.01)
    except asyncio.TimeoutError as e:
        print(type(e).__name__, log)
    event = asyncio.Event()
    tasks = [asyncio.create_task(waiter(event, log, n)) for n in "xy"]
    await asyncio.sleep(0)
    event.set()
    await asyncio.gather(*tasks)
    print(log)
    lock = asyncio.Lock()
    async with lock:
        print(lock.locked())
    print(lock.locked(), asyncio.get_running_loop().is_running())


asyncio.run(main())
