"""Transports of sockets, and what they show of them."""

import _socket
from collections import deque

from . import protocols, transports
from ._channel import READ, WRITE, Channel, WritingChannel


class TransportSocket:
    """What programs get to see of a transport's socket: nothing by which they could disturb it."""

    __slots__ = ("_sock",)

    def __init__(self, sock):
        self._sock = sock

    family = property(lambda self: self._sock.family)
    type = property(lambda self: self._sock.type)
    proto = property(lambda self: self._sock.proto)

    def __repr__(self):
        text = f"fd={self.fileno()}, family={self.family!s}, type={self.type!s}, proto={self.proto}"
        for name, ask in ("laddr", self.getsockname), ("raddr", self.getpeername):
            address = _known(ask) if self.fileno() != -1 else None
            if address:
                text += f", {name}={address}"
        return f"<asyncio.TransportSocket {text}>"

    def __getstate__(self):
        raise TypeError("Cannot serialize asyncio.TransportSocket object")

    def fileno(self):
        return self._sock.fileno()

    def dup(self):
        return self._sock.dup()

    def get_inheritable(self):
        return self._sock.get_inheritable()

    def shutdown(self, how):
        self._sock.shutdown(how)

    def getsockopt(self, *args, **kwargs):
        return self._sock.getsockopt(*args, **kwargs)

    def setsockopt(self, *args, **kwargs):
        self._sock.setsockopt(*args, **kwargs)

    def getpeername(self):
        return self._sock.getpeername()

    def getsockname(self):
        return self._sock.getsockname()

    def getsockbyname(self):
        return self._sock.getsockbyname()

    def settimeout(self, value):
        if value != 0:
            raise ValueError("settimeout(): only 0 timeout is allowed on transport sockets")

    def gettimeout(self):
        return 0

    def setblocking(self, flag):
        if flag:
            raise ValueError("setblocking(): transport sockets cannot be blocking")


def _known(ask):
    try:
        return ask()
    except OSError:
        return None


class _SocketChannel(Channel):
    """A channel whose file is a socket."""

    max_size = 256 * 1024  # bytes taken at once

    def __init__(self, loop, sock, protocol, extra=None):
        Channel.__init__(self, loop, sock, protocol, {} if extra is None else extra)
        self._extra["socket"] = TransportSocket(sock)
        self._extra["sockname"] = _known(sock.getsockname)
        if "peername" not in self._extra:
            self._extra["peername"] = _known(sock.getpeername)

    def _describe_watch(self):
        held = self.get_write_buffer_size()
        return [f"read={self._watched(READ)}", f"write=<{self._watched(WRITE)}, bufsize={held}>"]

    def _finish_closing(self):
        self._end(None)


class _SelectorSocketTransport(_SocketChannel, WritingChannel, transports.Transport):
    """A stream of bytes. `server`: the one that is to know when it ends."""

    _write_failure = "Fatal write error on socket transport"
    _drop_warning = "socket.send() raised exception."

    def __init__(self, loop, sock, protocol, waiter=None, extra=None, server=None):
        _SocketChannel.__init__(self, loop, sock, protocol, extra)
        self._server = server
        if server is not None:
            server._attach()
        if sock.family in (_socket.AF_INET, _socket.AF_INET6) and sock.type == _socket.SOCK_STREAM:
            sock.setsockopt(_socket.IPPROTO_TCP, _socket.TCP_NODELAY, 1)
        self._begin(waiter)

    def set_protocol(self, protocol):
        self._protocol = protocol
        self._receive = self._fill if isinstance(protocol, protocols.BufferedProtocol) else self._take

    # ---- reading ----

    def _read_ready(self):
        if not self._lost:
            self._receive()

    def _take(self):
        done, data = self._guarded("Fatal read error on socket transport", self._file.recv, self.max_size)
        if not done:
            return
        if data:
            self._tell("data_received", data)
        else:
            self._read_eof()

    def _fill(self):
        done, buffer = self._tell("get_buffer", -1)
        if done and not len(buffer):
            self._fail(RuntimeError("get_buffer() returned an empty buffer"), _call_failed("get_buffer"))
            return
        if done:
            done, count = self._guarded("Fatal read error on socket transport", self._file.recv_into, buffer)
        if not done:
            return
        if count:
            self._tell("buffer_updated", count)
        else:
            self._read_eof()

    def _read_eof(self):
        done, keep_open = self._tell("eof_received")
        if done and keep_open:
            self._unwatch(READ)
        elif done:
            self.close()

    def _tell(self, what, *args):
        """Calls a method of the protocol: (True, its result); (False, None) if that failed."""
        try:
            return True, getattr(self._protocol, what)(*args)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as e:
            self._fail(e, _call_failed(what))
            return False, None

    # ---- writing ----

    def _put(self, data):
        return self._file.send(data)

    def write_eof(self):
        if self._is_closing or self._eof:
            return
        self._eof = True
        if not self._held:
            self._shut_writing()

    def _shut_writing(self):
        self._file.shutdown(_socket.SHUT_WR)

    def _end(self, error):
        server, self._server = self._server, None
        try:
            super()._end(error)
        finally:
            if server is not None:
                server._detach()


def _call_failed(what):
    return f"Fatal error: protocol.{what}() call failed."


class _SelectorDatagramTransport(_SocketChannel, transports.DatagramTransport):
    """Datagrams; `address`: the only one to send to.

    _held  (datagram, address) pairs
    _size  the bytes of them
    """

    def __init__(self, loop, sock, protocol, address=None, waiter=None, extra=None):
        _SocketChannel.__init__(self, loop, sock, protocol, extra)
        self._address = address
        self._held, self._size = deque(), 0
        self._begin(waiter)

    def get_write_buffer_size(self):
        return self._size

    def _attempt(self, message, call, *args):
        """As _guarded(), but errors of the system do not end anything; None: nothing is ready."""
        try:
            return call(*args)
        except (BlockingIOError, InterruptedError):
            return None
        except OSError as e:
            self._protocol.error_received(e)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as e:
            self._fail(e, message)
        return False

    def _read_ready(self):
        if self._lost:
            return
        got = self._attempt("Fatal read error on datagram transport", self._file.recvfrom, self.max_size)
        if got:
            self._protocol.datagram_received(*got)

    def sendto(self, data, addr=None):
        WritingChannel._must_be_bytes(self, data)
        if not data:
            return
        if self._address:
            if addr not in (None, self._address):
                raise ValueError(f"Invalid address: must be None or {self._address}")
            addr = self._address
        if self._lost and self._address:
            self._lost += 1
            return
        if not self._held:
            if self._send(data, addr) is not None:
                return
            self._watch(WRITE, self._write_ready)
        self._held.append((bytes(data), addr))
        self._size += len(data)
        self._check_full()

    def _send(self, data, addr):
        call = (self._file.send, data) if self._extra["peername"] else (self._file.sendto, data, addr)
        return self._attempt("Fatal write error on datagram transport", *call)

    def _write_ready(self):
        while self._held:
            data, addr = self._held[0]
            if self._send(data, addr) is None:
                break
            if not self._held:
                return  # it failed for good
            self._held.popleft()
            self._size -= len(data)
        self._check_drained()
        if not self._held:
            self._unwatch(WRITE)
            if self._is_closing:
                self._finish_closing()

    def _force_close(self, error):
        self._size = 0
        super()._force_close(error)
