"""socket: arguments that do not fit into the system's ints are refused, not cut off; and what else the functions say to wrong ones."""
import socket


def attempt(label, function, *args):
    try:
        print(label, "->", function(*args))
    except Exception as error:
        print(label, "!", type(error).__name__, error)


s, t = socket.socketpair()
inet = socket.socket()
buffer = bytearray(5)
for n in (2 ** 32 + 2, -2 ** 31 - 1, 2 ** 70, "x", 2.5):
    print(repr(n))
    attempt("family", socket.socket, n)
    attempt("type", socket.socket, socket.AF_INET, n)
    attempt("proto", socket.socket, socket.AF_INET, socket.SOCK_STREAM, n)
    attempt("listen", inet.listen, n)
    attempt("shutdown", s.shutdown, n)
    attempt("recv", s.recv, 1, n)
    attempt("recvfrom", s.recvfrom, 1, n)
    attempt("recv_into flags", s.recv_into, buffer, 1, n)
    attempt("send", s.send, b"x", n)
    attempt("sendall", s.sendall, b"x", n)
    attempt("sendto", inet.sendto, b"x", n, ("127.0.0.1", 1))
    attempt("getsockopt", s.getsockopt, n, 1)
    attempt("getsockopt", s.getsockopt, socket.SOL_SOCKET, n)
    attempt("getsockopt", s.getsockopt, socket.SOL_SOCKET, socket.SO_TYPE, n)
    attempt("setsockopt", s.setsockopt, n, 1, 1)
    attempt("setsockopt", s.setsockopt, socket.SOL_SOCKET, n, 1)
    attempt("setsockopt", s.setsockopt, socket.SOL_SOCKET, socket.SO_SNDBUF, n)
    attempt("setsockopt", s.setsockopt, socket.SOL_SOCKET, socket.SO_SNDBUF, n, 4)
    attempt("socketpair", socket.socketpair, n)
    attempt("port", inet.connect, ("127.0.0.1", n))
    attempt("port", inet.bind, ("127.0.0.1", n))
    attempt("htons", socket.htons, n)
    attempt("ntohl", socket.ntohl, n)
    attempt("inet_pton", socket.inet_pton, n, "1.2.3.4")
    attempt("inet_ntop", socket.inet_ntop, n, b"1234")
    attempt("getaddrinfo", socket.getaddrinfo, "127.0.0.1", 80, n)
    attempt("getservbyport", socket.getservbyport, n)
    attempt("getnameinfo", socket.getnameinfo, ("127.0.0.1", 80), n)
for value in (1, 2, True, b"\1\0\0\0", bytearray(4)):
    attempt("setsockopt", s.setsockopt, socket.SOL_SOCKET, socket.SO_KEEPALIVE, value)
    print(s.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE), s.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 4))
attempt("setsockopt", s.setsockopt, socket.SOL_SOCKET, socket.SO_KEEPALIVE, None)
attempt("setsockopt", s.setsockopt, socket.SOL_SOCKET, socket.SO_KEEPALIVE, None, "4")
attempt("setsockopt", s.setsockopt, socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1, 4)
for target in (b"bytes", 5, "text", memoryview(b"readonly")):
    attempt("recv_into", s.recv_into, target)
    attempt("recvfrom_into", s.recvfrom_into, target)
attempt("recv_into", s.recv_into, buffer, 6)
attempt("recvfrom_into", s.recvfrom_into, buffer, 6)
attempt("recvfrom_into", s.recvfrom_into, buffer, -6)
for n in (0, 1, 65535, 65536, 2 ** 32 - 1, 2 ** 32, -1):
    attempt("htons", socket.htons, n)
    attempt("htonl", socket.htonl, n)
attempt("setblocking", s.setblocking, "x")
s.setblocking(0)
print(s.getblocking(), s.gettimeout())
