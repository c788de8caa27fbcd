"""A pipeline of asyncio queues with stages, a sentinel, back pressure, an error in one stage and orderly shutdown."""
import asyncio
from collections import Counter


class Stage:
    def __init__(self, name, worker, source, sink, workers=1):
        self.name, self.worker, self.source, self.sink, self.workers = name, worker, source, sink, workers
        self.seen, self.failed = 0, []

    async def run(self):
        async with asyncio.TaskGroup() as group:
            for i in range(self.workers):
                group.create_task(self.loop(), name=f"{self.name}-{i}")
        if self.sink:
            await self.sink.put(None)

    async def loop(self):
        while (item := await self.source.get()) is not None:
            self.seen += 1
            try:
                async for result in self.worker(item):
                    if self.sink:
                        await self.sink.put(result)
            except ValueError as error:
                self.failed.append((item, str(error)))
            finally:
                self.source.task_done()
        self.source.task_done()
        await self.source.put(None)


async def split(line):
    for word in line.split():
        await asyncio.sleep(0)
        yield word


async def convert(word):
    if word.startswith("!"):
        raise ValueError(f"bad word {word}")
    yield word.strip(".,").lower()
    if word.endswith("."):
        yield "<end>"


async def main():
    lines, words, cleaned = asyncio.Queue(2), asyncio.Queue(maxsize=3), asyncio.Queue()
    counts = Counter()

    async def count(word):
        counts[word] += 1
        return
        yield

    stages = [Stage("split", split, lines, words, 2), Stage("convert", convert, words, cleaned), Stage("count", count, cleaned, None)]
    running = [asyncio.create_task(stage.run()) for stage in stages]
    for line in ("The cat sat.", "", "A cat !hates the DOG.", "The end, the !boom end."):
        await lines.put(line)
    print(lines.full(), lines.qsize() <= 2)
    await lines.put(None)
    await asyncio.gather(*running)
    print(sorted(counts.items()))
    print([(s.name, s.seen, sorted(s.failed)) for s in stages], lines.maxsize, lines.empty(), words.qsize())
    for call in (lines.get_nowait, lines.get_nowait, lambda: words.put_nowait(1) or words.put_nowait(2) or words.put_nowait(3) or words.put_nowait(4), lines.task_done, lambda: lines.task_done()):
        try:
            print(call())
        except (asyncio.QueueEmpty, asyncio.QueueFull, ValueError) as error:
            print(type(error).__name__, error)
    p = asyncio.PriorityQueue()
    for job in (3, "c"), (1, "a"), (2, "b"):
        p.put_nowait(job)
    stack = asyncio.LifoQueue()
    for i in range(3):
        stack.put_nowait(i)
    print([p.get_nowait() for _ in range(3)], [await stack.get() for _ in range(3)], repr(p)[:15], p.empty())
    waiting = [asyncio.ensure_future(p.get()) for _ in range(3)]
    await asyncio.sleep(0)
    waiting[0].cancel()
    p.put_nowait("late")
    p.put_nowait("later")
    done, pending = await asyncio.wait(waiting)
    print(sorted(t.result() for t in done if not t.cancelled()), sum(t.cancelled() for t in done), len(pending))


asyncio.run(main())
