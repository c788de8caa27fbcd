"""struct: byte orders, sizes, alignment, repeats, iter_unpack, pack_into, Struct objects, errors."""
import struct

for fmt in ("b", "B", "h", "H", "i", "I", "l", "L", "q", "Q", "n", "N", "f", "d", "e", "?", "c", "s", "p", "x", "P"):
    print(fmt, [struct.calcsize(o + fmt) if not (o not in ("", "@") and fmt in "nNP") else "-" for o in ("", "@", "=", "<", ">", "!")], end="; ")
print()
print(struct.calcsize("bi"), struct.calcsize("=bi"), struct.calcsize("bhb0i"), struct.calcsize("3s2x"), struct.calcsize("10p"), struct.calcsize(" b h "), struct.calcsize(""))
print(struct.pack(">bhiq", -1, 2, -3, 4).hex(), struct.pack("<Hf?", 65535, 1.5, True).hex(), struct.pack("5s3s", b"ab", b"abcdef"), struct.pack("5p", b"abcdefg"), struct.pack("2c", b"a", b"b"), struct.pack(">d", 0.1).hex(), struct.pack("<e", 1.5).hex(), struct.pack("3xB", 7), struct.pack("0s", b"zz"), struct.pack(">3h", 1, 2, 3).hex())
print(struct.unpack(">bhiq", bytes.fromhex("ff0002fffffffd0000000000000004")), struct.unpack("<e", b"\0\x7c"), struct.unpack("3s", b"abc"), struct.unpack("4p", b"\x02abc"), struct.unpack("?", b"\x05"), struct.unpack_from("<H", b"\0\1\2\3", 1), struct.unpack_from("<H", b"\0\1\2\3", offset=-2), list(struct.iter_unpack("<bb", b"\1\2\3\4")))
buf = bytearray(8)
struct.pack_into(">Hb", buf, 2, 513, -1)
struct.pack_into("B", buf, -1, 9)
s = struct.Struct("<Ih")
print(buf, s.size, s.format, s.pack(1, -2), s.unpack(b"\1\0\0\0\xfe\xff"), s.unpack_from(b"xx" + b"\1\0\0\0\2\0", 2), list(s.iter_unpack(bytes(12))), repr(s).startswith("<_struct.Struct"))
for text in ("struct.pack('b', 128)", "struct.pack('B', -1)", "struct.pack('H', 65536)", "struct.pack('<i', 2**31)", "struct.pack('q', 2**63)", "struct.pack('i', 1.5)", "struct.pack('i', 'x')", "struct.pack('f', 'x')", "struct.pack('f', 1e40)", "struct.pack('e', 1e6)", "struct.pack('c', b'ab')", "struct.pack('c', 'a')", "struct.pack('s', 'a')", "struct.pack('ii', 1)", "struct.pack('i', 1, 2)", "struct.pack('z', 1)", "struct.pack('3')", "struct.unpack('i', b'abc')", "struct.unpack_from('i', b'abc')", "struct.unpack_from('b', b'abc', 5)", "struct.unpack_from('b', b'abc', -5)", "struct.pack_into('i', bytearray(2), 0, 1)", "struct.pack_into('b', b'ro', 0, 1)", "list(struct.iter_unpack('h', b'abc'))", "list(struct.iter_unpack('', b''))", "struct.calcsize(5)", "struct.calcsize('i<')", "struct.pack()", "struct.pack('?', [])", "struct.Struct('q').pack()", "struct.calcsize('99999999999999999999i')", "struct.pack('<n', 1)", "struct.unpack('b', 'a')", "struct.pack_into('b', bytearray(1))", "struct.pack_into('b', bytearray(1), 5, 1)"):
    try:
        print(text, eval(text))
    except Exception as error:
        print(text, type(error).__name__, error)


class I:
    def __index__(self):
        return 7


print(struct.pack("bB", I(), True), struct.pack("f", I().__index__()), issubclass(struct.error, Exception))
