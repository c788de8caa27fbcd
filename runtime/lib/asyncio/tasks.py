"""Tasks, which run coroutines, and functions that wait for several of them."""

import types
from _contextvars import copy_context
from _traceback import hide

from . import _describe, events, futures
from .coroutines import iscoroutine, iscoroutinefunction
from .exceptions import CancelledError, InvalidStateError, TimeoutError
from .futures import Future, isfuture

__all__ = ("ALL_COMPLETED", "FIRST_COMPLETED", "FIRST_EXCEPTION", "Task", "all_tasks", "as_completed",
           "create_task", "current_task", "ensure_future", "gather", "shield", "sleep", "wait", "wait_for")

FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED = "FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED"

_running = {}  # loop -> the task whose coroutine runs
_unfinished = {}  # tasks that are not done, in the order in which they were made
_count = 0


async def _awaiting(awaitable):
    return await awaitable


# ---- Task ----

class Task(Future):
    """A future whose result is what the coroutine returns; the loop runs it from one await to the next.

    _blocker         the future that the coroutine waits for
    _to_be_cancelled cancel() was called and the coroutine does not know yet
    """

    __module__ = "_asyncio"

    def __init__(self, coro, *, loop=None, name=None, context=None):
        global _count
        super().__init__(loop=loop)
        if not iscoroutine(coro):
            raise TypeError(f"a coroutine was expected, got {coro!r}")
        if name is None:
            _count += 1
            name = f"Task-{_count}"
        self._coroutine, self._context = coro, copy_context() if context is None else context
        self._label = str(name)
        self._blocker = None
        self._to_be_cancelled, self._message = False, None
        self._requests = 0
        _unfinished[self] = True
        self._resume_soon()

    def _words(self):
        kind, state, *rest = super()._words()
        if self._to_be_cancelled:
            state = "cancelling"
        words = [kind, state, f"name={self._label!r}", f"coro=<{_describe.coroutine(self._coroutine, self.done())}>"]
        if self._blocker is not None:
            words.append(f"wait_for={self._blocker!r}")
        return words + rest

    def get_coro(self):
        return self._coroutine

    def get_name(self):
        return self._label

    def set_name(self, value):
        self._label = str(value)

    def get_stack(self, *, limit=None):
        """The frames where the coroutine stands: there are none to show."""
        return []

    def print_stack(self, *, limit=None, file=None):
        print(f"No stack for {self!r}", file=file)

    def set_result(self, result):
        raise RuntimeError("Task does not support set_result operation")

    def set_exception(self, exception):
        raise RuntimeError("Task does not support set_exception operation")

    # ---- cancelling ----

    def cancel(self, msg=None):
        """Have CancelledError raised where the coroutine waits; False if the task is done."""
        if self.done():
            return False
        self._requests += 1
        # a future being waited for passes it on when it wakes the coroutine
        if self._blocker is None or not self._blocker.cancel(msg=msg):
            self._to_be_cancelled, self._message = True, msg
        return True

    def cancelling(self):
        """How often cancel() was called and not taken back."""
        return self._requests

    def uncancel(self):
        """Take one cancel() back; how many are left."""
        self._requests -= self._requests > 0
        return self._requests

    # ---- running ----

    def _resume_soon(self, error=None):
        self._loop.call_soon(self._resume, error, context=self._context)

    def _resume(self, error=None):
        """Runs the coroutine until it waits again or ends; `error` is raised in it."""
        if self.done():
            raise InvalidStateError(f"_step(): already done: {self!r}, {error!r}")
        if self._to_be_cancelled:
            self._to_be_cancelled = False
            if not isinstance(error, CancelledError):
                error = futures.make_cancelled_error(self._message)
        self._blocker = None
        outer, _running[self._loop] = _running.get(self._loop), self
        try:
            waits_for = self._coroutine.send(None) if error is None else self._coroutine.throw(error)
        except StopIteration as end:
            self._end(self._returned(end.value))
        except CancelledError as e:
            self._end(futures._Cancellation(self._message, caught=e))
        except BaseException as e:
            self._end(futures._Error(e))
            if isinstance(e, (KeyboardInterrupt, SystemExit)):
                raise
        else:
            self._wait(waits_for)
        finally:
            if outer is None:
                del _running[self._loop]
            else:
                _running[self._loop] = outer

    def _returned(self, value):
        """A task that was cancelled in its last step is cancelled."""
        if not self._to_be_cancelled:
            return futures._Value(value)
        self._to_be_cancelled = False
        return futures._Cancellation(self._message)

    def _end(self, outcome):
        _unfinished.pop(self, None)
        self._become(outcome)

    def _wait(self, waits_for):
        """Arranges that the coroutine goes on when what it yielded is done."""
        if waits_for is None:  # a bare yield: the others' turn
            self._resume_soon()
            return
        wrong = self._objection(waits_for)
        if wrong is not None:
            self._resume_soon(RuntimeError(wrong))
            return
        waits_for._asyncio_future_blocking = False
        waits_for.add_done_callback(self._wake, context=self._context)
        self._blocker = waits_for
        if self._to_be_cancelled and waits_for.cancel(msg=self._message):
            self._to_be_cancelled = False

    def _objection(self, waits_for):
        """Why the task cannot wait for what the coroutine yielded; None if it can."""
        handed_over = getattr(waits_for, "_asyncio_future_blocking", None)
        if handed_over is None:
            if isinstance(waits_for, types.GeneratorType):
                return f"yield was used instead of yield from for generator in task {self!r} with {waits_for!r}"
            return f"Task got bad yield: {waits_for!r}"
        if waits_for.get_loop() is not self._loop:
            return f"Task {self!r} got Future {waits_for!r} attached to a different loop"
        if not handed_over:
            return f"yield was used instead of yield from in task {self!r} with {waits_for!r}"
        return f"Task cannot await on itself: {self!r}" if waits_for is self else None

    def _wake(self, blocker):
        error = None
        try:
            blocker.result()
        except BaseException as e:
            error = e
        self._resume(error)  # out of the handler: what the coroutine raises then has no context but its own


hide(Task.set_result, Task.set_exception, Task._resume, Task._wake)  # CPython's are in C


def create_task(coro, *, name=None, context=None):
    """A task of the running loop that runs the coroutine."""
    loop = events.get_running_loop()
    return loop.create_task(coro, name=name, context=context)


def current_task(loop=None):
    """The task that is running in the loop, None between tasks."""
    return _running.get(loop or events.get_running_loop())


def all_tasks(loop=None):
    """The loop's tasks that are not done."""
    of = loop or events.get_running_loop()
    return {task for task in list(_unfinished) if task.get_loop() is of}


def ensure_future(coro_or_future, *, loop=None):
    """A future as it is; a coroutine, or another awaitable, as a task."""
    given = coro_or_future
    if isfuture(given):
        if loop not in (None, given.get_loop()):
            raise ValueError("The future belongs to a different loop than the one specified as the loop argument")
        return given
    if not iscoroutine(given):
        if not hasattr(type(given), "__await__"):
            raise TypeError("An asyncio.Future, a coroutine or an awaitable is required")
        given = _awaiting(given)
    return (loop or events.get_event_loop()).create_task(given)


# ---- sleeping, other threads ----

class _Turn:
    """Awaiting it lets the others run once."""

    def __await__(self):
        yield


def _finish(future, result=None):
    """Gives the future its result, unless it is done."""
    if not future.done():
        future.set_result(result)


async def sleep(delay, result=None):
    """Wait for `delay` seconds; returns result."""
    if delay <= 0:
        await _Turn()
        return result
    loop = events.get_running_loop()
    alarm = loop.create_future()
    order = loop.call_later(delay, _finish, alarm, result)
    try:
        return await alarm
    finally:
        order.cancel()


# ---- waiting for several ----

class _Watch:
    """Tells when enough of the futures are done; a with statement, at whose end they are left alone."""

    def __init__(self, watched, loop, is_enough, timeout=None):
        self.left = len(watched)
        self.watched, self.is_enough = watched, is_enough
        self.signal = loop.create_future()
        self.order = None if timeout is None else loop.call_later(timeout, _finish, self.signal)

    def __enter__(self):
        for future in self.watched:
            future.add_done_callback(self.note)
        return self.signal

    def __exit__(self, *exc_info):
        if self.order is not None:
            self.order.cancel()
        for future in self.watched:
            future.remove_done_callback(self.note)

    def note(self, future):
        self.left -= 1
        if self.left == 0 or self.is_enough(future):
            _finish(self.signal)


def _failed(future):
    return not future.cancelled() and future.exception() is not None


_ENOUGH = {ALL_COMPLETED: lambda future: False, FIRST_COMPLETED: lambda future: True, FIRST_EXCEPTION: _failed}


def _refuse_single(fs, wanted):
    if isfuture(fs) or iscoroutine(fs):
        raise TypeError(f"expect {wanted} of futures, not {type(fs).__name__}")


async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    """Wait for futures: all, the first, or the first that fails; (those that are done, the others)."""
    _refuse_single(fs, "a list")
    if not fs:
        raise ValueError("Set of Tasks/Futures is empty.")
    if return_when not in _ENOUGH:
        raise ValueError(f"Invalid return_when value: {return_when}")
    pending = set(fs)
    if any(map(iscoroutine, pending)):
        raise TypeError("Passing coroutines is forbidden, use tasks explicitly.")
    with _Watch(pending, events.get_running_loop(), _ENOUGH[return_when], timeout) as signal:
        await signal
    done = {future for future in pending if future.done()}
    return done, pending - done


async def _cancel_for_good(future, loop):
    """Cancels the future and waits until that has happened."""
    with _Watch([future], loop, _ENOUGH[ALL_COMPLETED]) as signal:
        future.cancel()
        await signal


async def wait_for(fut, timeout):
    """The future's result; after `timeout` seconds it is cancelled and TimeoutError raised."""
    if timeout is None:
        return await fut
    loop = events.get_running_loop()
    fut = ensure_future(fut, loop=loop)
    if timeout > 0:
        try:
            with _Watch([fut], loop, _ENOUGH[ALL_COMPLETED], timeout) as signal:
                await signal
        except CancelledError:
            if not fut.done():
                await _cancel_for_good(fut, loop)
                raise
    if fut.done():
        return fut.result()
    await _cancel_for_good(fut, loop)
    try:
        return fut.result()  # it may have ended all the same
    except CancelledError as e:
        raise TimeoutError() from e


def as_completed(fs, *, timeout=None):
    """Coroutines that give the results of the futures in the order in which these end."""
    _refuse_single(fs, "an iterable")
    from .queues import Queue
    loop = events.get_event_loop()
    pending = {ensure_future(future, loop=loop) for future in set(fs)}
    ended = Queue()
    order = None

    def note(future):
        if future in pending:
            pending.remove(future)
            ended.put_nowait(future)
            if order is not None and not pending:
                order.cancel()

    def give_up():
        for future in pending:
            future.remove_done_callback(note)
            ended.put_nowait(None)
        pending.clear()

    async def result_of_next():
        future = await ended.get()
        if future is not None:
            return future.result()
        raise TimeoutError

    for future in pending:
        future.add_done_callback(note)
    if timeout is not None and pending:
        order = loop.call_later(timeout, give_up)
    for _ in range(len(pending)):
        yield result_of_next()


# ---- gathering ----

class _Gathering(Future):
    """The list of results of `children`, in their order; the same child may be in it several times."""

    def __init__(self, children, return_exceptions, loop):
        super().__init__(loop=loop)
        self._children = children
        self._left = len(set(children))
        self._keep_exceptions = return_exceptions
        self._cancel_asked = False
        for child in dict.fromkeys(children):
            child.add_done_callback(self._note)

    def cancel(self, msg=None):
        """Cancels the children."""
        if self.done():
            return False
        asked = [child.cancel(msg=msg) for child in self._children]
        self._cancel_asked = self._cancel_asked or any(asked)
        return any(asked)

    def _note(self, child):
        self._left -= 1
        if self.done():
            _failed(child)  # its exception counts as seen
        elif not self._keep_exceptions and child.cancelled():
            self.set_exception(child._outcome.make())
        elif not self._keep_exceptions and child.exception() is not None:
            self.set_exception(child.exception())
        elif self._left == 0:
            self._collect(child)

    def _collect(self, last):
        if self._cancel_asked:
            self.set_exception(futures.make_cancelled_error(getattr(last._outcome, "message", None)))
        else:
            self.set_result([self._result_of(child) for child in self._children])

    def _result_of(self, child):
        if child.cancelled():
            return CancelledError("" if child._outcome.message is None else child._outcome.message)
        return child.exception() or child.result()


def gather(*coros_or_futures, return_exceptions=False):
    """A future with the list of all results; with return_exceptions exceptions stand in it like results."""
    if not coros_or_futures:
        empty = events.get_event_loop().create_future()
        empty.set_result([])
        return empty
    loop, made, children = None, {}, []
    for given in coros_or_futures:
        if given not in made:
            made[given] = ensure_future(given, loop=loop)
            loop = made[given].get_loop()
        children.append(made[given])
    return _Gathering(children, return_exceptions, loop)


def shield(arg):
    """A future with arg's result; cancelling it does not cancel arg."""
    inner = ensure_future(arg)
    if inner.done():
        return inner
    outer = inner.get_loop().create_future()

    def pass_on(_):
        if outer.done():
            _failed(inner)  # its exception counts as seen
        elif inner.cancelled():
            outer.cancel()
        else:
            outer._become(inner._outcome)

    outer.add_done_callback(lambda _: inner.remove_done_callback(pass_on))
    inner.add_done_callback(pass_on)
    return outer
