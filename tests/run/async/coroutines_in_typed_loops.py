"""Coroutines, asynchronous generators and managers whose bodies are hot loops: sums that outgrow 64 bits across awaits, values of other kinds sent in, closures shared by tasks, a small scheduler written by hand."""
import types
from collections import deque


@types.coroutine
def switch(value=None):
    return (yield value)


class Scheduler:
    def __init__(self):
        self.ready, self.results, self.trace = deque(), {}, []

    def spawn(self, name, coro):
        self.ready.append((name, coro, None))

    def run(self):
        turns = 0
        while self.ready:
            name, coro, value = self.ready.popleft()
            turns += 1
            try:
                asked = coro.throw(value) if isinstance(value, Exception) else coro.send(value)
            except StopIteration as e:
                self.results[name] = e.value
            except Exception as e:
                self.results[name] = repr(e)
            else:
                self.trace.append((name, asked))
                self.ready.append((name, coro, self.answer(asked, turns)))
        return turns

    def answer(self, asked, turns):
        if asked == "fail":
            return ValueError(f"turn {turns}")
        if asked == "turn":
            return turns
        return asked * 2 if isinstance(asked, (int, float)) else asked


async def summing(start, n):
    total = start
    for i in range(n):
        total += await switch(total)
        if i % 2:
            total -= i
    return total


async def failing(n):
    caught = []
    for i in range(n):
        try:
            got = await switch("fail" if i % 2 else "turn")
            caught.append(got)
        except ValueError as e:
            caught.append(str(e))
            if len(caught) > 4:
                raise RuntimeError(caught) from e
        finally:
            caught.append(i)
    return caught


async def numbers(n):
    try:
        for i in range(n):
            sent = yield i * i
            if sent is not None:
                yield ("sent", sent)
            await switch(i)
    finally:
        await switch("closing")


class Timer:
    def __init__(self, name):
        self.name, self.ticks = name, 0

    async def __aenter__(self):
        await switch(self.name)
        return self

    async def __aexit__(self, kind, value, tb):
        self.ticks += await switch(1)
        return kind is LookupError

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.ticks >= 3:
            raise StopAsyncIteration
        self.ticks += 1
        return await switch(self.ticks) / 2


async def consuming(n):
    total = 0
    source = numbers(n)
    async for v in source:
        total += v
        if v > 50:
            break
    try:
        await source.aclose()
    except RuntimeError as e:
        total += len(str(e))
    async with Timer("t") as t:
        total += sum([x async for x in t])
        raise LookupError
    return total, t.ticks


async def sending():
    g = numbers(3)
    out = [await g.asend(None), await g.asend("hello"), await g.__anext__()]
    try:
        out.append(await g.athrow(KeyError("thrown")))
    except KeyError as e:
        out.append(repr(e))
    out.append([v async for v in g])
    return out


def shared(n):
    count = 0

    async def worker(step):
        nonlocal count
        seen = []
        for _ in range(n):
            before = count
            await switch(step)
            count += step
            seen.append((before, count))
        return seen[-1]

    return worker, lambda: count


async def nested(depth):
    if depth == 0:
        return await switch("turn")
    return [await nested(depth - 1), depth] if depth % 2 else {depth: await nested(depth - 1)}


s = Scheduler()
s.spawn("ints", summing(1, 6))
s.spawn("big", summing(2 ** 61, 4))
s.spawn("float", summing(0.5, 3))
s.spawn("failing", failing(4))
s.spawn("failing more", failing(9))
s.spawn("consuming", consuming(12))
s.spawn("sending", sending())
worker, count = shared(4)
for step in (1, 2 ** 62, 0.5):
    s.spawn(f"worker {step}", worker(step))
s.spawn("nested", nested(4))
s.spawn("broken", summing("x", 2))
s.spawn("switch", switch(7))
print(s.run(), count())
for name, result in s.results.items():
    print(name, result)
print(len(s.trace), s.trace[:6], [t for t in s.trace if t[1] == "closing"])
c = summing(1, 3)
print(c.send(None), c.send(10), c.cr_frame is not None, c.cr_await.gi_code.co_name)
c.close()
print(c.cr_frame, c.cr_running)
