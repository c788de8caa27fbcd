"""Exceptions of tasks and futures: those nobody asks for are told of when the future dies, at the latest at the end; asked for by result(), exception(), await, gather, shield, wait_for or a group they are not."""
# stderr
import asyncio


async def fail(n, turns=1):
    for _ in range(turns):
        await asyncio.sleep(0)
    raise ValueError(n)


async def asked():
    loop = asyncio.get_running_loop()
    task = asyncio.create_task(fail("exception"))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(task.done(), repr(task.exception()))
    for make in (lambda: fail("await"), lambda: asyncio.create_task(fail("task", 3)), lambda: asyncio.shield(fail("shield")), lambda: asyncio.wait_for(fail("wait_for"), 5), lambda: asyncio.gather(fail("gather"), fail("second"))):
        try:
            await make()
        except ValueError as e:
            print(e)
    print(await asyncio.gather(fail(1), asyncio.sleep(0, "fine"), fail(2), return_exceptions=True))
    done, _ = await asyncio.wait([asyncio.create_task(fail("wait"))])
    print([repr(t.exception()) for t in done])
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail("in group"))
            group.create_task(fail("too"))
    except* ValueError as e:
        print(e.exceptions)
    future = loop.create_future()
    future.set_exception(KeyError("future"))
    try:
        future.result()
    except KeyError as e:
        print(repr(e))
    cancelled = asyncio.create_task(fail("never", 9))
    cancelled.cancel()
    await asyncio.wait([cancelled])
    print(cancelled.cancelled())


async def with_handler():
    """The loop's handler is told, with the future in its context."""
    told = []
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: told.append((context["message"], repr(context["exception"]), "future" in context and context["future"].done())))
    for make in (lambda: asyncio.create_task(fail("handled")), lambda: loop.create_future()):
        future = make()
        if not isinstance(future, asyncio.Task):
            future.set_exception(LookupError("set by hand"))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        print(type(future).__name__, future.done())
        kept.append(future)
    print([(message[:26], *rest) for message, *rest in told])
    for future in kept:
        future.exception()
    kept.clear()
    loop.call_soon(lambda: 1 // 0)
    await asyncio.sleep(0)
    print([t[:2] if len(t) == 3 else t for t in told])


async def forgotten():
    """Nobody asks: told of at the end."""
    task = asyncio.create_task(fail("forgotten"), name="forgotten task")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(task.done(), task.get_name())
    kept.append(task)


kept = []
for part in (asked, with_handler, forgotten):
    asyncio.run(part())
print("end")
