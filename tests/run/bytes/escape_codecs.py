"""unicode_escape, raw_unicode_escape, and the functions of codecs for single encodings."""
import codecs

for text in ("a\n\t\r\\'\"", "é日😀", "\x00\x7f\x80\xff", "\ud800", "\\u1234", ""):
    for codec in ("unicode_escape", "raw_unicode_escape"):
        data = text.encode(codec)
        print(codec, data, data.decode(codec) == text)
for data in (b"\\n\\x41\\u00e9\\U0001F600\\N{BULLET}", b"\\101\\7z\\", b"\\x4", b"\\u12", b"\\U00110000", b"\\N{NO SUCH}", b"\\N{", b"\\q", b"\xe9\\'", b"\\400"):
    for codec in ("unicode_escape", "raw_unicode_escape"):
        import warnings
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                print(codec, data, ascii(data.decode(codec)))
            except UnicodeDecodeError as error:
                print(codec, data, error.reason, error.start, error.end)
print(codecs.escape_decode(b"a\\n\\x41\\101"), codecs.escape_encode(b"\n'\\\xff"), codecs.utf_8_encode("é"), codecs.utf_8_decode(b"\xc3\xa9\xc3"), codecs.utf_8_decode(b"\xc3\xa9", "strict", True), codecs.latin_1_decode(b"\xe9"), codecs.ascii_encode("ab"), codecs.utf_16_le_encode("a"), codecs.utf_16_le_decode(b"a\0b"), codecs.utf_32_be_encode("a"), codecs.utf_16_decode(b"\xff\xfea\0"), codecs.charmap_encode("ab", "strict", {97: 65, 98: b"xy"}), codecs.charmap_decode(b"ab", "strict", {97: "A", 98: 66}), codecs.charmap_decode(b"\0\1", "strict", "xy"), codecs.charmap_build("ab")["b".__class__("a")] if False else "")
for call in (lambda: codecs.utf_8_decode(b"\xff"), lambda: codecs.utf_8_encode(5), lambda: codecs.utf_8_decode("s"), lambda: codecs.charmap_encode("z", "strict", {}), lambda: codecs.charmap_decode(b"z", "strict", {}), lambda: codecs.charmap_decode(b"z", "strict", {122: "\ufffe"}), lambda: codecs.charmap_encode("a", "strict", {97: 300}), lambda: codecs.charmap_decode(b"a", "replace", {}), lambda: codecs.charmap_encode("aé", "replace", {97: 97, 63: 63}), lambda: codecs.escape_decode(b"\\x4"), lambda: codecs.escape_decode(b"\\"), lambda: codecs.ascii_decode(b"\x80", "replace"), lambda: codecs.utf_16_decode(b"a", "strict", True), lambda: codecs.unicode_escape_decode("\\x41"), lambda: codecs.readbuffer_encode("é")):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
