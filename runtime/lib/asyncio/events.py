"""The event loop: what is to be called next, and what at a later time.

How it waits, for time to pass and for what else may come, is selector_events.py's part.
"""

import _thread
import posix
import sys
import time
from _contextvars import copy_context
from collections import deque
from heapq import heappop, heappush

from . import _describe

__all__ = ("AbstractEventLoop", "AbstractEventLoopPolicy", "AbstractServer", "BaseEventLoop", "Handle", "TimerHandle",
           "_get_running_loop", "_set_running_loop", "get_event_loop", "get_event_loop_policy",
           "get_running_loop", "new_event_loop", "set_event_loop", "set_event_loop_policy")

# ---- callbacks ----

class Handle:
    """A call that the loop owes somebody, until it is cancelled; without a context it gets a copy of the present one."""

    def __init__(self, callback, args, loop, context=None):
        self._call = callback, args
        self._loop, self._context = loop, copy_context() if context is None else context

    def __repr__(self):
        shown = "cancelled" if self.cancelled() else _describe.place(self._call[0])
        return f"<{type(self).__name__} {shown}>"

    def cancel(self):
        """Forget the call, and what it refers to."""
        self._call = None

    def cancelled(self):
        return self._call is None

    def _run(self):
        callback, args = self._call
        try:
            self._context.run(callback, *args)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as e:
            self._loop.call_exception_handler({
                "message": f"Exception in callback {_describe.place(callback)}", "exception": e, "handle": self})


class TimerHandle(Handle):
    """The same for a time of the loop's clock."""

    def __init__(self, when, callback, args, loop, context=None):
        Handle.__init__(self, callback, args, loop, context)
        self._time = when

    def __repr__(self):
        return Handle.__repr__(self).replace(" ", f" when={self._time} ", 1)

    def when(self):
        return self._time

    def __lt__(self, other):
        return self._time < other._time


# ---- the loop ----

class AbstractEventLoop:
    """What every event loop is an instance of."""


class AbstractServer:
    """What every server is an instance of."""


class BaseEventLoop(AbstractEventLoop):
    """Callbacks in the order of their time.

    _queue   handles to be run in this turn or the next
    _timers  heap of timer handles
    _status  "new" (or stopped), "running", "closed"
    """

    def __init__(self):
        self._queue, self._timers = deque(), []
        self._status = "new"
        self._stop_asked = self._is_debug = False
        self._on_exception = self._make_task = self._executor = None
        self._open_generators = set()

    def __repr__(self):
        return "<%s running=%s closed=%s debug=%s>" % (
            type(self).__name__, self.is_running(), self.is_closed(), self.get_debug())

    def is_running(self):
        return self._status == "running"

    def is_closed(self):
        return self._status == "closed"

    def get_debug(self):
        return self._is_debug

    def set_debug(self, enabled):
        self._is_debug = enabled

    def _must_be_open(self):
        if self.is_closed():
            raise RuntimeError("Event loop is closed")

    # ---- orders ----

    def time(self):
        """The loop's clock, in seconds."""
        return time.monotonic()

    def call_soon(self, callback, *args, context=None):
        """Call callback(*args) in the next turn; the handle to cancel it."""
        self._must_be_open()
        self._queue.append(Handle(callback, args, self, context))
        return self._queue[-1]

    def call_later(self, delay, callback, *args, context=None):
        """Call callback(*args) after `delay` seconds; the handle to cancel it."""
        if delay is None:
            raise TypeError("delay must not be None")
        return self.call_at(self.time() + delay, callback, *args, context=context)

    def call_at(self, when, callback, *args, context=None):
        """Call callback(*args) at that time of the loop's clock; the handle to cancel it."""
        if when is None:
            raise TypeError("when cannot be None")
        self._must_be_open()
        order = TimerHandle(when, callback, args, self, context)
        heappush(self._timers, order)
        return order

    def create_future(self):
        """A future that belongs to this loop."""
        from .futures import Future
        return Future(loop=self)

    def create_task(self, coro, *, name=None, context=None):
        """A task that runs the coroutine, as the task factory makes it if there is one."""
        self._must_be_open()
        if self._make_task is None:
            from .tasks import Task
            return Task(coro, loop=self, name=name, context=context)
        made = self._make_task(self, coro) if context is None else self._make_task(self, coro, context=context)
        if name is not None:
            made.set_name(name)
        return made

    def get_task_factory(self):
        return self._make_task

    def set_task_factory(self, factory):
        """Have tasks made by factory(loop, coro); None: by Task."""
        if not (factory is None or callable(factory)):
            raise TypeError("task factory must be a callable or None")
        self._make_task = factory

    def run_in_executor(self, executor, func, *args):
        """A future with the result of func(*args), called in a thread of the executor, by default the loop's own."""
        from . import threads
        self._must_be_open()
        executor = executor or self._executor
        if executor is None:
            executor = self._executor = threads.Pool(min(32, (posix.cpu_count() or 1) + 4))
        if isinstance(executor, threads.Pool):
            return threads.call_in_pool(self, executor, lambda: func(*args))
        return threads.wrap_future(executor.submit(func, *args), loop=self)

    def set_default_executor(self, executor):
        """Have run_in_executor(None, ...) use it."""
        self._executor = executor

    # ---- turns ----

    def _next_timer(self):
        """When the first timer that is not cancelled is due; None without one."""
        timers = self._timers
        while timers:
            if not timers[0].cancelled():
                return timers[0].when()
            heappop(timers)
        return None

    def _wait(self, seconds):
        """Wait that long (None: until something comes) for orders from outside, and put them into the queue."""
        raise NotImplementedError

    def _turn(self):
        """Calls what is in the queue now, and the timers that are due; what these order has to wait."""
        due = self._next_timer()
        if self._queue or self._stop_asked:
            self._wait(0)
        else:
            self._wait(None if due is None else max(0, due - self.time()))
        now = self.time() + time.get_clock_info("monotonic").resolution
        while (due := self._next_timer()) is not None and due < now:
            self._queue.append(heappop(self._timers))
        for _ in range(len(self._queue)):
            order = self._queue.popleft()
            if not order.cancelled():
                order._run()

    def _may_start(self):
        self._must_be_open()
        if self.is_running():
            raise RuntimeError("This event loop is already running")
        if _get_running_loop() is not None:
            raise RuntimeError("Cannot run the event loop while another loop is running")

    def run_forever(self):
        """Run until stop() is called."""
        self._may_start()
        hooks = sys.get_asyncgen_hooks()
        self._status = "running"
        sys.set_asyncgen_hooks(self._open_generators.add, self._close_generator)
        _set_running_loop(self)
        try:
            self._turn()
            while not self._stop_asked:
                self._turn()
        finally:
            _set_running_loop(None)
            sys.set_asyncgen_hooks(*hooks)
            self._stop_asked = False
            self._status = "new"

    def run_until_complete(self, future):
        """Run until the future, or the coroutine as a task, is done; its result."""
        from .futures import isfuture
        from .tasks import ensure_future
        self._may_start()
        given = isfuture(future)
        awaited = ensure_future(future, loop=self)
        awaited.add_done_callback(self._stop_after)
        try:
            self.run_forever()
        except:
            if awaited.done() and not given and not awaited.cancelled():
                awaited.exception()  # what is on its way is this exception
            raise
        finally:
            awaited.remove_done_callback(self._stop_after)
        if awaited.done():
            return awaited.result()
        raise RuntimeError("Event loop stopped before Future completed.")

    def _stop_after(self, future):
        fatal = not future.cancelled() and isinstance(future.exception(), (SystemExit, KeyboardInterrupt))
        if not fatal:  # those end the loop by themselves
            self.stop()

    def stop(self):
        """End run_forever() after this turn."""
        self._stop_asked = True

    def close(self):
        """Drop all orders for good."""
        if self.is_running():
            raise RuntimeError("Cannot close a running event loop")
        self._status = "closed"
        self._queue.clear()
        self._timers.clear()

    # ---- asynchronous generators that nobody finishes ----

    def _close_generator(self, generator):
        self._open_generators.discard(generator)
        if not self.is_closed():
            self.call_soon_threadsafe(self.create_task, generator.aclose())

    async def shutdown_asyncgens(self):
        """Close all asynchronous generators that have begun."""
        from .tasks import gather
        left, self._open_generators = list(self._open_generators), set()
        closed = await gather(*(generator.aclose() for generator in left), return_exceptions=True)
        for generator, outcome in zip(left, closed):
            if isinstance(outcome, Exception):
                text = f"an error occurred during closing of asynchronous generator {generator!r}"
                self.call_exception_handler({"message": text, "exception": outcome, "asyncgen": generator})

    async def shutdown_default_executor(self):
        """Wait for the threads of the default executor."""
        executor, self._executor = self._executor, None
        if executor is None:
            return
        from . import threads

        if not isinstance(executor, threads.Pool):
            other, executor = executor, threads.Pool(1)  # of the program: it may take long to end
            await threads.call_in_pool(self, executor, lambda: other.shutdown(wait=True))
        gone = self.create_future()
        executor.close(lambda: self.call_soon_threadsafe(gone.set_result, None))
        await gone

    # ---- exceptions that have nowhere to go ----

    def get_exception_handler(self):
        return self._on_exception

    def set_exception_handler(self, handler):
        """Have handler(loop, context) called for them; None: default_exception_handler."""
        if not (handler is None or callable(handler)):
            raise TypeError(f"A callable object or None is expected, got {handler!r}")
        self._on_exception = handler

    def call_exception_handler(self, context):
        """Tell of an exception; `context` has "message" and what else there is to know."""
        if self._on_exception is None:
            self.default_exception_handler(context)
            return
        try:
            self._on_exception(self, context)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as e:
            self.default_exception_handler({"message": "Unhandled error in exception handler", "exception": e,
                                            "context": context})

    def default_exception_handler(self, context):
        """Print the context, and the traceback, to standard error."""
        text = context.get("message") or "Unhandled exception in event loop"
        for key in sorted(context.keys() - {"message", "exception"}):
            text += f"\n{key}: {context[key]!r}"
        print(text, file=sys.stderr)
        if context.get("exception") is not None:
            from traceback import print_exception
            print_exception(context["exception"])


# ---- which loop ----

_running = {}  # thread -> the loop that calls in it


def _get_running_loop():
    """The loop that is calling us, or None."""
    return _running.get(_thread.get_ident())


def _set_running_loop(loop):
    if loop is None:
        _running.pop(_thread.get_ident(), None)
    else:
        _running[_thread.get_ident()] = loop


def get_running_loop():
    """The loop that is calling us."""
    loop = _running.get(_thread.get_ident())
    if loop is None:
        raise RuntimeError("no running event loop")
    return loop


class AbstractEventLoopPolicy:
    """Where the loop comes from while none is running."""

    def get_event_loop(self):
        raise NotImplementedError

    def set_event_loop(self, loop):
        raise NotImplementedError

    def new_event_loop(self):
        raise NotImplementedError


_policy = None


def get_event_loop_policy():
    """The policy in use; made when it is first asked for."""
    if _policy is None:
        from .selector_events import DefaultEventLoopPolicy
        set_event_loop_policy(DefaultEventLoopPolicy())
    return _policy


def set_event_loop_policy(policy):
    """Use another policy; None: a new one of the usual kind."""
    global _policy
    if not (policy is None or isinstance(policy, AbstractEventLoopPolicy)):
        raise TypeError("policy must be an instance of AbstractEventLoopPolicy or None, not "
                        f"'{type(policy).__name__}'")
    _policy = policy


def get_event_loop():
    """The loop that is calling us, else the policy's."""
    return _get_running_loop() or get_event_loop_policy().get_event_loop()


def set_event_loop(loop):
    get_event_loop_policy().set_event_loop(loop)


def new_event_loop():
    return get_event_loop_policy().new_event_loop()
