"""mmap: files and anonymous memory as sequences and as files, access modes, resizing, searching, sharing with children, errors."""
import mmap
import os
import re

with open("f.bin", "wb") as f:
    f.write(b"line one\nline two\nlast")
with open("f.bin", "r+b") as f:
    with mmap.mmap(f.fileno(), 0) as m:
        print(len(m), m[0], m[-1], m[:4], m[::-3], m[5:2], m.readline(), m.tell(), m.read(4), m.read_byte(), m.read(), m.readline(), m.size(), m)
        m.seek(0)
        m[0:4] = b"LINE"
        m[5] = ord("O")
        m[-4::2] = b"LS"
        print(m.write(b"xy"), m.tell(), m.seek(-4, 2), m.write_byte(33), m.find(b"line"), m.rfind(b"\n"), m.find(b"l", 3, 8), m.find(b"line", 0), m.flush(), m.move(0, 9, 4))
        print(bytes(m), list(m[:3]), b"two" in m[:], re.search(rb"t\w+", m).span(), int.from_bytes(m[:2], "big"), memoryview(m)[1:3].tobytes(), bytearray(m)[:2], sum(m[:4]), m == m, [b for b in m][:2])
        m.resize(30)
        print(len(m), m[20:], os.path.getsize("f.bin"), m.madvise(mmap.MADV_SEQUENTIAL))
        for call in (lambda: m[100], lambda: m["a"], lambda: m.__setitem__(0, 256), lambda: m.__setitem__(0, "a"), lambda: m.__setitem__(slice(0, 3), b"ab"), lambda: m.__delitem__(0), lambda: m.seek(99), lambda: m.seek(0, 9), lambda: m.write(b"z" * 40), lambda: m.write("str"), lambda: m.move(0, 25, 10), lambda: m.flush(5, 100), lambda: m.read("x"), lambda: hash(m) and "hash", lambda: m.write_byte(300), lambda: m.find("s"), lambda: m.madvise(1, 99)):
            try:
                print(call())
            except Exception as error:
                print(type(error).__name__, error)
print(m.closed, m)
for call in (lambda: m[0], lambda: len(m), lambda: m.read(), m.__enter__, m.close):
    try:
        print(call())
    except ValueError as error:
        print(error)
print(open("f.bin", "rb").read())
with open("f.bin", "rb") as f:
    ro = mmap.mmap(f.fileno(), 0, access=mmap.ACCESS_READ)
    cow = mmap.mmap(f.fileno(), 10, access=mmap.ACCESS_COPY)
    cow[0:2] = b"??"
    print(ro[:3], cow[:3], memoryview(ro).readonly, memoryview(cow).readonly, ro, cow)
    for call in (lambda: ro.__setitem__(0, 1), lambda: ro.write(b"x"), lambda: ro.resize(5), lambda: cow.resize(5), lambda: ro.move(0, 1, 1), lambda: ro.flush()):
        try:
            print(call())
        except TypeError as error:
            print(error)
    for args, kw in (((f.fileno(), 1000), {"access": mmap.ACCESS_READ}), ((f.fileno(), -1), {}), ((f.fileno(), 0), {"access": 9}), ((f.fileno(), 0), {"access": 1, "prot": 1}), ((f.fileno(), 0), {"access": 1, "offset": 5000}), ((f.fileno(), 10), {"access": 1, "offset": -1}), ((999, 10), {}), (("x", 1), {}), ((f.fileno(), 0), {})):
        try:
            print(mmap.mmap(*args, **kw))
        except Exception as error:
            print(type(error).__name__, error)
open("empty", "wb").close()
with open("empty", "r+b") as f:
    try:
        mmap.mmap(f.fileno(), 0)
    except ValueError as error:
        print(error)
shared = mmap.mmap(-1, 16)
pid = os.fork()
if pid == 0:
    shared[:5] = b"child"
    os._exit(0)
os.waitpid(pid, 0)
print(shared[:8], len(shared), mmap.PAGESIZE == mmap.ALLOCATIONGRANULARITY, mmap.ACCESS_WRITE)
size = mmap.PAGESIZE
with open("big", "w+b") as f:
    f.write(b"a" * size + b"second page")
    f.flush()
    with mmap.mmap(f.fileno(), 6, offset=size) as part:
        part[0:1] = b"S"
        print(part.read(), part)
    f.seek(size)
    print(f.read())


class Counter(mmap.mmap):
    def bump(self, i):
        self[i] = self[i] + 1
        return self


c = Counter(-1, 4)
print(c.bump(0).bump(0).bump(3)[:], isinstance(c, mmap.mmap))
