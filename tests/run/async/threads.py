"""Work for other threads, orders from them, descriptors and signals in an event loop."""

import asyncio
import os
import signal
import threading
import time


def work(n):
    time.sleep(n / 50)
    return n, threading.current_thread().name


def fail():
    raise LookupError("in a thread")


async def executor():
    print(await asyncio.gather(asyncio.to_thread(work, 3), asyncio.to_thread(work, 1)))
    loop = asyncio.get_running_loop()
    print(type(await loop.run_in_executor(None, work, 1)))
    try:
        await asyncio.to_thread(fail)
    except LookupError as e:
        print(repr(e))


async def orders():
    loop = asyncio.get_running_loop()
    event = asyncio.Event()
    threading.Timer(0.02, lambda: loop.call_soon_threadsafe(event.set)).start()
    await event.wait()
    print("event", event.is_set())

    async def double(x):
        await asyncio.sleep(0.01)
        if x < 0:
            raise ValueError(x)
        return x * 2

    def other():
        print("double", asyncio.run_coroutine_threadsafe(double(21), loop).result(5))
        future = asyncio.run_coroutine_threadsafe(double(-1), loop)
        print("error", repr(future.exception(5)), future.done(), future.cancelled())
        try:
            asyncio.run_coroutine_threadsafe(asyncio.sleep(60), loop).result(0.01)
        except TimeoutError:
            print("timeout")

    await asyncio.to_thread(other)
    try:
        asyncio.run_coroutine_threadsafe(print, loop)
    except TypeError as e:
        print(e)


async def descriptors():
    loop = asyncio.get_running_loop()
    reading, writing = os.pipe()
    os.set_blocking(reading, False)
    got, done = [], loop.create_future()

    def read():
        data = os.read(reading, 3)
        got.append(data)
        if not data:
            done.set_result(loop.remove_reader(reading))

    loop.add_reader(reading, read)
    loop.call_later(0.01, os.write, writing, b"12345")
    loop.call_later(0.03, os.close, writing)
    print(await done, got, loop.remove_reader(reading))
    os.close(reading)
    reading, writing = os.pipe()
    writable = asyncio.Event()
    loop.add_writer(writing, writable.set)
    await writable.wait()
    print(loop.remove_writer(writing), loop.remove_writer(writing))
    os.close(reading)
    os.close(writing)
    for bad in -1, "x":
        try:
            loop.add_reader(bad, print)
        except ValueError as e:
            print(e)


async def signals():
    loop = asyncio.get_running_loop()
    caught = asyncio.Event()
    loop.add_signal_handler(signal.SIGUSR1, caught.set)
    loop.call_later(0.01, os.kill, os.getpid(), signal.SIGUSR1)
    await caught.wait()
    print("signal", loop.remove_signal_handler(signal.SIGUSR1), loop.remove_signal_handler(signal.SIGUSR1))


async def interrupted():
    asyncio.get_running_loop().call_later(0.01, os.kill, os.getpid(), signal.SIGINT)
    try:
        await asyncio.sleep(60)
    except asyncio.CancelledError:
        print("cancelled")
        raise
    finally:
        print("cleared up")


for test in executor, orders, descriptors, signals:
    asyncio.run(test())
try:
    asyncio.run(interrupted())
except KeyboardInterrupt:
    print("interrupt")


def loop_of_thread():
    try:
        asyncio.get_event_loop()
    except RuntimeError as e:
        print(e)

    async def here():
        await asyncio.sleep(0.02)
        return threading.current_thread().name

    print(asyncio.run(here()))


async def meanwhile():
    thread = threading.Thread(target=loop_of_thread, name="second")
    thread.start()
    await asyncio.sleep(0.05)
    await asyncio.to_thread(thread.join)
    print("both")


asyncio.run(meanwhile())
