import re

print(re.findall("(?i)straße", "Straße STRASSE STRAẞE"), re.match("(?i)ẞ", "ß"), re.match("(?i)ß", "ẞ"))
for a, b in (("k", "\u212a"), ("\u212a", "K"), ("s", "\u017f"), ("\u017f", "S"), ("i", "\u0130"), ("\u0131", "i"), ("å", "\u212b"),
             ("µ", "μ"), ("μ", "Μ"), ("σ", "ς"), ("Σ", "ς"), ("\u1e9b", "\u1e60"), ("ﬅ", "ﬆ"), ("\u0345", "ι"), ("\u1c80", "В"),
             ("\U00010400", "\U00010428"), ("ǆ", "ǅ"), ("Ω", "\u2126"), ("É", "é"), ("ÿ", "Ÿ"), ("Ѐ", "ѐ")):
    print(ascii(a), ascii(b), [bool(re.match(x, y, re.I)) for x, y in
                               ((a, b), (b, a), ("[" + a + "]", b), ("[" + b + "x]", a), ("[^" + a + "]", b), ("[^x" + b + "]", a))])
    print([bool(re.match(x, y, re.I | re.A)) for x, y in ((a, b), ("[" + a + "q]", b))])
print(re.findall("[a-z]", "aZ\u212a\u017f", re.I), re.findall("[k-l]", "K\u212a", re.I), re.findall("[^k]", "Kk\u212ax", re.I))
print(re.findall("[à-þ]+", "ÀÉxþ", re.I), re.findall("[\U00010428-\U0001044f]", "\U00010400a", re.I))
print(re.findall("[а-я]+", "ПРИВЕТ привет", re.I), re.match("(a)\\1", "aA", re.I), re.match("(ſ)\\1", "ſS", re.I))
print(re.findall(b"(?i)[a-z]+", b"aBc\xc9D"), re.match(b"(?i)\xe9", b"\xc9"), re.findall(r"(?i)[\W]", "aK!"))
print(re.match("[\U00010400x]", "\U00010428", re.I), re.match("[\U00010428x]", "\U00010400", re.I))
print(re.fullmatch("[19A]", "a", re.I), re.fullmatch("[19-A]", "a", re.I), re.fullmatch("(?i:[^A])b", "ab"))
