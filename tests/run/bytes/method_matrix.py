"""Every method of bytes and bytearray with many arguments, errors and their messages included."""

texts = [b"", b"a", b"Hello World", b"  pad \t\n", b"a,b,,c", b"\xff\x80", b"123", b"a\tb\tc", b"one\ntwo\r\nthree\x0b", b"it's",
         b"+5", b"aaa", b"mississippi", b"\x00", bytearray(b"Mixed Case"), bytearray(b"")]


def attempt(f, *args, **kwargs):
    try:
        return repr(f(*args, **kwargs))
    except Exception as e:
        return "%s(%s)" % (type(e).__name__, e)


for name in ("upper lower title capitalize swapcase isalpha isalnum isascii isdigit islower isupper istitle isspace splitlines "
             "split strip lstrip rstrip expandtabs hex decode").split():
    print(name, *[attempt(getattr(t, name)) for t in texts])
for name in "find rfind index rindex count startswith endswith partition rpartition removeprefix removesuffix split rsplit strip".split():
    for part in [b"", b"a", bytearray(b"ss"), b"\xff", b",", memoryview(b"i"), 97, 300, "a", None, (b"a", b"M")]:
        shown = part if not isinstance(part, memoryview) else "view"
        if name in ("partition", "rpartition") and isinstance(part, memoryview):
            continue
        print(name, shown, *[attempt(getattr(t, name), part) for t in texts[:16:2]])
for width in [0, 1, 5, -3, "x", None]:
    for name in "center ljust rjust zfill".split():
        print(name, width, *[attempt(getattr(t, name), width) for t in [b"", b"ab", b"-7", bytearray(b"+x")]])
for fill in [b"*", bytearray(b"-"), b"", b"ab", 5, "x"]:
    print(fill, *[attempt(getattr(b"ab", name), 7, fill) for name in "center ljust rjust".split()])
for old, new in [(b"a", b"b"), (b"a", b""), (b"", b"-"), (b"ss", b"S"), (b"a", "b"), (1, b"a")]:
    for count in [-1, 0, 1, 2]:
        print(old, new, count, *[attempt(t.replace, old, new, count) for t in [b"mississippi", b"aaaa", bytearray(b"ba"), b""]])
for args in [(), (None,), (b" ",), (b"s", 1), (None, 1), (b"",), (1,), ("s",)]:
    print(args, attempt(b"a s b  s c".split, *args), attempt(bytearray(b"a s b  s c").rsplit, *args))
for args in [(), (":",), (b"-", 2), (":", -3), ("ab",), (1,), ("é",), ("", 1)]:
    print(args, attempt(b"\x01\xab\xcd\xef\x99".hex, *args))
for text in ["", "00ff", " 01 02 ", "0", "zz", "0 1", "é", 5]:
    print(ascii(text), attempt(bytes.fromhex, text), attempt(bytearray.fromhex, text))
for args in [(b"abc", b"xyz"), (b"a", b"bc"), ("a", b"b")]:
    print(attempt(lambda: len(bytes.maketrans(*args))))
table = bytes.maketrans(b"abc", b"xyz")
for args in [(table,), (None, b"b"), (table, b"c"), (b"short",), (5,)]:
    print(attempt(b"abcabc".translate, *args), attempt(bytearray(b"cab").translate, *args))
print(attempt(b"abc".translate, table, delete=b"a"))
for args in [(), (3,), (-1,), (b"ab",), ("é", "utf-8"), ("é",), (1, "utf-8"), ([1, 2, 255],), ([256],), (["a"],), (1.5,), (None,), (range(4),),
             ("é", "ascii"), ("é", "ascii", "replace"), (b"a", "utf-8"), ("x", 5), ("x", "utf-8", 5), (10 ** 20,)]:
    print(args, attempt(bytes, *args), attempt(bytearray, *args))
for key in [0, -1, 99, "x", 1.0, True, slice(1, 3), slice(None, None, -1), slice(0, 3, 0)]:
    print(key, attempt(b"hello".__getitem__, key), attempt(bytearray(b"hello").__getitem__, key))
for other in [b"x", bytearray(b"y"), "x", 1, memoryview(b"z"), None]:
    name = other if not isinstance(other, memoryview) else "view"
    print(name, attempt(lambda: b"a" + other), attempt(lambda: bytearray(b"a") + other), attempt(lambda: b"a" < other), attempt(lambda: bytearray(b"x") == other))
for item in [97, 300, -1, b"el", "e", bytearray(b"lo"), None]:
    print(item, attempt(lambda: item in b"hello a"), attempt(lambda: item in bytearray(b"hello")))
for items in [[], [b"a"], [b"a", bytearray(b"b")], (b"x", b"y", b"z"), ["a"], [1], b"ab", 5]:
    print(attempt(b"-".join, items), attempt(bytearray(b"+").join, items))
print(b"a" * 3, 0 * b"x", attempt(lambda: b"a" * 1.5), bytearray(b"ab") * 2)


class Custom:
    def __bytes__(self):
        return b"custom"


class Wrong:
    def __bytes__(self):
        return "no"


class Sub(bytes):
    pass


print(bytes(Custom()), attempt(bytes, Wrong()), Sub(b"abc"), type(Sub(b"abc")[:]), type(Sub(b"x") + b"y"), Sub(b"k") == b"k", {Sub(b"k"): 1}[b"k"])
print(b"%s|%b|%a|%r|%c|%5d|%x|%.2f" % (b"s", Custom(), "é", "é", 65, 42, 255, 1.5), attempt(lambda: b"%s" % "x"), attempt(lambda: b"%d" % b"x"))
