"""The event loop: callbacks that are ready, callbacks that wait for their time.

There is no input or output here: the loop sleeps until the next timer.  run_in_executor() runs the function in
the loop's own thread.
"""

import heapq
import sys
import time
from collections import deque

__all__ = ("AbstractEventLoop", "AbstractEventLoopPolicy", "Handle", "TimerHandle", "BaseEventLoop",
           "get_event_loop", "set_event_loop", "new_event_loop", "get_running_loop", "get_event_loop_policy",
           "set_event_loop_policy", "_get_running_loop", "_set_running_loop")


class Handle:
    """A callback that the loop will call; can be cancelled."""

    def __init__(self, callback, args, loop, context=None):
        self._callback = callback
        self._args = args
        self._loop = loop
        self._context = context
        self._cancelled = False

    def __repr__(self):
        state = " cancelled" if self._cancelled else f" {self._callback!r}"
        return f"<{type(self).__name__}{state}>"

    def cancel(self):
        if not self._cancelled:
            self._cancelled = True
            self._callback = None
            self._args = None

    def cancelled(self):
        return self._cancelled

    def _run(self):
        try:
            self._callback(*self._args)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as exc:
            self._loop.call_exception_handler({"message": f"Exception in callback {self._callback!r}",
                                               "exception": exc, "handle": self})


class TimerHandle(Handle):
    def __init__(self, when, callback, args, loop, context=None):
        super().__init__(callback, args, loop, context)
        self._when = when
        self._scheduled = True

    def __lt__(self, other):
        return self._when < other._when

    def when(self):
        return self._when


class AbstractEventLoop:
    """What every event loop is an instance of."""


class BaseEventLoop(AbstractEventLoop):
    def __init__(self):
        self._ready = deque()
        self._scheduled = []
        self._stopping = False
        self._running = False
        self._closed = False
        self._debug = False
        self._exception_handler = None
        self._task_factory = None
        self._asyncgens = set()

    def __repr__(self):
        return (f"<{type(self).__name__} running={self.is_running()} closed={self.is_closed()} "
                f"debug={self.get_debug()}>")

    # ---- callbacks ----

    def call_soon(self, callback, *args, context=None):
        self._check_closed()
        handle = Handle(callback, args, self, context)
        self._ready.append(handle)
        return handle

    call_soon_threadsafe = call_soon

    def call_later(self, delay, callback, *args, context=None):
        if delay is None:
            raise TypeError("delay must not be None")
        return self.call_at(self.time() + delay, callback, *args, context=context)

    def call_at(self, when, callback, *args, context=None):
        if when is None:
            raise TypeError("when cannot be None")
        self._check_closed()
        handle = TimerHandle(when, callback, args, self, context)
        heapq.heappush(self._scheduled, handle)
        return handle

    def time(self):
        return time.monotonic()

    # ---- futures and tasks ----

    def create_future(self):
        from .futures import Future
        return Future(loop=self)

    def create_task(self, coro, *, name=None, context=None):
        from .tasks import Task
        self._check_closed()
        if self._task_factory is None:
            return Task(coro, loop=self, name=name, context=context)
        task = self._task_factory(self, coro)
        if name is not None:
            task.set_name(name)
        return task

    def set_task_factory(self, factory):
        if factory is not None and not callable(factory):
            raise TypeError("task factory must be a callable or None")
        self._task_factory = factory

    def get_task_factory(self):
        return self._task_factory

    def run_in_executor(self, executor, func, *args):
        self._check_closed()
        future = self.create_future()

        def work():
            if future.cancelled():
                return
            try:
                result = func(*args)
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException as exc:
                future.set_exception(exc)
            else:
                future.set_result(result)

        self.call_soon(work)
        return future

    # ---- running ----

    def _check_closed(self):
        if self._closed:
            raise RuntimeError("Event loop is closed")

    def _check_running(self):
        if self._running:
            raise RuntimeError("This event loop is already running")
        if _get_running_loop() is not None:
            raise RuntimeError("Cannot run the event loop while another loop is running")

    def _run_once(self):
        """One turn: what was ready when it began, after the timers that are due."""
        scheduled = self._scheduled
        while scheduled and scheduled[0]._cancelled:
            heapq.heappop(scheduled)
        if not self._ready and not self._stopping and scheduled:
            delay = scheduled[0]._when - self.time()
            if delay > 0:
                time.sleep(delay)
        elif not self._ready and not self._stopping:
            time.sleep(0.05)  # nothing can happen any more, except a signal
        limit = self.time() + 1e-9
        while scheduled and scheduled[0]._when < limit:
            self._ready.append(heapq.heappop(scheduled))
        for _ in range(len(self._ready)):
            handle = self._ready.popleft()
            if not handle._cancelled:
                handle._run()

    def run_forever(self):
        self._check_closed()
        self._check_running()
        old_hooks = sys.get_asyncgen_hooks() if hasattr(sys, "get_asyncgen_hooks") else None
        self._running = True
        previous = _get_running_loop()
        try:
            if old_hooks is not None:
                sys.set_asyncgen_hooks(firstiter=self._asyncgens.add, finalizer=self._finalize_asyncgen)
            _set_running_loop(self)
            while True:
                self._run_once()
                if self._stopping:
                    break
        finally:
            self._stopping = False
            self._running = False
            _set_running_loop(previous)
            if old_hooks is not None:
                sys.set_asyncgen_hooks(*old_hooks)

    def run_until_complete(self, future):
        from .tasks import ensure_future
        from . import futures
        self._check_closed()
        self._check_running()
        own = not futures.isfuture(future)
        future = ensure_future(future, loop=self)
        future.add_done_callback(self._stop_when_done)
        try:
            self.run_forever()
        except:
            if own and future.done() and not future.cancelled():
                future.exception()  # the exception that leaves is this one
            raise
        finally:
            future.remove_done_callback(self._stop_when_done)
        if not future.done():
            raise RuntimeError("Event loop stopped before Future completed.")
        return future.result()

    def _stop_when_done(self, future):
        if not future.cancelled():
            exc = future.exception()
            if isinstance(exc, (SystemExit, KeyboardInterrupt)):
                return
        self.stop()

    def stop(self):
        self._stopping = True

    def is_running(self):
        return self._running

    def is_closed(self):
        return self._closed

    def close(self):
        if self._running:
            raise RuntimeError("Cannot close a running event loop")
        self._closed = True
        self._ready.clear()
        self._scheduled.clear()

    # ---- asynchronous generators ----

    def _finalize_asyncgen(self, agen):
        self._asyncgens.discard(agen)
        if not self._closed:
            self.call_soon(self.create_task, agen.aclose())

    async def shutdown_asyncgens(self):
        if not self._asyncgens:
            return
        from .tasks import gather
        closing = list(self._asyncgens)
        self._asyncgens.clear()
        results = await gather(*[agen.aclose() for agen in closing], return_exceptions=True)
        for result, agen in zip(results, closing):
            if isinstance(result, Exception):
                self.call_exception_handler({
                    "message": f"an error occurred during closing of asynchronous generator {agen!r}",
                    "exception": result, "asyncgen": agen})

    async def shutdown_default_executor(self):
        pass

    # ---- errors ----

    def get_exception_handler(self):
        return self._exception_handler

    def set_exception_handler(self, handler):
        if handler is not None and not callable(handler):
            raise TypeError(f"A callable object or None is expected, got {handler!r}")
        self._exception_handler = handler

    def default_exception_handler(self, context):
        lines = [context.get("message") or "Unhandled exception in event loop"]
        for key in sorted(context):
            if key not in ("message", "exception"):
                lines.append(f"{key}: {context[key]!r}")
        print("\n".join(lines), file=sys.stderr)
        exc = context.get("exception")
        if exc is not None:
            import traceback
            traceback.print_exception(exc)

    def call_exception_handler(self, context):
        if self._exception_handler is None:
            self.default_exception_handler(context)
        else:
            self._exception_handler(self, context)

    def get_debug(self):
        return self._debug

    def set_debug(self, enabled):
        self._debug = enabled


class _UnixSelectorEventLoop(BaseEventLoop):
    """The loop that programs get, under the name they know."""


# ---- the current loop ----

_running_loop = None
_current_loop = None


def _get_running_loop():
    return _running_loop


def _set_running_loop(loop):
    global _running_loop
    _running_loop = loop


def get_running_loop():
    if _running_loop is None:
        raise RuntimeError("no running event loop")
    return _running_loop


class AbstractEventLoopPolicy:
    """How programs find their event loop."""

    def get_event_loop(self):
        global _current_loop
        if _current_loop is None:
            _current_loop = self.new_event_loop()
        return _current_loop

    def set_event_loop(self, loop):
        global _current_loop
        _current_loop = loop

    def new_event_loop(self):
        return _UnixSelectorEventLoop()


_policy = AbstractEventLoopPolicy()


def get_event_loop_policy():
    return _policy


def set_event_loop_policy(policy):
    global _policy
    _policy = AbstractEventLoopPolicy() if policy is None else policy


def get_event_loop():
    return _running_loop if _running_loop is not None else _policy.get_event_loop()


def set_event_loop(loop):
    _policy.set_event_loop(loop)


def new_event_loop():
    return _policy.new_event_loop()
