"""Locks, conditions, semaphores, events, barriers and a reader-writer lock made of them; fairness and misuse."""
import asyncio


class ReadWrite:
    def __init__(self):
        self.readers, self.condition, self.writing = 0, asyncio.Condition(), False

    async def read(self, name, log):
        async with self.condition:
            await self.condition.wait_for(lambda: not self.writing)
            self.readers += 1
        log.append(f"{name} reads with {self.readers}")
        await asyncio.sleep(0)
        async with self.condition:
            self.readers -= 1
            self.condition.notify_all()

    async def write(self, name, log):
        async with self.condition:
            await self.condition.wait_for(lambda: not self.writing and not self.readers)
            self.writing = True
        log.append(f"{name} writes with {self.readers}")
        await asyncio.sleep(0)
        async with self.condition:
            self.writing = False
            self.condition.notify_all()


async def locks():
    lock, log = asyncio.Lock(), []

    async def use(i):
        async with lock:
            log.append(f"{i} in")
            await asyncio.sleep(0)
            log.append(f"{i} out")

    await asyncio.gather(*(use(i) for i in range(3)))
    print(log, lock.locked(), "unlocked" in repr(lock))
    for call in (lock.release, asyncio.Semaphore(1).release, asyncio.BoundedSemaphore(1).release):
        try:
            print(call())
        except (RuntimeError, ValueError) as error:
            print(type(error).__name__, error)
    await lock.acquire()
    waiter = asyncio.create_task(lock.acquire())
    other = asyncio.create_task(lock.acquire())
    await asyncio.sleep(0)
    waiter.cancel()
    lock.release()
    print(await other, lock.locked(), waiter.cancelled(), "waiters" in repr(lock))


async def semaphores():
    semaphore, running, most = asyncio.Semaphore(2), 0, 0

    async def work(i):
        nonlocal running, most
        async with semaphore:
            running += 1
            most = max(most, running)
            await asyncio.sleep(0)
            running -= 1
            return i * i

    print(await asyncio.gather(*map(work, range(6))), most, semaphore.locked())
    try:
        asyncio.Semaphore(-1)
    except ValueError as error:
        print(error)


async def events_and_conditions():
    event, log = asyncio.Event(), []

    async def runner(name):
        log.append(f"{name} ready")
        log.append((name, await event.wait()))

    tasks = [asyncio.create_task(runner(n)) for n in "abc"]
    await asyncio.sleep(0)
    print(event.is_set(), log)
    event.set()
    await asyncio.gather(*tasks)
    event.clear()
    print(log[3:], event.is_set())
    condition = asyncio.Condition()
    try:
        condition.notify()
    except RuntimeError as error:
        print(error)
    try:
        await condition.wait()
    except RuntimeError as error:
        print(error)

    async def consumer(name):
        async with condition:
            await condition.wait()
            log.append(name)

    log.clear()
    tasks = [asyncio.create_task(consumer(i)) for i in range(4)]
    await asyncio.sleep(0)
    async with condition:
        condition.notify(2)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(log)
    async with condition:
        condition.notify_all()
    await asyncio.gather(*tasks)
    print(sorted(log))


async def barriers():
    barrier, log = asyncio.Barrier(3), []

    async def party(i):
        async with barrier as position:
            log.append(position)
        return await barrier.wait()

    print(sorted(await asyncio.gather(*map(party, range(3)))), sorted(log), barrier.parties, barrier.n_waiting, barrier.broken)
    lonely = asyncio.create_task(barrier.wait())
    await asyncio.sleep(0)
    await barrier.abort()
    try:
        await lonely
    except asyncio.BrokenBarrierError as error:
        print("broken", error, barrier.broken)
    await barrier.reset()
    print(barrier.broken)


async def main():
    log, rw = [], ReadWrite()
    await asyncio.gather(rw.read("r1", log), rw.read("r2", log), rw.write("w1", log), rw.read("r3", log), rw.write("w2", log))
    print(log)
    for part in (locks, semaphores, events_and_conditions, barriers):
        await part()


asyncio.run(main())
