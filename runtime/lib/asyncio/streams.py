"""Streams: connections as a reader and a writer that coroutines wait for."""

from collections import deque

from . import coroutines, events, exceptions, protocols
from .tasks import sleep

__all__ = ("StreamReader", "StreamWriter", "StreamReaderProtocol", "open_connection", "start_server",
           "open_unix_connection", "start_unix_server")

_DEFAULT_LIMIT = 64 * 1024


# ---- making them ----

async def _open(connect, limit, *args, **options):
    loop = events.get_running_loop()
    reader = StreamReader(limit=limit, loop=loop)
    protocol = StreamReaderProtocol(reader, loop=loop)
    transport, _ = await connect(loop)(lambda: protocol, *args, **options)
    return reader, StreamWriter(transport, protocol, reader, loop)


async def _serve(listen, call, limit, *args, **options):
    loop = events.get_running_loop()

    def make_protocol():
        return StreamReaderProtocol(StreamReader(limit=limit, loop=loop), call, loop=loop)

    return await listen(loop)(make_protocol, *args, **options)


async def open_connection(host=None, port=None, *, limit=_DEFAULT_LIMIT, **kwds):
    """(reader, writer) of a new connection; the arguments are those of loop.create_connection()."""
    return await _open(lambda loop: loop.create_connection, limit, host, port, **kwds)


async def start_server(client_connected_cb, host=None, port=None, *, limit=_DEFAULT_LIMIT, **kwds):
    """A server that calls, or runs as a task, client_connected_cb(reader, writer) for each connection."""
    return await _serve(lambda loop: loop.create_server, client_connected_cb, limit, host, port, **kwds)


async def open_unix_connection(path=None, *, limit=_DEFAULT_LIMIT, **kwds):
    """The same as open_connection() with a socket in the file system."""
    return await _open(lambda loop: loop.create_unix_connection, limit, path, **kwds)


async def start_unix_server(client_connected_cb, path=None, *, limit=_DEFAULT_LIMIT, **kwds):
    """The same as start_server() with a socket in the file system."""
    return await _serve(lambda loop: loop.create_unix_server, client_connected_cb, limit, path, **kwds)


# ---- protocols ----

class FlowControlMixin(protocols.Protocol):
    """For protocols of writers: who has written enough waits in _drain_helper()."""

    def __init__(self, loop=None):
        self._loop = events.get_event_loop() if loop is None else loop
        self._paused = self._connection_lost = False
        self._drain_waiters = deque()

    def pause_writing(self):
        self._paused = True

    def resume_writing(self):
        self._paused = False
        self._wake(None)

    def connection_lost(self, exc):
        self._connection_lost = True
        if self._paused:
            self._wake(exc)

    def _wake(self, error):
        for waiter in self._drain_waiters:
            if not waiter.done():
                _settle(waiter, error)

    async def _drain_helper(self):
        if self._connection_lost:
            raise ConnectionResetError("Connection lost")
        if not self._paused:
            return
        waiter = self._loop.create_future()
        self._drain_waiters.append(waiter)
        try:
            await waiter
        finally:
            self._drain_waiters.remove(waiter)


def _settle(future, error):
    if error is None:
        future.set_result(None)
    else:
        future.set_exception(error)


class StreamReaderProtocol(FlowControlMixin, protocols.Protocol):
    """Feeds a reader; with client_connected_cb it makes the writer of a server's connection, too."""

    def __init__(self, stream_reader, client_connected_cb=None, loop=None):
        super().__init__(loop=loop)
        self._stream_reader, self._client_connected_cb = stream_reader, client_connected_cb
        self._stream_writer = self._task = self._transport = None
        self._closed = self._loop.create_future()

    def connection_made(self, transport):
        self._transport = transport
        if self._stream_reader is not None:
            self._stream_reader.set_transport(transport)
        if self._client_connected_cb is None:
            return
        self._stream_writer = StreamWriter(transport, self, self._stream_reader, self._loop)
        made = self._client_connected_cb(self._stream_reader, self._stream_writer)
        if coroutines.iscoroutine(made):
            self._task = self._loop.create_task(made)
            self._task.add_done_callback(lambda task: self._check_task(task, transport))

    def _check_task(self, task, transport):
        error = None if task.cancelled() else task.exception()
        if error is not None:
            self._loop.call_exception_handler({
                "message": "Unhandled exception in client_connected_cb", "exception": error,
                "transport": transport})
        if error is not None or task.cancelled():
            transport.close()

    def connection_lost(self, exc):
        reader = self._stream_reader
        if reader is not None and exc is None:
            reader.feed_eof()
        elif reader is not None:
            reader.set_exception(exc)
        if not self._closed.done():
            _settle(self._closed, exc)
            self._closed.exception()  # nobody need wait for it
        super().connection_lost(exc)
        self._stream_reader = self._stream_writer = self._task = self._transport = None

    def data_received(self, data):
        if self._stream_reader is not None:
            self._stream_reader.feed_data(data)

    def eof_received(self):
        if self._stream_reader is not None:
            self._stream_reader.feed_eof()
        return True

    def _get_close_waiter(self, stream):
        return self._closed


# ---- writing ----

class StreamWriter:
    """Writes to a transport; drain() waits while that holds too much."""

    def __init__(self, transport, protocol, reader, loop):
        self._transport, self._protocol = transport, protocol
        self._reader, self._loop = reader, loop

    def __repr__(self):
        reader = "" if self._reader is None else f" reader={self._reader!r}"
        return f"<{type(self).__name__} transport={self._transport!r}{reader}>"

    @property
    def transport(self):
        """What is written to."""
        return self._transport

    def write(self, data):
        """Have bytes written."""
        self._transport.write(data)

    def writelines(self, data):
        """Have several written."""
        self._transport.writelines(data)

    def write_eof(self):
        """Say that no more will be written."""
        return self._transport.write_eof()

    def can_write_eof(self):
        return self._transport.can_write_eof()

    def close(self):
        """Close the connection when all is written."""
        return self._transport.close()

    def is_closing(self):
        return self._transport.is_closing()

    async def wait_closed(self):
        """Wait until the connection is closed."""
        await self._protocol._get_close_waiter(self)

    def get_extra_info(self, name, default=None):
        return self._transport.get_extra_info(name, default)

    async def drain(self):
        """Wait until it is sensible to write on; raises what ended the connection."""
        error = None if self._reader is None else self._reader.exception()
        if error is not None:
            raise error
        if self._transport.is_closing():
            await sleep(0)  # so that the protocol learns of the end
        await self._protocol._drain_helper()

    async def start_tls(self, sslcontext, **options):
        """There is no TLS."""
        await self.drain()
        self._transport = await self._loop.start_tls(self._transport, self._protocol, sslcontext, **options)


# ---- reading ----

class StreamReader:
    """What came and was not read yet.

    _limit   how long a line may be; the transport is paused when twice as much has come
    _waiter  the future of the coroutine that waits for more
    """

    def __init__(self, limit=_DEFAULT_LIMIT, loop=None):
        if limit <= 0:
            raise ValueError("Limit cannot be <= 0")
        self._limit = limit
        self._loop = events.get_event_loop() if loop is None else loop
        self._buffer = bytearray()
        self._eof = self._paused = False
        self._waiter = self._exception = self._transport = None

    def __repr__(self):
        details = {f"{len(self._buffer)} bytes": self._buffer, "eof": self._eof,
                   f"limit={self._limit}": self._limit != _DEFAULT_LIMIT, f"waiter={self._waiter!r}": self._waiter,
                   f"exception={self._exception!r}": self._exception,
                   f"transport={self._transport!r}": self._transport, "paused": self._paused}
        return f"<{' '.join(['StreamReader', *(text for text, shown in details.items() if shown)])}>"

    # ---- what the protocol says ----

    def exception(self):
        """What ended the connection, or None."""
        return self._exception

    def set_exception(self, exc):
        self._exception = exc
        waiter, self._waiter = self._waiter, None
        if waiter is not None and not waiter.cancelled():
            waiter.set_exception(exc)

    def _wake(self):
        waiter, self._waiter = self._waiter, None
        if waiter is not None and not waiter.cancelled():
            waiter.set_result(None)

    def set_transport(self, transport):
        assert self._transport is None, "Transport already set"
        self._transport = transport

    def feed_eof(self):
        """No more will come."""
        self._eof = True
        self._wake()

    def at_eof(self):
        """Whether everything has been read."""
        return self._eof and not self._buffer

    def feed_data(self, data):
        """This came."""
        assert not self._eof, "feed_data after feed_eof"
        if not data:
            return
        self._buffer += data
        self._wake()
        if self._transport is not None and not self._paused and len(self._buffer) > 2 * self._limit:
            try:
                self._transport.pause_reading()
            except NotImplementedError:
                self._transport = None  # it cannot; do not try again
            else:
                self._paused = True

    def _resume(self):
        if self._paused and len(self._buffer) <= self._limit:
            self._paused = False
            self._transport.resume_reading()

    async def _wait(self, caller):
        """Waits for more data or the end."""
        if self._waiter is not None:
            raise RuntimeError(f"{caller}() called while another coroutine is already waiting for incoming data")
        assert not self._eof, "_wait_for_data after EOF"
        if self._paused:
            self._paused = False
            self._transport.resume_reading()
        self._waiter = self._loop.create_future()
        try:
            await self._waiter
        finally:
            self._waiter = None

    def _must_be_intact(self):
        if self._exception is not None:
            raise self._exception

    def _take(self, count):
        data = bytes(self._buffer[:count])
        del self._buffer[:count]
        self._resume()
        return data

    # ---- reading ----

    async def readline(self):
        """A line with its end, or what is left; ValueError if it is longer than the limit."""
        try:
            return await self.readuntil(b"\n")
        except exceptions.IncompleteReadError as e:
            return e.partial
        except exceptions.LimitOverrunError as e:
            if self._buffer.startswith(b"\n", e.consumed):
                del self._buffer[:e.consumed + 1]
            else:
                self._buffer.clear()
            self._resume()
            raise ValueError(e.args[0])

    async def readuntil(self, separator=b"\n"):
        """All bytes up to the separator and this; what cannot be read stays."""
        if not separator:
            raise ValueError("Separator should be at least one-byte string")
        self._must_be_intact()
        searched = 0  # where a separator may begin at the earliest
        while (at := self._buffer.find(separator, searched)) < 0:
            searched = max(searched, len(self._buffer) + 1 - len(separator))
            if searched > self._limit:
                raise exceptions.LimitOverrunError("Separator is not found, and chunk exceed the limit", searched)
            if self._eof:
                rest = bytes(self._buffer)
                self._buffer.clear()
                raise exceptions.IncompleteReadError(rest, None)
            await self._wait("readuntil")
        if at > self._limit:
            raise exceptions.LimitOverrunError("Separator is found, but chunk is longer than limit", at)
        return self._take(at + len(separator))

    async def read(self, n=-1):
        """Up to n bytes, as soon as there are any; negative: all until the end."""
        self._must_be_intact()
        if n == 0:
            return b""
        if n < 0:
            parts = []
            while part := await self.read(self._limit):
                parts.append(part)
            return b"".join(parts)
        if not self._buffer and not self._eof:
            await self._wait("read")
        return self._take(n)

    async def readexactly(self, n):
        """Exactly n bytes; IncompleteReadError if the end comes earlier."""
        if n < 0:
            raise ValueError("readexactly size can not be less than zero")
        self._must_be_intact()
        if n == 0:
            return b""
        while len(self._buffer) < n:
            if self._eof:
                rest = bytes(self._buffer)
                self._buffer.clear()
                raise exceptions.IncompleteReadError(rest, n)
            await self._wait("readexactly")
        return self._take(n)

    def __aiter__(self):
        return self

    async def __anext__(self):
        line = await self.readline()
        if not line:
            raise StopAsyncIteration
        return line
