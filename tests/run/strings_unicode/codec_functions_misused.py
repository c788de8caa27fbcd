"""The functions of module codecs given surrogates where bytes are wanted, and error handlers that return other pairs than they should."""
import codecs


def attempt(label, function, *args):
    try:
        print(label, "->", ascii(function(*args)))
    except Exception as error:
        print(label, "!", type(error).__name__, ascii(str(error)))


for text in ("a\\x41", "\u00e9\\n", "\ud800", "x\udfff"):
    attempt("unicode_escape", codecs.unicode_escape_decode, text)
    attempt("raw_unicode_escape", codecs.raw_unicode_escape_decode, text)
    attempt("escape", codecs.escape_decode, text)
attempt("utf_8", codecs.utf_8_decode, "text")


class Index:
    def __index__(self):
        return 2


for pair in (("x", 2), ("x", Index()), ("x", "y"), ("x", 2.0), ("x", None), ("x", 99), ("x",), ("x", 1, 2), (5, 2), ["x", 2], None, (b"x", 2), ("\ud800", 2)):
    codecs.register_error("mine", lambda error: pair)
    print(pair if not isinstance(pair, tuple) or not isinstance(pair[-1], Index) else "index")
    for encoding in ("ascii", "utf-8", "utf-16-le", "cp1252"):
        attempt(encoding, "a\ud800b".encode, encoding, "mine")
        if encoding != "utf-16-le":
            attempt(encoding, b"a\x81b".decode, encoding, "mine")
    attempt("translate", codecs.charmap_encode, "ab", "mine", {97: 1, 120: 7})
