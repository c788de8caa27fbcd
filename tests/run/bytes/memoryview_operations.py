"""memoryview: formats, shapes, slices, assignment, comparison, release, casts, errors."""
import array

b = bytearray(b"abcdefgh")
m = memoryview(b)
print(m.format, m.itemsize, m.nbytes, m.ndim, m.shape, m.strides, m.suboffsets, m.readonly, m.obj is b, m.c_contiguous, m.contiguous, len(m), m[0], m[-1], m.tolist(), m.tobytes(), m.hex(), m.hex("-", 2), bytes(m[2:5]), m[::2].tobytes(), m[::-1].tobytes(), m == b, m == b"abcdefgh", m != b"x", 97 in m, list(m[:2]), hash(memoryview(b"ab")) == hash(b"ab"))
m[0] = 65
m[1:3] = b"XY"
m[4:8] = m[0:4]
m[::2] = bytes(4)
print(b, m[2:4][0], memoryview(m[1:])[0], m.toreadonly().readonly)
i = memoryview(array.array("i", [1, -2, 3]))
c = m.cast("H")
d = m.cast("B", [2, 4])
print(i.format, i[1], i.tolist(), i.cast("B").nbytes, c.shape, c[0], d.shape, d.ndim, d.tolist(), d[1, 2], memoryview(b"abcd").cast("b").cast("B", (2, 2)).tolist(), m.cast("c")[1], i.cast("B").cast("i")[2], memoryview(array.array("d", [1.5])).tolist())
for text in ("m['a']", "m[99]", "m[0, 1]", "m[0:2] = b'abc'", "m[0] = 256", "m[0] = b'a'", "m[0] = 'x'", "del m[0]", "memoryview(b'ro').__setitem__(0, 1)", "memoryview('text')", "memoryview(5)", "memoryview()", "m.cast('i', [3])", "m.cast('z')", "m[:3].cast('H')", "m[::2].cast('B')", "m.cast(5)", "i[0] = 2**40", "i[0] = 1.5", "m + m", "m < m", "hash(m)", "m.index(1)", "d[0]", "d[5, 5]", "d[0, 0, 0]", "m[::0]", "i.cast('d')", "b.extend(b'x')", "b.append(1)", "del b[0]", "m.hex('ab')", "c[0] = 70000", "m.cast('B', 5)", "memoryview(b'a', 1)", "m.tobytes('X')", "b.clear()"):
    try:
        exec("print(text, %s)" % text if "=" not in text and not text.startswith("del") else text)
    except Exception as error:
        print(text, "->", type(error).__name__, error)
with memoryview(b"abc") as v:
    print(v[1])
for action in (lambda: v[0], lambda: len(v), lambda: v.tobytes(), lambda: v.format, lambda: repr(v).split(" at ")[0], lambda: v == v, lambda: v.__enter__(), lambda: v.release(), lambda: v.tolist(), lambda: v.nbytes):
    try:
        print(action())
    except ValueError as error:
        print(error)
