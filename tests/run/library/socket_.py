# Sockets: connections between threads, datagrams, timeouts, addresses, options, errors; what is built on them.
import errno
import email.message
import email.policy
import http.server
import os
import select
import socket
import socketserver
import threading
import urllib.request

print(socket.AF_INET, socket.SOCK_STREAM, socket.SocketKind(2), socket.has_ipv6, socket.error, socket.timeout)

a, b = socket.socketpair()
a.sendall(b"hello")
print(b.recv(3), b.recv(10, socket.MSG_PEEK), b.recv(10), a.family, a.type, a.proto, a.getblocking())
buffer = bytearray(4)
b.send(b"xyz")
print(a.recv_into(buffer), buffer, a.gettimeout())
a.settimeout(0.01)
try:
    a.recv(1)
except TimeoutError as e:
    print(type(e), e)
a.setblocking(False)
try:
    a.recv(1)
except BlockingIOError as e:
    print(e.errno == errno.EAGAIN, a.gettimeout())
print(select.select([a], [b], [], 0)[1] == [b])
with b.makefile("w") as w:
    w.write("one\ntwo\n")
a.setblocking(True)
r = a.makefile("r")
print(r.readline(), r.readline())
b.shutdown(socket.SHUT_WR)
print(a.recv(1), r.readline())
fd = a.detach()
print(a.fileno(), fd > 2)
c = socket.socket(fileno=fd)
print(c.family, c.type)
for s in b, c, r:
    s.close()
print(b.fileno(), b)
try:
    b.send(b"x")
except OSError as e:
    print(e)

server = socket.create_server(("127.0.0.1", 0))
host, port = server.getsockname()


def serve():
    while True:
        connection, peer = server.accept()
        with connection:
            data = connection.recv(100)
            if not data:
                return
            connection.sendall(data.upper())


thread = threading.Thread(target=serve)
thread.start()
for text in "first", "second":
    with socket.create_connection((host, port), timeout=5) as s:
        s.sendall(text.encode())
        print(s.recv(100), s.getpeername() == (host, port), s.getsockopt(socket.SOL_SOCKET, socket.SO_TYPE))
socket.create_connection((host, port)).close()
thread.join()
server.close()
s = socket.socket()
print(s.connect_ex((host, port)) == errno.ECONNREFUSED)
try:
    s.connect((host, port))
except ConnectionRefusedError as e:
    print(e)
s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
print(s.getsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR) != 0)
s.close()

u, v = socket.socket(socket.AF_INET, socket.SOCK_DGRAM), socket.socket(type=socket.SOCK_DGRAM)
u.bind(("127.0.0.1", 0))
print(v.sendto(b"datagram", u.getsockname()), u.recvfrom(100)[0])
u.close()
v.close()
p = socket.socket(socket.AF_UNIX)
p.bind("path")
print(p.getsockname(), os.path.exists("path"))
p.close()

print(socket.inet_aton("1.2.3.4"), socket.inet_ntoa(b"\x7f\0\0\1"), socket.inet_pton(socket.AF_INET6, "::1"),
      socket.inet_ntop(socket.AF_INET6, b"\0" * 15 + b"\1"))
print(socket.htons(1), socket.ntohl(1), socket.gethostbyname("127.0.0.1"), socket.getservbyname("http"),
      socket.getprotobyname("tcp"))
print(socket.getaddrinfo("127.0.0.1", 80, type=socket.SOCK_STREAM))
for wrong in (
    lambda: socket.getaddrinfo("no such host", 80), lambda: socket.inet_aton("x"), lambda: socket.inet_ntoa(b"123"),
    lambda: socket.socket().connect("x"), lambda: socket.socket().connect(("127.0.0.1", 70000)),
    lambda: socket.socket(99), lambda: socket.socket().settimeout(-1), lambda: socket.socket().bind((1, 2, 3)),
    lambda: socket.getservbyname("no such service"), lambda: socket.inet_ntop(99, b""),
):
    try:
        print(wrong())
    except Exception as e:
        print(type(e), e)


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        body = f"you asked for {self.path}".encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        pass


with socketserver.TCPServer(("127.0.0.1", 0), Handler) as web:
    thread = threading.Thread(target=web.handle_request)
    thread.start()
    with urllib.request.urlopen(f"http://127.0.0.1:{web.server_address[1]}/page?x=1") as answer:
        print(answer.status, answer.read())
    thread.join()
message = email.message.EmailMessage()
message["Subject"] = "Grüße"
message["To"] = "someone@example.org"
message.set_content("text\n")
print(message.as_string())
