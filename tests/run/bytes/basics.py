"""bytes literals, indexing, operators."""

b = b"hello\x00\xff\n'\""
print(b, repr(b), len(b), b[0], b[-1], b[1:4], b[::-1], list(b[:3]), b"" or "empty", b'a"b', b"a'b", b"\\ \t\r\x7f")
print(b"a" + b"b", b"ab" * 3, b"a" < b"b", b"abc" == b"abc", b"abc" != "abc", b"l" in b"hello", 108 in b"hello", b"" in b"")
print(bytes(), bytes(3), bytes([65, 66]), bytes("é", "utf-8"), bytes(range(5)), bytes(b"copy"), bytes((1, 2)), bytes(bytearray(b"x")))
for call in (lambda: bytes([256]), lambda: bytes([-1]), lambda: bytes("a"), lambda: bytes(-1), lambda: bytes(["a"]), lambda: b"a" + "b", lambda: "b" + b"a", lambda: b"abc"[5], lambda: b"abc"["x"], lambda: 256 in b"a", lambda: "a" in b"a", lambda: bytes(1.5)):
    try:
        print(call())
    except (TypeError, ValueError, IndexError) as e:
        print(type(e).__name__, e)
try:
    b[0] = 1
except TypeError as e:
    print(e)
for value in b"abc":
    print(value, end=" ")
print()
print(b"ab cd".split(), b"a,b".split(b","), b",".join([b"x", b"y"]), b"abc".upper(), b"ABC".lower(), b"abc".hex(), bytes.fromhex("dead beef"), b"\x01\x02".hex(":"))
print(b"hello".find(b"l"), b"hello".find(108), b"hello".count(b"l"), b"hello".replace(b"l", b"L"), b" x ".strip(), b"abc".startswith(b"a"), b"abc".index(b"c"))
print(br"\n", rb"\x", b"a" b"b", hash(b"abc") == hash(b"abc"), {b"k": 1}[b"k"], b"%d %s" % (5, b"x"), b"abc".decode(), isinstance(b, bytes))
