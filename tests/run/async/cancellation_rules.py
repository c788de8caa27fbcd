"""Cancelling tasks: where it arrives, shielding, messages, uncancel, swallowing, finally blocks that await, wait and gather."""
import asyncio


async def stubborn(log, n):
    for i in range(n):
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError as error:
            log.append(f"no {i} {error.args}")
    return "survived"


async def tidy(log):
    try:
        await asyncio.sleep(10)
    finally:
        log.append("cleaning")
        await asyncio.sleep(0)
        log.append("clean")


async def translate():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        raise RuntimeError("turned into this") from None


async def slow(value, log):
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    log.append(f"slow {value}")
    return value


async def main():
    log = []
    t = asyncio.create_task(stubborn(log, 2), name="stub")
    await asyncio.sleep(0)
    print(t.cancel("first"), t.cancelling(), t.cancel("again"), t.cancelling(), t.uncancel(), t.cancelling())
    await asyncio.sleep(0)
    t.cancel()
    print(await t, log, t.cancelled(), t.done(), t.cancel(), t.get_name())
    log.clear()
    t = asyncio.create_task(tidy(log))
    await asyncio.sleep(0)
    t.cancel("bye")
    try:
        await t
    except asyncio.CancelledError as error:
        print("cancelled", error.args, log, t.cancelled())
    never = asyncio.create_task(tidy(log))
    never.cancel()
    print(await asyncio.gather(never, return_exceptions=True), log)
    t = asyncio.create_task(translate())
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except RuntimeError as error:
        print(error, t.cancelled(), repr(t.exception()), error.__suppress_context__)
    log.clear()
    inner = asyncio.create_task(slow("x", log))
    outer = asyncio.ensure_future(asyncio.shield(inner))
    await asyncio.sleep(0)
    outer.cancel()
    try:
        await outer
    except asyncio.CancelledError:
        print("outer gone", inner.done())
    print(await inner, log)
    log.clear()
    group = asyncio.gather(slow(1, log), slow(2, log), asyncio.sleep(10))
    await asyncio.sleep(0)
    group.cancel()
    try:
        await group
    except asyncio.CancelledError:
        print("gather cancelled", log, group.cancelled())
    try:
        async with asyncio.timeout(0.01) as limit:
            await asyncio.sleep(10)
    except TimeoutError as error:
        print("timeout", limit.expired())
    try:
        async with asyncio.timeout(None) as limit:
            print(limit.when(), limit.expired())
            limit.reschedule(asyncio.get_running_loop().time() - 1)
            await asyncio.sleep(1)
    except TimeoutError:
        print("rescheduled", limit.expired())
    try:
        await asyncio.wait_for(tidy(log), 0.01)
    except TimeoutError as error:
        print("wait_for", log[-1], error.args)
    print(await asyncio.wait_for(slow(5, log), None), await asyncio.wait_for(asyncio.sleep(0, "r"), 5))
    t = asyncio.current_task()
    t.cancel("self")
    try:
        await asyncio.sleep(0)
    except asyncio.CancelledError as error:
        print("myself", error, t.uncancel(), t.cancelling())
    for t in [asyncio.create_task(slow(i, log)) for i in range(2)]:
        for call in (t.result, t.exception):
            try:
                call()
            except asyncio.InvalidStateError as error:
                print(type(error).__name__, error)
        t.cancel()
        await asyncio.wait([t])
        for call in (t.result, t.exception):
            try:
                call()
            except asyncio.CancelledError as error:
                print(type(error).__name__, error.args)


async def dies():
    asyncio.current_task().cancel()
    await asyncio.sleep(0)


asyncio.run(main())
try:
    asyncio.run(dies())
except asyncio.CancelledError as error:
    print("run:", repr(error))
