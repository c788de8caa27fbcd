"""Encoding text that a codec has no place for: each error handler, each of several codecs."""
text = "aé日😀\ud800z"
for codec in ("ascii", "latin-1", "utf-8", "utf-16-le", "utf-32-be", "cp1252", "iso8859-15", "cp437", "koi8-r"):
    for handler in ("strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "namereplace", "surrogateescape", "surrogatepass"):
        try:
            print(codec, handler, text.encode(codec, handler))
        except UnicodeEncodeError as error:
            print(codec, handler, error.encoding, error.start, error.end, error.reason)
try:
    "aé日b".encode("ascii")
except UnicodeEncodeError as error:
    print(error, ascii(error.object), error.args[1:])
try:
    "日".encode("latin-1")
except UnicodeEncodeError as error:
    print(error)
for call in (lambda: "a".encode("nope"), lambda: "é".encode("ascii", "nope"), lambda: "a".encode(5), lambda: "a".encode("ascii", 5), lambda: "a".encode("hex"), lambda: "a".encode("a\0b")):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print("é".encode(), "é".encode(encoding="utf8"), "é".encode(errors="ignore"), "é".encode("UTF_8"), "é".encode("Latin1"), "€".encode("cp1252"), "a".encode("utf-16")[:2] in (b"\xff\xfe", b"\xfe\xff"), "a".encode("utf-8-sig"))
