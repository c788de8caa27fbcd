"""translate, maketrans, encode and decode."""

table = str.maketrans("abc", "xyz")
print("aabbcc-d".translate(table), table)
print("hello".translate(str.maketrans("el", "ip", "o")), "hello".translate({104: "J", 108: None, 111: 48}))
print("abc".translate({}), "日本".translate({ord("日"): "sun"}), str.maketrans({"a": "A", "b": None, 99: "c!"}))
rot13 = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", "NOPQRSTUVWXYZABCDEFGHIJKLMnopqrstuvwxyzabcdefghijklm")
print("Hello, World!".translate(rot13), "Hello, World!".translate(rot13).translate(rot13))
for call in (lambda: str.maketrans("ab", "c"), lambda: str.maketrans("a"), lambda: str.maketrans({"ab": 1})):
    try:
        print(call())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
for text in ("abc", "é", "日本", "😀", "ÿ"):
    for encoding in ("utf-8", "ascii", "latin-1", "utf-16-le", "utf-32-be"):
        try:
            print(text, encoding, text.encode(encoding))
        except UnicodeEncodeError as e:
            print(text, encoding, type(e).__name__, e)
print("é日".encode("ascii", "replace"), "é日".encode("ascii", "ignore"), "é日".encode("ascii", "backslashreplace"), "é日".encode("ascii", "xmlcharrefreplace"))
for data in (b"caf\xc3\xa9", b"\xff\xfe", b"\xc3", b"\xe6\x97", b"a\x80b", b"\xed\xa0\x80", b"\xf0\x9f\x98\x80"):
    try:
        print(data, data.decode())
    except UnicodeDecodeError as e:
        print(data, type(e).__name__, e)
print(b"a\x80b\xff".decode("utf-8", "replace"), b"a\x80".decode("ascii", "ignore"), b"\xe9".decode("latin-1"), str(b"\xc3\xa9", "utf-8"))
try:
    "x".encode("no-such")
except LookupError as e:
    print(type(e).__name__, e)
