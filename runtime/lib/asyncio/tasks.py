"""Tasks: coroutines that the event loop runs, and waiting for several of them."""

import functools
import types
from . import events, exceptions, futures
from .futures import Future, isfuture

__all__ = ("Task", "create_task", "FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED", "wait", "wait_for",
           "as_completed", "sleep", "gather", "shield", "ensure_future", "current_task", "all_tasks", "to_thread",
           "iscoroutine", "iscoroutinefunction", "run_coroutine_threadsafe")

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"

_current_tasks = {}
_scheduled_tasks = {}  # of tasks that are not done, in order of creation
_names = 0


def iscoroutine(obj):
    return isinstance(obj, types.CoroutineType) or (hasattr(obj, "send") and hasattr(obj, "throw")
                                                    and hasattr(obj, "__await__") and hasattr(obj, "close"))


def iscoroutinefunction(func):
    while isinstance(func, (functools.partial, types.MethodType)):
        func = func.func if isinstance(func, functools.partial) else func.__func__
    return isinstance(func, types.FunctionType) and bool(func.__code__.co_flags & 128)


def current_task(loop=None):
    return _current_tasks.get(events.get_running_loop() if loop is None else loop)


def all_tasks(loop=None):
    if loop is None:
        loop = events.get_running_loop()
    return {t for t in _scheduled_tasks if t._loop is loop and not t.done()}


class Task(Future):
    def __init__(self, coro, *, loop=None, name=None, context=None):
        global _names
        super().__init__(loop=loop)
        if not iscoroutine(coro):
            raise TypeError(f"a coroutine was expected, got {coro!r}")
        if name is None:
            _names += 1
            name = f"Task-{_names}"
        self._name = str(name)
        self._must_cancel = False
        self._waiting_for = None
        self._coro = coro
        self._cancel_requests = 0
        self._loop.call_soon(self._step)
        _scheduled_tasks[self] = None

    def _repr_info(self):
        info = super()._repr_info()
        if self._must_cancel:
            info[0] = "cancelling"
        coro = self._coro
        code = getattr(coro, "cr_code", None)
        where = ""
        if code is not None:
            where = f" {'running' if not self.done() else 'done, defined'} at {code.co_filename}:{code.co_firstlineno}"
        info[1:1] = [f"name={self._name!r}", f"coro=<{getattr(coro, '__qualname__', '?')}(){where}>"]
        if self._waiting_for is not None:
            info.insert(3, f"wait_for={self._waiting_for!r}")
        return info

    def get_coro(self):
        return self._coro

    def get_name(self):
        return self._name

    def set_name(self, value):
        self._name = str(value)

    def set_result(self, result):
        raise RuntimeError("Task does not support set_result operation")

    def set_exception(self, exception):
        raise RuntimeError("Task does not support set_exception operation")

    def get_stack(self, *, limit=None):
        return []

    def cancel(self, msg=None):
        if self.done():
            return False
        self._cancel_requests += 1
        if self._waiting_for is not None and self._waiting_for.cancel(msg=msg):
            return True
        self._must_cancel = True
        self._cancel_message = msg
        return True

    def cancelling(self):
        return self._cancel_requests

    def uncancel(self):
        if self._cancel_requests > 0:
            self._cancel_requests -= 1
        return self._cancel_requests

    def _finish(self):
        _scheduled_tasks.pop(self, None)

    def _step(self, exc=None):
        if self.done():
            raise exceptions.InvalidStateError(f"_step(): already done: {self!r}, {exc!r}")
        if self._must_cancel:
            if not isinstance(exc, exceptions.CancelledError):
                exc = self._make_cancelled_error()
            self._must_cancel = False
        self._waiting_for = None
        previous = _current_tasks.get(self._loop)
        _current_tasks[self._loop] = self
        try:
            result = self._coro.send(None) if exc is None else self._coro.throw(exc)
        except StopIteration as stop:
            if self._must_cancel:  # cancelled right before it ended
                self._must_cancel = False
                super().cancel(msg=self._cancel_message)
            else:
                super().set_result(stop.value)
            self._finish()
        except exceptions.CancelledError as cancelled:
            self._cancelled_exc = cancelled
            super().cancel()
            self._finish()
        except (KeyboardInterrupt, SystemExit) as fatal:
            super().set_exception(fatal)
            self._finish()
            raise
        except BaseException as failure:
            super().set_exception(failure)
            self._finish()
        else:
            self._wait_for(result)
        finally:
            if previous is None:
                _current_tasks.pop(self._loop, None)
            else:
                _current_tasks[self._loop] = previous

    def _wait_for(self, result):
        """Arranges that the coroutine goes on when what it yielded is done."""
        problem = None
        blocking = getattr(result, "_asyncio_future_blocking", None)
        if blocking is not None:
            if result._loop is not self._loop:
                problem = f"Task {self!r} got Future {result!r} attached to a different loop"
            elif result is self:
                problem = f"Task cannot await on itself: {self!r}"
            elif not blocking:
                problem = f"yield was used instead of yield from in task {self!r} with {result!r}"
            else:
                result._asyncio_future_blocking = False
                result.add_done_callback(self._wakeup)
                self._waiting_for = result
                if self._must_cancel and result.cancel(msg=self._cancel_message):
                    self._must_cancel = False
                return
        elif result is None:
            self._loop.call_soon(self._step)
            return
        elif isinstance(result, types.GeneratorType):
            problem = f"yield was used instead of yield from for generator in task {self!r} with {result!r}"
        else:
            problem = f"Task got bad yield: {result!r}"
        self._loop.call_soon(self._step, RuntimeError(problem))

    def _wakeup(self, future):
        try:
            future.result()
        except BaseException as exc:
            self._step(exc)
        else:
            self._step()


def create_task(coro, *, name=None, context=None):
    return events.get_running_loop().create_task(coro, name=name, context=context)


async def _wrap_awaitable(awaitable):
    return await awaitable


def ensure_future(coro_or_future, *, loop=None):
    if isfuture(coro_or_future):
        if loop is not None and loop is not coro_or_future.get_loop():
            raise ValueError("The future belongs to a different loop than the one specified as the loop argument")
        return coro_or_future
    if not iscoroutine(coro_or_future):
        if not hasattr(coro_or_future, "__await__"):
            raise TypeError("An asyncio.Future, a coroutine or an awaitable is required")
        coro_or_future = _wrap_awaitable(coro_or_future)
    if loop is None:
        loop = events.get_event_loop()
    return loop.create_task(coro_or_future)


# ---- sleeping ----

class _Yield:
    def __await__(self):
        yield


async def sleep(delay, result=None):
    if delay <= 0:
        await _Yield()
        return result
    loop = events.get_running_loop()
    future = loop.create_future()
    timer = loop.call_later(delay, _set_result_unless_done, future, result)
    try:
        return await future
    finally:
        timer.cancel()


def _set_result_unless_done(future, result=None):
    if not future.done():
        future.set_result(result)


async def to_thread(func, /, *args, **kwargs):
    return await events.get_running_loop().run_in_executor(None, functools.partial(func, *args, **kwargs))


def run_coroutine_threadsafe(coro, loop):
    return ensure_future(coro, loop=loop)


# ---- waiting ----

async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    if isfuture(fs) or iscoroutine(fs):
        raise TypeError(f"expect a list of futures, not {type(fs).__name__}")
    if not fs:
        raise ValueError("Set of Tasks/Futures is empty.")
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError(f"Invalid return_when value: {return_when}")
    fs = set(fs)
    if any(iscoroutine(f) for f in fs):
        raise TypeError("Passing coroutines is forbidden, use tasks explicitly.")
    return await _wait(fs, timeout, return_when, events.get_running_loop())


async def _wait(fs, timeout, return_when, loop):
    waiter = loop.create_future()
    timer = None if timeout is None else loop.call_later(timeout, _set_result_unless_done, waiter)
    counter = len(fs)

    def on_done(future):
        nonlocal counter
        counter -= 1
        failed = not future.cancelled() and future.exception() is not None
        if counter <= 0 or return_when == FIRST_COMPLETED or (return_when == FIRST_EXCEPTION and failed):
            if timer is not None:
                timer.cancel()
            _set_result_unless_done(waiter)

    for future in fs:
        future.add_done_callback(on_done)
    try:
        await waiter
    finally:
        if timer is not None:
            timer.cancel()
        for future in fs:
            future.remove_done_callback(on_done)
    done = {f for f in fs if f.done()}
    return done, fs - done


async def _cancel_and_wait(future, loop):
    waiter = loop.create_future()

    def release(_):
        _set_result_unless_done(waiter)

    future.add_done_callback(release)
    try:
        future.cancel()
        await waiter
    finally:
        future.remove_done_callback(release)


def _result_or_timeout(future):
    try:
        return future.result()
    except exceptions.CancelledError as exc:
        raise exceptions.TimeoutError() from exc


async def wait_for(fut, timeout):
    loop = events.get_running_loop()
    if timeout is None:
        return await fut
    fut = ensure_future(fut, loop=loop)
    if timeout <= 0:
        if fut.done():
            return fut.result()
        await _cancel_and_wait(fut, loop)
        return _result_or_timeout(fut)
    waiter = loop.create_future()
    timer = loop.call_later(timeout, _set_result_unless_done, waiter)

    def release(_):
        _set_result_unless_done(waiter)

    fut.add_done_callback(release)
    try:
        try:
            await waiter
        except exceptions.CancelledError:
            if fut.done():
                return fut.result()
            fut.remove_done_callback(release)
            await _cancel_and_wait(fut, loop)
            raise
        if fut.done():
            return fut.result()
        fut.remove_done_callback(release)
        await _cancel_and_wait(fut, loop)
        return _result_or_timeout(fut)
    finally:
        timer.cancel()


def as_completed(fs, *, timeout=None):
    if isfuture(fs) or iscoroutine(fs):
        raise TypeError(f"expect an iterable of futures, not {type(fs).__name__}")
    from .queues import Queue
    done = Queue()
    loop = events.get_event_loop()
    todo = {ensure_future(f, loop=loop) for f in set(fs)}
    timer = None

    def on_timeout():
        for f in todo:
            f.remove_done_callback(on_done)
            done.put_nowait(None)
        todo.clear()

    def on_done(f):
        if not todo:
            return
        todo.remove(f)
        done.put_nowait(f)
        if not todo and timer is not None:
            timer.cancel()

    async def next_result():
        f = await done.get()
        if f is None:
            raise exceptions.TimeoutError
        return f.result()

    for f in todo:
        f.add_done_callback(on_done)
    if todo and timeout is not None:
        timer = loop.call_later(timeout, on_timeout)
    for _ in range(len(todo)):
        yield next_result()


class _GatheringFuture(Future):
    """The result of gather(); cancelling it cancels the children."""

    def __init__(self, children, *, loop):
        super().__init__(loop=loop)
        self._children = children
        self._cancel_requested = False

    def cancel(self, msg=None):
        if self.done():
            return False
        cancelled = False
        for child in self._children:
            if child.cancel(msg=msg):
                cancelled = True
        if cancelled:
            self._cancel_requested = True
        return cancelled


def gather(*coros_or_futures, return_exceptions=False):
    if not coros_or_futures:
        loop = events.get_event_loop()
        outer = loop.create_future()
        outer.set_result([])
        return outer
    children = []
    finished = 0
    outer = None
    loop = None
    known = {}

    def on_done(future):
        nonlocal finished
        finished += 1
        if outer is None or outer.done():
            if not future.cancelled():
                future.exception()
            return
        if not return_exceptions:
            if future.cancelled():
                outer.set_exception(future._make_cancelled_error())
                return
            if future.exception() is not None:
                outer.set_exception(future.exception())
                return
        if finished < len(known):
            return
        results = []
        for child in children:
            if child.cancelled():
                results.append(exceptions.CancelledError("" if child._cancel_message is None
                                                         else child._cancel_message))
            else:
                error = child.exception()
                results.append(child.result() if error is None else error)
        if outer._cancel_requested:
            outer.set_exception(future._make_cancelled_error())
        else:
            outer.set_result(results)

    for arg in coros_or_futures:
        if arg in known:
            future = known[arg]
        else:
            future = ensure_future(arg, loop=loop)
            if loop is None:
                loop = future.get_loop()
            known[arg] = future
            future.add_done_callback(on_done)
        children.append(future)
    outer = _GatheringFuture(children, loop=loop)
    return outer


def shield(arg):
    inner = ensure_future(arg)
    if inner.done():
        return inner
    outer = inner.get_loop().create_future()

    def inner_done(inner):
        if outer.cancelled():
            if not inner.cancelled():
                inner.exception()
        elif inner.cancelled():
            outer.cancel()
        elif inner.exception() is not None:
            outer.set_exception(inner.exception())
        else:
            outer.set_result(inner.result())

    def outer_done(_):
        if not inner.done():
            inner.remove_done_callback(inner_done)

    inner.add_done_callback(inner_done)
    outer.add_done_callback(outer_done)
    return outer
