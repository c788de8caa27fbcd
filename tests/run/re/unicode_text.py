import re

for s in ("abcé", "aб中", "a😀b", "\ud800x\udfff"):
    print([ascii(x) for x in re.findall(".", s)], re.search(".$", s).span(), ascii(re.sub("(.)", r"\1-", s)))
print(re.match("é+", "ééé").span(), re.search("中", "a中").span(), re.search("😀+", "x😀😀").span(), re.findall("[😀中]", "a中😀"))
print(re.match("(.)\\1", "😀😀").groups(), re.split("中", "a中b"), re.search("e\u0301", "cafe\u0301").span(), re.match("\\u00e9\\U0001F600", "é😀"))
print(re.search("ab", "中ab").span(), re.search("b", "\U0001f600ab").span(), re.search("中", "plain"), re.findall("\\w+", "naïve façade мир 123٣"))
class S(str):
    pass
m = re.match("a", S("ab"))
print(type(m.string).__name__, type(m.group()).__name__, type(re.sub("x", "y", S("ab"))).__name__, re.match(S("a."), "ab"))
