"""find, index, count, startswith of bytes with ints, buffers and bounds; in, replace."""
b = b"abcabcabc\x00\xff"
for sub in (b"abc", b"", b"\xff", 0, 97, b"zz", bytearray(b"c"), memoryview(b"bc")):
    print(sub if not isinstance(sub, memoryview) else "mv", [f(sub, *bounds) for f in (b.find, b.rfind, b.count) for bounds in ((), (2,), (-4, -1), (100,), (None, 4))], sub in b)
for call in (lambda: b.find("a"), lambda: b.find(256), lambda: b.find(-1), lambda: b.index(b"q"), lambda: b.rindex(7), lambda: b.count(1.5), lambda: "a" in b, lambda: 300 in b, lambda: None in b, lambda: b.startswith("a"), lambda: b.startswith((b"a", "b")), lambda: b.endswith(5), lambda: b.replace(b"a", "b"), lambda: b.replace("a", b"b"), lambda: b.replace(97, b"b"), lambda: b.split("a"), lambda: b.split(b""), lambda: b.join(["a"]), lambda: b.strip("a"), lambda: b.partition("a"), lambda: b.translate("x"), lambda: b.translate(b"short"), lambda: b.center(20, "x"), lambda: b.center(20, b"xy"), lambda: b.hex(5), lambda: b.hex("ab"), lambda: b.hex("é"), lambda: bytes.fromhex("0"), lambda: bytes.fromhex("zz"), lambda: bytes.fromhex(b"00"), lambda: b.decode("ascii"), lambda: bytes.maketrans(b"a", b"bc"), lambda: b.expandtabs("x"), lambda: b.zfill("1")):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(b.replace(b"abc", b"x", 2), b.replace(b"", b"-", 3), b.translate(bytes.maketrans(b"abc", b"ABC")), b.translate(None, b"ab"), b.translate(None, delete=b"c"), b.startswith((b"x", b"ab")), b.endswith(b"\xff"), b.removeprefix(b"abc"), b.removesuffix(b"\xff"), b"a,b".split(sep=b",", maxsplit=1), b" a b ".split(), b"aXbXc".rsplit(b"X", 1), b"l1\r\nl2\n".splitlines(keepends=True))
print(b"ab\tc".expandtabs(4), b"7".zfill(3), b"-7".zfill(4), b"x".center(5, b"*"), b"x".ljust(3), b"x".rjust(3, b"0"), b"aB1".swapcase(), b"hello world".title(), b"HELLO".capitalize(), b"abc".isalpha(), b"12".isdigit(), b" \t".isspace(), b"Ab C".istitle(), b"ab1".isalnum(), b"\x80".isascii(), b"".islower())
