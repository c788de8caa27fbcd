"""Encodings and their error handlers, positions and wording of UnicodeErrors."""
import codecs


def attempt(f, *args):
    try:
        return ascii(f(*args))
    except UnicodeError as e:
        return "%s[%s %s %s %s]: %s" % (type(e).__name__, e.encoding, e.start, e.end, e.reason, e)
    except Exception as e:
        return "%s(%s)" % (type(e).__name__, e)


encodings = ["utf-8", "UTF8", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-be", "latin-1", "ascii", "cp1252", "iso8859-15",
             "koi8-r", "cp437", "unicode_escape", "raw_unicode_escape", "utf-8-sig", "mac-roman", "no-such", "hex"]
handlers = ["strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "namereplace", "surrogateescape", "surrogatepass", "bogus"]
texts = ["", "abc", "é", "€uro", "日本", "a😀b", "x\ud800y", "\udc80\udcff", "тест", "\n\t\\\x01"]
for encoding in encodings:
    for text in texts:
        print(encoding, ascii(text), attempt(text.encode, encoding))
for handler in handlers:
    for encoding in ["ascii", "latin-1", "utf-8", "cp1252", "utf-16-le"]:
        print(handler, encoding, *[attempt(text.encode, encoding, handler) for text in ["é€", "x\ud800\ud801", "\udc80"]])
samples = [b"", b"abc", b"\xff", b"\xc3\xa9", b"\xc3", b"\xe2\x82", b"\xe2\x28\xa1", b"\xf0\x9f\x98\x80", b"\xf0\x9f\x98", b"\xf5\x80", b"\xed\xa0\x80",
           b"\xc0\x80", b"ab\x80cd\x81", b"\x00\xd8", b"\x00\xd8a\x00", b"\x00\xdc", b"\xff\xfea\x00", b"\xfe\xff\x00a", b"abc\x00", b"\xef\xbb\xbfhi",
           b"\\x4", b"\\u12", b"\\U00110000", b"\\N{x}", b"\\n\\101\\q", b"\\"]
for encoding in encodings:
    for sample in samples[:20]:
        print(encoding, sample, attempt(sample.decode, encoding))
for sample in samples[-6:]:
    if b"\\q" not in sample:
        print(sample, attempt(sample.decode, "unicode_escape"), attempt(sample.decode, "raw_unicode_escape"))
for handler in handlers:
    for encoding in ["ascii", "utf-8", "utf-16", "cp1252"]:
        print(handler, encoding, *[attempt(sample.decode, encoding, handler) for sample in samples[2:14]])


def bracket(e):
    return "<%d-%d>" % (e.start, e.end), e.end


codecs.register_error("bracket", bracket)
codecs.register_error("bad", lambda e: "x")
codecs.register_error("far", lambda e: ("", 1000))
codecs.register_error("bytes", lambda e: (b"!", e.end))
for handler in ["bracket", "bad", "far", "bytes"]:
    print(handler, attempt("aé€b".encode, "ascii", handler), attempt(b"a\xff\xfeb".decode, "utf-8", handler))
print(attempt("é".encode, 5), attempt("é".encode, "utf-8", 5), attempt(b"a".decode, 5), attempt(str, b"\xff", "ascii", "replace"), attempt(str, "a", "utf-8"),
      attempt(str, 5, "utf-8"), attempt(str, b"abc"))
decoder = codecs.getincrementaldecoder("utf-8")()
print([decoder.decode(bytes([b])) for b in "aé€😀".encode()], attempt(decoder.decode, b"\xc3", True))
encoder = codecs.getincrementalencoder("utf-16")()
print([encoder.encode(c) for c in "ab"], codecs.lookup("latin1").name, codecs.encode("Uryyb", "rot13"), codecs.decode("616263", "hex") if False else "")
