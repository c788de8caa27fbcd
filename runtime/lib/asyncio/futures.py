"""Future: a place for a result that will come, and for those who want to know.

What has come of a future is an object: nothing yet, a value, an exception or a cancellation.
"""

import types
from _contextvars import copy_context
from _traceback import hide

from . import _describe, events
from ._unasked import Watch
from .exceptions import CancelledError, InvalidStateError

__all__ = ("Future", "isfuture")


# ---- what has come of a future ----

class _Nothing:
    """It is pending."""

    name = "pending"
    is_done = False

    def value(self):
        raise InvalidStateError("Result is not set.")

    def error(self):
        raise InvalidStateError("Exception is not set.")

    def details(self):
        return []


class _Value:
    """It has a result."""

    name = "finished"
    is_done = True

    def __init__(self, result):
        self.result = result

    def value(self):
        return self.result

    def error(self):
        return None

    def details(self):
        return [f"result={self.result!r}"]


class _Error:
    """It has an exception, with the traceback of the time it was set; the watch tells if nobody asks for it."""

    name = "finished"
    is_done = True

    def __init__(self, exception):
        self.exception = exception
        self.traceback = exception.__traceback__
        self.watch = Watch()

    def value(self):
        """The traceback goes to the first who asks, as in CPython."""
        self.watch.future = None
        traceback, self.traceback = self.traceback, None
        raise self.exception.with_traceback(traceback)

    def error(self):
        self.watch.future = None
        return self.exception

    def details(self):
        return [f"exception={self.exception!r}"]


class _Cancellation:
    """It was cancelled; `caught` is the exception by which a coroutine ended, to be raised once."""

    name = "cancelled"
    is_done = True

    def __init__(self, message, caught=None):
        self.message = message
        self.caught = caught

    def make(self):
        """The CancelledError for the next who asks."""
        caught, self.caught = self.caught, None
        return caught if caught is not None else make_cancelled_error(self.message)

    def value(self):
        raise self.make()

    error = value

    def details(self):
        return []


_NOTHING = _Nothing()


def make_cancelled_error(message):
    return CancelledError() if message is None else CancelledError(message)


# ---- Future ----

def isfuture(obj):
    """Whether obj is a Future, or says by its attribute _asyncio_future_blocking that it is like one."""
    return (hasattr(type(obj), "_asyncio_future_blocking")
            and getattr(obj, "_asyncio_future_blocking") is not None)


class Future:
    """Becomes done once, by set_result(), set_exception() or cancel(); then the callbacks are called."""

    __module__ = "_asyncio"  # as CPython's, which are made in C

    # set while `await` hands the future to the task, which so knows that it was not yielded by hand
    _asyncio_future_blocking = False

    __class_getitem__ = classmethod(types.GenericAlias)

    def __init__(self, *, loop=None):
        self._outcome = _NOTHING
        self._loop = events.get_event_loop() if loop is None else loop
        self._to_call = []

    def __repr__(self):
        return f"<{' '.join(self._words())}>"

    def _words(self):
        """The words of the repr."""
        words = [type(self).__name__, self._outcome.name, *self._outcome.details()]
        if self._to_call:
            words.append(_describe.callbacks([call for call, _ in self._to_call]))
        return words

    def get_loop(self):
        """The loop that the future belongs to."""
        return self._loop

    def done(self):
        return self._outcome.is_done

    def cancelled(self):
        return type(self._outcome) is _Cancellation

    def result(self):
        """The result; raises the exception if that came instead, InvalidStateError while nothing did."""
        return self._outcome.value()

    def exception(self):
        """The exception that was set, None if the future ended otherwise."""
        return self._outcome.error()

    # ---- becoming done ----

    def _must_be_pending(self):
        if self._outcome.is_done:
            raise InvalidStateError("invalid state")

    def _become(self, outcome):
        """Takes the outcome and has the callbacks called in the loop's next turn."""
        self._must_be_pending()
        self._outcome = outcome
        if type(outcome) is _Error:
            outcome.watch.future = self
        calls, self._to_call = self._to_call, []
        for call, context in calls:
            self._loop.call_soon(call, self, context=context)

    def set_result(self, result):
        self._become(_Value(result))

    def set_exception(self, exception):
        """End with this exception, an instance or a class."""
        self._must_be_pending()
        is_class = isinstance(exception, type) and issubclass(exception, BaseException)
        made = exception() if is_class else exception
        if not isinstance(made, BaseException):
            raise TypeError("invalid exception object")
        if type(made) is StopIteration:
            raise TypeError("StopIteration interacts badly with generators and cannot be raised into a Future")
        self._become(_Error(made))

    def cancel(self, msg=None):
        """End as cancelled; False if the future was done before."""
        if not self.done():
            self._become(_Cancellation(msg))
            return True
        return False

    # ---- those who want to know ----

    def add_done_callback(self, fn, *, context=None):
        """Have fn(self) called when the future is done, soon if it is."""
        if self._outcome.is_done:
            self._loop.call_soon(fn, self, context=context)
        else:
            self._to_call.append((fn, copy_context() if context is None else context))

    def remove_done_callback(self, fn):
        """Forget fn; how often it had been added."""
        before = len(self._to_call)
        self._to_call = [pair for pair in self._to_call if not pair[0] == fn]
        return before - len(self._to_call)

    def __await__(self):
        if not self._outcome.is_done:
            self._asyncio_future_blocking = True
            yield self  # to the task, which goes on when we are done
            if not self._outcome.is_done:
                raise RuntimeError("await wasn't used with future")
        return self._outcome.value()

    __iter__ = __await__


# CPython's are in C
hide(_Nothing.value, _Nothing.error, _Error.value, _Cancellation.value, Future._must_be_pending, Future._become,
     Future.result, Future.exception, Future.set_result, Future.set_exception, Future.__await__)
