"""East Asian codecs against sums over their whole tables: every pair of bytes, every character of the BMP, single bytes, handlers at odd places, pieces."""
import codecs
import hashlib


def digest(parts):
    return hashlib.md5("\n".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:12]


def decode(codec, data):
    try:
        return data.decode(codec)
    except UnicodeDecodeError as e:
        return f"!{e.start},{e.end}"


def encode(codec, c):
    try:
        return chr(c).encode(codec).hex()
    except UnicodeEncodeError:
        return "!"


for codec in ("big5", "cp932", "shift_jis", "gbk", "cp949"):
    singles = [decode(codec, bytes([a])) for a in range(256)]
    pairs = [decode(codec, bytes([a, b])) for a in range(0x80, 256, 1) for b in range(0x30, 256, 3)]
    print(codec, digest(singles), digest(pairs), sum(p[0] != "!" for p in pairs))
    chars = [encode(codec, c) for c in list(range(0, 0x3400, 2)) + list(range(0x3400, 0x10000, 7))]
    print(codec, digest(chars), sum(c != "!" for c in chars))
for codec, data in (("cp932", b"\x80\xa0\xfd\xfe\xff"), ("cp932", b"\xa1\x80b"), ("cp932", b"\x81\x60\x81\x61\x81\x7c\x81\x91"), ("cp932", b"\x87\x40\xfa\x40\xed\x40\xee\xef"), ("shift_jis", b"\\~\x81\x5f\x81\x60"), ("big5", b"\xa1\x45\xa1\x4e\xa1\x5a\xa2\xcc\xc6\xa1\xf9\xd6"), ("euc_jp", b"\xa1\xc0\xa1\xc1\x8e\xb1\x8f\xa2\xb7"), ("gbk", b"\xa1\xa4\xa1\xaa\x80\xa8\x44"), ("gb18030", b"\xa8\xbc\x81\x35\xf4\x37\x84\x31\xa4\x39\x90\x30\x81\x30"), ("johab", b"\\\xd9\x31\x84\x41"), ("euc_kr", b"\xa2\xe6\xa2\xe7\xb0\xa1")):
    print(codec, data.hex(" "), [ascii(data.decode(codec, h)) for h in ("ignore", "replace", "backslashreplace")], end=" ")
    try:
        text = data.decode(codec)
        print(ascii(text), ascii(text.encode(codec, "replace").decode(codec)))
    except UnicodeDecodeError as e:
        print(e.reason, e.start, e.end)
for codec in ("cp932", "shift_jis", "big5", "euc_jp", "gbk"):
    text = "a¥‾—～∥−¢£¬＼〜‖\\~\x80\xa5"
    for handler in ("ignore", "replace", "xmlcharrefreplace", "backslashreplace"):
        print(codec, handler, text.encode(codec, handler))
    decoder = codecs.getincrementaldecoder(codec)("replace")
    data = "日本語 abc 中文".encode(codec, "replace")
    print("".join(decoder.decode(data[i : i + 1]) for i in range(len(data))) + decoder.decode(b"", True) == data.decode(codec), data.decode(codec))
