"""codecs: incremental coders, stream readers and writers, error handlers of one's own, transforms, registered codecs, BOMs."""
import codecs
import io

for name in ("utf-8", "utf-16", "utf-16-le", "utf-32", "utf-8-sig", "latin-1", "ascii", "cp1252", "cp437", "unicode_escape", "raw_unicode_escape", "koi8-r", "shift_jis" if False else "iso8859-15"):
    for text in ("abc", "é€", "bücher.example"):
        try:
            data = text.encode(name)
            print(name, data, data.decode(name) == text, end="; ")
        except UnicodeError as error:
            print(name, type(error).__name__, end="; ")
    print()
d = codecs.getincrementaldecoder("utf-8")()
print([d.decode(bytes([b])) for b in "é€😀x".encode()], d.getstate(), d.decode(b"\xe2\x82"), d.getstate(), d.reset(), d.decode(b"z", final=True))
try:
    d.decode(b"\xe2", final=True)
except UnicodeDecodeError as error:
    print(error, error.start, error.end, error.reason, error.object)
e = codecs.getincrementalencoder("utf-16")()
print(e.encode("a"), e.encode("b"), e.getstate(), codecs.getincrementalencoder("utf-8-sig")().encode("x"))
print(list(codecs.iterdecode([b"\xc3", b"\xa9a", b""], "utf-8")), list(codecs.iterencode(["a", "é"], "utf-16-be")))
raw = io.BytesIO()
w = codecs.getwriter("latin-1")(raw, errors="xmlcharrefreplace")
w.write("é€\n")
w.writelines(["a", "b\n"])
print(raw.getvalue())
r = codecs.getreader("utf-8")(io.BytesIO("línea 1\nlínea 2\r\nx".encode()))
print(r.readline(), r.readlines(), r.read())
with codecs.open("f.txt", "w", "utf-16") as f:
    f.write("häß\n")
with codecs.open("f.txt", encoding="utf-16") as f:
    print(f.read(), f.encoding)
print(open("f.txt", "rb").read()[:2] == codecs.BOM_UTF16, codecs.BOM_UTF8, codecs.lookup("UTF8").name, codecs.lookup("latin1").name, codecs.lookup("u8").name, codecs.lookup("ascii") == codecs.lookup("us-ascii"))
recoded = codecs.EncodedFile(io.BytesIO("é".encode("latin-1")), "utf-8", "latin-1")
print(recoded.read())


def stars(error):
    match error:
        case UnicodeEncodeError():
            return "*" * (error.end - error.start), error.end
        case UnicodeDecodeError():
            return "?", error.start + 1
        case UnicodeTranslateError():
            return "!", error.end
    raise error


codecs.register_error("stars", stars)
print("aéüb".encode("ascii", "stars"), b"a\xff\xfeb".decode("utf-8", "stars"), codecs.lookup_error("stars") is stars)
codecs.register_error("bad1", lambda e: 5)
codecs.register_error("bad2", lambda e: ("x", 99))
codecs.register_error("bytes", lambda e: (b"\x00", e.end))
for handler in ("bad1", "bad2", "bytes", "none"):
    try:
        print("é".encode("ascii", handler))
    except Exception as error:
        print(type(error).__name__, error)
for handler in ("strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "namereplace", "surrogateescape", "surrogatepass"):
    try:
        print(handler, "aé\ud800b".encode("ascii", handler), end="; ")
    except UnicodeEncodeError as error:
        print(handler, error.reason, end="; ")
    try:
        print(b"a\xe9\xed\xa0\x80b".decode("utf-8", handler).encode("utf-8", "backslashreplace"))
    except (UnicodeDecodeError, TypeError) as error:
        print(type(error).__name__, error)
print(codecs.encode("Hello", "rot13"), codecs.decode(b"aGk=\n", "base64"), codecs.encode(b"hi", "hex"), codecs.decode(b"6869", "hex_codec"), codecs.decode("uryyb", "rot_13"), codecs.escape_decode(rb"a\n\x41")[0])


def search(name):
    if name != "reverse":
        return None
    return codecs.CodecInfo(lambda s, e="strict": (s[::-1].encode(), len(s)), lambda b, e="strict": (bytes(b).decode()[::-1], len(b)), name="reverse")


codecs.register(search)
print("abc".encode("reverse"), b"cba".decode("Reverse"), codecs.lookup("reverse").name)
codecs.unregister(search)
for call in (lambda: "x".encode("reverse2"), lambda: codecs.lookup("no such"), lambda: codecs.decode(b"zz", "hex"), lambda: codecs.encode("x", "hex"), lambda: "x".encode("rot13"), lambda: b"x".decode("hex"), lambda: codecs.lookup_error("none"), lambda: codecs.register(5), lambda: codecs.register_error("x", 5), lambda: b"\xff".decode("ascii"), lambda: "é".encode("cp437").decode("ascii"), lambda: codecs.decode("abc", "utf-8"), lambda: b"+AGE-".decode("utf-16"), lambda: b"\x00\xd8".decode("utf-16-le"), lambda: b"abc".decode("utf-32"), lambda: b"\\N{bogus}".decode("unicode_escape"), lambda: b"\\x4".decode("unicode_escape"), lambda: "x".encode("ascii", 5)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
charmap = codecs.charmap_build("abc\ufffe")
print(codecs.charmap_encode("cab", "strict", charmap), codecs.charmap_decode(b"\x00\x02", "strict", "abc"), codecs.charmap_decode(b"\x03", "replace", "abc\ufffe"))
