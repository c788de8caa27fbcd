"""TaskGroup: several errors, siblings cancelled, errors in the body, nested groups, late tasks, context and names."""
import asyncio
import contextvars

request = contextvars.ContextVar("request", default="none")


async def job(name, fail=None, log=None, steps=1):
    try:
        for _ in range(steps):
            await asyncio.sleep(0)
        if fail:
            raise fail
        return name
    except asyncio.CancelledError:
        log.append(f"{name} cancelled in {request.get()}")
        raise


def show(group, depth=0):
    print("  " * depth + f"{type(group).__name__}: {group}")
    for error in group.exceptions:
        if isinstance(error, BaseExceptionGroup):
            show(error, depth + 1)
        else:
            print("  " * (depth + 1) + repr(error))


async def main():
    log = []
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(job(i, steps=5 - i)) for i in range(3)]
    print([t.result() for t in tasks], tg)
    request.set("outer")
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(job("a", ValueError("va")))
            tg.create_task(job("b", KeyError("kb")))
            slow = tg.create_task(job("c", log=log, steps=100), name="slow-one", context=contextvars.copy_context())
    except* ValueError as group:
        show(group)
    except* KeyError as group:
        show(group)
    print(log, slow.cancelled(), slow.get_name())
    log.clear()
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(job("d", log=log, steps=50))
            await asyncio.sleep(0)
            raise LookupError("body")
    except ExceptionGroup as group:
        show(group)
    print(log)
    try:
        async with asyncio.TaskGroup() as outer:
            outer.create_task(job("outer task", OSError("disk")))
            async with asyncio.TaskGroup() as inner:
                inner.create_task(job("inner task", ZeroDivisionError("0")))
                inner.create_task(job("waits", log=log, steps=9))
    except ExceptionGroup as group:
        show(group)
        rest = group.subgroup(OSError)
        print(rest, group.split(ZeroDivisionError)[0])
    for attempt in (lambda: tg.create_task(c), lambda: asyncio.TaskGroup().create_task(c)):
        c = job("late")
        try:
            attempt()
        except RuntimeError as error:
            print(str(error).split("<")[0], "|", str(error).split(">")[-1])
        c.close()

    async def spawner(tg, depth):
        if depth:
            tg.create_task(spawner(tg, depth - 1))
        else:
            spawned.append(asyncio.current_task() in asyncio.all_tasks())

    spawned = []
    async with asyncio.TaskGroup() as tg:
        tg.create_task(spawner(tg, 3))
    print(spawned, len(asyncio.all_tasks()))

    async def cancelled_from_outside():
        async with asyncio.TaskGroup() as tg:
            tg.create_task(job("child", log=log, steps=30))
            await asyncio.sleep(10)

    log.clear()
    t = asyncio.create_task(cancelled_from_outside())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    t.cancel("stop it")
    try:
        await t
    except asyncio.CancelledError as error:
        print("cancelled", error.args, log)


asyncio.run(main())
