import re

print(re.I, re.IGNORECASE | re.M, re.NOFLAG, re.X | 4096, repr(re.A), str(re.S), int(re.DOTALL), ~re.I & re.I)
print([f.name for f in re.RegexFlag], re.RegexFlag(10), re.I | 0, re.I & re.M, bool(re.NOFLAG), re.RegexFlag["I"])
for p in (re.compile("a"), re.compile("a", re.I), re.compile(b"a", re.S | re.X), re.compile("a", re.A),
          re.compile("(?ims)a"), re.compile("(?a)a"), re.compile(b"(?L)a"), re.compile("a", re.U), re.compile("a" * 300),
          re.compile("a'b\n"), re.compile('a"b'), re.compile("é"), re.compile("", re.M | re.DOTALL | re.VERBOSE)):
    print(repr(p), p.flags, type(p.flags).__name__)
print(re.findall("a.b", "a\nb axb"), re.findall("a.b", "a\nb axb", re.S), re.findall("(?s:.)", "\n"))
print(re.findall("^.", "ab\ncd"), re.findall("^.", "ab\ncd", re.M), re.findall(".$", "ab\ncd\n"), re.findall(".$", "ab\ncd\n", re.M))
print(re.findall(r".\Z", "ab\n"), re.findall(r"\A.", "ab\ncd", re.M), re.findall("$", "a\n"), re.findall("(?m)$", "a\n"))
print(re.match("(?i:a)b", "Ab"), re.match("(?i:a)b", "AB"), re.match("(?i)a(?-i:b)", "Ab"), re.match("(?i)a(?-i:b)", "AB"))
print(re.match(r"(?a:\w)\w", "éé"), re.match(r"(?a:\w)\w", "eé"), re.match(r"(?u:\w)", "é", re.U))
print(re.match("(?i-s:a.)", "A\n", re.S), re.match("(?s-i:a.)", "a\n", re.I))
