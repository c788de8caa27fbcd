"""UTF-7 and HZ: round trips, what is written directly, every kind of broken shift sequence, handlers, pieces, streams, lookups."""
import codecs
import io

texts = ["", "plain text", "a+b", "+", "~tilde~", "back\\slash", "é", "日本語", "A≢Α.", "Hi Mom -☺-!", "€1-2", "😀", "\ud800", "\udc00x", "x\ud83d", "tab\tnew\nret\r", "\x00\x01\x7f", "+-", "é+é", "éa", "é-", "é/", "é é", "\uffff\U0010ffff", "ÀÁ" * 5, "!\"#$%&*;<=>@[]^_`{|}'(),-./:?"]
for text in texts:
    data = text.encode("utf-7")
    print(ascii(text), data, data.decode("utf-7") == text, codecs.utf_7_encode(text)[1], codecs.utf_7_decode(data)[1] == len(data))
for data in (b"+", b"+-", b"+A", b"+AG", b"+AGE", b"+AGE-", b"+AGEx", b"+AGE!", b"+!", b"+AGEAYg-", b"+AGEAY", b"+AGF-", b"+AA-", b"+2D3eAA-", b"+2D0-", b"+2D0", b"+2D0AYQ-", b"+3gA-", b"\xff", b"a\x80b", b"+\xff", b"+AGE\xff", b"a~b\\c", b"+AGE-+AGE-", b"+-+-", b"+AGE--", b"+////-", b"+AAA", b"x+IKw-y", b"+IKwx", b"+IKw", b"+2AE-z", b"+2AHcAQ", b"+AGEAYQBi!"):
    row = []
    for handler in ("strict", "ignore", "replace", "backslashreplace"):
        try:
            row.append(ascii(data.decode("utf-7", handler)))
        except UnicodeDecodeError as e:
            row.append((e.encoding, e.start, e.end, e.reason))
    print(data, row)
for data in (b"ab+IKw", b"+IKwgrA-x", b"+2D3eAA", b"x+", b"+A"):
    print(data, codecs.utf_7_decode(data, "strict", False), end=" ")
    try:
        print(codecs.utf_7_decode(data, "strict", True))
    except UnicodeDecodeError as e:
        print(e)
decoder = codecs.getincrementaldecoder("utf-7")()
whole = "Grüße 日本 + 😀!".encode("utf-7")
print([decoder.decode(whole[i : i + 1]) for i in range(len(whole))], repr(decoder.decode(b"", True)))
encoder = codecs.getincrementalencoder("utf-7")()
print([encoder.encode(c) for c in "aé+"], encoder.encode("", True))
print(codecs.lookup("U7").name, codecs.lookup("unicode-1-1-utf-7").name, io.TextIOWrapper(io.BytesIO(whole), "utf-7").read(), list(codecs.iterdecode([whole[:5], whole[5:]], "utf-7")))

for text in ("", "plain", "~", "a~b", "中文", "a中b文c", "中~文", "中\n文", "啊" * 3):
    data = text.encode("hz")
    print(ascii(text), data, data.decode("hz") == text)
for text in ("é", "aé中", "😀", "中\x80"):
    row = []
    for handler in ("strict", "ignore", "replace", "xmlcharrefreplace", "backslashreplace"):
        try:
            row.append(text.encode("hz", handler))
        except UnicodeEncodeError as e:
            row.append((e.encoding, e.start, e.end, e.reason))
    print(ascii(text), row)
for data in (b"~", b"~a", b"~{", b"~{VP", b"~{VPND", b"~{VPN", b"~}x", b"~~~\nb", b"a\xff", b"~{~~", b"~{VP~}~{ND~}", b"~{\x80a~}", b"~{!!~}", b"~{zz~}", b"~{VP~}c"):
    row = []
    for handler in ("strict", "ignore", "replace"):
        try:
            row.append(ascii(data.decode("hz", handler)))
        except UnicodeDecodeError as e:
            row.append((e.encoding, e.start, e.end, e.reason))
    print(data, row)
print(codecs.lookup("hz-gb-2312").name, codecs.lookup("HZGB").name)
