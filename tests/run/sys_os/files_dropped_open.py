"""Files, sockets and pipes that are dropped without being closed do not use the descriptors up; those that are kept do."""
import errno
import gc
import mmap
import os
import resource
import select
import socket

limit = 40
resource.setrlimit(resource.RLIMIT_NOFILE, (limit, resource.getrlimit(resource.RLIMIT_NOFILE)[1]))
with open("data", "w") as f:
    f.write("text\n")


def drop(n, make):
    total = 0
    for i in range(n):
        total += make(i)
    return total


def written(i):
    open(f"w{i % 7}", "w").write(f"{i}\n")
    return 1


def sent(i):
    a, b = socket.socketpair()
    a.sendall(b"xy")
    return len(b.recv(2))


def piped(i):
    r, w = os.pipe()
    os.fdopen(w, "wb", 0).write(b"abc")
    return len(os.fdopen(r, "rb", 0).read(3))


def held(i):
    return os.fdopen(os.dup(keep)).readable()


def mapped(i):
    with open("data", "r+b") as f:
        return len(mmap.mmap(f.fileno(), 0))


print(drop(200, lambda i: len(open("data").read())))
print(drop(200, lambda i: len(open("data", "rb", 0).read())))
print(drop(200, written), sorted(int(open(f"w{k}").read()) for k in range(7)))
print(drop(200, lambda i: socket.socket().fileno() > 2), drop(200, sent), drop(200, piped), drop(200, mapped))
keep = os.open("data", os.O_RDONLY)
print(drop(200, held), drop(200, lambda i: len(os.listdir("."))), drop(200, lambda i: len(list(os.scandir(".")))))
os.close(keep)


class Own(socket.socket):
    pass


class Handler:
    def __init__(self):
        self.socket = Own()
        self.socket.handler = self

    def __del__(self):
        self.socket.handler = None


print(drop(200, lambda i: (i % 10 or gc.collect() + 1) > 0 and Handler().socket.fileno() > 2))
print(drop(200, lambda i: Own().fileno() > 2), drop(200, lambda i: select.epoll().fileno() > 2))

kept = []
for make in (lambda: open("data"), socket.socket, lambda: os.open("data", os.O_RDONLY), os.pipe, socket.socketpair, lambda: os.dup(0), select.epoll):
    kept.clear()
    gc.collect()
    try:
        for i in range(2 * limit):
            kept.append(make())
        print("never")
    except OSError as error:
        print(error.errno == errno.EMFILE, len(kept) >= limit // 2 - 5)
    for each in kept:
        for fd in each if isinstance(each, tuple) else (each,):
            os.close(fd) if isinstance(fd, int) else None
