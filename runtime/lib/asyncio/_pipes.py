"""Transports of pipes, terminals and the like."""

import posix
import stat

from . import transports
from ._channel import READ, WRITE, Channel, WritingChannel


def _mode_of(pipe):
    return posix.fstat(pipe.fileno()).st_mode


class _PipeChannel(Channel):
    """A channel whose file is a pipe."""

    def __init__(self, loop, pipe, protocol, extra):
        Channel.__init__(self, loop, pipe, protocol, {} if extra is None else extra)
        self._extra["pipe"] = pipe
        posix.set_blocking(self._fd, False)


class _UnixReadPipeTransport(_PipeChannel, transports.ReadTransport):
    """Reads."""

    max_size = 256 * 1024  # bytes taken at once

    def __init__(self, loop, pipe, protocol, waiter=None, extra=None):
        mode = _mode_of(pipe)
        if not (stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode) or stat.S_ISCHR(mode)):
            raise ValueError("Pipe transport is for pipes/sockets only.")
        _PipeChannel.__init__(self, loop, pipe, protocol, extra)
        self._begin(waiter)

    def _describe_watch(self):
        return [self._watched(READ)]

    def _read_ready(self):
        if self._lost:
            return
        done, data = self._guarded("Fatal read error on pipe transport", posix.read, self._fd, self.max_size)
        if not done:
            return
        if data:
            self._protocol.data_received(data)
            return
        self._is_closing = True
        self._unwatch(READ)
        self._loop.call_soon(self._protocol.eof_received)
        self._arrange_end(None)


class _UnixWritePipeTransport(_PipeChannel, WritingChannel, transports.WriteTransport):
    """Writes; the other end's closing shows as something to read."""

    _write_failure = "Fatal write error on pipe transport"
    _drop_warning = "pipe closed by peer or os.write(pipe, data) raised exception."

    def __init__(self, loop, pipe, protocol, waiter=None, extra=None):
        mode = _mode_of(pipe)
        self._shows_end = stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode)
        if not (self._shows_end or stat.S_ISCHR(mode)):
            raise ValueError("Pipe transport is only for pipes, sockets and character devices")
        _PipeChannel.__init__(self, loop, pipe, protocol, extra)
        self._begin(waiter)

    def _describe_watch(self):
        return [self._watched(WRITE), f"bufsize={len(self._held)}"]

    def _watch_reading(self):
        if self._shows_end:
            super()._watch_reading()

    def _read_ready(self):
        self._force_close(BrokenPipeError() if self._held else None)

    def _put(self, data):
        return posix.write(self._fd, data)

    def write(self, data):
        if self._is_closing and not self._lost:
            self._must_be_bytes(data)
            self._drop()
        else:
            super().write(data)

    def write_eof(self):
        self.close()

    def _finish_closing(self):
        self._unwatch(READ)
        self._end(None)

    def close(self):
        if self._is_closing:
            return
        self._is_closing = True
        if not self._held:
            self._unwatch(READ)
            self._arrange_end(None)
