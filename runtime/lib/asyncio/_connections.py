"""Connections: the loop's way from addresses and files to transports."""

import _socket
import errno
import posix
import stat

from . import _describe, _pipes, _socket_transports
from ._server import Server
from .tasks import FIRST_COMPLETED, gather, wait


def _without_tls(ssl, server_hostname=None, **others):
    """There is no TLS; what only it has a meaning for is refused as CPython does."""
    if ssl:
        import _ssl  # raises: the runtime has no such module
    if server_hostname is not None:
        raise ValueError("server_hostname is only meaningful with ssl")
    for name, value in others.items():
        if value is not None:
            raise ValueError(f"{name} is only meaningful with ssl")


def _must_be_stream(sock, what="A Stream Socket"):
    if sock.type != _socket.SOCK_STREAM:
        raise ValueError(f"{what} was expected, got {sock!r}")


def _must_be_unix(sock):
    if sock.family != _socket.AF_UNIX or sock.type != _socket.SOCK_STREAM:
        raise ValueError(f"A UNIX Domain Stream Socket was expected, got {sock!r}")


def _raise_together(errors):
    """Of several errors that say the same, one; else one that says everything."""
    texts = [str(error) for error in errors]
    if len(set(texts)) == 1:
        raise errors[0]
    raise OSError(f"Multiple exceptions: {', '.join(texts)}")


def _remove_stale(path):
    """Removes the socket that an earlier server left at this path."""
    if path[0] in (0, "\0"):
        return
    try:
        if stat.S_ISSOCK(posix.stat(path).st_mode):
            posix.unlink(path)
    except FileNotFoundError:
        pass
    except OSError as e:
        _describe.warn("Unable to check or remove stale UNIX socket %r: %r", path, e)


class Connections:
    """Part of the event loop."""

    async def _connected(self, transport, waiter):
        try:
            await waiter
        except BaseException:
            transport.close()
            raise
        return transport, transport.get_protocol()

    async def _begin_stream(self, sock, protocol_factory):
        sock.setblocking(False)
        protocol, waiter = protocol_factory(), self.create_future()
        made = _socket_transports._SelectorSocketTransport(self, sock, protocol, waiter)
        return await self._connected(made, waiter)

    # ---- clients ----

    async def create_connection(self, protocol_factory, host=None, port=None, *, ssl=None, family=0, proto=0, flags=0,
                                sock=None, local_addr=None, server_hostname=None, ssl_handshake_timeout=None,
                                ssl_shutdown_timeout=None, happy_eyeballs_delay=None, interleave=None):
        """Connect to host and port, or take a connected socket: (transport, protocol)."""
        _without_tls(ssl, server_hostname, ssl_handshake_timeout=ssl_handshake_timeout,
                     ssl_shutdown_timeout=ssl_shutdown_timeout)
        if host is not None or port is not None:
            if sock is not None:
                raise ValueError("host/port and sock can not be specified at the same time")
            infos = await self._addresses((host, port), family, proto, flags)
            own = None if local_addr is None else await self._addresses(local_addr, family, proto, flags)
            if happy_eyeballs_delay is not None and interleave is None:
                interleave = 1
            if interleave:
                from ._sockets import interleaved
                infos = interleaved(infos, interleave)
            sock = await self._connect_first(infos, own, happy_eyeballs_delay)
        elif sock is None:
            raise ValueError("host and port was not specified and no sock specified")
        else:
            _must_be_stream(sock)
        return await self._begin_stream(sock, protocol_factory)

    async def _addresses(self, address, family, proto, flags):
        infos = await self._resolve(address, family, _socket.SOCK_STREAM, proto, flags)
        if not infos:
            raise OSError("getaddrinfo() returned empty list")
        return infos

    async def _connect_first(self, infos, own, delay):
        """A socket connected to one of the addresses; with a delay the next is tried before the last has failed."""
        errors = []
        if delay is None:
            for info in infos:
                sock = await self._connect_one(errors, info, own)
                if sock is not None:
                    return sock
            _raise_together(errors)
        tries = set()
        try:
            infos = list(infos)
            while infos or tries:
                if infos:
                    tries.add(self.create_task(self._connect_one(errors, infos.pop(0), own)))
                done, tries = await wait(tries, timeout=delay if infos else None, return_when=FIRST_COMPLETED)
                for task in done:
                    if task.result() is not None:
                        return task.result()
        finally:
            for task in tries:
                task.cancel()
        _raise_together(errors)

    async def _connect_one(self, errors, info, own):
        """A connected socket, or None and one more error."""
        import socket
        family, kind, proto, _, address = info
        sock = None
        try:
            sock = socket.socket(family, kind, proto)
            sock.setblocking(False)
            if own is not None:
                _bind_own(sock, family, own)
            await self.sock_connect(sock, address)
            return sock
        except OSError as e:
            errors.append(e)
            if sock is not None:
                sock.close()
            return None
        except BaseException:
            if sock is not None:
                sock.close()
            raise

    async def create_unix_connection(self, protocol_factory, path=None, *, ssl=None, sock=None, server_hostname=None,
                                     ssl_handshake_timeout=None, ssl_shutdown_timeout=None):
        """Connect to the socket at a path: (transport, protocol)."""
        import socket
        _without_tls(ssl, server_hostname, ssl_handshake_timeout=ssl_handshake_timeout,
                     ssl_shutdown_timeout=ssl_shutdown_timeout)
        if path is not None:
            if sock is not None:
                raise ValueError("path and sock can not be specified at the same time")
            sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
            try:
                sock.setblocking(False)
                await self.sock_connect(sock, posix.fspath(path))
            except BaseException:
                sock.close()
                raise
        elif sock is None:
            raise ValueError("no path and sock were specified")
        else:
            _must_be_unix(sock)
        return await self._begin_stream(sock, protocol_factory)

    async def connect_accepted_socket(self, protocol_factory, sock, *, ssl=None, ssl_handshake_timeout=None,
                                      ssl_shutdown_timeout=None):
        """Take a connection that was accepted elsewhere: (transport, protocol)."""
        _must_be_stream(sock)
        _without_tls(ssl, ssl_handshake_timeout=ssl_handshake_timeout, ssl_shutdown_timeout=ssl_shutdown_timeout)
        return await self._begin_stream(sock, protocol_factory)

    async def start_tls(self, transport, protocol, sslcontext, **options):
        """There is no TLS."""
        _without_tls(True)

    # ---- servers ----

    async def create_server(self, protocol_factory, host=None, port=None, *, family=_socket.AF_UNSPEC,
                            flags=_socket.AI_PASSIVE, sock=None, backlog=100, ssl=None, reuse_address=None,
                            reuse_port=None, ssl_handshake_timeout=None, ssl_shutdown_timeout=None,
                            start_serving=True):
        """Listen at host and port (of several hosts, at each): a Server."""
        if isinstance(ssl, bool):
            raise TypeError("ssl argument must be an SSLContext or None")
        _without_tls(ssl, ssl_handshake_timeout=ssl_handshake_timeout, ssl_shutdown_timeout=ssl_shutdown_timeout)
        if host is not None or port is not None:
            if sock is not None:
                raise ValueError("host/port and sock can not be specified at the same time")
            reuse_address = reuse_address is None or reuse_address
            sockets = await self._listeners(host, port, family, flags, reuse_address, reuse_port)
        elif sock is None:
            raise ValueError("Neither host/port nor sock were specified")
        else:
            _must_be_stream(sock)
            sockets = [sock]
        return await self._begin_server(protocol_factory, sockets, backlog, start_serving)

    async def _begin_server(self, protocol_factory, sockets, backlog, start_serving):
        for sock in sockets:
            sock.setblocking(False)
        server = Server(self, sockets, protocol_factory, backlog)
        if start_serving:
            await server.start_serving()
        return server

    async def _listeners(self, host, port, family, flags, reuse_address, reuse_port):
        if host == "":
            hosts = [None]
        else:
            hosts = host if hasattr(host, "__iter__") and not isinstance(host, str) else [host]
        found = await gather(*(self._resolve((one, port), family, _socket.SOCK_STREAM, 0, flags) for one in hosts))
        sockets = []
        try:
            for info in dict.fromkeys(info for infos in found for info in infos):
                sockets.append(_listener(info, reuse_address, reuse_port))
        except BaseException:
            for sock in sockets:
                sock.close()
            raise
        return sockets

    async def create_unix_server(self, protocol_factory, path=None, *, sock=None, backlog=100, ssl=None,
                                 ssl_handshake_timeout=None, ssl_shutdown_timeout=None, start_serving=True):
        """Listen at a path: a Server."""
        if isinstance(ssl, bool):
            raise TypeError("ssl argument must be an SSLContext or None")
        _without_tls(ssl, ssl_handshake_timeout=ssl_handshake_timeout, ssl_shutdown_timeout=ssl_shutdown_timeout)
        if path is not None:
            if sock is not None:
                raise ValueError("path and sock can not be specified at the same time")
            sock = _unix_listener(posix.fspath(path))
        elif sock is None:
            raise ValueError("path was not specified, and no sock specified")
        else:
            _must_be_unix(sock)
        return await self._begin_server(protocol_factory, [sock], backlog, start_serving)

    # ---- datagrams ----

    async def create_datagram_endpoint(self, protocol_factory, local_addr=None, remote_addr=None, *, family=0, proto=0,
                                       flags=0, reuse_port=None, allow_broadcast=None, sock=None):
        """Datagrams from local_addr, to remote_addr only if that is given: (transport, protocol)."""
        remote = None
        if sock is None:
            pairs = await self._datagram_addresses(local_addr, remote_addr, family, proto, flags)
            sock, remote = await self._datagram_socket(pairs, reuse_port, allow_broadcast)
        else:
            if sock.type != _socket.SOCK_DGRAM:
                raise ValueError(f"A UDP Socket was expected, got {sock!r}")
            options = {"local_addr": local_addr, "remote_addr": remote_addr, "family": family, "proto": proto,
                       "flags": flags, "reuse_port": reuse_port, "allow_broadcast": allow_broadcast}
            given = ", ".join(f"{name}={value}" for name, value in options.items() if value)
            if given:
                raise ValueError(f"socket modifier keyword arguments can not be used when sock is specified. ({given})")
            sock.setblocking(False)
        protocol, waiter = protocol_factory(), self.create_future()
        made = _socket_transports._SelectorDatagramTransport(self, sock, protocol, remote, waiter)
        return await self._connected(made, waiter)

    async def _datagram_addresses(self, local, remote, family, proto, flags):
        """(family, proto, local address, remote address) of each way there is."""
        if not (local or remote):
            if family == 0:
                raise ValueError("unexpected address family")
            return [(family, proto, None, None)]
        if family == _socket.AF_UNIX:
            for address in local, remote:
                if not (address is None or isinstance(address, str)):
                    raise TypeError("string is expected")
            if local:
                _remove_stale(local)
            return [(family, proto, local, remote)]
        ways = {}
        for place, address in enumerate((local, remote)):
            if address is None:
                continue
            if not (isinstance(address, tuple) and len(address) == 2):
                raise TypeError("2-tuple is expected")
            for info in await self._resolve(address, family, _socket.SOCK_DGRAM, proto, flags):
                ways.setdefault((info[0], info[2]), [None, None])[place] = info[4]
        usable = [(*key, *pair) for key, pair in ways.items()
                  if not (local and pair[0] is None or remote and pair[1] is None)]
        if not usable:
            raise ValueError("can not get address information")
        return usable

    async def _datagram_socket(self, ways, reuse_port, allow_broadcast):
        """The first socket that can be made, and the address it is for."""
        import socket
        errors = []
        for family, proto, local, remote in ways:
            sock = None
            try:
                sock = socket.socket(family, socket.SOCK_DGRAM, proto)
                if reuse_port:
                    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
                if allow_broadcast:
                    sock.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
                sock.setblocking(False)
                if local:
                    sock.bind(local)
                if remote and not allow_broadcast:
                    await self.sock_connect(sock, remote)
                return sock, remote
            except BaseException as e:
                if sock is not None:
                    sock.close()
                if not isinstance(e, OSError):
                    raise
                errors.append(e)
        raise errors[0]

    # ---- pipes ----

    async def connect_read_pipe(self, protocol_factory, pipe):
        """Read from a file: (transport, protocol)."""
        protocol, waiter = protocol_factory(), self.create_future()
        return await self._connected(_pipes._UnixReadPipeTransport(self, pipe, protocol, waiter), waiter)

    async def connect_write_pipe(self, protocol_factory, pipe):
        """Write to a file: (transport, protocol)."""
        protocol, waiter = protocol_factory(), self.create_future()
        return await self._connected(_pipes._UnixWritePipeTransport(self, pipe, protocol, waiter), waiter)

    # ---- processes ----

    async def subprocess_exec(self, protocol_factory, program, *args, shell=False, **options):
        """Run a program: (transport, protocol)."""
        if shell:
            raise ValueError("shell must be False")
        return await self._begin_process(protocol_factory, (program, *args), False, **options)

    async def subprocess_shell(self, protocol_factory, cmd, *, shell=True, **options):
        """Have the shell run a command: (transport, protocol)."""
        if not isinstance(cmd, (bytes, str)):
            raise ValueError("cmd must be a string")
        if not shell:
            raise ValueError("shell must be True")
        return await self._begin_process(protocol_factory, cmd, True, **options)

    async def _begin_process(self, protocol_factory, args, shell, **options):
        from ._processes import begin_process
        return await begin_process(self, protocol_factory, args, shell, **options)


def _bind_own(sock, family, own):
    """Binds to the first of our own addresses that can be had."""
    errors = []
    for info in own:
        if info[0] != family:
            continue
        try:
            sock.bind(info[4])
            return
        except OSError as e:
            errors.append(_bind_error(e, info[4]))
    if errors:
        raise errors[-1]
    raise OSError(f"no matching local address with {family=} found")


def _bind_error(error, address):
    text = f"error while attempting to bind on address {address!r}: {error.strerror.lower()}"
    return OSError(error.errno, text)


def _listener(info, reuse_address, reuse_port):
    import socket
    family, kind, proto, _, address = info
    sock = socket.socket(family, kind, proto)
    try:
        if reuse_address:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, True)
        if reuse_port:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        if family == socket.AF_INET6:
            sock.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, True)
        try:
            sock.bind(address)
        except OSError as e:
            raise _bind_error(e, address) from None
    except BaseException:
        sock.close()
        raise
    return sock


def _unix_listener(path):
    import socket
    _remove_stale(path)
    sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        sock.bind(path)
    except BaseException as e:
        sock.close()
        if isinstance(e, OSError) and e.errno == errno.EADDRINUSE:
            raise OSError(errno.EADDRINUSE, f"Address {path!r} is already in use") from None
        raise
    return sock
