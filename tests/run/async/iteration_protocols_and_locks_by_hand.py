"""A small event loop written by hand: tasks, futures, sleep, locks, queues, cancellation, timeouts, gather; asynchronous iterators and context managers with every way out; order of steps."""
import collections
import heapq


class Future:
    def __init__(self): self.done, self.value, self.error, self.waiting = False, None, None, []

    def __await__(self):
        if not self.done:
            yield self
        if self.error:
            raise self.error
        return self.value

    def finish(self, loop, value=None, error=None):
        self.done, self.value, self.error = True, value, error
        for task in self.waiting:
            loop.ready.append((task, None))


class Cancelled(BaseException):
    pass


class Task(Future):
    def __init__(self, loop, coro):
        super().__init__()
        self.loop, self.coro, self.cancelled = loop, coro, False
        loop.ready.append((self, None))

    def step(self, throw):
        try:
            target = self.coro.throw(throw) if throw else self.coro.send(None)
        except StopIteration as stop:
            self.finish(self.loop, stop.value)
        except Cancelled:
            self.cancelled = True
            self.finish(self.loop, error=RuntimeError("cancelled"))
        except Exception as e:
            self.finish(self.loop, error=e)
        else:
            if target is None:
                self.loop.ready.append((self, None))
            else:
                target.waiting.append(self)

    def cancel(self):
        if not self.done:
            self.loop.ready.append((self, Cancelled()))


class Loop:
    def __init__(self): self.ready, self.timers, self.now, self.n = collections.deque(), [], 0, 0

    def run(self, coro):
        main = Task(self, coro)
        while not main.done:
            if self.ready:
                task, throw = self.ready.popleft()
                if not task.done:
                    task.step(throw)
            else:
                self.now, _, future = heapq.heappop(self.timers)
                if not future.done:
                    future.finish(self, self.now)
        if main.error:
            raise main.error
        return main.value

    def sleep(self, delay):
        f = Future()
        self.n += 1
        heapq.heappush(self.timers, (self.now + delay, self.n, f))
        return f


loop, log = Loop(), []


class Lock:
    def __init__(self): self.held, self.queue = False, collections.deque()

    async def __aenter__(self):
        while self.held:
            f = Future()
            self.queue.append(f)
            await f
        self.held = True
        return self

    async def __aexit__(self, kind, value, tb):
        self.held = False
        if self.queue:
            self.queue.popleft().finish(loop)
        return kind is KeyError


class Queue:
    def __init__(self): self.items, self.getters = collections.deque(), collections.deque()

    def put(self, x):
        self.items.append(x)
        if self.getters:
            self.getters.popleft().finish(loop)

    async def get(self):
        while not self.items:
            f = Future()
            self.getters.append(f)
            await f
        return self.items.popleft()

    def __aiter__(self): return self

    async def __anext__(self):
        x = await self.get()
        if x is None:
            raise StopAsyncIteration
        return x


async def worker(name, delay, lock):
    await loop.sleep(delay)
    async with lock:
        log.append((name, "in", loop.now))
        await loop.sleep(2)
        if name == "k":
            raise KeyError("swallowed by the lock")
        if name == "v":
            raise ValueError(name)
        log.append((name, "out", loop.now))
    return name.upper()


async def gather(*tasks):
    out = []
    for t in tasks:
        try:
            out.append(await t)
        except Exception as e:
            out.append(repr(e))
    return out


async def workers():
    lock = Lock()
    return await gather(*(Task(loop, worker(n, d, lock)) for n, d in (("a", 3), ("b", 1), ("k", 2), ("v", 1), ("c", 0.5))))


async def producer(queue, items):
    for x in items:
        await loop.sleep(1)
        queue.put(x)
    queue.put(None)


async def consumer(queue):
    total = 0
    async for x in queue:
        total += x
        log.append(x)
    else:
        log.append("else")
    return total


async def pipeline():
    q = Queue()
    t = Task(loop, producer(q, [1, 2.5, 2**64]))
    return await consumer(q), t.done


async def endless(name):
    try:
        while True:
            log.append(name)
            await loop.sleep(1)
    except Cancelled:
        log.append(f"{name} cancelled")
        await loop.sleep(1)
        raise
    finally:
        log.append(f"{name} finally")


async def timeout(coro, limit):
    task, timer = Task(loop, coro), loop.sleep(limit)

    async def watch():
        await timer
        task.cancel()
    Task(loop, watch())
    try:
        return await task
    except RuntimeError as e:
        return f"timed out: {e}", task.cancelled


async def ticker(n):
    try:
        for i in range(n):
            await loop.sleep(1)
            yield i
    finally:
        log.append("ticker closed")


async def iteration():
    out = [i async for i in ticker(3)]
    async for i in ticker(5):
        if i == 1:
            break
    agen = ticker(4)
    out.append(await agen.__anext__())
    await agen.aclose()
    out.append({i: loop.now async for i in ticker(2)})
    return out, [x for x in [await loop.sleep(1), await loop.sleep(0.5)]]


for main in (workers, pipeline, lambda: timeout(endless("e"), 2.5), iteration):
    log.clear()
    loop.now = 0
    loop.timers.clear()
    print(loop.run(main()), log)


async def fails():
    await loop.sleep(1)
    return [][1]


for bad in (fails, lambda: worker("v", 0, Lock())):
    try:
        loop.run(bad())
    except Exception as e:
        print(type(e).__name__, e)
