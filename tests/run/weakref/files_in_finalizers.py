"""__del__ may still write to the file, socket or pipe that its object alone holds."""
import gc
import os
import socket


class Log:
    def __init__(self, name, buffering):
        self.file = open(name, "wb", buffering)
        self.reader, writer = os.pipe()
        self.pipe = os.fdopen(writer, "wb", 0)
        self.a, self.b = socket.socketpair()
        self.me = self

    def __del__(self):
        self.file.write(b"last words")
        self.file.close()
        self.pipe.write(b"end")
        self.a.send(b"bye")
        said.append((os.read(self.reader, 10), self.b.recv(10)))
        os.close(self.reader)


said = []
for buffering in (0, -1):
    for i in range(3):
        Log("log", buffering)
    gc.collect()
    print(len(said), set(said), open("log", "rb").read())


def lines(name):
    with open(name, "rb", 0) as f:
        try:
            yield f.read(4)
        finally:
            said.append(f.read(6))


said.clear()
for i in range(9):
    next(lines("log"))
gc.collect()
print(set(said))


class AtEnd:
    def __init__(self):
        self.file = open("end", "w")
        self.raw = open("raw", "wb", 0)

    def __del__(self):
        self.file.write("text")
        self.file.close()
        self.raw.write(b"raw")
        print(self.file.closed, self.raw.closed, os.stat("end").st_size, os.stat("raw").st_size)


kept = AtEnd()
raw = kept.raw
