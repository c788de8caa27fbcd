"""Servers: listening sockets, and what becomes of the connections that come."""

import errno

from . import _socket_transports, events, exceptions
from .events import Handle
from .tasks import sleep

__all__ = ("Server",)

READ = 1


class Server(events.AbstractServer):
    """Listening sockets.

    _sockets  None when closed
    _count    connections that were made through it and live
    _forever  what serve_forever() waits for
    """

    def __init__(self, loop, sockets, protocol_factory, backlog):
        self._loop, self._sockets = loop, sockets
        self._make_protocol, self._backlog = protocol_factory, backlog
        self._count, self._waiters = 0, []
        self._is_serving, self._forever = False, None

    def __repr__(self):
        return f"<{type(self).__name__} sockets={self.sockets!r}>"

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        self.close()
        await self.wait_closed()

    @property
    def sockets(self):
        """The sockets, as far as programs may use them."""
        return tuple(map(_socket_transports.TransportSocket, self._sockets or ()))

    def get_loop(self):
        return self._loop

    def is_serving(self):
        return self._is_serving

    def _attach(self):
        self._count += 1

    def _detach(self):
        self._count -= 1
        self._check_end()

    def _check_end(self):
        if self._count == 0 and self._sockets is None:
            waiters, self._waiters = self._waiters, None
            for waiter in waiters or ():
                if not waiter.done():
                    waiter.set_result(None)

    def _start(self):
        if self._is_serving:
            return
        self._is_serving = True
        for sock in self._sockets:
            sock.listen(self._backlog)
            self._watch(sock)

    def _watch(self, sock):
        self._loop._watch(sock.fileno(), READ, Handle(self._accept, (sock,), self._loop))

    async def start_serving(self):
        """Accept connections; nothing if it does."""
        self._start()
        await sleep(0)

    async def serve_forever(self):
        """Accept connections until this is cancelled or close() is called."""
        if self._forever is not None:
            raise RuntimeError(f"server {self!r} is already being awaited on serve_forever()")
        if self._sockets is None:
            raise RuntimeError(f"server {self!r} is closed")
        self._start()
        self._forever = self._loop.create_future()
        try:
            await self._forever
        except exceptions.CancelledError:
            self.close()
            await self.wait_closed()
            raise
        finally:
            self._forever = None

    def close(self):
        """Stop listening; connections that were made live on."""
        sockets, self._sockets = self._sockets, None
        if sockets is None:
            return
        for sock in sockets:
            self._loop._watch(sock.fileno(), READ, None)
            sock.close()
        self._is_serving = False
        if self._forever is not None and not self._forever.done():
            self._forever.cancel()
            self._forever = None
        self._check_end()

    async def wait_closed(self):
        """Wait until the last connection has ended; at once after close()."""
        if self._sockets is None or self._waiters is None:
            return
        waiter = self._loop.create_future()
        self._waiters.append(waiter)
        await waiter

    # ---- accepting ----

    def _accept(self, sock):
        """Takes what connections there are, as many as may wait in line."""
        for _ in range(self._backlog):
            try:
                made, address = sock.accept()
            except (BlockingIOError, InterruptedError, ConnectionAbortedError):
                return
            except OSError as e:
                if e.errno not in (errno.EMFILE, errno.ENFILE, errno.ENOBUFS, errno.ENOMEM):
                    raise
                self._rest(sock, e)
                return
            made.setblocking(False)
            self._loop.create_task(self._begin(made, address))

    def _rest(self, sock, error):
        """The system cannot make more connections now: try again in a second."""
        self._loop.call_exception_handler({
            "message": "socket.accept() out of system resource", "exception": error,
            "socket": _socket_transports.TransportSocket(sock)})
        self._loop._watch(sock.fileno(), READ, None)
        self._loop.call_later(1, lambda: self._sockets is None or self._watch(sock))

    async def _begin(self, made, address):
        protocol = transport = None
        try:
            protocol = self._make_protocol()
            waiter = self._loop.create_future()
            transport = _socket_transports._SelectorSocketTransport(
                self._loop, made, protocol, waiter, {"peername": address}, self)
            try:
                await waiter
            except BaseException:
                transport.close()
                raise
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as e:
            if self._loop.get_debug():
                context = {"protocol": protocol, "transport": transport}
                self._loop.call_exception_handler({
                    "message": "Error on transport creation for incoming connection", "exception": e,
                    **{key: value for key, value in context.items() if value is not None}})
