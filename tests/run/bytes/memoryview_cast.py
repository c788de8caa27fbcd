"""memoryview: casts, shapes, item formats, assignment, comparison."""


def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return "%s(%s)" % (type(e).__name__, e)


data = bytearray(range(24))
m = memoryview(data)
for format in "bBchHiIlLqQnNfd?":
    print(format, attempt(lambda: m.cast(format).tolist()[:3]), attempt(lambda: m.cast(format).itemsize))
for format in ["x", "", "BB", "@H", "<H", 5]:
    print(format, attempt(lambda: m.cast(format).format))
for shape in [[2, 12], (2, 3, 4), [24], [5, 5], [0], [-1], ["x"], 24, []]:
    print(shape, attempt(lambda: m.cast("B", shape).tolist()))
grid = m.cast("B", [4, 6])
print(grid.shape, grid.strides, grid.ndim, len(grid), grid[1, 2], grid[-1, -1], grid.nbytes, grid.c_contiguous)
for key in [0, (4, 0), (1,), (1, 2, 3), (slice(0, 1), slice(1, 2)), (slice(0, 1), 1), "x", (1, "x")]:
    print(key, attempt(grid.__getitem__, key))
grid[3, 5] = 99
print(data[-1], attempt(grid.__setitem__, (0, 0), 256), attempt(grid.__setitem__, (0, 0), "x"))
words = m.cast("I")
words[0] = 0xDEADBEEF
print(data[:4].hex(), attempt(words.__setitem__, 0, -1), attempt(words.__setitem__, 0, 2 ** 32), attempt(words.__setitem__, 0, 1.5))
floats = memoryview(bytearray(16)).cast("d")
floats[0] = 1.5
floats[1] = 2
print(floats.tolist(), attempt(floats.__setitem__, 0, "x"))
chars = memoryview(bytearray(b"abc")).cast("c")
chars[1] = b"X"
print(chars.tolist(), attempt(chars.__setitem__, 0, b"xy"), attempt(chars.__setitem__, 0, 65))
part = memoryview(b"0123456789")[2:8:2]
print(part.tolist(), part.tobytes(), part.contiguous, part.strides, attempt(part.cast, "H"), part == b"246", bytes(part), part[::-1].tobytes())
print(memoryview(b"ab") == memoryview(bytearray(b"ab")), memoryview(b"abcd").cast("H") == memoryview(b"abcd"), memoryview(b"a") == "a",
      attempt(lambda: memoryview(b"a") < memoryview(b"b")))
print(hash(memoryview(b"abc")) == hash(b"abc"), attempt(hash, memoryview(bytearray(b"abc"))))
target = memoryview(bytearray(b"abcdef"))
target[1:3] = b"XY"
target[:] = target[::-1]
print(target.tobytes(), attempt(target.__setitem__, slice(0, 2), b"abc"), attempt(target.__setitem__, slice(0, 2), 5))
print(attempt(memoryview(b"abc").__setitem__, 0, 1), attempt(target.__delitem__, 0), attempt(memoryview, "x"), attempt(memoryview, 5))
read = target.toreadonly()
print(read.readonly, target.readonly, attempt(read.__setitem__, 0, 1), read.obj is target.obj)
with memoryview(data) as v:
    print(v[3], attempt(data.append, 1))
print(attempt(lambda: v[0]), attempt(lambda: len(v)), attempt(v.tolist), v == v, repr(v)[:16])
data2 = bytearray(b"abc")
view = memoryview(data2)
print(attempt(data2.append, 1), attempt(data2.clear), attempt(data2.pop))
view.release()
data2.append(100)
print(data2, 97 in memoryview(b"abc"), list(reversed(memoryview(b"abc"))), sum(memoryview(b"\1\2\3")), b"".join([memoryview(b"x"), b"y"]))
print(memoryview(b"abc").hex(), memoryview(b"abcd").hex("-", 2), memoryview(b"xyz").tobytes("C"), attempt(memoryview(b"x").tobytes, "Z"))
print(grid[1:3].tolist(), grid[::-2].shape)
