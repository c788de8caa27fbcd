"""marshal: values there and back in all versions, sharing and cycles, files, data of CPython's, and what cannot be written or read."""
import io
import marshal

values = [None, True, False, ..., StopIteration, 0, -1, 2**31 - 1, -(2**31), 2**31, -(2**40), 2**200 + 7, -(15 << 90), 1.5, -0.0, float("inf"), 1e-300, 2 - 3j, "", "ascii", "é€", "\ud800x", "long" * 100, b"", b"\x00\xff", (), (1, (2, "x")), tuple(range(300)), [], [1, [2, [3]]], {}, {"a": 1, (1, 2): None, None: [5]}, {1, 2}, set(), frozenset("ab"), bytearray(b"mutable"), memoryview(b"view")]
for version in range(5):
    for value in values:
        back = marshal.loads(marshal.dumps(value, version))
        assert back == value and type(back) is (bytes if isinstance(value, (bytearray, memoryview)) else type(value)), (version, value, back)
print(marshal.version, repr(marshal.loads(marshal.dumps(-0.0))), marshal.loads(marshal.dumps([1.5, "x", None], 2)))
for value, version in ((5, 2), (2**40, 1), (None, 0), (1.5, 2), (1.5, 1), ("é", 2), (b"ab", 2), ([1, "b"], 2), ((1, True), 2), ({"k": ()}, 1), (-(2**33), 2), (1j, 1)):
    print(marshal.dumps(value, version))
shared = [1]
a, b = marshal.loads(marshal.dumps((shared, shared)))
loop = [1]
loop.append({"me": loop})
back = marshal.loads(marshal.dumps(loop))
print(a is b, back[1]["me"] is back)
for data in (b"\xe9\x05\x00\x00\x00", b"\xa9\x02\xfa\x01ar\x01\x00\x00\x00", b"\xdb\x02\x00\x00\x00i\x01\x00\x00\x00r\x00\x00\x00\x00", b"\xfb\xda\x01k\xe9\x01\x00\x00\x000", b"l\x02\x00\x00\x00\x01\x00\x01\x00", b"g\x00\x00\x00\x00\x00\x00\xf8?", b"f\x03.25", b"\x5b\x00\x00\x00\x00trailing"):
    try:
        print(marshal.loads(data))
    except Exception as error:
        print(type(error).__name__, error)
f = io.BytesIO()
for value in ("one", [2], {"three": 3.0}):
    marshal.dump(value, f)
f.seek(0)
print([marshal.load(f) for _ in range(3)], f.read())


class Thing:
    pass


class Int(int):
    pass


deep = []
for _ in range(3000):
    deep = [deep]
for call in (lambda: marshal.dumps(Thing()), lambda: marshal.dumps([1, Thing]), lambda: marshal.dumps(Int(5)), lambda: marshal.dumps({1: print}), lambda: marshal.dumps(deep), lambda: marshal.loads(b""), lambda: marshal.loads(b"["), lambda: marshal.loads(b"i\1\2"), lambda: marshal.loads(b"?"), lambda: marshal.loads(b"r\x05\x00\x00\x00"), lambda: marshal.loads(b"[\xff\xff\xff\xff"), lambda: marshal.loads(b"(\x01\x00\x00\x000"), lambda: marshal.loads("str"), lambda: marshal.load(f), lambda: marshal.load(5), lambda: marshal.dump(1), lambda: marshal.loads(b"l\x01\x00\x00\x00\x00\x00"), lambda: marshal.loads(b"l\x01\x00\x00\x00\xff\xff"), lambda: marshal.loads(b"z\x05ab"), lambda: marshal.loads(b"u\x01\x00\x00\x00\xff")):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
