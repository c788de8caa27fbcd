"""BytesIO: views of its buffer, reading and writing past the end, states, pickling, subclassing."""
import io
import pickle

b = io.BytesIO(b"hello\nworld\n\nend")
print(b.read(2), b.readline(), b.readline(3), b.readlines(), b.read(), b.tell(), b.getvalue()[:3])
b.seek(20)
print(b.read(), b.write(b"!"), b.getvalue()[-6:], b.seek(-3, 2), b.read1(2), b.read1(), b.seek(3), b.truncate(), b.getvalue(), b.tell())
view = b.getbuffer()
view[0] = ord("J")
print(b.getvalue(), len(view), view.readonly)
for action in (lambda: b.write(b"longer than before"), lambda: b.truncate(0), b.close):
    try:
        action()
    except BufferError as error:
        print(error)
view.release()
b.write(b"longer")
print(b.getvalue(), b.isatty(), b.readable(), b.writable(), b.seekable())
a = bytearray(4)
b.seek(1)
print(b.readinto(a), a, b.readinto(memoryview(a)[:2]), a, list(io.BytesIO(b"1\n2\n3")), io.BytesIO().readline())
state = b.__getstate__()
print(state)
c = pickle.loads(pickle.dumps(b))
print(c.getvalue(), c.tell())
for call in (lambda: io.BytesIO("text"), lambda: io.BytesIO(5), lambda: b.write("x"), lambda: b.seek(-1), lambda: b.seek(0, 3), lambda: b.seek("a"), lambda: b.truncate(-1), lambda: b.read("x"), lambda: b.readline(1.5), lambda: b.writelines(b"ab"), lambda: b.writelines(["a"]), lambda: b.fileno(), lambda: b.detach(), lambda: b.__setstate__((1, 2)), lambda: io.BytesIO(b"", 1)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
b.writelines([b"x", bytearray(b"y")])


class Log(io.BytesIO):
    def write(self, data):
        return super().write(b"[" + data + b"]")


log = Log()
text = io.TextIOWrapper(log, write_through=True)
print(log.write(b"a"), print("text", file=text), log.getvalue())
log.close()
try:
    log.getvalue()
except ValueError as error:
    print(error)
