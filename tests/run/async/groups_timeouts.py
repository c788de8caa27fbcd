# TaskGroup, timeout, Queue, Runner
import asyncio

import virtual_time


async def value(x, delay=0):
    await asyncio.sleep(delay)
    return x


async def fail(e, delay=0):
    await asyncio.sleep(delay)
    raise e


async def groups():
    async with asyncio.TaskGroup() as group:
        print(repr(group))
        a, b = group.create_task(value(1)), group.create_task(value(2), name="b")
        print(repr(group), b.get_name())
    print(a.result(), b.result(), repr(group))
    unused = value(0)
    try:
        group.create_task(unused)
    except RuntimeError as e:
        print(e)
    try:
        await group.__aenter__()
    except RuntimeError as e:
        print(e)
    try:
        asyncio.TaskGroup().create_task(unused)
    except RuntimeError as e:
        print(e)
    unused.close()
    try:
        async with asyncio.TaskGroup() as group:
            slow = group.create_task(value(1, 10))
            group.create_task(fail(ValueError(1)))
            await asyncio.sleep(10)
    except BaseExceptionGroup as e:
        print(repr(e), slow.cancelled())
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail(KeyError(1)))
            group.create_task(fail(ValueError(2)))
            raise IndexError(3)
    except BaseExceptionGroup as e:
        print(repr(e))
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(value(1))
            raise asyncio.CancelledError
    except asyncio.CancelledError:
        print("cancelled")

    async def cancelled_from_outside():
        async with asyncio.TaskGroup() as group:
            group.create_task(value(1, 10))

    task = asyncio.create_task(cancelled_from_outside())
    await asyncio.sleep(0.001)
    task.cancel()
    print(await asyncio.gather(task, return_exceptions=True), task.cancelled())

    async def fatal():
        async with asyncio.TaskGroup() as group:
            group.create_task(fail(KeyError()))
            raise SystemExit(3)

    try:
        await fatal()
    except SystemExit as e:
        print("exit", e.code)


async def timeouts():
    try:
        async with asyncio.timeout(0.001) as limit:
            print(repr(limit)[:22], limit.expired())
            await asyncio.sleep(5)
    except TimeoutError as e:
        print(repr(e), limit, limit.expired())
    async with asyncio.timeout(None) as limit:
        print(limit, limit.when())
        limit.reschedule(asyncio.get_running_loop().time() + 10)
    print(limit, limit.expired())
    for wrong in limit, asyncio.Timeout(None):
        try:
            wrong.reschedule(1)
        except RuntimeError as e:
            print(e)
    try:
        async with asyncio.timeout_at(0):
            await asyncio.sleep(5)
    except TimeoutError:
        print("at once")
    try:
        async with asyncio.timeout(5):
            async with asyncio.timeout(0.001) as inner:
                await asyncio.sleep(1)
    except TimeoutError:
        print("inner", inner.expired())
    try:
        async with asyncio.timeout(0.001) as limit:
            try:
                await asyncio.sleep(1)
            finally:
                raise KeyError
    except KeyError:
        print("another exception", limit.expired())


async def queues():
    queue = asyncio.Queue(1)
    print(str(queue), queue.empty(), queue.full(), queue.maxsize)
    putters = [asyncio.create_task(queue.put(i)) for i in range(3)]
    await asyncio.sleep(0)
    print(str(queue), queue.qsize())
    try:
        queue.put_nowait(9)
    except asyncio.QueueFull as e:
        print(repr(e))
    print([await queue.get() for _ in range(3)], str(queue))
    joined = asyncio.create_task(queue.join())
    await asyncio.sleep(0)
    for _ in range(3):
        queue.task_done()
    await joined
    try:
        queue.task_done()
    except ValueError as e:
        print(e)
    getters = [asyncio.create_task(queue.get()) for _ in range(2)]
    await asyncio.sleep(0)
    print(str(queue))
    queue.put_nowait("x")
    getters[0].cancel()  # was woken: the other one gets it
    print(await getters[1], getters[0].cancelled(), str(queue))
    await asyncio.gather(*putters)
    stack, heap = asyncio.LifoQueue(), asyncio.PriorityQueue()
    for x in 3, 1, 2:
        stack.put_nowait(x)
        heap.put_nowait(x)
    print(stack, heap, [stack.get_nowait() for _ in range(3)], [heap.get_nowait() for _ in range(3)])
    try:
        heap.get_nowait()
    except asyncio.QueueEmpty as e:
        print(repr(e))
    print(asyncio.Queue[int])


for test in groups, timeouts, queues:
    print("--", test.__name__)
    asyncio.run(test())

with asyncio.Runner() as runner:
    print(runner.run(value(1)), runner.run(value(2)))
    loop = runner.get_loop()
print(loop.is_closed())
try:
    runner.get_loop()
except RuntimeError as e:
    print(e)


async def leaves_tasks():
    async def endless():
        try:
            await asyncio.sleep(100)
        finally:
            print("cancelled at the end")
    asyncio.create_task(endless())
    await asyncio.sleep(0)
    return "done"


print(asyncio.run(leaves_tasks()))


async def numbers():
    try:
        yield 1
        yield 2
    finally:
        print("generator closed")


async def leaves_generator():
    global kept
    kept = numbers()
    return await kept.__anext__()


print(asyncio.run(leaves_generator()))
