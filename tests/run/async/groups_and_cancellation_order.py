"""asyncio in the order things happen: tasks that clean up when cancelled, shields, timeouts inside timeouts, callbacks, events and conditions, results gathered with exceptions, locals shared by tasks."""
import asyncio

log = []


async def worker(name, turns, fail_at=None):
    try:
        for i in range(turns):
            log.append(f"{name}{i}")
            if i == fail_at:
                raise ValueError(name)
            await asyncio.sleep(0)
        return name * turns
    except asyncio.CancelledError as e:
        log.append(f"{name} cancelled {e.args}")
        await asyncio.sleep(0)
        raise
    finally:
        log.append(f"{name} done")


def show(label, *values):
    print(label, *values, " ".join(log))
    log.clear()


async def gathering():
    show("gather", await asyncio.gather(worker("a", 2), worker("b", 1), worker("c", 3)))
    results = await asyncio.gather(worker("a", 2), worker("b", 3, 1), worker("c", 1, 0), return_exceptions=True)
    show("exceptions", [r if isinstance(r, str) else repr(r) for r in results])
    try:
        await asyncio.gather(worker("a", 3), worker("b", 3, 1))
    except ValueError as e:
        show("first", repr(e))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    show("rest")


async def cancelling():
    t = asyncio.create_task(worker("t", 9))
    t.add_done_callback(lambda t: log.append(f"callback {t.cancelled()}"))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(t.cancel("first"), t.cancelling(), t.cancel("second"), t.cancelling(), t.uncancel())
    try:
        await t
    except asyncio.CancelledError as e:
        show("cancelled", e.args, t.done(), t.cancelled(), t.cancel())
    inner = asyncio.create_task(worker("inner", 2))
    outer = asyncio.create_task(shielding(inner))
    await asyncio.sleep(0)
    outer.cancel()
    show("shield", repr(await asyncio.gather(outer, return_exceptions=True)), await inner)
    unstarted = asyncio.create_task(worker("never", 1))
    unstarted.cancel()
    show("unstarted", [type(r).__name__ for r in await asyncio.gather(unstarted, return_exceptions=True)])


async def shielding(task):
    return await asyncio.shield(task)


async def timing():
    for outer, inner in ((0.001, 5), (5, 0.001)):
        try:
            async with asyncio.timeout(outer):
                try:
                    async with asyncio.timeout(inner):
                        await asyncio.sleep(3)
                except TimeoutError:
                    log.append("inner timeout")
                await asyncio.sleep(0)
                log.append("went on")
        except TimeoutError as e:
            log.append(f"outer timeout {e.args}")
        show("timeouts", outer, inner)


async def signalling():
    event, condition, lock = asyncio.Event(), asyncio.Condition(), asyncio.Lock()
    items = []

    async def waits(n):
        await event.wait()
        async with condition:
            await condition.wait_for(lambda: len(items) > n)
            log.append(f"woke {n} {items[:n + 1]}")
            return items[n]

    async def gives():
        event.set()
        for v in (1, 2.5, "x"):
            async with condition:
                items.append(v)
                condition.notify_all()
            await asyncio.sleep(0)

    tasks = [asyncio.create_task(waits(n)) for n in (2, 0, 1)]
    await asyncio.sleep(0)
    await gives()
    show("signals", await asyncio.gather(*tasks), event.is_set(), lock.locked())
    queue = asyncio.Queue(1)

    async def feed():
        for i in range(3):
            await queue.put(i * 2 ** 62)
            log.append(f"put {i}")

    feeder = asyncio.create_task(feed())
    show("queue", [await queue.get() for _ in range(3)], queue.empty())
    await feeder


async def grouped():
    try:
        async with asyncio.TaskGroup() as group:
            slow = group.create_task(worker("slow", 9))
            group.create_task(worker("bad", 3, 1))
            group.create_task(worker("worse", 3, 1))
            await asyncio.sleep(5)
    except* ValueError as e:
        show("group", e.message, [str(x) for x in e.exceptions], slow.cancelled())
    done, pending = await asyncio.wait([asyncio.create_task(worker(n, k)) for n, k in (("p", 1), ("q", 3))], return_when=asyncio.FIRST_COMPLETED)
    show("wait", [t.result() for t in done], len(pending))
    order = []
    for f in asyncio.as_completed([worker("x", 3), *pending]):
        order.append(await f)
    show("completed", order)


async def main():
    for part in (gathering, cancelling, timing, signalling, grouped):
        await part()
    loop = asyncio.get_running_loop()
    loop.call_soon(log.append, "soon")
    loop.call_later(0, log.append, "later")
    handle = loop.call_soon(log.append, "never")
    handle.cancel()
    future = loop.create_future()
    loop.call_soon(future.set_result, 5)
    show("future", await future, handle.cancelled())
    await asyncio.sleep(0)
    show("loop", asyncio.current_task().get_coro().__name__, len(asyncio.all_tasks()))


asyncio.run(main())
try:
    asyncio.run(worker("last", 1, 0))
except ValueError as e:
    show("run", repr(e))
try:
    asyncio.run(5)
except ValueError as e:
    print(e)
