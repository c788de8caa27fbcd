"""memoryview: formats, casts, shapes, slices that share, comparison, release, hash, conversions, errors."""
import array
import struct

data = bytearray(range(16))
m = memoryview(data)
print(m.format, m.itemsize, m.nbytes, m.shape, m.strides, m.ndim, m.readonly, m.c_contiguous, m.contiguous, m.suboffsets, m.obj is data, len(m))
ints = m.cast("I")
print(ints.tolist(), ints[0], ints.shape, ints.strides, ints.itemsize, ints.nbytes, len(ints))
ints[1] = 0xFFFFFFFF
print(data[:8].hex(), m[4:8].tolist(), m[::-2].tolist(), m[::4].strides, m[2:6][1:3].tobytes(), m[-3:].hex(), m[:4].hex("-"))
m[0:3] = b"xyz"
m[3] = 7
m[4::4] = b"ABC"
print(bytes(data), m == data, m == bytes(data), m[:2] == b"xy", m[:2] != "xy", memoryview(b"ab") == memoryview(bytearray(b"ab")), ints == m, m.cast("b")[4], m.cast("c")[0], m.cast("?").tolist()[:3] if False else "")
grid = memoryview(bytes(range(12))).cast("B", [3, 4])
print(grid.shape, grid.strides, grid.ndim, grid[1, 2], grid.tolist(), grid.nbytes, len(grid), grid == memoryview(bytes(range(12))).cast("B", (3, 4)), grid.tobytes()[:3], grid.cast("B").shape)
for code, value in (("b", -5), ("B", 250), ("h", -300), ("H", 65000), ("i", -7), ("l", 2**40), ("q", -(2**60)), ("Q", 2**63), ("f", 1.5), ("d", -2.25), ("?", True), ("n", -1), ("N", 5)):
    v = memoryview(bytearray(8)).cast(code)
    v[0] = value
    print(code, v[0], v.itemsize, v.tobytes()[:v.itemsize] == struct.pack(code, value), end="; ")
print()
a = array.array("d", [1.5, 2.5, 3.5])
am = memoryview(a)
am[1] = 9
print(a, am.tolist(), am[1:].tolist(), am.format, am == a, memoryview(array.array("i", [1])) == memoryview(array.array("q", [1])), sum(am), max(am), 9.0 in am, list(reversed(am)), bytes(am[:1]), hash(memoryview(b"abc")) == hash(b"abc"))
ro = memoryview(b"const")
with memoryview(data) as inner:
    print(inner[0], ro.toreadonly().readonly, m.toreadonly()[0], bytearray(ro), b"".join([ro, b"!"]), ro.tobytes("C"), int.from_bytes(ro[:2], "big"), struct.unpack_from("<H", ro, 1), b"ons" in ro.tobytes())
calls = [lambda: inner[0], lambda: ro.__setitem__(0, 1), lambda: m.__setitem__(0, 256), lambda: m.__setitem__(0, "a"), lambda: m.__setitem__(slice(0, 2), b"abc"), lambda: m[100], lambda: m["a"], lambda: m[1, 2], lambda: grid[0], lambda: grid[5, 0], lambda: grid[0, 0, 0], lambda: m.cast("I").cast("H"), lambda: m[1:].cast("I"), lambda: m.cast("z"), lambda: m.cast("B", [3, 5]), lambda: m[::2].cast("H"), lambda: hash(m), lambda: memoryview("str"), lambda: memoryview(5), lambda: memoryview(), lambda: data.append(1), lambda: m.__delitem__(0), lambda: am.__setitem__(0, "x"), lambda: m.index(5), lambda: m < m, lambda: hash(memoryview(array.array("i", [1]))), lambda: ints.__setitem__(0, -1), lambda: ints.__setitem__(0, 1.5), lambda: m.cast("I", [2, 2]).tolist(), lambda: m.cast("B", 5), lambda: m.tobytes("Z")]
for call in calls:
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
ints.release()
m.release()
m.release()
for call in (lambda: m[0], lambda: m.tolist(), lambda: len(m), lambda: bytes(m), lambda: repr(m)[:20]):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
match memoryview(b"ab"):
    case [first, *rest]:
        print("sequence pattern", first, rest)
