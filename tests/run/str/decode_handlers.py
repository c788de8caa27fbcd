"""Decoding bytes that are no text: each error handler, where the error lies, and repeated errors."""
samples = [b"a\xffb", b"\xc3", b"\xe6\x97", b"\xf0\x9f\x98", b"\xed\xa0\x80", b"\xc0\x80", b"\xf5\x80\x80\x80", b"\x80\x81", b"ok \xc3\xa9", b"\xf0\x28\x8c\xbc"]
for data in samples:
    for handler in ("ignore", "replace", "backslashreplace", "surrogateescape", "surrogatepass"):
        try:
            print(ascii(data.decode("utf-8", handler)), end=" ")
        except UnicodeDecodeError as error:
            print(error.reason, error.start, error.end, end=" ")
    try:
        print(data.decode())
    except UnicodeDecodeError as error:
        print(error)
for codec, data in (("ascii", b"a\x80"), ("utf-16", b"\xff\xfea\0\x00\xd8"), ("utf-16-le", b"a\0b"), ("utf-16-be", b"\xdc\x00\0a"), ("utf-32-le", b"\0\0\x11\0"), ("utf-32", b"\xff\xfe\0\0a\0\0"), ("cp1252", b"\x81"), ("utf-8", b"\xfe\xff"), ("cp437", b"\xff\x80")):
    try:
        print(codec, ascii(data.decode(codec)))
    except UnicodeDecodeError as error:
        print(error)
    print(ascii(data.decode(codec, "replace")))
print(b"\xff".decode("ascii", "surrogateescape").encode("ascii", "surrogateescape"), b"x".decode(encoding="ascii", errors="strict"), bytearray(b"\xe9").decode("latin1"))
for call in (lambda: b"a".decode("nope"), lambda: b"\xff".decode("utf-8", "nope"), lambda: b"a".decode(5), lambda: b"a".decode("rot13")):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
