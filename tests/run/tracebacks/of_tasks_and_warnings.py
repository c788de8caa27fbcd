"""Frames of what CPython has in C are in no traceback: futures and tasks that pass an exception on, warn() that raises; in extracted tracebacks, in those of several tasks, and in the one printed at the end."""
# stderr
import asyncio
import sys
import traceback
import warnings


def frames(e):
    return [f.name for f in traceback.extract_tb(e.__traceback__) if "asyncio" not in f.filename]


async def deep(n):
    await asyncio.sleep(0)
    if n:
        await deep(n - 1)
    raise ValueError("deep")


async def middle():
    await deep(1)


async def through_tasks():
    for make in (asyncio.create_task, lambda c: c, asyncio.gather, asyncio.shield, asyncio.ensure_future):
        try:
            await make(middle())
        except ValueError as e:
            print(frames(e))
    results = await asyncio.gather(middle(), deep(0), return_exceptions=True)
    print([frames(r) for r in results])
    future = asyncio.get_running_loop().create_future()
    for f in (future.result, future.exception, lambda: future.set_exception(5), lambda: future.set_exception(StopIteration)):
        try:
            f()
        except Exception as e:
            print(repr(e), frames(e))
    future.set_result(1)
    try:
        future.set_result(2)
    except asyncio.InvalidStateError as e:
        print(repr(e), frames(e))
    task = asyncio.create_task(asyncio.sleep(5))
    await asyncio.sleep(0)
    task.cancel()
    for _ in range(2):
        try:
            await task
        except asyncio.CancelledError as e:
            print(frames(e))
    twice = asyncio.create_task(deep(0))
    for _ in range(3):
        try:
            await twice
        except ValueError as e:
            print(len(frames(e)), end=" ")
    print()


asyncio.run(through_tasks())
warnings.simplefilter("error")


def old(level):
    warnings.warn("old", DeprecationWarning, stacklevel=level)


def caller(level):
    old(level)


for level in (1, 2, 9):
    try:
        caller(level)
    except DeprecationWarning as e:
        print(frames(e), len(traceback.format_exception(e)))
for bad in (lambda: warnings.warn("x", 5), lambda: warnings.warn_explicit("x", UserWarning, "file", 1)):
    try:
        bad()
    except (TypeError, UserWarning) as e:
        print(repr(e), frames(e))
sys.stdout.flush()
caller(1)
