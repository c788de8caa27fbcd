# Lock, Event, Condition, Semaphore, Barrier: order, cancellation, errors
import asyncio


def shown(lock):
    return repr(lock).split(" object at ")[0], repr(lock)[repr(lock).index("["):]


async def lock_order():
    lock, log = asyncio.Lock(), []

    async def worker(name):
        async with lock:
            log.append(name)
            await asyncio.sleep(0)
            log.append(name)

    tasks = [asyncio.create_task(worker(n)) for n in "abcd"]
    await asyncio.sleep(0)
    print(shown(lock))
    tasks[2].cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    print(log, lock.locked(), shown(lock))
    try:
        lock.release()
    except RuntimeError as e:
        print(e)
    # a waiter that is woken and cancelled hands its turn on
    await lock.acquire()
    first, second = asyncio.create_task(lock.acquire()), asyncio.create_task(lock.acquire())
    await asyncio.sleep(0)
    lock.release()
    first.cancel()
    print(await second, first.cancelled(), lock.locked())


async def events():
    event, log = asyncio.Event(), []
    print(shown(event), event.is_set())

    async def wait(i):
        log.append((i, await event.wait()))

    tasks = [asyncio.create_task(wait(i)) for i in range(3)]
    await asyncio.sleep(0)
    print(shown(event))
    event.set()
    event.clear()
    await asyncio.gather(*tasks)
    print(log, event.is_set())
    event.set()
    print(await event.wait(), shown(event))


async def conditions():
    condition, log, items = asyncio.Condition(), [], []
    for call in condition.notify, condition.notify_all:
        try:
            call()
        except RuntimeError as e:
            print(e)
    try:
        await condition.wait()
    except RuntimeError as e:
        print(e)

    async def take(name):
        async with condition:
            await condition.wait_for(lambda: items)
            log.append((name, items.pop()))

    tasks = [asyncio.create_task(take(n)) for n in "xyz"]
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(shown(condition))
    async with condition:
        items.append(1)
        condition.notify()
    await asyncio.sleep(0.001)
    print(log)
    tasks[1].cancel()
    await asyncio.sleep(0.001)
    async with condition:
        items.extend([2, 3])
        condition.notify_all()
    print(await asyncio.gather(*tasks, return_exceptions=True), log)


async def semaphores():
    semaphore, log = asyncio.Semaphore(2), []
    print(shown(semaphore), semaphore.locked())

    async def worker(i):
        async with semaphore:
            log.append(i)
            await asyncio.sleep(0)

    await asyncio.gather(*map(worker, range(5)))
    print(log, shown(semaphore))
    bounded = asyncio.BoundedSemaphore(1)
    await bounded.acquire()
    print(bounded.locked(), shown(bounded))
    bounded.release()
    try:
        bounded.release()
    except ValueError as e:
        print(e)
    try:
        asyncio.Semaphore(-1)
    except ValueError as e:
        print(e)
    zero = asyncio.Semaphore(0)
    waiting = asyncio.create_task(zero.acquire())
    other = asyncio.create_task(zero.acquire())
    await asyncio.sleep(0)
    zero.release()
    waiting.cancel()
    print(await other, zero.locked(), waiting.cancelled())


async def barriers():
    barrier, log = asyncio.Barrier(3), []
    print(barrier.parties, barrier.n_waiting, barrier.broken, shown(barrier))

    async def walk(name):
        try:
            log.append((name, await barrier.wait()))
        except asyncio.BrokenBarrierError as e:
            log.append((name, str(e)))

    for _ in range(2):
        await asyncio.gather(*map(walk, "abc"))
        print(sorted(log), barrier.n_waiting)
        log.clear()
    tasks = [asyncio.create_task(walk(n)) for n in "de"]
    await asyncio.sleep(0.001)
    print(barrier.n_waiting, shown(barrier))
    await barrier.reset()
    await asyncio.gather(*tasks)
    print(log, barrier.broken)
    log.clear()
    task = asyncio.create_task(walk("f"))
    await asyncio.sleep(0.001)
    await barrier.abort()
    await task
    await walk("g")
    print(log, barrier.broken, shown(barrier))
    try:
        asyncio.Barrier(0)
    except ValueError as e:
        print(e)


for test in lock_order, events, conditions, semaphores, barriers:
    print("--", test.__name__)
    asyncio.run(test())
