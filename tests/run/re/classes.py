# \w \d \s and sets, for str, ASCII and bytes
import re

chars = [chr(c) for c in list(range(0x300)) + [0x660, 0x6f5, 0x966, 0x2028, 0x2029, 0x3000, 0x4e00, 0xb2, 0x2160, 0x1d7d8, 0x1f600, 0xd800, 0xfeff]]
for c in r"\w \W \d \D \s \S [\w.] [^\d\s] [\W\d] .".split():
    hits = "".join(x for x in chars if re.match(c, x))
    ascii_hits = "".join(x for x in chars if re.match(c, x, re.A))
    byte_hits = bytes(x for x in range(256) if re.match(c.encode(), bytes([x])))
    print(c, len(hits), hash(hits) == hash(hits), ascii(hits[:40]), len(ascii_hits), len(byte_hits), byte_hits[:30])
print(re.findall("[]a]", "]a"), re.findall("[^]a]", "]ab"), re.findall("[a-]", "a-b"), re.findall("[-a]", "-"), re.findall("[a\\-c]", "ab-c"))
print(re.findall(r"[\]\\\^]", "]\\^"), re.findall(r"[\b]", "\b"), re.findall("[\\n\\x41\\u0042\\U00000043\\104]", "\nABCDE"))
print(re.findall("[.*+(){}|$]", ".*x+(){}|$"), re.findall("[^a-z]", "aB1"), re.findall("[\u4e00-\u9fff]+", "ab中文c"))
print(re.findall("[\U0001f600-\U0001f64f]", "a😀b😎"), re.findall("[^\U0001f600]", "😀a"), re.findall("[\ud800-\udfff]", "a\ud800"))
print(re.findall(r"[\N{BULLET}\N{EM DASH}]", "•—-"), re.findall(r"\N{BULLET}", "•"), re.findall("[é-ü]", "eéíü"))
print(re.findall(r"\b\w", "a bc éd"), re.findall(r"\B.", "abc d"), re.findall(r"(?a)\b\w+\b", "é ab"), re.findall(r"\b", ""), re.findall(r"\B", ""))
