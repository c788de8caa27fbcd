"""Match objects: groups, spans, expand, indexing, lastgroup, regs, copies, errors."""
import copy
import re

m = re.match(r"(?P<year>\d{4})-(?P<month>\d\d)(?:-(?P<day>\d\d))?(x)?", "2024-05 rest")
print(m, m.group(), m.group(1, "month"), m["year"], m[2], m.groups(), m.groups("?"), m.groupdict(), m.groupdict("-"), m.start(), m.end("month"), m.span("day"), m.span(2), m.pos, m.endpos, m.lastindex, m.lastgroup, m.re.pattern[:5], m.string, m.regs, bool(m), m.expand(r"\2/\g<year>\n\g<0>"), copy.copy(m) is m)
for call in (lambda: m.group(9), lambda: m["none"], lambda: m.group("nope"), lambda: m.start("x"), lambda: m.span(-1), lambda: m.expand(r"\9"), lambda: m.expand(r"\g<no>"), lambda: m.expand("\\"), lambda: m.group(1.5), lambda: m[None], lambda: m.group(10**20), lambda: len(m), lambda: list(m), lambda: m.expand(5), lambda: setattr(m, "pos", 1), lambda: m.expand(r"\3"), lambda: m.expand(r"\g<"), lambda: m.expand(r"\q")):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)
p = re.compile(r"(a)|(b)|c", re.I | re.M)
print(p, p.pattern, p.flags, p.groups, p.groupindex, [x.lastindex for x in p.finditer("abcA")], p.search("xxB", 1).span(), p.match("xa", 1), p.match("xa", 1, 1), p.fullmatch("c"), p.fullmatch("cc"), p.findall("abc"), p.split("xaybzcw"), p.sub("-", "abc", 2), p.subn("", "abcd"), p == re.compile(r"(a)|(b)|c", re.I | re.M), hash(p) == hash(copy.deepcopy(p)), p.search("zzz", 5), p.search("a", -5).span(), p.search("abc", 1, 2).group())
for pattern, text in ((r"(\w)(\d)?", "a"), (r"((a)|b)+", "ab"), (r"(?:(a)|(b))*", "ab"), (r"(a*)*", "aa"), (r"(?=(ab))a", "ab"), (r"(a)?b", "b"), (r"()", ""), (r"(?P<x>.)(?P=x)", "zz"), (r"(.)\1", "ab")):
    m = re.match(pattern, text)
    print(pattern, m and (m.groups(), m.regs, m.lastindex))
print(re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world"), re.sub("x*", "-", "abxd"), re.sub("(?P<d>\\d)", lambda m: str(int(m["d"]) * 2), "a1b5"), re.sub(b"a", b"\\x41" if False else b"b", b"aXa"), re.subn("[aeiou]", "", "education", count=3), re.split(r"(,)\s*", "a, b,c", 1), re.findall(r"(\w)=(\d)", "a=1 b=2"), re.escape("a.b*c-d e"))
