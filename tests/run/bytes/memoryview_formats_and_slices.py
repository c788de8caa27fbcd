"""memoryview: formats, casts, shapes, slices with steps, assignments, comparison of formats, release, hash, contiguity, buffers that may not be resized."""
import array
import struct


def attempt(action):
    try:
        print(repr(action()))
    except Exception as e:
        print(type(e).__name__, e)


data = bytearray(range(24))
m = memoryview(data)
print(m.format, m.itemsize, m.ndim, m.shape, m.strides, m.suboffsets, m.nbytes, m.readonly, m.contiguous, m.c_contiguous, m.f_contiguous, m.obj is data, len(m))
for code in "cbB?hHiIlLqQnNfdP":
    c = m.cast(code)
    attempt(lambda: (code, c.itemsize, c.shape, c[0], c[-1]))
    attempt(lambda: c.tolist()[:2])
for shape in ([4, 6], [2, 3, 4], [24, 1], (1, 24)):
    v = m.cast("B", shape)
    print(v.shape, v.strides, v.ndim, v.nbytes, len(v), v.tolist() if v.ndim < 3 else v.tolist()[1][2], v[0, 1] if v.ndim == 2 and v.shape[1] > 1 else v[(-1,) * v.ndim])
h = m.cast("H", [3, 4])
print(h[1, 2], h[-1, -1], h.tolist()[0], h.cast("B").shape)
for action in (lambda: m.cast("B", [5, 5]), lambda: m.cast("H", [24]), lambda: m[1:].cast("H"), lambda: h.cast("I"), lambda: m.cast("zz"), lambda: m.cast("<H"), lambda: m.cast("@H")[0], lambda: m.cast(5), lambda: m.cast("B", [-1]), lambda: m.cast("B", []), lambda: m.cast("B", [0, 24]), lambda: m.cast("B", "ab"), lambda: m[::2].cast("H"),
               lambda: h[0], lambda: h[0, 0, 0], lambda: h[0:1].shape, lambda: h[0, 0:1], lambda: h[5, 0], lambda: h["a"], lambda: h[0, "a"], lambda: m[24], lambda: m[-25], lambda: m[1.5], lambda: m["a"], lambda: m[None], lambda: m[...] == m, lambda: m[2**70], lambda: m.cast("B", [24])[...] is not None, lambda: memoryview(b"")[0]):
    attempt(action)
s = m[2:20:3]
print(s.tolist(), s.strides, s.shape, s.contiguous, s.nbytes, bytes(s), s[::-1].tolist(), s[::-1].strides, s[1:][0], s.tobytes(), s.hex(), list(reversed(s)), 5 in s, 6 in s)
s[0] = 200
s[1:3] = b"\xfe\xff"
print(data[:12].hex(), s.tolist())
r = m[::-1]
r[:2] = b"zy"
print(data[-3:], r[:3].tolist())
m[0:4] = m[2:6]
print(data[:8].hex())
m[4:8] = m[2:6]
print(data[:8].hex())
for action in (lambda: m.__setitem__(0, 256), lambda: m.__setitem__(0, -1), lambda: m.__setitem__(0, "a"), lambda: m.__setitem__(0, 1.0), lambda: m.__setitem__(slice(0, 2), b"abc"), lambda: m.__setitem__(slice(0, 2), [1, 2]), lambda: m.__setitem__(slice(0, 2), 5), lambda: m.__delitem__(0), lambda: m.__setitem__(99, 1),
               lambda: m.__setitem__(slice(0, 4), array.array("H", [1, 2])), lambda: m.__setitem__(slice(0, 2), memoryview(b"ab").cast("c")), lambda: memoryview(b"ab").__setitem__(0, 1), lambda: m.cast("c").__setitem__(0, 5), lambda: m.cast("c").__setitem__(0, b"Q"), lambda: m.cast("?").__setitem__(1, []), lambda: m.cast("b").__setitem__(2, -1),
               lambda: m.cast("d").__setitem__(1, 1), lambda: m.cast("d").__setitem__(1, "x"), lambda: m.cast("f").__setitem__(4, 1e300), lambda: m.cast("I").__setitem__(5, 2**40), lambda: h.__setitem__((2, 3), 65535), lambda: h.__setitem__((2, 3), 65536), lambda: h.__setitem__(0, 1)):
    attempt(action)
print(data.hex(), m.cast("d")[1])
a = array.array("i", [1, 2, 3])
v = memoryview(a)
print(v.format, v.itemsize, v.tolist(), v == array.array("i", [1, 2, 3]), v == array.array("d", [1, 2, 3]), v == array.array("l", [1, 2, 3]), v == [1, 2, 3], v != b"", memoryview(b"ab") == b"ab", memoryview(b"ab") == bytearray(b"ab"), memoryview(b"ab") == "ab",
      memoryview(b"abc")[::2] == b"ac", memoryview(b"ab").cast("c") == memoryview(b"ab"), m.cast("H", [12]) == m.cast("H", [3, 4]), m.cast("f") == m.cast("f"))
for action in (lambda: a.append(4), lambda: data.append(1), lambda: data.extend(b"x"), lambda: data.__delitem__(0), lambda: data.clear(), lambda: data.__setitem__(slice(0, 1), b"two"), lambda: data.__setitem__(slice(0, 2), b"ok"), lambda: data.pop(), lambda: data.insert(0, 1), lambda: data.__iadd__(b"x"), lambda: data.__imul__(2), lambda: data.reverse()):
    attempt(action)
for action in (lambda: hash(memoryview(b"abc")) == hash(b"abc"), lambda: hash(m), lambda: hash(memoryview(b"abcd").cast("H")), lambda: hash(memoryview(b"abcd")[::2]) == hash(b"ac"), lambda: memoryview(b"a") < memoryview(b"b"), lambda: memoryview("a"), lambda: memoryview(5), lambda: memoryview(), lambda: memoryview(b"a") + b"b", lambda: memoryview(b"ab") * 2,
               lambda: memoryview(b"abc").hex("-"), lambda: memoryview(b"abcdef").hex(":", 2), lambda: bytes(memoryview(b"abcdef")[1:4]), lambda: memoryview(b"xy").tobytes("F"), lambda: memoryview(b"xy").tobytes("Z"), lambda: memoryview(b"xy").toreadonly().readonly, lambda: m.toreadonly().__setitem__(0, 1), lambda: struct.unpack_from("<HH", m, 4),
               lambda: b"-".join([memoryview(b"a"), memoryview(b"b")]), lambda: b"a" + memoryview(b"b"), lambda: bytearray(memoryview(b"q")), lambda: int.from_bytes(memoryview(b"\1\2"), "big"), lambda: list(memoryview(b"ab").cast("c")), lambda: b"b" in memoryview(b"ab"), lambda: 98 in memoryview(b"ab"), lambda: memoryview(memoryview(b"ab")[1:]).obj):
    attempt(action)
with memoryview(data) as w:
    inner = w[1:3]
    try:
        w.release()
    except BufferError as e:
        print(e)
    print(inner[0], inner.obj is data)
    inner.release()
print(repr(w).split(" at ")[0])
for action in (lambda: w[0], lambda: w.tolist(), lambda: w.nbytes, lambda: len(w), lambda: w.release(), lambda: w == w, lambda: w.__enter__(), lambda: bytes(w), lambda: inner.obj, lambda: w.format):
    attempt(action)
for x in (m, s, r, h, v, c):
    pass
