"""Lone surrogates live in str but do not encode."""

s = "a\ud800b"
print(len(s), ascii(s), repr(s), s[1] == "\ud800", ord(s[1]), s == "a\ud800b", s.find("\ud800"))
for errors in ("strict", "ignore", "replace", "backslashreplace", "surrogatepass", "surrogateescape"):
    try:
        print(errors, s.encode("utf-8", errors))
    except UnicodeEncodeError as e:
        print(errors, type(e).__name__, e, e.start, e.end, e.encoding, e.reason)
raw = b"ok\xff\xfe"
escaped = raw.decode("utf-8", "surrogateescape")
print(ascii(escaped), escaped.encode("utf-8", "surrogateescape") == raw)
print("\ud83d\ude00" == "😀", len("\ud83d\ude00"), ascii("\ud83d" + "\ude00"))
print(chr(0xDFFF) == "\udfff", "\ud800".isprintable(), "\ud800".isalpha(), {"\ud800": 1}["\ud800"])
try:
    print(b"\xed\xa0\x80".decode("utf-8"))
except UnicodeDecodeError as e:
    print(e, e.object, e.start, e.end)
print(ascii(b"\xed\xa0\x80".decode("utf-8", "surrogatepass")), b"\xf4\x90\x80\x80".decode("utf-8", "replace"), b"\xc0\x80".decode("utf-8", "replace"), b"\xe6\x97a".decode("utf-8", "replace"))
