"""Every str method on text of one, two and four bytes a character, combining marks, surrogates and case maps that change lengths; comparisons across widths; results that become narrower."""
texts = ["", "a", "ß", "É", "ŉx", "ﬁn", "Σας", "ΑΣ", "ǅ", "日本", "İi", "ıI", "😀a", "\ud800x", "e\u0301", "\u200dz", "\xa0 \u3000", "①②", "٣½", "ⅣⅫ", "ªº", "ᾳ", "ῌ", "Ⱥ", "\U00010400", "𝔸1", "a\u0345", "ﷺ", "\x00", "\u2028\x85"]
for t in texts:
    print(ascii(t), *(ascii(getattr(t, m)()) for m in ("upper", "lower", "title", "capitalize", "swapcase", "casefold", "strip", "split", "splitlines")), len(t), [getattr(t, m)() for m in ("isalpha", "isdigit", "isdecimal", "isnumeric", "isalnum", "isspace", "isupper", "islower", "istitle", "isidentifier", "isprintable", "isascii")].count(True), "".join("01"[getattr(t, m)()] for m in ("isalpha", "isdigit", "isdecimal", "isnumeric", "isalnum", "isspace", "isupper", "islower", "istitle", "isidentifier", "isprintable", "isascii")))
base = "aé日😀aé日😀"
for sub in ("a", "é", "日", "😀", "é日", "日😀a", "zz", "\U0001f601", ""):
    print(ascii(sub), base.find(sub), base.rfind(sub), base.count(sub), base.replace(sub, "-") == "-".join(base.split(sub)) if sub else "", sub in base, base.startswith(sub), base.endswith(sub), ascii(base.partition(sub)[0]) if sub else "", len(base.split(sub)) if sub else "", ascii(base.strip(sub)), base.index(sub) if sub in base else -1)
for width in (0, 5, 12):
    for fill in (" ", "é", "日", "😀"):
        print(ascii("ab".center(width, fill)), ascii("日".ljust(width, fill)), ascii("😀".rjust(width, fill)), ascii("-é".zfill(width)), end=" | ")
    print()
wide = "a😀b"
for piece in (wide[0], wide[1], wide[2:], wide[:1] + wide[2:], wide.replace("😀", ""), wide.replace("😀", "é"), wide.strip("😀ba"), wide[::-1], wide * 2, wide + "é", "é" + wide, "".join(c for c in wide if c.isascii()), wide.translate({0x1F600: None}), wide.split("😀"), wide.encode().decode(), wide.removeprefix("a😀")):
    print(ascii(piece), len(piece), end="; ")
print()
words = ["z", "é", "日", "😀", "", "a", "É", "\uffff", "\U00010000", "\ud800", "ab", "aé"]
print(ascii(sorted(words)), ascii(max(words)), [a < b for a, b in zip(words, words[1:])], [hash(w) == hash(w[:1] + w[1:]) for w in words], len(set(words + [w + "" for w in words])))
print("ab" == "ab\0", "é" == "e\u0301", "日" > "é" > "a", "😀" > "\uffff", "a" * 3 == "aaa", "\xe9" == "é", "ﬁ" == "fi", "ﬁ".casefold() == "fi", "ẞ".casefold() == "SS".casefold(), "Σ".lower() == "ς", "ΑΣ".lower(), "ΑΣΑ".lower(), "Σ".casefold() == "ς".casefold())
for t in ("é" * 5, "日" * 3, "😀" * 2):
    out = ""
    for i, c in enumerate(t):
        out += c if i % 2 else "x"
    print(ascii(out), ascii(out[::2]), out.count("x"), ascii(out.upper()), out.encode("utf-8").hex(), out.encode("utf-16-le").hex(), [ord(c) for c in out], ascii(f"{out!a:>30}"), ascii(f"{out:*^9}"), ascii("%8.3s|" % out), ascii("{:.2}".format(out)))
for t, chars in (("  xx  ", None), ("ééaéé", "é"), ("日a日", "日é"), ("\u2003a\u2003", None), ("😀😀a", "😀"), ("abc", ""), ("\x1fa\x1c", None)):
    print(ascii(t.strip(chars)), ascii(t.lstrip(chars)), ascii(t.rstrip(chars)), end=" ")
print()
for t in ("a b\tc\nd", "a\u2003b\u3000c", "\x1ca\x85b", "a\x0bb\x0cc", " ", "é\xa0日"):
    print(ascii(t.split()), ascii(t.rsplit(None, 1)), ascii(t.splitlines()), ascii(t.splitlines(True)), ascii(t.expandtabs(3)), end="; ")
print()
print(ascii("ß".upper() + "ŉ".upper() + "ΐ".upper() + "ﬃ".title() + "ǆ".capitalize() + "ﬁ".swapcase()), ascii("İ".lower()), ascii("I".casefold()), len("ﷺ".casefold()), ascii("ᾼ".lower() + "ᾳ".upper() + "ᾳ".title()), "ʰ".islower(), "ⓐ".islower(), "Ⅷ".isupper(), "ª".islower(), "ǅ".istitle(), "Ǆ".istitle(), "³".isdigit(), "³".isdecimal(), "½".isnumeric(), "一".isnumeric(), "٣".isdecimal(), int("٣٤"), float("٣.٥"), "１２".isdigit(), int("１２"))
for bad in (lambda: "\ud800".encode(), lambda: "\ud800".encode("utf-16"), lambda: "😀".encode("latin-1"), lambda: "日".encode("ascii"), lambda: int("½"), lambda: int("😀"), lambda: chr(0xD800).encode("utf-8", "surrogatepass"), lambda: "\udc80".encode("utf-8", "surrogateescape"), lambda: "a\ud800b".encode("utf-8", "replace"), lambda: "a\ud800b".encode("ascii", "backslashreplace"), lambda: "日".encode("cp1252", "xmlcharrefreplace"), lambda: "é".encode("ascii", "namereplace")):
    try:
        print(bad())
    except UnicodeError as e:
        print(type(e).__name__, e)
    except ValueError as e:
        print(ascii(str(e)))
