"""What the transports of sockets and pipes share: a descriptor that the loop watches, and the protocol that is told."""

from . import _describe, transports
from .events import Handle

READ, WRITE = 1, 2


class Channel(transports.FlowControl, transports.BaseTransport):
    """
    _file     the socket or pipe; None once it is closed
    _held     what is still to be written
    _lost     how many writes were dropped since the end was arranged, and one; 0: it is not arranged
    _words_of_failure  what an unexpected exception of reading and writing is called
    """

    _held = b""
    _is_closing = _is_paused = False
    _lost = 0

    def __init__(self, loop, file, protocol, extra):
        transports.BaseTransport.__init__(self, extra)
        self._loop, self._file, self._fd = loop, file, file.fileno()
        self.set_protocol(protocol)
        loop._transports[self._fd] = self

    def __repr__(self):
        words = [type(self).__name__]
        if self._file is None:
            words.append("closed")
        elif self._is_closing:
            words.append("closing")
        words.append(f"fd={self._fd}")
        if self._file is not None and not self._loop.is_closed():
            words += self._describe_watch()
        return f"<{' '.join(words)}>"

    def _watched(self, bit):
        key = self._loop._selector.get_map().get(self._fd)
        return "polling" if key is not None and key.events & bit else "idle"

    # ---- beginning and end ----

    def _begin(self, waiter):
        """In this order: the protocol learns of us, we read, the one who waits for us goes on."""
        self._loop.call_soon(self._protocol.connection_made, self)
        self._loop.call_soon(self._watch_reading)
        if waiter is not None:
            self._loop.call_soon(lambda: waiter.cancelled() or waiter.set_result(None))

    def set_protocol(self, protocol):
        self._protocol = protocol

    def get_protocol(self):
        return self._protocol

    def is_closing(self):
        return self._is_closing

    def close(self):
        if self._is_closing:
            return
        self._is_closing = True
        self._unwatch(READ)
        if not self.get_write_buffer_size():
            self._arrange_end(None)

    def abort(self):
        self._force_close(None)

    def _arrange_end(self, error):
        self._lost += 1
        self._unwatch(WRITE)
        self._loop.call_soon(self._end, error)

    def _force_close(self, error):
        if self._lost:
            return
        self._held = type(self._held)()
        self._is_closing = True
        self._unwatch(READ)
        self._arrange_end(error)

    def _end(self, error):
        """Tells the protocol and closes the file; the last that happens."""
        try:
            self._protocol.connection_lost(error)
        finally:
            if self._loop._transports.get(self._fd) is self:
                del self._loop._transports[self._fd]
            self._file.close()
            self._file = self._protocol = self._loop = None

    def _fail(self, error, message):
        """An operation raised: errors of the system are the protocol's business, the others everybody's."""
        if not isinstance(error, OSError):
            self._loop.call_exception_handler({
                "message": message, "exception": error, "transport": self, "protocol": self._protocol})
        self._force_close(error)

    def _guarded(self, message, call, *args):
        """(True, call(*args)); (False, None) after an exception, which ends the connection, or if nothing is ready."""
        try:
            return True, call(*args)
        except (BlockingIOError, InterruptedError):
            pass
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as e:
            self._fail(e, message)
        return False, None

    # ---- watching ----

    def _watch(self, bit, call):
        self._loop._watch(self._fd, bit, Handle(call, (), self._loop))

    def _unwatch(self, bit):
        if not self._loop.is_closed():
            self._loop._watch(self._fd, bit, None)

    def _watch_reading(self):
        if self.is_reading():
            self._watch(READ, self._read_ready)

    def is_reading(self):
        return not self._is_closing and not self._is_paused

    def pause_reading(self):
        if self.is_reading():
            self._is_paused = True
            self._unwatch(READ)

    def resume_reading(self):
        if self._is_paused and not self._is_closing:
            self._is_paused = False
            self._watch_reading()

    def get_write_buffer_size(self):
        return len(self._held)


class WritingChannel(Channel):
    """One that writes a stream of bytes; _put(data) writes some of it and says how much."""

    _eof = False

    def _must_be_bytes(self, data):
        if not isinstance(data, (bytes, bytearray, memoryview)):
            raise TypeError(f"data argument must be a bytes-like object, not {type(data).__name__!r}")

    def write(self, data):
        self._must_be_bytes(data)
        if self._eof:
            raise RuntimeError("Cannot call write() after write_eof()")
        if not data:
            return
        if self._lost:
            self._drop()
            return
        if not self._held:
            done, count = self._guarded(self._write_failure, self._put, data)
            if self._lost:
                return
            data = data[count if done else 0:]
            if not data:
                return
            self._held = bytearray()
            self._watch(WRITE, self._write_ready)
        self._held += data
        self._check_full()

    def writelines(self, list_of_data):
        self.write(b"".join(list_of_data))

    def _drop(self):
        if self._lost >= 5:
            _describe.warn(self._drop_warning)
        self._lost += 1

    def _write_ready(self):
        if self._lost:
            return
        done, count = self._guarded(self._write_failure, self._put, self._held)
        if not done:
            return
        del self._held[:count]
        self._check_drained()  # the protocol may write now
        if not self._held:
            self._unwatch(WRITE)
            if self._is_closing:
                self._finish_closing()
            elif self._eof:
                self._shut_writing()

    def can_write_eof(self):
        return True
