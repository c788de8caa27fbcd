"""open(): modes and what goes together, encodings, buffering, newline, closefd, opener, path objects."""
import io
import os
import pathlib

with open("t.txt", "w", encoding="utf-8", newline="") as f:
    print(type(f).__name__, type(f.buffer).__name__, type(f.buffer.raw).__name__, f.mode, f.name, f.encoding, f.write("é\r\nb\n"))
for mode in ("r", "rb", "r+", "rb+", "w+b", "a", "ab", "a+", "x", "rt", "br", "+r", "U", "rU", "w", "", "rw", "wa", "rr", "r++", "b", "t", "rbt", "q", "xb"):
    try:
        with open("t2.txt" if mode[:1] in ("w", "a", "x") else "t.txt", mode) as f:
            print(mode, type(f).__name__, f.mode)
    except (ValueError, OSError) as error:
        print(repr(mode), type(error).__name__, error)
for kwargs in (dict(mode="rb", encoding="ascii"), dict(mode="rb", errors="strict"), dict(mode="rb", newline=""), dict(buffering=0), dict(mode="rb", buffering=0), dict(mode="rb", buffering=1), dict(buffering=1), dict(buffering=5), dict(newline="x"), dict(encoding="no such"), dict(closefd=False), dict(buffering=-5), dict(mode=5), dict(buffering="1"), dict(encoding=5), dict(opener=lambda p, f: os.open(p, f)), dict(errors="nope"), dict(mode="r", unknown=1)):
    import warnings
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            with open("t.txt", **kwargs) as f:
                print(sorted(k for k in kwargs), type(f).__name__)
        except Exception as error:
            print(sorted(k for k in kwargs), type(error).__name__, error)
print(open(pathlib.Path("t.txt")).read(), open(b"t.txt", newline="").read() == "é\r\nb\n", open("t.txt", encoding="ascii", errors="replace").readline())


class P:
    def __fspath__(self):
        return "t.txt"


class Bad:
    def __fspath__(self):
        return 5


print(open(P()).readlines())
for path in (Bad(), 5.5, None, [], "t.txt\0", object):
    try:
        open(path)
    except (TypeError, ValueError) as error:
        print(error)
fd = os.open("t.txt", os.O_RDONLY)
with open(fd, closefd=False) as f:
    print(f.read(1), f.name == fd)
print(os.read(fd, 1))
os.close(fd)
print(io.open is open, io.text_encoding(None), io.text_encoding("x"))
