"""codecs: error handlers of one's own, incremental coders, stream readers and writers, look-ups, registered codecs, BOMs, and exceptions' attributes."""
import codecs
import io


def attempt(label, function):
    try:
        print(label, "->", repr(function()))
    except Exception as error:
        print(label, "!", type(error).__name__, error)


def mark(error):
    piece = error.object[error.start:error.end]
    return (f"[{type(error).__name__[7:10]}:{len(piece)}]", error.end)


codecs.register_error("test.mark", mark)
codecs.register_error("test.back", lambda e: ("?", e.start + 1))
codecs.register_error("test.bytes", lambda e: (b"\xff", e.end))
codecs.register_error("test.wrong", lambda e: "x")
codecs.register_error("test.int", lambda e: (5, e.end))
codecs.register_error("test.far", lambda e: ("", 1000))
codecs.register_error("test.raise", lambda e: 1 / 0)
for handler in ("test.mark", "test.back", "test.bytes", "test.wrong", "test.int", "test.far", "test.raise", "no.such", "strict", "ignore", "replace", "surrogateescape", "surrogatepass", "xmlcharrefreplace", "backslashreplace", "namereplace"):
    attempt(f"{handler} ascii", lambda: "aé€\ud800z".encode("ascii", handler))
    attempt(f"{handler} utf-8", lambda: "a\ud800z".encode("utf-8", handler))
    attempt(f"{handler} decode", lambda: b"a\xff\xc3z".decode("utf-8", handler))
    attempt(f"{handler} utf-16", lambda: b"a\x00\x00\xd8z\x00q".decode("utf-16-le", handler))
    attempt(f"{handler} charmap", lambda: "a€\u0416".encode("cp1252", handler))
    attempt(f"{handler} charmap decode", lambda: b"a\x81\x8d".decode("cp1252", handler))
attempt("register", lambda: codecs.register_error("x", 5))
attempt("lookup", lambda: codecs.lookup_error("nothing"))
attempt("handler direct", lambda: codecs.lookup_error("replace")(UnicodeDecodeError("utf-8", b"abc", 1, 2, "r")))
attempt("handler wrong", lambda: codecs.replace_errors(ValueError("x")))
attempt("handler strict", lambda: codecs.strict_errors(UnicodeEncodeError("ascii", "é", 0, 1, "r")))
for make in (lambda: "é".encode("ascii"), lambda: b"\xe9\xff".decode("ascii"), lambda: "aéü".encode("ascii"), lambda: b"\xe2\x82".decode(), lambda: b"\xf8a".decode(), lambda: "\udc80".encode(), lambda: b"\x00\xd8".decode("utf-16-le"), lambda: b"\\x4".decode("unicode_escape"), lambda: b"\\N{nope}".decode("unicode_escape"), lambda: b"+AA".decode("utf-7")):
    try:
        make()
    except UnicodeError as error:
        print(type(error).__name__, error.encoding, error.start, error.end, error.reason, repr(error.object), error)
e = UnicodeDecodeError("codec", b"abcdef", 1, 3, "why")
print(e, e.args)
e.start, e.end, e.reason = 2, 3, "because"
print(e, UnicodeTranslateError("text", 0, 1, "no"), UnicodeTranslateError("text", 0, 3, "no"))
attempt("too few", lambda: UnicodeDecodeError("a"))
attempt("wrong type", lambda: UnicodeEncodeError("a", b"x", 0, 1, "r"))
decoder = codecs.getincrementaldecoder("utf-8")()
print([decoder.decode(bytes([b])) for b in "é€".encode()], decoder.getstate(), decoder.decode(b"\xe2"), decoder.getstate())
attempt("final", lambda: decoder.decode(b"", True))
decoder.reset()
print(decoder.decode(b"ok", final=True))
for name in ("utf-16", "utf-8-sig", "utf-7", "shift_jis", "idna" if False else "utf-32"):
    encoder = codecs.getincrementalencoder(name)()
    pieces = [encoder.encode(c) for c in "aé日"] if name not in ("shift_jis",) else [encoder.encode(c) for c in "a日"]
    print(name, pieces, b"".join(pieces).decode(name))
print(list(codecs.iterencode(["a", "é"], "utf-8")), list(codecs.iterdecode([b"\xc3", b"\xa9"], "utf-8")), codecs.encode("abc", "rot13"), codecs.decode(b"616263", "hex"), codecs.encode(b"abc", "base64"), codecs.encode("é", "unicode_escape"), codecs.decode("\\x41", "unicode_escape"), codecs.encode(b"a\n\xff", "escape_encode" if False else "hex"))
for label, function in {"text codec": lambda: "a".encode("rot13"), "bytes codec": lambda: b"a".decode("hex"), "hex text": lambda: codecs.decode(b"6", "hex"), "unknown": lambda: codecs.lookup("no-such"), "names": lambda: [codecs.lookup(n).name for n in ("UTF8", "latin1", "L1", "us-ascii", "utf_16_le", "CP-1252")], "encode int": lambda: codecs.encode(5, "utf-8"), "charmap": lambda: codecs.charmap_encode("ab", "strict", {97: 98, 98: "zz"}), "charmap none": lambda: codecs.charmap_decode(b"ab", "strict", {97: None}), "charmap build": lambda: codecs.charmap_build("ab") is not None, "escape_decode": lambda: codecs.escape_decode(b"\\x41\\n"), "BOMs": lambda: (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF32_BE)}.items():
    attempt(label, function)


def search(name):
    if name == "swapcase":
        return codecs.CodecInfo(lambda t, errors="strict": (t.swapcase().encode(), len(t)), lambda b, errors="strict": (bytes(b).decode().swapcase(), len(b)), name=name)
    return None


codecs.register(search)
print("aBc".encode("swapcase"), b"aBc".decode("swapcase"))
codecs.unregister(search)
out = io.BytesIO()
writer = codecs.getwriter("utf-16-le")(out)
writer.write("hé\n")
writer.writelines(["a", "b"])
reader = codecs.getreader("utf-16-le")(io.BytesIO(out.getvalue()))
print(out.getvalue(), reader.readline(), reader.read(1), reader.read())
both = codecs.EncodedFile(io.BytesIO("é".encode("latin-1")), "utf-8", "latin-1")
print(both.read(), [line for line in codecs.StreamReaderWriter(io.BytesIO(b"x\ny"), codecs.getreader("ascii"), codecs.getwriter("ascii"))])
with codecs.open("f", "w", "utf-8") as f:
    f.write("é\r\n€")
with codecs.open("f", encoding="utf-8") as f:
    print(repr(f.read()), f.encoding)
