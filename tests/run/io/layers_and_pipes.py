"""io layers by hand: raw over pipe, buffered pair, text with newline modes, detach, reconfigure, seek cookies, peek, truncate, custom raw."""
import io
import os

r, w = os.pipe()
with io.TextIOWrapper(open(w, "wb"), encoding="utf-16-le", newline="\r\n", line_buffering=True) as out, open(r, "rb", buffering=0) as raw:
    print("héllo", file=out)
    print(raw.read(100), raw.readable(), raw.writable(), raw.seekable(), out.line_buffering, out.encoding, out.newlines)


class Upper(io.RawIOBase):
    def __init__(self, data, chunk=3):
        self.data, self.chunk, self.at, self.calls = data, chunk, 0, 0

    def readable(self):
        return True

    def readinto(self, b):
        self.calls += 1
        piece = self.data[self.at:self.at + min(self.chunk, len(b))].upper()
        b[:len(piece)] = piece
        self.at += len(piece)
        return len(piece)


raw = Upper(b"one\ntwo\r\nthree\rfour")
print(raw.read(2), raw.readline(), raw.readall(), raw.read(), raw.calls > 3)
buffered = io.BufferedReader(Upper(b"abc\ndef\nghi"), 4)
print(buffered.peek(2), buffered.read(1), buffered.read1(), buffered.readline(), buffered.readlines(), buffered.raw.at)
for newline in (None, "", "\n", "\r", "\r\n"):
    t = io.TextIOWrapper(Upper(b"one\ntwo\r\nthree\rfour", 100) if False else io.BytesIO(b"one\ntwo\r\nthree\rfour"), newline=newline)
    print(repr(newline), list(t), t.newlines)
for newline in (None, "", "\n", "\r", "\r\n"):
    b = io.BytesIO()
    t = io.TextIOWrapper(b, newline=newline, write_through=True)
    t.write("a\nb\r\n")
    print(repr(newline), b.getvalue(), end="; ")
print()
t = io.TextIOWrapper(io.BytesIO("línea uno\nlínea dos\nfin".encode()), encoding="utf-8")
first = t.readline()
cookie = t.tell()
rest = t.read()
t.seek(cookie)
print(repr(first), t.read() == rest, t.seek(0), t.read(3), t.seek(0, 2), t.read(), t.seek(cookie) == cookie, t.readline(5))
try:
    for line in t:
        t.tell()
except OSError as error:
    print(error)
for call in (lambda: t.seek(1, 1), lambda: t.seek(-1), lambda: t.seek(5, 2), lambda: t.seek(0, 9), lambda: t.write(5), lambda: t.reconfigure(encoding="ascii"), lambda: t.reconfigure(newline="x"), lambda: io.TextIOWrapper(5), lambda: io.TextIOWrapper(io.BytesIO(), encoding="nope"), lambda: io.TextIOWrapper(io.BytesIO(), newline="q"), lambda: io.TextIOWrapper(io.BytesIO(), errors="nope"), lambda: io.BufferedReader(io.BytesIO(), 0), lambda: io.BufferedReader(5), lambda: io.BufferedWriter(Upper(b"")), lambda: io.BytesIO(b"x").read("a"), lambda: io.BytesIO("s"), lambda: io.StringIO(b"b"), lambda: io.BytesIO().write("s"), lambda: io.StringIO().write(b"s"), lambda: io.BytesIO().seek(-1), lambda: io.StringIO().seek(1, 1), lambda: io.BytesIO().truncate(-1), lambda: io.RawIOBase().read(1), lambda: io.IOBase().fileno(), lambda: io.BytesIO().fileno(), lambda: io.StringIO(newline="x"), lambda: io.FileIO("none"), lambda: io.FileIO(-5), lambda: io.open("x", "rw"), lambda: io.open("x", "b"), lambda: io.open("x", "r", buffering=0), lambda: io.open("x", "rb", encoding="utf-8"), lambda: io.open("x", "U"), lambda: io.open("none", opener=lambda p, f: -1)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
b = io.BytesIO(b"0123456789")
t = io.TextIOWrapper(b)
t.read(2)
inner = t.detach()
print(inner is b, inner.tell(), inner.getbuffer()[2:4].tobytes(), b.truncate(5), b.getvalue(), b.seek(8), b.write(b"!"), b.getvalue())
for gone in (lambda: t.read(), lambda: t.buffer, lambda: repr(t)):
    try:
        print(gone())
    except ValueError as error:
        print(error)
view = b.getbuffer()
try:
    b.write(b"x" * 50)
except BufferError as error:
    print(error)
view.release()
print(b.write(b"x" * 3), b.readinto(bytearray(2)))
with open("f.bin", "w+b") as f:
    f.write(b"0123456789" * 3)
    f.seek(5)
    print(f.read(3), f.tell(), f.write(b"AB"), f.tell(), f.seek(-4, 1), f.read(6), f.truncate(12), f.seek(0), f.read(), f.raw.name, f.mode, f.closed)
with open("f.bin", "r+", encoding="ascii") as f:
    f.seek(3)
    f.write("xyz")
    f.seek(0)
    print(f.read(), f.mode, f.buffer.mode, f.errors, f.name)
with open("f.bin", "a+") as f:
    print(f.tell() == 12, f.write("end"), f.seek(0), f.read(4), f.writable())
pair = io.BufferedRWPair(io.BytesIO(b"in"), out := io.BytesIO())
pair.write(b"out")
pair.flush()
print(pair.read(), out.getvalue(), pair.readable(), pair.writable())
s = io.StringIO("a\nb\n", newline=None)
print(s.readline(), s.tell(), s.read(), s.seek(1), s.write("ZZZ"), s.getvalue(), s.truncate(2), s.getvalue(), s.line_buffering, list(io.StringIO("x\r\ny\rz", newline="")))
d = io.IncrementalNewlineDecoder(None, translate=True)
print(d.decode("a\r"), repr(d.decode("\nb\r\nc")), d.newlines, io.text_encoding(None), io.DEFAULT_BUFFER_SIZE, issubclass(io.FileIO, io.RawIOBase), isinstance(io.StringIO(), io.TextIOBase))
