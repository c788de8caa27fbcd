"""is... predicates over categories of characters."""
chars = ["a", "Z", "5", "²", "½", "٣", "Ⅷ", "日", "é", " ", "\t", "\u2003", "\n", "_", "-", "\x7f", "\x00", "ª", "ǅ", "ß", "\u0301", "😀", "\u200d", "\ud800", "€", "͏", "·", "℘", "", "a1", "1a", "A b", "aB", "x²", "\xad"]
names = "isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper".split()
for c in chars:
    print(ascii(c), "".join("01"[getattr(c, name)()] for name in names))
for name in names:
    try:
        getattr("a", name)(1)
    except TypeError as error:
        print(error)
import keyword
print([w for w in ("class", "True", "match", "x y", "é", "1x", "_", "ℼ", "x·", "·x", "a\u0301") if w.isidentifier()], [w for w in ("class", "soft", "None") if keyword.iskeyword(w)])
counts = {name: sum(getattr(chr(i), name)() for i in range(0x3000)) for name in ("isalpha", "isdigit", "isdecimal", "isspace", "isupper", "istitle")}
print(sorted(counts))
print(sum(chr(i).isspace() for i in range(0x10000)), [hex(i) for i in range(0x10000) if chr(i).isspace()][-5:])
