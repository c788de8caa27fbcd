"""bytes, bytearray, array and memoryview together: shared buffers, slices assigned across kinds, resizing rules, comparisons, joins, searching, translation of whole buffers, byte order and struct packing into them."""
import array
import struct
import sys

buffer = bytearray(16)
view = memoryview(buffer)
struct.pack_into("<HhIq" if False else "<HhI", buffer, 0, 65535, -2, 0xDEADBEEF)
print(buffer.hex(" "), struct.unpack_from("<HhI", view), view[:4].cast("H").tolist() if sys.byteorder == "little" else [65535, 65534])
ints = array.array("i", [1, -2, 3])
iview = memoryview(ints)
iview[1] = 77
print(ints, iview.tolist(), bytes(iview)[:4].hex() if sys.byteorder == "little" else "01000000", iview.nbytes, iview.format)
iview[0:2] = array.array("i", [9, 8])
print(ints, iview[::-1].tolist(), iview == array.array("i", [9, 8, 3]), array.array("i", [9, 8, 3]) == ints)
for target, source in ((bytearray(b"abcdef"), b"XY"), (bytearray(b"abcdef"), bytearray(b"Z")), (bytearray(b"abcdef"), array.array("B", [49, 50])), (bytearray(b"abcdef"), memoryview(b"pqr")[::2]), (bytearray(b"abcdef"), [65, 66]), (bytearray(b"abcdef"), (x for x in b"gen")), (bytearray(b"abcdef"), "text"), (bytearray(b"abcdef"), 5), (bytearray(b"abcdef"), [300]), (array.array("b", [1, 2, 3]), array.array("b", [9])), (array.array("b", [1, 2, 3]), b"x"), (array.array("b", [1, 2, 3]), [9])):
    before = len(target)
    try:
        target[1:3] = source
        print(type(target).__name__, target, len(target) - before)
    except Exception as e:
        print(type(e).__name__, e, len(target) - before)
a = array.array("H", [1, 2, 3])
for action in (lambda: a.append(65536), lambda: a.append(-1), lambda: a.append(1.5), lambda: a.append("x"), lambda: a.extend([4, 5]), lambda: a.extend(array.array("h", [1])), lambda: a.extend("ab"), lambda: a.fromlist([6, "x"]), lambda: a, lambda: a.frombytes(b"\1\0\2"), lambda: a.frombytes(b"\1\0"), lambda: a.tobytes()[-2:], lambda: a.index(5), lambda: a.index(99), lambda: a.remove(99), lambda: a.pop(100), lambda: a.insert(-100, 0), lambda: a.count(5), lambda: a.byteswap() or a[1], lambda: a.byteswap() or a.tolist(), lambda: a[::2], lambda: a.__setitem__(slice(0, 4, 2), array.array("H", [7, 7])), lambda: a, lambda: a.__delitem__(slice(0, 2)), lambda: a + array.array("H", [1]),
               lambda: a + [1], lambda: a + array.array("I", [1]), lambda: a * 2, lambda: a < array.array("H", [9]), lambda: a == a.tolist(), lambda: array.array("H", a) == a, lambda: array.array("d", a), lambda: array.array("u", "añ日"), lambda: array.array("u", "ab").tounicode(), lambda: array.array("z"), lambda: array.array("ii"), lambda: array.array(5), lambda: array.array("b", [200]), lambda: array.array("f", [1e300]), lambda: array.array("B", b"ab"), lambda: array.array("B", "ab"), lambda: array.array("u", b"ab"), lambda: array.array("q", [2**63]), lambda: array.array("Q", [2**64 - 1]), lambda: array.array("i", range(3)).buffer_info()[1], lambda: a.typecode + str(a.itemsize), lambda: hash(a), lambda: 5 in a, lambda: "x" in a, lambda: reversed(a).__next__(), lambda: a[1.0], lambda: a[99], lambda: sorted(array.array("d", [2.5, -1]))):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)
data = bytes(range(256))
table = bytes((i * 7 + 3) % 256 for i in range(256))
print(data.translate(table)[:5].hex(), bytearray(data).translate(table, b"\3\4")[:3].hex(), len(set(data.translate(table))), data.translate(None, data[::2])[:3], bytes.maketrans(b"\0\1", b"ab")[:3])
parts = [b"bytes", bytearray(b"array"), memoryview(b"view"), array.array("B", b"arr")]
for sep in (b"-", bytearray(b"+"), b""):
    print(sep.join(parts), type(sep.join(parts)).__name__, end=" ")
print()
for needle in (b"ra", bytearray(b"ra"), memoryview(b"ra"), array.array("B", b"ra"), 114, 256, "ra", None):
    row = []
    for f in (lambda: b"abracadabra".find(needle), lambda: bytearray(b"abracadabra").count(needle), lambda: needle in b"abracadabra", lambda: b"abracadabra".replace(needle, b"_") if not isinstance(needle, int) else "-", lambda: b"abracadabra".split(needle) if not isinstance(needle, int) else "-", lambda: b"abracadabra".startswith(needle), lambda: b"x" + needle):
        try:
            row.append(f())
        except Exception as e:
            row.append(f"{type(e).__name__}")
    print(row)
for x in (b"ab", bytearray(b"ab"), memoryview(b"ab"), array.array("B", b"ab"), "ab", [97, 98], (97, 98)):
    print([x == y for y in (b"ab", bytearray(b"ab"), memoryview(b"ab"), array.array("B", b"ab"), "ab", [97, 98])], end=" ")
print()
ring = bytearray(b"0123456789")
for i in range(5):
    ring += ring[:2]
    del ring[:2]
    ring[i] = ring[-1]
print(ring, ring.hex("-", 4), bytes(reversed(ring)), ring[::-3], min(ring), max(ring), sum(ring), sorted(ring)[:3])
m = memoryview(ring)
left, right = m[:5], m[5:]
left[:], right[:] = bytes(right), bytes(left)
print(ring)
overlap = memoryview(bytearray(b"abcdefgh"))
overlap[2:6] = overlap[0:4]
print(bytes(overlap))
overlap[0:4] = overlap[2:6]
print(bytes(overlap), overlap[::2] == b"".join(bytes([overlap[i]]) for i in range(0, 8, 2)))
total = 0
for kind in (data, bytearray(data), memoryview(data), array.array("B", data)):
    for byte in kind:
        total += byte
    total ^= kind[10] << 8
print(total)
