"""selectors over socket pairs and pipes, signal handlers, alarms, wakeups, sockets' options and errors, a tiny line protocol."""
import os
import select
import selectors
import signal
import socket
import threading

a, b = socket.socketpair()
print(a.family.name, a.type.name, a.send(b"ping"), b.recv(2), b.recv(10), a.sendall(b"x" * 10), b.recv_into(buf := bytearray(4)), buf, b.recv(100, socket.MSG_PEEK), len(b.recv(100)), a.getblocking(), a.gettimeout(), a.fileno() > 0)
sel = selectors.DefaultSelector()
r, w = os.pipe()
sel.register(b, selectors.EVENT_READ, "sock")
sel.register(r, selectors.EVENT_READ, data="pipe")
sel.register(a, selectors.EVENT_READ | selectors.EVENT_WRITE, {"n": 1})
print(sorted(str(k.data) for k, e in sel.select(0)), len(sel.get_map()))
os.write(w, b"p")
a.send(b"s")
print(sorted((str(k.data), e) for k, e in sel.select(1)), sel.get_key(b).data, sel.modify(a, selectors.EVENT_READ, "changed").data, sel.unregister(r).data)
for call in (lambda: sel.register(b, 1), lambda: sel.register(b, 0), lambda: sel.register("x", 1), lambda: sel.unregister(r), lambda: sel.get_key(r), lambda: sel.modify(r, 1), lambda: sel.register(-1, 1)):
    try:
        print(call())
    except (KeyError, ValueError) as error:
        print(type(error).__name__, str(error).split(" is ")[0].strip("'").isdigit() or str(error)[:40].split("<")[0])
sel.close()
print(select.select([b, r], [w], [], 0) == ([b, r], [w], []), os.read(r, 5), b.recv(5))
p = select.poll()
p.register(b, select.POLLIN)
print(p.poll(0), a.send(b"z"), p.poll(100) == [(b.fileno(), select.POLLIN)], p.unregister(b))
b.setblocking(False)
b.recv(9)
for call in (lambda: b.recv(1), lambda: b.recv(-1), lambda: b.send("text"), lambda: socket.socket(99), lambda: b.connect("x"), lambda: socket.inet_aton("x"), lambda: socket.getservbyname("no-such-service"), lambda: b.shutdown(9), lambda: socket.socket(fileno=999), lambda: b.bind(("localhost",)), lambda: b.settimeout(-1), lambda: a.makefile("q")):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
b.setblocking(True)
b.settimeout(0.01)
try:
    b.recv(1)
except TimeoutError as error:
    print("timeout", error, b.gettimeout())
b.settimeout(None)
f, g = a.makefile("rw", encoding="utf-8", newline="\n"), b.makefile("rwb", buffering=0)


def serve():
    for line in iter(g.readline, b""):
        g.write(line.strip().upper() + b"\n" if line != b"quit\n" else b"bye\n")
        if line == b"quit\n":
            break


t = threading.Thread(target=serve)
t.start()
answers = []
for word in ("hello", "ünï", "quit"):
    f.write(word + "\n")
    f.flush()
    answers.append(f.readline().strip())
t.join()
print(answers)
g.close()
b.close()
print(b.fileno())
try:
    b.send(b"x")
except OSError as error:
    print(error)
print(socket.htons(1), socket.ntohl(1 << 24), socket.inet_aton("1.2.3.4"), socket.inet_ntop(socket.AF_INET6, bytes(15) + b"\1"), socket.inet_pton(socket.AF_INET, "9.8.7.6"), socket.AF_INET.name, socket.SOCK_STREAM)
server = socket.create_server(("127.0.0.1", 0))
client = socket.create_connection(server.getsockname(), timeout=5)
conn, address = server.accept()
with server, client, conn:
    client.sendall(b"over tcp")
    client.shutdown(socket.SHUT_WR)
    print(conn.recv(100), conn.recv(100), address == client.getsockname(), conn.getpeername()[0], server.getsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR))
got = []
old = signal.signal(signal.SIGUSR1, lambda n, frame: got.append(n))
signal.raise_signal(signal.SIGUSR1)
signal.raise_signal(signal.SIGUSR1)
print(got, old is signal.SIG_DFL, signal.getsignal(signal.SIGUSR1) is not None, signal.Signals(10).name, signal.strsignal(9), signal.SIGINT in signal.valid_signals())


def ring(n, frame):
    raise TimeoutError("alarm")


signal.signal(signal.SIGALRM, ring)
signal.setitimer(signal.ITIMER_REAL, 0.02)
try:
    signal.pause()
except TimeoutError as error:
    print(error, signal.getitimer(signal.ITIMER_REAL), signal.alarm(0))
print(signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR1}) == set(), signal.raise_signal(signal.SIGUSR1), len(got), signal.SIGUSR1 in signal.sigpending(), signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGUSR1]) == {signal.SIGUSR1}, len(got))
signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR2])
signal.raise_signal(signal.SIGUSR2)
print(signal.sigwait({signal.SIGUSR2}), signal.sigpending(), signal.pthread_sigmask(signal.SIG_SETMASK, []), issubclass(signal.ItimerError, OSError))
for call in (lambda: signal.signal(99, print), lambda: signal.signal(signal.SIGKILL, print), lambda: signal.signal(signal.SIGUSR1, 5), lambda: signal.raise_signal(0), lambda: signal.setitimer(0, -1), lambda: signal.pthread_sigmask(signal.SIG_BLOCK, [0]), lambda: signal.pthread_sigmask(99, []), lambda: signal.pthread_sigmask(signal.SIG_BLOCK, 5), lambda: signal.getsignal(999), lambda: signal.Signals(99), lambda: signal.strsignal(0)):
    try:
        print(call())
    except (ValueError, TypeError, OSError) as error:
        print(type(error).__name__, error)
