"""Exceptions of asyncio."""

__all__ = ("CancelledError", "InvalidStateError", "TimeoutError", "BrokenBarrierError", "IncompleteReadError",
           "LimitOverrunError", "SendfileNotAvailableError")

TimeoutError = TimeoutError


def _exception(name, base, doc):
    return type(name, (base,), {"__doc__": doc, "__module__": __name__})


CancelledError = _exception("CancelledError", BaseException, "Raised where a cancelled task waits.")
InvalidStateError = _exception("InvalidStateError", Exception, "A future that is done, or not done yet.")
BrokenBarrierError = _exception("BrokenBarrierError", RuntimeError, "A barrier was aborted or reset.")
SendfileNotAvailableError = _exception("SendfileNotAvailableError", RuntimeError, "No sendfile().")


class IncompleteReadError(EOFError):
    """A stream ended early; `partial` is what it held, `expected` how much was wanted (None: unknown)."""

    def __init__(self, partial, expected):
        wanted = "undefined" if expected is None else repr(expected)
        EOFError.__init__(self, "%d bytes read on a total of %s expected bytes" % (len(partial), wanted))
        self.partial, self.expected = partial, expected

    def __reduce__(self):
        return IncompleteReadError, (self.partial, self.expected)


class LimitOverrunError(Exception):
    """The buffer of a stream is full before the separator came; `consumed` bytes have to go."""

    def __init__(self, message, consumed):
        Exception.__init__(self, message)
        self.consumed = consumed

    def __reduce__(self):
        return LimitOverrunError, (self.args[0], self.consumed)
