"""codecs: lookup, aliases, encode and decode functions, error registry, incremental codecs, BOMs."""
import codecs

for name in ("utf8", "UTF-8", "latin1", "L1", "ascii", "646", "utf_16", "U16", "utf-16le", "cp1252", "windows-1252", "iso8859-15", "koi8-r", "mac-roman", "utf-8-sig", "unicode_escape", "raw-unicode-escape", "cp437", "IBM437", "shift_jis", "euc-jp", "gbk", "big5", "rot13", "hex", "base64", "utf-32-be"):
    try:
        info = codecs.lookup(name)
        print(name, info.name, type(info).__name__, info._is_text_encoding)
    except LookupError as error:
        print(name, error)
for name in ("no-such", "", "utf 8", "utf--8", "a\u00e9"):
    try:
        print(name, codecs.lookup(name).name)
    except LookupError as error:
        print(error)
print(codecs.encode("é", "latin-1"), codecs.decode(b"\xe9", "latin-1"), codecs.encode("abc", "rot13"), codecs.encode(b"abc", "hex"), codecs.decode(b"616263", "hex"), codecs.encode(b"ab", "base64"), codecs.getencoder("ascii")("ab"), codecs.getdecoder("utf-8")(b"\xc3\xa9"))


def dots(error):
    return ("." * (error.end - error.start), error.end)


def bad_result(error):
    return 5


def position(error):
    return (b"?" if isinstance(error, UnicodeEncodeError) else "?", error.end)


codecs.register_error("dots", dots)
codecs.register_error("bad", bad_result)
codecs.register_error("position", position)
print("aéb日".encode("ascii", "dots"), b"a\xff\xfeb".decode("ascii", "dots"), "é".encode("ascii", "position"), codecs.lookup_error("dots") is dots, codecs.lookup_error("strict").__name__)
for call in (lambda: "é".encode("ascii", "bad"), lambda: codecs.lookup_error("nope"), lambda: codecs.register_error("x", 5), lambda: codecs.register(5), lambda: codecs.encode(5, "utf-8"), lambda: codecs.decode("s", "utf-8"), lambda: codecs.decode(b"zz", "hex"), lambda: "x".encode("hex"), lambda: codecs.ignore_errors(5), lambda: codecs.strict_errors(ValueError("given"))):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, str(error).split(" (ValueError")[0][:90])
d = codecs.getincrementaldecoder("utf-8")()
print([d.decode(bytes([b])) for b in "é日😀a".encode()], d.getstate(), repr(d.decode(b"", True)))
d.decode(b"\xe6")
try:
    d.decode(b"", final=True)
except UnicodeDecodeError as error:
    print(error)
d.reset()
e = codecs.getincrementalencoder("utf-16")()
print(len(e.encode("a")), len(e.encode("b")), codecs.BOM_UTF8, codecs.BOM_UTF16_LE, b"".join(codecs.iterencode(["a", "é"], "utf-8")), "".join(codecs.iterdecode([b"\xc3", b"\xa9"], "utf-8")))
