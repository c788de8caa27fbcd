"""Tasks: results, exceptions, cancellation, names, callbacks, shield, wait, as_completed, gather."""
import asyncio


async def value(v, turns=1):
    for _ in range(turns):
        await asyncio.sleep(0)
    if isinstance(v, Exception):
        raise v
    return v


async def main():
    t = asyncio.create_task(value(1, 2), name="first")
    print(t.get_name(), t.done(), t.cancelled(), asyncio.current_task().get_name() != "first", len(asyncio.all_tasks()))
    for call in (t.result, t.exception):
        try:
            call()
        except asyncio.InvalidStateError as error:
            print(error)
    log = []
    t.add_done_callback(lambda task: log.append(task.result()))
    print(await t, log, t.done(), t.result(), t.exception(), t.cancel(), await t)
    bad = asyncio.create_task(value(ValueError("bad")))
    done, pending = await asyncio.wait([bad, asyncio.create_task(value(2))])
    print(len(done), len(pending), repr(bad.exception()), sorted(str(d.exception() or d.result()) for d in done))
    try:
        await bad
    except ValueError as error:
        print("again", error)
    print(await asyncio.gather(value(1, 3), value("x", 1), value(KeyError("k")), return_exceptions=True))
    try:
        await asyncio.gather(value(1, 5), value(KeyError("gathered")))
    except KeyError as error:
        print(repr(error))
    print([await f for f in asyncio.as_completed([value("slow", 5), value("fast", 1)])])
    t = asyncio.create_task(value(1, 10**6))
    await asyncio.sleep(0)
    print(t.cancel("message"), t.cancelling(), t.uncancel(), t.cancel("other"))
    try:
        await t
    except asyncio.CancelledError as error:
        print("cancelled", error.args, t.cancelled())

    async def refuses():
        try:
            await asyncio.sleep(100)
        except asyncio.CancelledError:
            return "refused"

    t = asyncio.create_task(refuses())
    await asyncio.sleep(0)
    t.cancel()
    print(await t, t.cancelled())
    inner = asyncio.create_task(value("inner", 3))
    outer = asyncio.create_task(asyncio.wait_for(asyncio.shield(inner), 10))
    await asyncio.sleep(0)
    outer.cancel()
    try:
        await outer
    except asyncio.CancelledError:
        print("outer cancelled", inner.cancelled(), await inner)
    done, pending = await asyncio.wait([asyncio.create_task(value("a")), asyncio.create_task(value("b", 50))], return_when=asyncio.FIRST_COMPLETED)
    print([d.result() for d in done], len(pending))
    for p in pending:
        p.cancel()
    for call in (lambda: asyncio.create_task(5), lambda: asyncio.wait([]), lambda: asyncio.gather(5)):
        try:
            result = call()
            if asyncio.iscoroutine(result):
                await result
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error)


asyncio.run(main())
for call in (lambda: asyncio.get_running_loop(), lambda: asyncio.create_task, lambda: asyncio.run(value), lambda: asyncio.current_task()):
    try:
        print(type(call()).__name__)
    except (RuntimeError, ValueError) as error:
        print(str(error).split(" at ")[0].split("<function")[0])
