"""The loop's operations on sockets: names and addresses, and what waits until a socket is ready."""

import _socket

from .events import Handle

READ, WRITE = 1, 2


def numeric_address(host, port, family, kind, proto, flow=0, scope=0):
    """What getaddrinfo() would say, where it need not be asked: the host is a number. Else None."""
    if proto not in (0, _socket.IPPROTO_TCP, _socket.IPPROTO_UDP) or host is None:
        return None
    proto = {_socket.SOCK_STREAM: _socket.IPPROTO_TCP, _socket.SOCK_DGRAM: _socket.IPPROTO_UDP}.get(kind)
    if isinstance(host, bytes):
        host = host.decode("idna")
    try:
        port = int(port or 0)
    except (TypeError, ValueError):
        return None
    if proto is None or "%" in host:
        return None
    for one in (_socket.AF_INET, _socket.AF_INET6) if family == _socket.AF_UNSPEC else (family,):
        try:
            _socket.inet_pton(one, host)
        except OSError:
            continue
        return one, kind, proto, "", (host, port, flow, scope) if one == _socket.AF_INET6 else (host, port)
    return None


def interleaved(infos, first):
    """The addresses with their families taking turns, after `first` of the first family."""
    families = {}
    for info in infos:
        families.setdefault(info[0], []).append(info)
    queues = list(families.values())
    head = queues[0][:first - 1]
    del queues[0][:first - 1]
    while any(queues):
        for queue in queues:
            if queue:
                head.append(queue.pop(0))
    return head


class SocketOperations:
    """Part of the event loop."""

    # ---- names ----

    async def getaddrinfo(self, host, port, *, family=0, type=0, proto=0, flags=0):
        """socket.getaddrinfo(), in another thread."""
        import socket
        return await self.run_in_executor(None, socket.getaddrinfo, host, port, family, type, proto, flags)

    async def getnameinfo(self, sockaddr, flags=0):
        """socket.getnameinfo(), in another thread."""
        import socket
        return await self.run_in_executor(None, socket.getnameinfo, sockaddr, flags)

    async def _resolve(self, address, family, kind, proto=0, flags=0):
        host, port = address[:2]
        known = numeric_address(host, port, family, kind, proto, *address[2:])
        if known is not None:
            return [known]
        return await self.getaddrinfo(host, port, family=family, type=kind, proto=proto, flags=flags)

    # ---- operations that wait ----

    async def _when_ready(self, sock, bit, operation, *args):
        """operation(*args), tried again whenever the socket is ready until it does not raise BlockingIOError."""
        if self.get_debug() and sock.gettimeout() != 0:
            raise ValueError("the socket must be non-blocking")
        try:
            return operation(*args)
        except (BlockingIOError, InterruptedError):
            return await self._later(sock, bit, operation, *args)

    def _later(self, sock, bit, operation, *args):
        """A future of the operation, tried first when the socket is ready."""
        promise, fd = self.create_future(), sock.fileno()

        def try_again():
            if promise.done():
                return
            try:
                promise.set_result(operation(*args))
            except (BlockingIOError, InterruptedError):
                pass
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException as e:
                promise.set_exception(e)

        def forget(promise):
            if not handle.cancelled() and not self.is_closed():
                self._watch(fd, bit, None)

        self._must_be_free(fd)
        handle = Handle(try_again, (), self)
        self._watch(fd, bit, handle)
        promise.add_done_callback(forget)
        return promise

    async def sock_recv(self, sock, n):
        """Up to n bytes from the socket."""
        return await self._when_ready(sock, READ, sock.recv, n)

    async def sock_recv_into(self, sock, buf):
        """How many bytes went from the socket into the buffer."""
        return await self._when_ready(sock, READ, sock.recv_into, buf)

    async def sock_recvfrom(self, sock, bufsize):
        """A datagram, and its sender."""
        return await self._when_ready(sock, READ, sock.recvfrom, bufsize)

    async def sock_recvfrom_into(self, sock, buf, nbytes=0):
        """How many bytes of a datagram went into the buffer, and its sender."""
        return await self._when_ready(sock, READ, sock.recvfrom_into, buf, nbytes or len(buf))

    async def sock_sendto(self, sock, data, address):
        """Send a datagram; how many bytes of it went."""
        return await self._when_ready(sock, WRITE, sock.sendto, data, address)

    async def sock_sendall(self, sock, data):
        """Send all bytes."""
        view = memoryview(data).cast("B")
        sent = 0

        def send_some():
            nonlocal sent
            sent += sock.send(view[sent:])
            if sent < len(view):
                raise BlockingIOError

        await self._when_ready(sock, WRITE, send_some)

    async def sock_accept(self, sock):
        """A connection to the listening socket, and its address."""
        made, address = await self._when_ready(sock, READ, sock.accept)
        made.setblocking(False)
        return made, address

    async def sock_connect(self, sock, address):
        """Connect the socket."""
        if self.get_debug() and sock.gettimeout() != 0:
            raise ValueError("the socket must be non-blocking")
        if sock.family in (_socket.AF_INET, _socket.AF_INET6):
            infos = await self._resolve(address, sock.family, sock.type, sock.proto)
            address = infos[0][4]

        def check():
            error = sock.getsockopt(_socket.SOL_SOCKET, _socket.SO_ERROR)
            if error:
                raise OSError(error, f"Connect call failed {address}")

        try:
            sock.connect(address)
        except (BlockingIOError, InterruptedError):
            await self._later(sock, WRITE, check)

    async def sock_sendfile(self, sock, file, offset=0, count=None, *, fallback=True):
        """Send `count` bytes (None: all) of a file from `offset` on; how many went."""
        if self.get_debug() and sock.gettimeout() != 0:
            raise ValueError("the socket must be non-blocking")
        return await self._send_file(file, offset, count, lambda data: self.sock_sendall(sock, data))

    async def _send_file(self, file, offset, count, send):
        if "b" not in getattr(file, "mode", "b"):
            raise ValueError("file should be opened in binary mode")
        if count is not None and not isinstance(count, int):
            raise TypeError(f"count must be a positive integer (got {count!r})")
        if count is not None and count <= 0:
            raise ValueError(f"count must be a positive integer (got {count!r})")
        if not isinstance(offset, int):
            raise TypeError(f"offset must be a non-negative integer (got {offset!r})")
        if offset < 0:
            raise ValueError(f"offset must be a non-negative integer (got {offset!r})")
        file.seek(offset)
        sent = 0
        while count is None or sent < count:
            data = await self.run_in_executor(None, file.read, 16384 if count is None else min(16384, count - sent))
            if not data:
                break
            await send(data)
            sent += len(data)
        file.seek(offset + sent)
        return sent

    async def sendfile(self, transport, file, offset=0, count=None, *, fallback=True):
        """The same to a transport of a stream."""
        if transport.is_closing():
            raise RuntimeError("Transport is closing")
        held = transport.get_protocol()
        from .streams import FlowControlMixin
        flow = FlowControlMixin(loop=self)
        reading = transport.is_reading()
        transport.pause_reading()
        transport.set_protocol(flow)
        try:
            async def send(data):
                await flow._drain_helper()
                transport.write(data)
            return await self._send_file(file, offset, count, send)
        finally:
            transport.set_protocol(held)
            if reading:
                transport.resume_reading()
