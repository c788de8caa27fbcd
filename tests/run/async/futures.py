# Future: states, errors, callbacks, reprs
import asyncio

import virtual_time


def report(call, *args):
    try:
        print(call(*args))
    except BaseException as e:
        print(type(e).__name__, e)


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    print(future, future.done(), future.cancelled(), asyncio.isfuture(future), asyncio.isfuture(3))
    report(future.result)
    report(future.exception)
    log = []
    future.add_done_callback(log.append)
    future.add_done_callback(log.append)
    print(future.remove_done_callback(log.append), future.remove_done_callback(print))
    future.add_done_callback(lambda f: log.append(f.result()))
    future.set_result([1])
    print(future, log)
    await asyncio.sleep(0)
    print(log, await future, future.exception())
    report(future.set_result, 2)
    report(future.set_exception, ValueError())
    print(future.cancel())

    failed = loop.create_future()
    report(failed.set_exception, StopIteration)
    failed.set_exception(KeyError("k"))
    print(failed, repr(failed.exception()))
    report(failed.result)
    for _ in range(2):
        try:
            await failed
        except KeyError as e:
            print("again", e)

    cancelled = loop.create_future()
    print(cancelled.cancel("why"), cancelled, cancelled.cancelled())
    report(cancelled.result)
    report(cancelled.exception)
    print(cancelled.cancel())

    # a callback that fails
    loop.set_exception_handler(lambda loop, context: print(sorted(context), repr(context["exception"])))
    loop.call_soon(lambda: 1 / 0)
    handle = loop.call_later(0.001, print, "never")
    handle.cancel()
    print(handle.cancelled())
    loop.call_later(0.002, print, "second")
    loop.call_later(0.001, print, "first")
    await asyncio.sleep(0.01)
    report(loop.call_later, None, print)
    report(loop.call_at, None, print)
    report(loop.set_exception_handler, 5)
    report(loop.set_task_factory, 5)
    report(loop.close)
    report(loop.run_forever)
    print(loop.get_debug(), loop.is_running(), loop.is_closed())

    async def hi():
        return "hi"

    report(asyncio.run, coroutine := hi())
    print(await coroutine)


asyncio.run(main())
loop = asyncio.new_event_loop()
print(loop)
loop.call_soon(loop.stop)
loop.run_forever()
report(loop.run_until_complete, 5)
pending = loop.create_future()
loop.call_soon(loop.stop)
report(loop.run_until_complete, pending)
loop.close()
report(loop.call_soon, print)
report(asyncio.get_running_loop)
report(asyncio.run, 5)
