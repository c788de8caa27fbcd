"""array.array: every method, typecodes, limits, slices, conversions, operators, errors."""
import array
import copy
import io
import pickle

A = array.array
for code in "bBhHiIlLqQfd":
    a = A(code, [1, 2, 3])
    print(code, a, a.itemsize, a.typecode, len(a.tobytes()) == 3 * a.itemsize, a[1], a[-1:], a * 2 == A(code, [1, 2, 3, 1, 2, 3]), a.tolist(), type(a[0]).__name__)
a = A("i", [5, 3, 5])
a.append(7)
a.extend([8, 9])
a.extend(A("i", [1]))
a.insert(0, -1)
a.insert(100, 100)
print(a, a.pop(), a.pop(0), a.index(5), a.index(5, 1), a.count(5), a.remove(5), a.reverse(), a, 7 in a, a.buffer_info()[1], min(a), sorted(a))
a[0] = 4
a[1:3] = A("i", [10, 20, 30])
del a[0], a[::2]
a += A("i", [1])
a *= 2
a.fromlist([6])
a.frombytes(b"\x02\0\0\0")
print(a, a == A("i", a), a < A("i", [99]), a == A("d", a.tolist()), A("u", "aé日"), A("u", "ab").tounicode(), copy.copy(a) == a, pickle.loads(pickle.dumps(a)) == a, a[::-1], A("b", b"ab"), A("i"), A("d", range(3)), bytes(A("h", [1, 2])), memoryview(A("i", [1]))[0])
a.byteswap()
print(a[:2])
u = A("u")
u.fromunicode("xyz")
print(u, u + A("u", "w"), A("i", (x for x in [1])), repr(A("f", [0.1])), A("B", bytearray(b"x")))
f = io.BytesIO()
A("h", [1, 2, 3]).tofile(f)
f.seek(0)
b = A("h")
b.fromfile(f, 2)
print(b)
for call in (lambda: b.fromfile(f, 5), lambda: A("z"), lambda: A(), lambda: A("i", [1.5]), lambda: A("i", "ab"), lambda: A("b", [128]), lambda: A("B", [-1]), lambda: A("I", [2**32]), lambda: A("q", [2**63]), lambda: A("f", ["x"]), lambda: A("u", [1]), lambda: A("i", [1]) + A("d"), lambda: A("i") + [1], lambda: A("i")[0], lambda: A("i").pop(), lambda: A("i", [1]).remove(5), lambda: A("i").index(1), lambda: A("i", [1]).frombytes(b"abc"), lambda: A("i").fromlist([1, "x"]), lambda: A("i").extend(A("d", [1])), lambda: A("i").extend(5), lambda: A("i", [1]).__setitem__(slice(0, 1), [1]), lambda: A("i", [1])["a"], lambda: A("i").tounicode(), lambda: A("i", 5), lambda: hash(A("i")), lambda: A("i", [1]).__setitem__(0, "x"), lambda: A("i", [1]) * "a", lambda: A("ii"), lambda: A("i").fromfile(io.StringIO("x"), 1)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
