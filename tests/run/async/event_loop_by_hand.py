"""The loop's own methods: call_soon, call_later, handles, futures with callbacks, executors, exception handlers, as_completed."""
import asyncio
import concurrent.futures
import contextvars


def order():
    loop = asyncio.new_event_loop()
    log = []
    loop.call_soon(log.append, "soon 1")
    loop.call_later(0.02, log.append, "later 2")
    loop.call_later(0.01, log.append, "later 1")
    handle = loop.call_later(0.015, log.append, "never")
    loop.call_soon(log.append, "soon 2")
    loop.call_at(loop.time() + 0.03, loop.stop)
    handle.cancel()
    print(handle.cancelled(), loop.is_running())
    loop.run_forever()
    print(log, loop.is_closed())
    print(loop.run_until_complete(asyncio.sleep(0, "result")))
    loop.close()
    c = asyncio.sleep(0)
    for call in (lambda: loop.call_soon(print), lambda: loop.run_until_complete(c), loop.close, asyncio.get_running_loop):
        try:
            print(call())
        except RuntimeError as error:
            print(error)
    c.close()


async def futures():
    loop = asyncio.get_running_loop()
    f, log = loop.create_future(), []
    f.add_done_callback(lambda f: log.append(("first", f.result())))
    second = lambda f: log.append("second")
    f.add_done_callback(second)
    f.add_done_callback(second)
    print(f.remove_done_callback(second), f.done())
    loop.call_soon(f.set_result, 42)
    print(await f, log)
    await asyncio.sleep(0)
    print(log, f.result(), f.exception())
    for call in (lambda: f.set_result(1), lambda: loop.create_future().result(), lambda: loop.create_future().set_exception(StopIteration()), lambda: loop.create_future().set_exception(5)):
        try:
            print(call())
        except (asyncio.InvalidStateError, TypeError) as error:
            print(type(error).__name__, error)
    g = loop.create_future()
    g.set_exception(KeyError("k"))
    try:
        await g
    except KeyError as error:
        print("KeyError", error)

    def add(a, b):
        return a + b

    print(await loop.run_in_executor(None, add, 2, 3), await asyncio.to_thread(add, 4, b=5))
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        print(await asyncio.gather(*(loop.run_in_executor(pool, pow, i, 2) for i in range(4))))
        print(await asyncio.wrap_future(pool.submit(divmod, 7, 2)))
    caught = []
    loop.set_exception_handler(lambda loop, context: caught.append((context["message"], repr(context.get("exception")))))
    loop.call_soon(lambda: 1 / 0)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(caught)


async def delayed(n):
    for _ in range(n):
        await asyncio.sleep(0)
    if n == 3:
        raise ValueError(n)
    return n


async def collecting():
    out = []
    for next_done in asyncio.as_completed([delayed(n) for n in (6, 1, 3, 4)]):
        try:
            out.append(await next_done)
        except ValueError as error:
            out.append(repr(error))
    print(out)
    done, pending = await asyncio.wait({asyncio.ensure_future(delayed(n)) for n in (1, 50)}, return_when=asyncio.FIRST_COMPLETED)
    print([t.result() for t in done], len(pending))
    for t in pending:
        t.cancel()
    done, pending = await asyncio.wait([asyncio.ensure_future(delayed(n)) for n in (3, 40)], return_when=asyncio.FIRST_EXCEPTION)
    print([repr(t.exception()) for t in done], len(pending), [t.cancel() for t in pending])
    done, pending = await asyncio.wait([asyncio.ensure_future(asyncio.sleep(5))], timeout=0.001)
    print(len(done), [t.cancel() for t in pending])
    print(await asyncio.gather(delayed(1), delayed(3), delayed(2), return_exceptions=True))
    try:
        await asyncio.gather(delayed(2), delayed(3))
    except ValueError as error:
        print("gather", error)
    for call in (lambda: asyncio.wait([]), lambda: asyncio.wait_for(5, 1), lambda: asyncio.gather(5)):
        try:
            print(await call())
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error)


async def contexts():
    v = contextvars.ContextVar("v", default=0)
    seen = []

    async def child(n):
        v.set(n)
        await asyncio.sleep(0)
        seen.append(v.get())

    await asyncio.gather(child(1), child(2))
    own = contextvars.copy_context()
    await asyncio.create_task(child(3), context=own)
    asyncio.get_running_loop().call_soon(lambda: seen.append(v.get()), context=own)
    await asyncio.sleep(0)
    print(seen, v.get(), own[v])


order()
asyncio.run(futures())
asyncio.run(collecting())
with asyncio.Runner() as runner:
    runner.run(contexts())
    print(runner.run(asyncio.sleep(0, "runner")), runner.get_loop().is_closed())
for call in (lambda: asyncio.run(5), lambda: asyncio.run(print)):
    try:
        call()
    except ValueError as error:
        print(str(error)[:40])
