"""Binary records with struct: headers, variable parts, an index, alignment and byte orders, iter_unpack, checksums, damage."""
import io
import struct
import zlib
from collections import namedtuple

Header = namedtuple("Header", "magic version count index_at")
HEADER = struct.Struct("<4sHIQ")
RECORD = struct.Struct("<Iif?x")


class Store:
    MAGIC = b"REC1"

    def __init__(self, file):
        self.file, self.index = file, {}

    def create(self, items):
        self.file.write(bytes(HEADER.size))
        for key, (number, ratio, flag, text) in items.items():
            data = text.encode()
            body = RECORD.pack(len(data), number, ratio, flag) + data
            self.index[key] = self.file.tell()
            self.file.write(body + struct.pack("<I", zlib.crc32(body)))
        at = self.file.tell()
        for key, place in self.index.items():
            self.file.write(struct.pack(f"<B{len(key)}sQ", len(key), key.encode(), place))
        self.file.seek(0)
        self.file.write(HEADER.pack(self.MAGIC, 1, len(items), at))
        return self

    def open(self):
        self.file.seek(0)
        try:
            header = Header._make(HEADER.unpack(self.file.read(HEADER.size)))
        except struct.error as error:
            raise OSError(f"not a store: {error}") from error
        if header.magic != self.MAGIC:
            raise OSError(f"bad magic {header.magic!r}")
        self.file.seek(header.index_at)
        for _ in range(header.count):
            (n,) = self.file.read(1)
            key, place = struct.unpack(f"<{n}sQ", self.file.read(n + 8))
            self.index[key.decode()] = place
        return header

    def __getitem__(self, key):
        self.file.seek(self.index[key])
        head = self.file.read(RECORD.size)
        size, number, ratio, flag = RECORD.unpack(head)
        data = self.file.read(size)
        (crc,) = struct.unpack("<I", self.file.read(4))
        if crc != zlib.crc32(head + data):
            raise OSError(f"record {key} is damaged")
        return number, round(ratio, 3), flag, data.decode()


file = io.BytesIO()
Store(file).create({"ann": (30, 1.5, True, "naïve"), "bob": (-7, 0.1, False, ""), "key3": (2**31 - 1, -0.0, True, "x" * 10)})
s = Store(file)
print(s.open(), list(s.index), [s[k] for k in s.index], len(file.getvalue()), HEADER.size, RECORD.size)
damaged = bytearray(file.getvalue())
damaged[s.index["ann"] + RECORD.size + 1] ^= 1
broken = Store(io.BytesIO(damaged))
broken.open()
for attempt in (lambda: broken["ann"], lambda: broken["bob"], lambda: broken["none"], lambda: Store(io.BytesIO(b"short")).open(), lambda: Store(io.BytesIO(b"XXXX" + bytes(20))).open()):
    try:
        print(attempt())
    except (OSError, KeyError) as error:
        print(type(error).__name__, error)
for code in ("<hhl", ">hhl", "=hhl", "@hhl", "@lhh0l", "@cq", "!3s0p", "<2x3?", "n", "@bi0q", "5p"):
    print(code, struct.calcsize(code), end="; ")
print()
print(struct.pack(">i", -2), struct.pack("<i", -2), struct.pack("!H3sx?", 513, b"abcdef", 5), struct.pack("5s", b"ab"), struct.pack("5p", b"abcdefgh"), struct.pack("3c", b"a", b"b", b"c"), struct.pack("<e", 1.5), struct.pack(">d", float("inf")), struct.pack("0s", b""), struct.pack("<Q", 2**64 - 1), struct.pack("2h", True, -1))
print(struct.unpack("<3B", b"\1\2\3"), list(struct.iter_unpack("<Hb", bytes(range(9)))), struct.unpack_from(">H", b"abcd", 2), struct.unpack("5p", b"\3abcd"), struct.unpack("<e?", b"\x00\x3e\x02"), struct.unpack("3sx", b"ab\0!"))
buf = bytearray(10)
struct.pack_into("<HH", buf, 3, 1, 65535)
HEADER_LIKE = struct.Struct(b"<H")
HEADER_LIKE.pack_into(buf, -2, 258)
print(buf, HEADER_LIKE.unpack_from(memoryview(buf)[8:]), HEADER_LIKE.format, HEADER_LIKE.size, list(HEADER_LIKE.iter_unpack(b"\1\0\2\0")))
for call in (lambda: struct.pack("i", 2**31), lambda: struct.pack("B", -1), lambda: struct.pack("H", 65536), lambda: struct.pack("b", 128), lambda: struct.pack("i", "a"), lambda: struct.pack("i", 1.0), lambda: struct.pack("c", b"ab"), lambda: struct.pack("c", "a"), lambda: struct.pack("s", "x"), lambda: struct.pack("f", 1e40), lambda: struct.pack("e", 1e6), lambda: struct.pack("ii", 1), lambda: struct.pack("i", 1, 2), lambda: struct.unpack("i", b"abc"), lambda: struct.unpack("z", b""), lambda: struct.calcsize("<P"), lambda: struct.calcsize("5"), lambda: struct.pack_into("i", bytearray(2), 0, 1), lambda: struct.pack_into("i", bytearray(8), -2, 1), lambda: struct.pack_into("i", b"1234", 0, 1), lambda: struct.unpack_from("i", b"12345", 3), lambda: list(struct.iter_unpack("i", b"123")), lambda: list(struct.iter_unpack("", b"")), lambda: struct.pack("q", 2**63), lambda: struct.pack("Q", -1), lambda: struct.pack("?", []), lambda: struct.Struct(5), lambda: struct.unpack("i", "abcd"), lambda: struct.pack("f", "x"), lambda: struct.calcsize("99999999999999999999i")):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
