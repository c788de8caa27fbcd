"""BufferedReader: peek, read1, readinto, seeking inside the buffer, over raw objects of one's own."""
import io

data = bytes(range(65, 91)) * 3


class Raw(io.RawIOBase):
    def __init__(self, data, chunk=7):
        self.data, self.at, self.chunk, self.calls = data, 0, chunk, 0

    def readable(self):
        return True

    def readinto(self, b):
        self.calls += 1
        part = self.data[self.at : self.at + min(self.chunk, len(b))]
        b[: len(part)] = part
        self.at += len(part)
        return len(part)

    def seekable(self):
        return True

    def seek(self, offset, whence=0):
        self.at = offset if whence == 0 else self.at + offset if whence == 1 else len(self.data) + offset
        return self.at

    def tell(self):
        return self.at


raw = Raw(data)
f = io.BufferedReader(raw, 16)
print(f.read(5), f.peek(3)[:3], f.read1(4), f.read1(), f.tell(), f.read(20), f.tell())
print(f.seek(3), f.read(2), f.seek(2, 1), f.read(1), f.seek(-4, 2), f.read(), f.read(), f.read(3), f.peek())
b = bytearray(10)
f.seek(1)
print(f.readinto(b), b, f.readinto1(b), bytes(b[:3]), f.readline(5), f.seekable(), f.readable(), f.writable(), f.raw is raw)
f.seek(0)
print(f.readlines(30) == [data], f.closed, f.detach() is raw)
try:
    f.read()
except ValueError as error:
    print(error)
try:
    print(repr(f))
except ValueError as error:
    print(error)
for call in (lambda: io.BufferedReader(raw, 0), lambda: io.BufferedReader(raw, -1), lambda: io.BufferedReader(5), lambda: io.BufferedReader(io.BytesIO(b"x")).read(-2), lambda: io.BufferedReader(io.BytesIO(b"x")).read("a"), lambda: io.BufferedReader(io.BytesIO(b"x")).write(b"a"), lambda: io.BufferedReader(io.BytesIO(b"xyz")).seek(0, 7), lambda: io.BufferedReader(io.BytesIO(b"x")).truncate(), lambda: io.BufferedReader(io.BytesIO(b"abc")).readinto("x")):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Lines(Raw):
    def readinto(self, b):
        if self.calls > 2:
            return None
        return super().readinto(b)


f = io.BufferedReader(Lines(b"one\ntwo\nthree\n", 5))
print(f.readline(), f.read(), f.read(1))
print(list(io.BufferedReader(Raw(b"x\ny\nz", 2))), [line for line in io.BufferedReader(Raw(b"", 2))])
with io.BufferedReader(Raw(b"abc")) as f:
    print(f.read(2))
print(f.closed, f.raw.closed)
