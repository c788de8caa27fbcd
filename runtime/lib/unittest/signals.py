"""Ctrl-C ends a run after the present test: installHandler, and results that want to be told."""

import functools
import weakref

__unittest = True

_results = weakref.WeakKeyDictionary()
_installed = None


class _InterruptHandler:
    """The first SIGINT stops the registered results, the second does what it did before."""

    def __init__(self, default):
        import signal
        self.called = False
        self.original = default
        if isinstance(default, int):
            if default == signal.SIG_DFL:
                default = signal.default_int_handler
            elif default == signal.SIG_IGN:
                default = _ignore
            else:
                raise TypeError("expected SIGINT signal handler to be signal.SIG_IGN, signal.SIG_DFL, or a "
                                "callable object")
        self.default = default

    def __call__(self, number, frame):
        import signal
        replaced = signal.getsignal(signal.SIGINT) is not self
        if replaced or self.called:
            self.default(number, frame)
        self.called = True
        for result in list(_results):
            result.stop()


def _ignore(number, frame):
    pass


def registerResult(result):
    _results[result] = 1


def removeResult(result):
    return bool(_results.pop(result, None))


def installHandler():
    """Let Ctrl-C end the run after the present test."""
    global _installed
    if _installed is None:
        import signal
        _installed = _InterruptHandler(signal.getsignal(signal.SIGINT))
        signal.signal(signal.SIGINT, _installed)


def removeHandler(method=None):
    """Undo installHandler(); as a decorator, while the function runs."""
    global _installed
    import signal
    if method is not None:
        @functools.wraps(method)
        def call(*args, **kwargs):
            before = signal.getsignal(signal.SIGINT)
            removeHandler()
            try:
                return method(*args, **kwargs)
            finally:
                signal.signal(signal.SIGINT, before)
        return call
    if _installed is not None:
        signal.signal(signal.SIGINT, _installed.original)
