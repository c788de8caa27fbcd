"""IOBase, RawIOBase and friends: what subclasses get for nothing, and what is said where nothing is there."""
import io


class Minimal(io.IOBase):
    pass


m = Minimal()
for name, args in (("readable", ()), ("writable", ()), ("seekable", ()), ("isatty", ()), ("fileno", ()), ("seek", (0,)), ("tell", ()), ("truncate", ()), ("read", ()), ("write", (b"x",)), ("readline", ()), ("readlines", ()), ("writelines", ([],)), ("writelines", (["x"],)), ("flush", ()), ("detach", ())):
    try:
        print(name, getattr(m, name)(*args))
    except Exception as error:
        print(name, type(error).__name__, error)
with m as same:
    print(same is m, m.closed)
print(m.closed)
for action in (m.flush, m.isatty, lambda: m.__enter__(), lambda: m.readline(), lambda: next(m), lambda: m.writelines([])):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class Source(io.RawIOBase):
    def __init__(self, parts):
        self.parts = list(parts)

    def readable(self):
        return True

    def readinto(self, b):
        if not self.parts:
            return 0
        part = self.parts.pop(0)
        if part is None:
            return None
        b[: len(part)] = part
        return len(part)


s = Source([b"ab", b"c\n", b"d", None, b"e"])
print(s.read(10), s.readline(), s.read(1), s.read(1), s.readall(), s.readall())
print(list(Source([b"x\ny", b"z\n", b"w"])), Source([b"l1\n", b"l2\n"]).readlines(2), Source([b"abc"]).readline(2))


class Texts(io.TextIOBase):
    pass


t = Texts()
for action in (lambda: t.read(), lambda: t.write("x"), lambda: t.readline(), lambda: t.encoding, lambda: t.newlines, lambda: t.errors, lambda: t.detach(), lambda: io.BufferedIOBase().read(), lambda: io.BufferedIOBase().readinto(bytearray(1)), lambda: io.RawIOBase().read(), lambda: io.RawIOBase().write(b"")):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
print(isinstance(io.StringIO(), io.TextIOBase), isinstance(io.BytesIO(), io.BufferedIOBase), issubclass(io.FileIO, io.RawIOBase), isinstance(s, io.IOBase), issubclass(io.UnsupportedOperation, (OSError, ValueError)), io.DEFAULT_BUFFER_SIZE)


class Closing(io.IOBase):
    def close(self):
        print("close called, closed:", self.closed)
        super().close()

    def flush(self):
        print("flush")


with Closing() as c:
    pass
c.close()
