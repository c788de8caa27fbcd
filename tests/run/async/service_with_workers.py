"""A service on asyncio: a queue of jobs with priorities, limited workers, retries with backoff on a virtual clock, events, conditions, barriers and an orderly end."""
import asyncio
import contextlib
from collections import Counter
from dataclasses import dataclass, field


class Flaky(Exception):
    pass


@dataclass(order=True)
class Job:
    priority: int
    name: str
    failures: int = field(default=0, compare=False)
    history: list = field(default_factory=list, compare=False)


class Service:
    def __init__(self, workers=2):
        self.queue = asyncio.PriorityQueue(maxsize=5)
        self.gate = asyncio.Semaphore(workers)
        self.changed = asyncio.Condition()
        self.done, self.log = Counter(), []
        self.closed = asyncio.Event()
        self.active = self.most = 0

    @contextlib.asynccontextmanager
    async def slot(self, job):
        async with self.gate:
            self.active += 1
            self.most = max(self.most, self.active)
            try:
                yield
            finally:
                self.active -= 1
                async with self.changed:
                    self.done[job.name[0]] += 1
                    self.changed.notify_all()

    async def attempt(self, job):
        for n in range(3):
            try:
                await asyncio.sleep(0)
                if n < job.failures:
                    raise Flaky(f"{job.name} try {n}")
                return f"{job.name} after {n}"
            except Flaky as error:
                job.history.append(str(error))
                await asyncio.sleep(0)
        raise RuntimeError(f"{job.name} gave up") from Flaky(job.history[-1])

    async def worker(self, number):
        while True:
            job = await self.queue.get()
            try:
                async with self.slot(job):
                    self.log.append(await self.attempt(job))
            except RuntimeError as error:
                self.log.append(f"{error} because {error.__cause__}")
            finally:
                self.queue.task_done()

    async def submit(self, jobs):
        for job in jobs:
            await self.queue.put(job)

    async def wait_for(self, kind, count):
        async with self.changed:
            await self.changed.wait_for(lambda: self.done[kind] >= count)
            return f"{count} of {kind}"


async def main():
    service = Service()
    workers = [asyncio.create_task(service.worker(n), name=f"worker {n}") for n in range(3)]
    waiter = asyncio.create_task(service.wait_for("a", 2))
    jobs = [Job(5, "a1"), Job(1, "b1", 1), Job(3, "a2", 2), Job(2, "c1", 5), Job(4, "b2"), Job(0, "a3"), Job(9, "c2", 3)]
    await service.submit(jobs)
    await service.queue.join()
    print(sorted(service.log), service.most <= 2, dict(sorted(service.done.items())), await waiter)
    print([(j.name, len(j.history)) for j in jobs if j.history], service.queue.empty(), service.queue.maxsize, service.queue.qsize())
    for worker in workers:
        worker.cancel("shut down")
    ends = await asyncio.gather(*workers, return_exceptions=True)
    print([type(e).__name__ for e in ends], [e.args for e in ends], [w.get_name() for w in workers])
    queue = asyncio.Queue(1)
    queue.put_nowait(1)
    for call in (lambda: queue.put_nowait(2), lambda: (queue.get_nowait(), queue.get_nowait()), queue.task_done, queue.task_done, lambda: asyncio.BoundedSemaphore(0).release(), lambda: asyncio.Lock().release(), lambda: asyncio.Semaphore(-1), lambda: asyncio.Barrier(0)):
        try:
            print(call())
        except Exception as error:
            print(type(error).__name__, error)
    print(queue, asyncio.LifoQueue(2), asyncio.Event(), asyncio.Lock() is not None, sep="\n".replace("\n", " | ") if False else " ", end="\n") if False else None
    barrier = asyncio.Barrier(3)

    async def party(n):
        place = await barrier.wait()
        return n, place == 2 or place < 2, barrier.broken
    print(sorted(await asyncio.gather(*map(party, range(3)))), barrier.n_waiting, barrier.parties)
    lone = asyncio.create_task(barrier.wait())
    await asyncio.sleep(0)
    await barrier.abort()
    try:
        await lone
    except asyncio.BrokenBarrierError as error:
        print("broken", barrier.broken, repr(error))
    lock, order = asyncio.Lock(), []

    async def hold(n):
        async with lock:
            order.append(n)
            await asyncio.sleep(0)
    await asyncio.gather(*(hold(n) for n in range(4)))
    print(order, lock.locked())
    event = asyncio.Event()
    tasks = [asyncio.create_task(event.wait()) for _ in range(2)]
    await asyncio.sleep(0)
    event.set()
    print(await asyncio.gather(*tasks), event.is_set(), event.clear(), event.is_set())
    loop = asyncio.get_running_loop()
    seen = []
    loop.set_exception_handler(lambda loop, context: seen.append((context["message"], repr(context.get("exception")))))
    loop.call_soon(lambda: 1 / 0)
    await asyncio.sleep(0)
    print(seen)
    handle = loop.call_later(1000, print, "never")
    print(handle.cancelled(), handle.cancel(), handle.cancelled())
    stream = (n async for n in counting(5))
    print([n async for n in stream if n % 2], await anext(stream, "over"))


async def counting(limit):
    for n in range(limit):
        yield n
        await asyncio.sleep(0)


asyncio.run(main())
for call in (lambda: asyncio.run(5), lambda: asyncio.get_running_loop(), lambda: asyncio.create_task(None)):
    try:
        call()
    except (RuntimeError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
