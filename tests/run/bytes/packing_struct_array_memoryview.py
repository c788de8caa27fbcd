"""struct, array and memoryview together: byte orders, alignment, iter_unpack, overflow messages, casts, and sharing of memory."""
import array
import struct
import sys


def attempt(label, function):
    try:
        print(label, "->", repr(function()))
    except Exception as error:
        print(label, "!", type(error).__name__, error)


for code in "bBhHiIlLqQnN?cefdspxP":
    for order in ("", "<", ">", "=", "!", "@"):
        attempt(f"size {order}{code}", lambda: struct.calcsize(order + code))
for fmt in ("bhiq", "<bhiq", "qb", "qb0q", "b0i", "3s2x4p", "2h 3b", " i", "10?", "i" * 3, "0s", "p"):
    attempt(f"calcsize {fmt!r}", lambda: struct.calcsize(fmt))
for fmt in ("z", "3", "<n", "i<i", "\u00e9", "99999999999999999999i", "h-", "i,i"):
    attempt(f"bad {fmt!r}", lambda: struct.calcsize(fmt))
for fmt, values in {
    "<hhl": (1, -2, 3), ">f": (1.5,), "<e": (65504.0,), "<e ": (65520.0,), "<f": (1e40,), "b": (128,), "B": (-1,), "H": (65536,), "<i": (2**31,), "<Q": (2**64,), "<q": (-2**63 - 1,), "?": ([],), "c": (b"ab",),
    "c ": ("a",), "3s": (b"abcdef",), "5s": (b"ab",), "3p": (b"abcdef",), "s": ("x",), "i": ("5",), "i ": (1.0,), "f": ("1",), "2i": (1,), "i  ": (1, 2), "x": (), "x ": (1,), "d": (None,), "<l": (True,), "P": (-1,), "n": (2**70,)}.items():
    attempt(f"pack {fmt!r} {values}", lambda: struct.pack(fmt, *values))
for fmt, data in (("<h", b"\x01"), ("<h", b"\x01\x02\x03"), ("<2h", b"\x01\x00\xff\xff"), ("4p", b"\x02abc"), ("4p", b"\x09abc"), (">3s?", b"abc\x02"), ("<e", b"\x00\x7c"), ("<d", b"\0" * 6 + b"\xf8\x7f"), ("c", b"\xff"), ("", b""), ("<h", "ab")):
    attempt(f"unpack {fmt!r} {data}", lambda: struct.unpack(fmt, data))
buffer = bytearray(8)
struct.pack_into("<hh", buffer, 2, 1, -1)
print(buffer, struct.unpack_from("<h", buffer, 4), struct.unpack_from("<h", buffer, -2))
for offset in (7, -9, 100):
    attempt(f"pack_into {offset}", lambda: struct.pack_into("<h", buffer, offset, 1))
    attempt(f"unpack_from {offset}", lambda: struct.unpack_from("<h", buffer, offset))
attempt("pack_into bytes", lambda: struct.pack_into("b", b"abc", 0, 1))
attempt("pack_into few", lambda: struct.pack_into("b"))
print(list(struct.iter_unpack("<Bh", b"\x01\x02\x00\x03\x04\x00")), struct.Struct("<ih").size, struct.Struct(b"<ih").format, struct.Struct(">b").pack(-3))
attempt("iter_unpack uneven", lambda: struct.iter_unpack("<h", b"abc"))
attempt("iter_unpack empty", lambda: struct.iter_unpack("", b""))
attempt("iterated", lambda: next(struct.iter_unpack("b", b"")))
for code in "bBuhHiIlLqQfd":
    a = array.array(code, "ab" if code == "u" else [1, 2])
    print(code, a, a.itemsize, a.typecode, a.buffer_info()[1], len(a.tobytes()))
    attempt("  too big", lambda: a.append(10**30))
    attempt("  wrong", lambda: a.append("xy"))
    attempt("  negative", lambda: a.append(-1))
for label, function in {
    "code": lambda: array.array("z"), "code long": lambda: array.array("ii"), "text": lambda: array.array("i", "abc"), "bytes": lambda: array.array("h", b"\1\0\2\0"), "uneven": lambda: array.array("h", b"abc"), "float": lambda: array.array("i", [1.5]), "other": lambda: array.array("i", array.array("d", [1.0])), "widen": lambda: array.array("d", array.array("i", [1])), "number": lambda: array.array("i", 5),
    "add": lambda: array.array("i", [1]) + [2], "add code": lambda: array.array("i", [1]) + array.array("h", [2]), "extend": lambda: array.array("i").extend(array.array("d")), "compare": lambda: (array.array("i", [1]) == array.array("d", [1.0]), array.array("i", [1, 2]) < array.array("i", [1, 3]), array.array("i") == []),
    "frombytes": lambda: array.array("i").frombytes(b"abc"), "pop": lambda: array.array("i").pop(), "index": lambda: array.array("i", [1]).index(5), "remove": lambda: array.array("i", [1]).remove(5), "insert": lambda: (lambda a: (a.insert(-10, 5), a.insert(99, 6), a))(array.array("b", [1])), "slice": lambda: (lambda a: (a.__setitem__(slice(0, 2), array.array("b", [9])), a))(array.array("b", [1, 2, 3])), "slice list": lambda: array.array("b", [1]).__setitem__(slice(0, 1), [1]), "item": lambda: array.array("b", [1]).__setitem__(5, 1), "stepped": lambda: (lambda a: (a.__setitem__(slice(None, None, 2), array.array("b", [7])), a))(array.array("b", [1, 2, 3])), "times": lambda: array.array("u", "ab") * 2, "byteswap": lambda: (lambda a: (a.byteswap(), a))(array.array("H", [1, 258])), "reverse": lambda: (lambda a: (a.reverse(), a.count(1), a.tolist()))(array.array("i", [1, 2, 1])), "unicode": lambda: array.array("u", "é😀").tounicode(), "fromunicode": lambda: array.array("i").fromunicode("x"), "hash": lambda: hash(array.array("i"))}.items():
    attempt(label, function)
a = array.array("i", range(6))
m = memoryview(a)
grid = m.cast("B").cast("i", (2, 3))
print(m.format, m.itemsize, m.shape, m.strides, m.nbytes, grid.shape, grid.strides, grid.tolist(), grid[1, 2], m[1:5:2].tolist(), m[::-1].tolist(), m[::-1].contiguous, grid.ndim)
m[0] = 99
print(a[0], m == a, m[1:3] == array.array("h", [1, 2]), m.tobytes() == a.tobytes(), bytes(m[:1]).hex(), m.obj is a, m.readonly, memoryview(b"ab").readonly)
attempt("exported", lambda: a.append(1))
for label, function in {"range": lambda: m.__setitem__(0, 2**40), "type": lambda: m.__setitem__(0, "x"), "slice size": lambda: m.__setitem__(slice(0, 2), array.array("i", [1])), "slice format": lambda: m.__setitem__(slice(0, 1), array.array("h", [1])), "index": lambda: m[10], "index 2": lambda: grid[2, 0], "sub view": lambda: grid[0], "cast": lambda: m.cast("h"), "cast uneven": lambda: memoryview(b"abc").cast("i"), "cast shape": lambda: memoryview(b"abcd").cast("B", (3, 2)), "cast code": lambda: memoryview(b"abcd").cast("z"), "text": lambda: memoryview("x"), "delete": lambda: m.__delitem__(0), "read only": lambda: memoryview(b"ab").__setitem__(0, 1), "hash": lambda: hash(m), "hash bytes": lambda: hash(memoryview(b"ab")) == hash(b"ab"), "hex": lambda: memoryview(b"abcd").hex("-", 2), "toreadonly": lambda: m.toreadonly().readonly}.items():
    attempt(label, function)
with m:
    pass
attempt("released", lambda: m[0])
print(sys.byteorder, sys.getsizeof(a) > 0)
for order in "<>!=@":
    for code in "bBhHiIlLqQP" if order == "@" else "bBhHiIlLqQ":
        for value in (2**64, 2**63, -1, -2**63 - 1, 10**30, 300, -300, 70000):
            try:
                print(order, code, value, struct.pack(order + code, value).hex())
            except struct.error as error:
                print(order, code, value, error)
