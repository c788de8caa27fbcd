# Tasks: names, cancelling, what they may wait for; gather, wait, wait_for, shield, as_completed
import asyncio

import virtual_time


async def value(x, delay=0):
    await asyncio.sleep(delay)
    return x


async def fail(e, delay=0):
    await asyncio.sleep(delay)
    raise e


async def stubborn(log, times):
    while times:
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError as e:
            log.append(e.args)
            times -= 1
    return "gave in"


async def attempt(awaitable):
    try:
        return await awaitable
    except BaseException as e:
        return type(e).__name__, e.args


async def cancelling():
    task = asyncio.create_task(value(1, 10), name="long")
    print(task.get_name(), task.cancelling(), task.done())
    task.set_name(5)
    print(task.cancel("message"), task.cancel("again"), task.cancelling(), task.uncancel(), repr(task.get_name()))
    print(await attempt(task), task.cancelled(), task.cancel())
    log = []
    task = asyncio.create_task(stubborn(log, 2))
    for i in range(2):
        await asyncio.sleep(0)
        task.cancel(i)
    await asyncio.sleep(0)
    print(await task, log, task.cancelled())
    task = asyncio.create_task(value(1))
    task.cancel()  # before it has begun
    print(await attempt(task))
    for call in task.set_result, task.set_exception:
        try:
            call(1)
        except RuntimeError as e:
            print(e)
    inner = asyncio.create_task(value(3, 10))
    outer = asyncio.create_task(attempt(asyncio.shield(inner)))
    await asyncio.sleep(0)
    outer.cancel()
    print(await outer, inner.cancelled())
    inner.cancel()


class Yields:
    def __init__(self, what):
        self.what = what

    def __await__(self):
        return (yield self.what)


async def await_it(x):
    return await x


async def bad_waits():
    print(await attempt(await_it(Yields(None))))
    print((await attempt(asyncio.create_task(await_it(Yields(5)))))[1])
    future = asyncio.get_running_loop().create_future()
    print((await attempt(asyncio.create_task(await_it(Yields(future)))))[1][0][:60])
    try:
        asyncio.create_task(5)
    except TypeError as e:
        print(e)
    try:
        asyncio.ensure_future(5)
    except TypeError as e:
        print(e)


async def groups():
    print(await asyncio.gather(value(1, 0.002), value(2, 0.001), value(3)))
    print(await asyncio.gather())
    coroutine = value(7)
    print(await asyncio.gather(coroutine, coroutine, value(8)))
    print(await attempt(asyncio.gather(value(1), fail(ValueError("v")), fail(KeyError("k"), 0.001))))
    results = await asyncio.gather(value(1), fail(ValueError("v")), return_exceptions=True)
    print([repr(r) for r in results])
    children = [asyncio.create_task(value(i, 10)) for i in range(2)]
    both = asyncio.gather(*children)
    await asyncio.sleep(0)
    print(both.cancel(), await attempt(both), [c.cancelled() for c in children])
    child = asyncio.create_task(value(1, 10))
    both = asyncio.gather(child, value(2), return_exceptions=True)
    await asyncio.sleep(0)
    child.cancel("c")
    print([repr(r) for r in await both])


async def waits():
    tasks = [asyncio.create_task(value(i, i / 200)) for i in range(3)]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending))
    done, pending = await asyncio.wait(tasks, timeout=0.001)
    print(len(done) + len(pending))
    done, pending = await asyncio.wait(tasks)
    print(sorted(t.result() for t in done), pending)
    tasks = [asyncio.create_task(fail(ValueError(1))), asyncio.create_task(value(1, 5))]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    print(len(done), len(pending))
    tasks[1].cancel()
    for arguments in ([],), (value,), (5,):
        try:
            await asyncio.wait(*arguments)
        except (TypeError, ValueError) as e:
            print(type(e).__name__)
    try:
        await asyncio.wait([tasks[0]], return_when="never")
    except ValueError as e:
        print(e)
    print(await asyncio.wait_for(value(1), 5), await asyncio.wait_for(value(2), None))
    print(await attempt(asyncio.wait_for(value(1, 5), 0.001)))
    print(await attempt(asyncio.wait_for(value(1, 5), 0)))
    print(await attempt(asyncio.wait_for(fail(KeyError(1)), 5)))
    log = []
    print(await attempt(asyncio.wait_for(stubborn(log, 1), 0.001)), log)
    order = [await f for f in asyncio.as_completed([value(1, 0.004), value(2, 0.002), value(3)])]
    print(order)
    results = [await attempt(f) for f in asyncio.as_completed([value(1), value(2, 5)], timeout=0.01)]
    print(results)
    print(asyncio.iscoroutinefunction(value), asyncio.iscoroutinefunction(print), asyncio.iscoroutine(5))


for test in cancelling, bad_waits, groups, waits:
    print("--", test.__name__)
    asyncio.run(test())
