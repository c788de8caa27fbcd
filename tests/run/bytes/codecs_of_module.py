"""Module codecs function by function: encode and decode pairs and what they count, escape codecs, charmap tables, incremental decoders with state, BOMs, error handlers called by hand."""
import codecs


def attempt(action):
    try:
        print(repr(action()))
    except Exception as e:
        print(type(e).__name__, e)


for name in ("utf_8", "utf_16", "utf_16_le", "utf_16_be", "utf_32", "utf_32_le", "utf_32_be", "latin_1", "ascii", "unicode_escape", "raw_unicode_escape"):
    encode, decode = getattr(codecs, name + "_encode"), getattr(codecs, name + "_decode")
    for text in ("", "abc", "é", "€😀", "\ud800", "a\nb\\"):
        for errors in ("strict", "replace", "surrogatepass"):
            try:
                data, n = encode(text, errors)
            except UnicodeError as e:
                print(name, errors, e)
                continue
            print(name, data.hex(" "), n, decode(data, errors)[0] == text, decode(data, errors)[1] == len(data))
for action in (lambda: codecs.utf_8_decode(b"a\xc3"), lambda: codecs.utf_8_decode(b"a\xc3", "strict"), lambda: codecs.utf_8_decode(b"a\xc3", "strict", True), lambda: codecs.utf_8_decode(b"a\xc3", "ignore", True), lambda: codecs.utf_16_decode(b"\xff\xfea\0b"), lambda: codecs.utf_16_le_decode(b"a\0b"), lambda: codecs.utf_16_le_decode(b"a\0b", "strict", True),
               lambda: codecs.utf_16_ex_decode(b"\xfe\xff\0a", "strict", 0, True), lambda: codecs.utf_32_ex_decode(b"\xff\xfe\0\0a\0\0\0", "strict", 0, True), lambda: codecs.utf_16_le_decode(b"\x00\xd8a\0", "replace", True), lambda: codecs.utf_32_le_decode(b"\0\0\x11\0", "replace", True), lambda: codecs.utf_32_le_decode(b"\0\xd8\0\0", "strict", True), lambda: codecs.utf_8_decode("text"), lambda: codecs.utf_8_encode(b"x"), lambda: codecs.utf_8_decode(),
               lambda: codecs.escape_decode(rb"a\n\x41\101"), lambda: codecs.escape_decode(rb"\x4"), lambda: codecs.escape_decode(rb"\x4", "replace"), lambda: codecs.escape_decode(rb"\x4", "ignore"), lambda: codecs.escape_decode(b"a\\"), lambda: codecs.escape_encode(b"a\n'\x00\xff\\"), lambda: codecs.escape_encode("x"), lambda: codecs.unicode_escape_decode(r"\u20ac\N{BULLET}\x41\101\q"), lambda: codecs.unicode_escape_decode(r"\u20"), lambda: codecs.unicode_escape_decode(r"\U00110000"),
               lambda: codecs.unicode_escape_decode(rb"\N{NO SUCH}"), lambda: codecs.raw_unicode_escape_decode(rb"\u20ac\n\x41"), lambda: codecs.raw_unicode_escape_encode("€\n\\é"), lambda: codecs.charmap_encode("abc", "strict", {97: 65, 98: b"BB", 99: None}), lambda: codecs.charmap_encode("abc", "replace", {97: 65, 98: b"BB", 63: b"?"}), lambda: codecs.charmap_encode("abc", "xmlcharrefreplace", {97: 65, 98: 66, 38: 38, 35: 35, 57: 57, 59: 59}), lambda: codecs.charmap_decode(b"abc", "strict", "x" * 97 + "ABC"), lambda: codecs.charmap_decode(b"abc", "strict", {97: "A", 98: 66}),
               lambda: codecs.charmap_decode(b"abc", "replace", {97: "long", 98: None}), lambda: codecs.charmap_decode(b"ab", "strict", "a\ufffe"), lambda: codecs.charmap_build("abc" + "\ufffe" * 253) is not None, lambda: codecs.charmap_encode("bé", "ignore", codecs.charmap_build("abc" + "\ufffe" * 253)), lambda: codecs.charmap_encode("a", "strict", {97: 300}), lambda: codecs.charmap_encode("a", "strict", {97: 1.5}), lambda: codecs.charmap_decode(b"a", "strict", {97: -1}), lambda: codecs.readbuffer_encode(b"abc"), lambda: codecs.readbuffer_encode("é"), lambda: codecs.latin_1_encode("a€", "backslashreplace"),
               lambda: codecs.ascii_decode(b"a\xff", "surrogateescape"), lambda: codecs.ascii_encode("a\udcff", "surrogateescape"), lambda: codecs.lookup("utf8").name, lambda: codecs.lookup("UTF 8").name, lambda: codecs.lookup("latin1")[0]("é"), lambda: codecs.lookup("nope"), lambda: codecs.lookup(5), lambda: codecs.lookup("a\0b"), lambda: codecs.lookup("é"), lambda: codecs.encode("abc", "rot13"), lambda: codecs.decode("nop", "rot_13"), lambda: codecs.encode(b"ab", "hex"), lambda: codecs.decode(b"6162", "hex_codec"), lambda: codecs.decode(b"6", "hex"), lambda: codecs.encode(b"ab", "base64"), lambda: codecs.encode("ab", "base64"),
               lambda: codecs.encode("x", "hex"), lambda: "x".encode("rot13"), lambda: b"x".decode("hex"), lambda: codecs.encode("x"), lambda: codecs.decode(b"\xff"), lambda: codecs.encode("é", "ascii", "namereplace"), lambda: codecs.encode(5), lambda: codecs.decode("x"), lambda: codecs.encode("x", errors="strict", encoding="ascii")):
    attempt(action)
e = UnicodeEncodeError("ascii", "aé€😀\udc80z", 1, 4, "why")
d = UnicodeDecodeError("utf-8", b"a\xff\xfez", 1, 3, "why")
t = UnicodeTranslateError("aé", 1, 2, "why")
for handler in ("strict", "ignore", "replace", "xmlcharrefreplace", "backslashreplace", "namereplace", "surrogateescape", "surrogatepass"):
    f = codecs.lookup_error(handler)
    for error in (e, d, t, ValueError("other"), 5):
        try:
            print(handler, f(error), end="; ")
        except Exception as x:
            print(handler, type(x).__name__, end="; ")
    print()
print(codecs.strict_errors.__name__, codecs.BOM_UTF8, codecs.BOM, codecs.BOM_BE, codecs.BOM_UTF32_LE, codecs.BOM64_BE)
codecs.register_error("twice", lambda e: ("<" + e.object[e.start : e.end] + ">", e.end) if isinstance(e, UnicodeEncodeError) else ("?", e.start + 1))
codecs.register_error("wrong", lambda e: "text")
codecs.register_error("far", lambda e: ("x", 999))
codecs.register_error("bytes", lambda e: (b"\x00B", e.end))
codecs.register_error("number", lambda e: (5, e.end))
for handler in ("twice", "wrong", "far", "bytes", "number", "unregistered"):
    attempt(lambda: "aéb€".encode("ascii", handler))
    attempt(lambda: b"a\xffb".decode("utf-8", handler))
attempt(lambda: codecs.register_error("x", 5))
attempt(lambda: codecs.lookup_error("nope"))
attempt(lambda: "é".encode("ascii", 5))
