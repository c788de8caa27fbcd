"""asyncio queues: bounds, priorities, nowait errors, join, cancellation of waiters."""
import asyncio


async def producer(q, n, log):
    for i in range(n):
        await q.put(i)
        log.append("put %d" % i)
    await q.put(None)


async def consumer(q, log):
    while (item := await q.get()) is not None:
        log.append("got %d" % item)
        q.task_done()
    q.task_done()


async def main():
    log = []
    q = asyncio.Queue(maxsize=2)
    await asyncio.gather(producer(q, 4, log), consumer(q, log))
    await q.join()
    print(log, q.empty(), q.full(), q.qsize(), q.maxsize)
    for kind in (asyncio.Queue, asyncio.LifoQueue, asyncio.PriorityQueue):
        q = kind()
        for item in (3, 1, 2):
            q.put_nowait(item)
        print(kind.__name__, [q.get_nowait() for _ in range(3)], repr(q).split(" at ")[0])
        try:
            q.get_nowait()
        except asyncio.QueueEmpty as error:
            print(repr(error))
    q = asyncio.Queue(1)
    q.put_nowait("x")
    for call in (lambda: q.put_nowait("y"), lambda: (q.get_nowait(), q.task_done(), q.task_done())):
        try:
            call()
        except (asyncio.QueueFull, ValueError) as error:
            print(repr(error))
    waiter = asyncio.create_task(q.get())
    await asyncio.sleep(0)
    waiter.cancel()
    try:
        await waiter
    except asyncio.CancelledError:
        print("cancelled", q.qsize())
    q.put_nowait("kept")
    print(await q.get(), await asyncio.wait_for(asyncio.sleep(0, "slept"), 1))
    try:
        await asyncio.wait_for(q.get(), 0.01)
    except asyncio.TimeoutError as error:
        print(type(error).__name__, q.empty())
    p = asyncio.PriorityQueue()
    for item in ((2, "b"), (1, "z"), (1, "a")):
        await p.put(item)
    print([(await p.get())[1] for _ in range(3)])


asyncio.run(main())
