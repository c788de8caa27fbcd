"""BufferedWriter and BufferedRandom: when bytes reach the raw object, flush, detach, errors while writing."""
import io


class Sink(io.RawIOBase):
    def __init__(self, limit=100):
        self.got, self.limit = [], limit

    def writable(self):
        return True

    def write(self, b):
        part = bytes(b[: self.limit])
        self.got.append(part)
        return len(part)


sink = Sink()
w = io.BufferedWriter(sink, 8)
print(w.write(b"abc"), sink.got, w.write(b"defgh"), sink.got, w.write(b"i"), sink.got)
w.flush()
print(sink.got, w.write(b"0123456789abcdef"), sink.got, w.writable(), w.readable(), w.seekable())
w.write(b"z")
w.close()
print(sink.got, w.closed, sink.closed)
for action in (lambda: w.write(b"x"), w.flush, lambda: w.tell(), lambda: w.read()):
    try:
        print(action())
    except (ValueError, OSError) as error:
        print(type(error).__name__, error)
slow = Sink(3)
w = io.BufferedWriter(slow, 4)
w.write(b"abcdefghij")
w.flush()
print(slow.got, w.detach() is slow)


class Broken(Sink):
    def write(self, b):
        raise OSError("disk full")


w = io.BufferedWriter(Broken(), 4)
print(w.write(b"ab"))
for action in (lambda: w.write(b"cdefgh"), w.flush, w.close):
    try:
        print(action())
    except OSError as error:
        print(error)
for call in (lambda: io.BufferedWriter(Sink()).write("text"), lambda: io.BufferedWriter(Sink()).write(5), lambda: io.BufferedWriter(io.BytesIO(), 0), lambda: io.BufferedWriter(io.StringIO()), lambda: io.BufferedWriter(Sink()).seek(0)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
base = io.BytesIO(b"0123456789")
r = io.BufferedRandom(base, 4)
print(r.read(3), r.write(b"XY"), r.tell(), r.read(2), r.seek(0), r.read(), r.seek(4), r.write(b"--"), r.seek(-1, 1), r.peek(1)[:1])
r.truncate(8)
r.flush()
print(base.getvalue(), r.seek(0, 2), r.readable(), r.writable())
pair = io.BufferedRWPair(io.BytesIO(b"in"), io.BytesIO())
print(pair.read(1), pair.write(b"out"), pair.peek(1), pair.readable(), pair.writable(), pair.seekable() if hasattr(pair, "seekable") else None, pair.read1(5))
