"""FileIO: modes, reading and writing without buffers, seeking, truncation, states and errors."""
import io
import os

with open("data.bin", "wb") as f:
    f.write(b"0123456789")
raw = io.FileIO("data.bin", "r+")
print(raw.name, raw.mode, raw.readable(), raw.writable(), raw.seekable(), raw.closed, raw.isatty(), raw.closefd)
print(raw.read(3), raw.tell(), raw.read(0), raw.readall(), raw.read(5), raw.readall())
print(raw.seek(2), raw.write(b"AB"), raw.tell(), raw.seek(-3, io.SEEK_END), raw.read(), raw.seek(1), raw.seek(2, 1))
buffer = bytearray(4)
print(raw.readinto(buffer), buffer, raw.truncate(5), raw.seek(0), raw.readall(), raw.truncate(), os.path.getsize("data.bin"))
print(repr(raw).replace(os.getcwd(), ""), raw.fileno() > 2)
raw.close()
raw.close()
print(raw.closed, repr(raw))
for action in (raw.read, raw.readall, raw.tell, raw.fileno, raw.isatty, lambda: raw.write(b"x"), lambda: raw.seek(0), raw.readable, raw.truncate, lambda: raw.readinto(bytearray(1)), raw.flush, raw.__enter__):
    try:
        print(action())
    except ValueError as error:
        print(error)
for args in (("data.bin", "x"), ("none.bin", "r"), ("data.bin", "q"), ("data.bin", "rw"), ("data.bin", ""), ("data.bin", "+"), (-1,), (3.5,), ("data.bin", "rb+"), (None,), ("data.bin", 5), ("data.bin", "r", False), (10000, "r")):
    try:
        with io.FileIO(*args) as f:
            print(args, f.mode)
    except (OSError, ValueError, TypeError) as error:
        print(args, type(error).__name__, error)
with io.FileIO("data.bin", "w") as f:
    for action in (f.read, f.readall, lambda: f.readinto(bytearray(2)), lambda: f.write("text"), lambda: f.seek("0"), lambda: f.seek(-1), lambda: f.seek(0, 9), lambda: f.truncate(-1), f.readline):
        try:
            print(action())
        except (OSError, TypeError, ValueError) as error:
            print(type(error).__name__, error)
with io.FileIO("data.bin", "a") as f:
    print(f.write(b"tail"), f.tell(), f.mode)
with io.FileIO("new.bin", "x+", opener=lambda path, flags: os.open(path, flags, 0o600)) as f:
    print(f.write(memoryview(b"abc")), f.mode, f.seek(0), f.read())
for opener in (lambda p, f: -1, lambda p, f: "x", lambda: 0):
    try:
        io.FileIO("data.bin", opener=opener)
    except (TypeError, ValueError, OSError) as error:
        print(type(error).__name__, error)
fd = os.open("data.bin", os.O_RDONLY)
keep = io.FileIO(fd, closefd=False)
print(keep.read(), keep.name == fd, keep.closefd)
keep.close()
os.lseek(fd, 0, 0)
print(os.read(fd, 2))
os.close(fd)
