"""The Unicode database: classes, case mappings and properties of every character of some blocks."""
import unicodedata

PREDICATES = "isalpha isalnum isdecimal isdigit isnumeric islower isupper istitle isspace isprintable isidentifier".split()
MAPPINGS = "upper lower title casefold swapcase capitalize".split()


def mix(total, value):
    return (total * 1000003 + value) % (1 << 61)


def text_value(text):
    total = len(text)
    for c in text:
        total = mix(total, ord(c))
    return total


for start in [0, 0x100, 0x300, 0x500, 0x1000, 0x1E00, 0x2000, 0x2100, 0x2460, 0x3000, 0x4E00, 0xA640, 0xABF0, 0xAC00, 0xFB00, 0xFF00, 0x10400,
              0x118A0, 0x16B00, 0x1D400, 0x1E900, 0x1F600, 0x20000, 0xE0000]:
    flags = maps = properties = forms = 0
    for code in range(start, start + 0x100):
        c = chr(code)
        for name in PREDICATES:
            flags = mix(flags, getattr(c, name)())
        for name in MAPPINGS:
            maps = mix(maps, text_value(getattr(c, name)()))
        for text in (unicodedata.category(c), unicodedata.bidirectional(c), unicodedata.east_asian_width(c), unicodedata.decomposition(c),
                     unicodedata.name(c, "?"), repr(c)):
            properties = mix(properties, text_value(text))
        properties = mix(properties, unicodedata.combining(c) * 2 + unicodedata.mirrored(c))
        properties = mix(properties, int(unicodedata.numeric(c, -1) * 720) + unicodedata.digit(c, -1) + unicodedata.decimal(c, -1))
        for form in ("NFC", "NFD", "NFKC", "NFKD"):
            forms = mix(forms, text_value(unicodedata.normalize(form, "a" + c + "\u0301\u0323")))
    print(hex(start), flags, maps, properties, forms)

print(unicodedata.unidata_version, unicodedata.lookup("GREEK SMALL LETTER PI"), unicodedata.lookup("snowman"), unicodedata.name("é"))
for f, args in [(unicodedata.name, ("\0",)), (unicodedata.name, ("ab",)), (unicodedata.lookup, ("nothing",)), (unicodedata.decimal, ("x",)), (unicodedata.digit, ("x",)),
                (unicodedata.numeric, ("x",)), (unicodedata.normalize, ("XX", "a")), (unicodedata.category, (1,)), (unicodedata.normalize, ("NFC", 1))]:
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)
for text in ["ὈΔΥΣΣΕΎΣ", "ΣΑΣ ΣΣ Σ", "AΣ.", "AΣ.B", "straße", "ŉ ǰ ΐ", "İstanbul", "ﬃ", "Ǆ ǅ ǆ", "ᾳ ᾼ", "ԵՒ և", "ꭰ Ꭰ"]:
    print(text, text.upper(), text.lower(), text.title(), text.casefold(), text.swapcase(), text.capitalize())
print(unicodedata.is_normalized("NFC", "é"), unicodedata.is_normalized("NFD", "é"), unicodedata.normalize("NFKC", "ﬁ①Å"), unicodedata.normalize("NFD", "각"))
