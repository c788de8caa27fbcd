"""Work for other threads: the loop's own pool of them, and futures that threads share."""

import _thread
import functools
import sys
from collections import deque

from . import events
from .exceptions import CancelledError, InvalidStateError

__all__ = ("to_thread", "run_coroutine_threadsafe", "wrap_future")


class Pool:
    """At most `limit` threads that call what is submitted, in its order. A thread without work waits at a lock of its
    own, its bell."""

    def __init__(self, limit):
        self._limit, self._count = limit, 0
        self._jobs, self._bells = deque(), deque()
        self._guard = _thread.allocate_lock()
        self._when_gone = None  # set by close()

    def submit(self, job):
        """Have job() called by a thread; it must not raise."""
        with self._guard:
            self._jobs.append(job)
            if self._bells:
                self._bells.popleft().release()
                return
            if self._count == self._limit:
                return
            self._count += 1
        threading = sys.modules.get("threading")
        if threading is None:
            _thread.start_new_thread(self._work, ())
        else:  # somebody may look at it
            threading.Thread(target=self._work, name=f"asyncio_{self._count - 1}", daemon=True).start()

    def _work(self):
        bell = _thread.allocate_lock()
        bell.acquire()
        while True:
            with self._guard:
                job = self._jobs.popleft() if self._jobs else None
                if job is None and self._when_gone is not None:
                    self._count -= 1
                    last = self._count == 0
                    break
                if job is None:
                    self._bells.append(bell)
            if job is None:
                bell.acquire()
            else:
                job()
        if last:
            self._when_gone()

    def close(self, when_gone):
        """Have when_gone() called by the last thread, once all work is done; at once if there is no thread."""
        with self._guard:
            self._when_gone = when_gone
            bells, self._bells = self._bells, deque()
            empty = self._count == 0
        for bell in bells:
            bell.release()
        if empty:
            when_gone()


def call_in_pool(loop, pool, call):
    """A future of the loop with the result of call(), which a thread of the pool makes."""
    promise = loop.create_future()

    def deliver(finish, outcome):
        if not promise.done():
            finish(outcome)

    def work():
        if promise.cancelled():
            return
        try:
            finish, outcome = promise.set_result, call()
        except BaseException as e:
            finish, outcome = promise.set_exception, e
        if not loop.is_closed():
            loop.call_soon_threadsafe(deliver, finish, outcome)

    pool.submit(work)
    return promise


async def to_thread(func, /, *args, **kwargs):
    """The result of func(*args, **kwargs), called in another thread with a copy of the context."""
    from _contextvars import copy_context
    call = functools.partial(copy_context().run, func, *args, **kwargs)
    return await events.get_running_loop().run_in_executor(None, call)


# ---- futures that threads wait for ----

class ThreadFuture:
    """What run_coroutine_threadsafe() gives: the result, for a thread that waits for it."""

    def __init__(self):
        self._guard = _thread.allocate_lock()
        self._waiting = []  # locks
        self._calls = []
        self._finished = None  # then: function that returns the result or raises

    def done(self):
        return self._finished is not None

    def running(self):
        return False

    def cancelled(self):
        return self._finished is _raise_cancelled

    def cancel(self):
        """Cancels what the result would come from; False if it is there."""
        return self.cancelled() or self._finish(_raise_cancelled)

    def result(self, timeout=None):
        """The result, when it is there; TimeoutError after `timeout` seconds."""
        with self._guard:
            bell = None
            if self._finished is None:
                bell = _thread.allocate_lock()
                bell.acquire()
                self._waiting.append(bell)
        if bell is not None and not bell.acquire(True, -1 if timeout is None else timeout):
            raise TimeoutError()
        return self._finished()

    def exception(self, timeout=None):
        """The exception that came instead of a result, or None."""
        try:
            self.result(timeout)
        except BaseException as e:
            if not self.done() or self.cancelled():
                raise
            return e
        return None

    def add_done_callback(self, fn):
        """Have fn(self) called when it is done, at once if it is."""
        with self._guard:
            if self._finished is None:
                self._calls.append(fn)
                return
        fn(self)

    def set_result(self, value):
        self._finish(lambda: value) or self._refuse()

    def set_exception(self, error):
        def fail():
            raise error
        self._finish(fail) or self._refuse()

    def _refuse(self):
        raise InvalidStateError(f"{self!r} is done already")

    def _finish(self, finished):
        with self._guard:
            if self._finished is not None:
                return False
            self._finished = finished
            bells, self._waiting = self._waiting, []
            calls, self._calls = self._calls, []
        for bell in bells:
            bell.release()
        for call in calls:
            call(self)
        return True


def _raise_cancelled():
    raise CancelledError()


def _copy_outcome(source, target):
    """Ends `target` as `source` did."""
    if target.done():
        return
    if source.cancelled():
        target.cancel()
    elif (error := source.exception()) is not None:
        target.set_exception(error)
    else:
        target.set_result(source.result())


def run_coroutine_threadsafe(coro, loop):
    """Run the coroutine in the loop, which runs in another thread; a future that the caller may wait for."""
    from .tasks import ensure_future, iscoroutine
    if not iscoroutine(coro):
        raise TypeError("A coroutine object is required")
    shared = ThreadFuture()

    def start():
        try:
            task = ensure_future(coro, loop=loop)
        except BaseException as e:
            shared.set_exception(e)
            raise
        task.add_done_callback(lambda task: _copy_outcome(task, shared))
        shared.add_done_callback(
            lambda shared: loop.call_soon_threadsafe(task.cancel) if shared.cancelled() and not task.done() else None)

    loop.call_soon_threadsafe(start)
    return shared


def wrap_future(future, *, loop=None):
    """A future of the loop that ends as the given one of another thread does; those of a loop as they are."""
    from .futures import isfuture
    if isfuture(future):
        return future
    loop = loop or events.get_event_loop()
    wrapped = loop.create_future()

    def hand_over(future):
        if not loop.is_closed():
            loop.call_soon_threadsafe(_copy_outcome, future, wrapped)

    wrapped.add_done_callback(lambda wrapped: future.cancel() if wrapped.cancelled() else None)
    future.add_done_callback(hand_over)
    return wrapped
