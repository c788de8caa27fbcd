"""asyncio: where exceptions go: gather with and without return_exceptions, wait, shield, timeouts, task groups, cancelled tasks and their messages."""
import asyncio


async def work(name, delay=0.0, error=None):
    try:
        await asyncio.sleep(delay)
        if error:
            raise error
        return name
    except asyncio.CancelledError as cancelled:
        print(name, "cancelled", cancelled.args)
        raise


async def attempt(label, awaitable):
    try:
        print(label, "->", await awaitable)
    except BaseException as error:
        extra = [repr(e) for e in error.exceptions] if isinstance(error, BaseExceptionGroup) else ""
        print(label, "!", type(error).__name__, error, extra, "| cause", repr(error.__cause__), "| context", repr(error.__context__))


async def gathering():
    await attempt("gather", asyncio.gather(work("a"), work("b", 0.001)))
    await attempt("gather empty", asyncio.gather())
    await attempt("gather error", asyncio.gather(work("c", 30), work("d", 0, ValueError("d"))))
    await attempt("gather returned", asyncio.gather(work("e"), work("f", 0, ValueError("f")), return_exceptions=True))
    task = asyncio.create_task(work("g", 1))
    asyncio.get_running_loop().call_soon(task.cancel, "from outside")
    await attempt("gather child cancelled", asyncio.gather(task, work("h"), return_exceptions=True))
    whole = asyncio.gather(work("i", 1), work("j", 1))
    await asyncio.sleep(0)
    print(whole.cancel("all"), whole.done())
    await attempt("gather cancelled", whole)
    same = asyncio.create_task(work("same"))
    await attempt("gather twice the same", asyncio.gather(same, same))
    await attempt("not awaitable", asyncio.gather(work("k") if False else asyncio.sleep(0, "slept"), asyncio.sleep(0)))


async def waiting():
    tasks = [asyncio.create_task(work(f"w{n}", (0, 0.001, 30)[n], ValueError(n) if n == 1 else None), name=f"w{n}") for n in range(3)]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    print(sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    done, pending = await asyncio.wait(pending, timeout=0)
    print(len(done), len(pending))
    for task in pending:
        task.cancel("no longer")
        await attempt(task.get_name(), task)
    await attempt("wait nothing", asyncio.wait([]))
    await attempt("wait bad", asyncio.wait([asyncio.create_task(work("x"))], return_when="NEVER"))
    await attempt("wait coroutine", asyncio.wait(asyncio.create_task(work("y"))))
    for future in asyncio.as_completed([work("slow", 0.02), work("fast"), work("bad", 0.01, KeyError("bad"))]):
        await attempt("completed", future)
    await attempt("wait_for", asyncio.wait_for(work("in time"), 1))
    await attempt("wait_for late", asyncio.wait_for(work("late", 1), 0.001))
    await attempt("wait_for zero", asyncio.wait_for(work("zero", 1), 0))
    await attempt("wait_for error", asyncio.wait_for(work("err", 0, OSError(5, "io")), 1))
    await attempt("wait_for none", asyncio.wait_for(work("no limit"), None))
    protected = asyncio.create_task(work("protected", 0.05))
    await attempt("shield", asyncio.wait_for(asyncio.shield(protected), 0.001))
    print(protected.cancelled(), await protected)


async def limits():
    async def slow():
        async with asyncio.timeout(0.001) as limit:
            await asyncio.sleep(1)
    try:
        await slow()
    except TimeoutError as error:
        print("timeout", repr(error), repr(error.__context__))

    async def enough():
        async with asyncio.timeout(None) as limit:
            limit.reschedule(asyncio.get_running_loop().time() + 10)
            await asyncio.sleep(0)
        return limit.expired(), repr(limit)[:18]
    await attempt("rescheduled", enough())

    async def inner_only():
        try:
            async with asyncio.timeout(0.001):
                await asyncio.sleep(1)
        except TimeoutError:
            return "inner"
    await attempt("nested", asyncio.wait_for(inner_only(), 1))

    async def after():
        async with asyncio.timeout(1) as limit:
            pass
        limit.reschedule(3)
    await attempt("after the end", after())


async def groups():
    async def group(*works, body=None):
        async with asyncio.TaskGroup() as g:
            tasks = [g.create_task(w) for w in works]
            if body:
                raise body
        return [t.result() for t in tasks]
    await attempt("group", group(work("g1"), work("g2")))
    await attempt("group error", group(work("g3", 1), work("g4", 0, ValueError("g4"))))
    await attempt("group two errors", group(work("g5", 0, ValueError("g5")), work("g6", 0, KeyError("g6"))))
    await attempt("group body", group(work("g7", 1), body=RuntimeError("body")))
    await attempt("group base", group(work("g8", 0, KeyboardInterrupt()) if False else work("g8")))

    async def late():
        async with asyncio.TaskGroup() as g:
            pass
        coro = work("never")
        try:
            g.create_task(coro)
        finally:
            coro.close()
    await attempt("group over", late())

    async def unentered():
        coro = work("never")
        try:
            asyncio.TaskGroup().create_task(coro)
        finally:
            coro.close()
    await attempt("group not entered", unentered())


async def tasks():
    task = asyncio.create_task(work("t", 1), name="named")
    await attempt("result early", asyncio.sleep(0, None) if task.done() else asyncio.to_thread(lambda: task.result()))
    print(task.cancel("first"), task.cancelling(), task.cancel(), task.cancelling(), task.uncancel(), task.cancelled())
    await attempt("cancelled task", task)
    print(task.cancel(), task.cancelled(), task.done())
    for call in (task.result, task.exception):
        try:
            call()
        except asyncio.CancelledError as error:
            print(call.__name__, "cancelled", error.args)

    async def stubborn():
        try:
            await asyncio.sleep(1)
        except asyncio.CancelledError:
            return "survived"
    task = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    task.cancel()
    await attempt("stubborn", task)
    future = asyncio.get_running_loop().create_future()
    future.set_exception(ValueError("stored"))
    await attempt("future", future)
    for call in (lambda: future.set_result(1), lambda: asyncio.get_running_loop().create_future().set_exception(StopIteration()), lambda: asyncio.get_running_loop().create_future().result(), lambda: asyncio.run(work("q")), lambda: asyncio.create_task(5), lambda: asyncio.ensure_future(5)):
        try:
            call()
        except (asyncio.InvalidStateError, TypeError, RuntimeError) as error:
            print(type(error).__name__, error)


for part in (gathering, waiting, limits, groups, tasks):
    print(f"--- {part.__name__}")
    asyncio.run(part())
