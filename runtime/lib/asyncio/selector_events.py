"""The event loop that waits for files and other threads: on a selector, by default one of poll()."""

import _signal
import _thread
import posix
import select

from . import events, tasks
from ._connections import Connections
from ._sockets import SocketOperations
from .events import BaseEventLoop, Handle

__all__ = ("BaseSelectorEventLoop", "SelectorEventLoop", "DefaultEventLoopPolicy")

READ, WRITE = 1, 2  # the bits of `events` that selectors know


class _Key:
    """What is registered for a descriptor."""

    __slots__ = "fileobj", "fd", "events", "data"

    def __init__(self, fileobj, fd, events, data):
        self.fileobj, self.fd, self.events, self.data = fileobj, fd, events, data


class _Poll:
    """As much of a selector as the loop needs, for descriptors (ints)."""

    def __init__(self):
        self._poll = select.poll()
        self._keys = {}

    def register(self, fd, events, data=None):
        if fd in self._keys:
            raise KeyError(f"{fd!r} (FD {fd}) is already registered")
        return self.modify(fd, events, data)

    def modify(self, fd, events, data=None):
        key = self._keys[fd] = _Key(fd, fd, events, data)
        bits = (select.POLLIN if events & READ else 0) | (select.POLLOUT if events & WRITE else 0)
        self._poll.register(fd, bits)
        return key

    def unregister(self, fd):
        key = self._keys.pop(fd)
        self._poll.unregister(fd)
        return key

    def get_map(self):
        return self._keys

    def select(self, timeout=None):
        """The keys of what is ready within `timeout` seconds (None: for ever), each with its bits."""
        wait = None if timeout is None else 0 if timeout <= 0 else -int(-timeout * 1000 // 1)
        ready = []
        for fd, bits in self._poll.poll(wait):
            key = self._keys[fd]
            mask = (READ if bits & ~select.POLLOUT else 0) | (WRITE if bits & ~select.POLLIN else 0)
            ready.append((key, mask & key.events))
        return ready

    def close(self):
        self._keys.clear()


def _descriptor(file):
    try:
        fd = file if isinstance(file, int) else int(file.fileno())
    except (AttributeError, TypeError, ValueError):
        raise ValueError(f"Invalid file object: {file!r}") from None
    if fd < 0:
        raise ValueError(f"Invalid file descriptor: {fd}")
    return fd


class BaseSelectorEventLoop(SocketOperations, Connections, BaseEventLoop):
    """Callbacks for descriptors, orders from other threads and from signal handlers.

    _selector    its keys' data are (handle for reading or None, handle for writing or None)
    _alarm       a pipe; what is written to it ends the wait
    _transports  descriptor -> the transport that has it
    """

    def __init__(self, selector=None):
        super().__init__()
        self._must_ask = selector is not None  # a foreign selector is asked in every turn, as it may keep the time
        self._selector = selector or _Poll()
        self._alarm = posix.pipe()
        for fd in self._alarm:
            posix.set_blocking(fd, False)
        self._selector.register(self._alarm[0], READ, (Handle(self._be_alarmed, (), self), None))
        self._on_signal = {}
        self._transports = {}

    def close(self):
        if self.is_closed():
            return
        super().close()
        for number in list(self._on_signal):
            self.remove_signal_handler(number)
        self._selector.unregister(self._alarm[0])
        for fd in self._alarm:
            posix.close(fd)
        self._selector.close()

    # ---- waiting ----

    def _wait(self, seconds):
        if seconds == 0 and not self._must_ask and len(self._selector.get_map()) == 1:
            return
        for key, mask in self._selector.select(seconds):
            for bit, handle in zip((READ, WRITE), key.data):
                if mask & bit and handle is not None and not handle.cancelled():
                    self._queue.append(handle)

    def _be_alarmed(self):
        try:
            while posix.read(self._alarm[0], 4096):
                pass
        except (BlockingIOError, InterruptedError):
            pass

    def call_soon_threadsafe(self, callback, *args, context=None):
        """The same from another thread or a signal handler: the loop stops waiting."""
        handle = self.call_soon(callback, *args, context=context)
        try:
            posix.write(self._alarm[1], b"\0")
        except OSError:
            pass  # full: the loop will not wait anyway
        return handle

    # ---- descriptors ----

    def _watch(self, file, bit, handle):
        """Sets (None: removes) the handle of one direction; the one before, cancelled."""
        self._must_be_open()
        fd = _descriptor(file)
        key = self._selector.get_map().get(fd)
        handles = list(key.data) if key else [None, None]
        before, handles[bit - 1] = handles[bit - 1], handle
        bits = (READ if handles[0] else 0) | (WRITE if handles[1] else 0)
        if key is None:
            if bits:
                self._selector.register(fd, bits, tuple(handles))
        elif bits:
            self._selector.modify(fd, bits, tuple(handles))
        else:
            self._selector.unregister(fd)
        if before is not None:
            before.cancel()
        return before

    def _must_be_free(self, file):
        transport = self._transports.get(_descriptor(file))
        if transport is not None and not transport.is_closing():
            raise RuntimeError(f"File descriptor {file!r} is used by transport {transport!r}")

    def add_reader(self, fd, callback, *args):
        """Call callback(*args) whenever the descriptor can be read."""
        self._must_be_free(fd)
        self._watch(fd, READ, Handle(callback, args, self))

    def remove_reader(self, fd):
        """Whether there was a callback, which is forgotten."""
        self._must_be_free(fd)
        return not self.is_closed() and self._watch(fd, READ, None) is not None

    def add_writer(self, fd, callback, *args):
        """Call callback(*args) whenever the descriptor can be written."""
        self._must_be_free(fd)
        self._watch(fd, WRITE, Handle(callback, args, self))

    def remove_writer(self, fd):
        """Whether there was a callback, which is forgotten."""
        self._must_be_free(fd)
        return not self.is_closed() and self._watch(fd, WRITE, None) is not None

    # ---- signals ----

    def add_signal_handler(self, sig, callback, *args):
        """Call callback(*args) in the loop after the signal."""
        if hasattr(callback, "__await__") or tasks.iscoroutinefunction(callback):
            raise TypeError("coroutines cannot be used with add_signal_handler()")
        self._must_be_open()
        handle = Handle(callback, args, self)
        before = _signal.getsignal(sig)
        _signal.signal(sig, lambda number, frame: self.call_soon_threadsafe(self._run_handle, handle))
        self._on_signal.setdefault(sig, before)

    def _run_handle(self, handle):
        if not handle.cancelled():
            handle._run()

    def remove_signal_handler(self, sig):
        """Whether there was a callback; the signal does again what it does by default."""
        if sig not in self._on_signal:
            return False
        del self._on_signal[sig]
        _signal.signal(sig, _signal.default_int_handler if sig == _signal.SIGINT else _signal.SIG_DFL)
        return True


class _UnixSelectorEventLoop(BaseSelectorEventLoop):
    """The loop that programs get, under the name they know."""


SelectorEventLoop = _UnixSelectorEventLoop


class _UnixDefaultEventLoopPolicy(events.AbstractEventLoopPolicy):
    """A loop for each thread; the main thread's is made when it is first asked for."""

    def __init__(self):
        self._mine = _thread._local()

    def get_event_loop(self):
        loop = getattr(self._mine, "loop", None)
        if loop is None and not hasattr(self._mine, "loop") and _thread.get_ident() == _thread_of_program:
            loop = self.new_event_loop()
            self.set_event_loop(loop)
        if loop is None:
            raise RuntimeError(f"There is no current event loop in thread {_thread_name()!r}.")
        return loop

    def set_event_loop(self, loop):
        if not (loop is None or isinstance(loop, events.AbstractEventLoop)):
            raise TypeError("loop must be an instance of AbstractEventLoop or None, not "
                            f"'{type(loop).__name__}'")
        self._mine.loop = loop

    def new_event_loop(self):
        return _UnixSelectorEventLoop()


_thread_of_program = _thread.get_ident()


def _thread_name():
    import sys
    threading = sys.modules.get("threading")
    return threading.current_thread().name if threading else "MainThread"


DefaultEventLoopPolicy = _UnixDefaultEventLoopPolicy
