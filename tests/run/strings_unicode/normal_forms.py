"""unicodedata.normalize and is_normalized; combining, decomposition; equal text in different forms."""
import unicodedata as u

for s in ("é", "e\u0301", "Å", "\u212b", "ﬁ", "한글", "각", "½", "²", "①", "ẛ̣", "q\u0307\u0323", "\u0344", "日本", "\ufb2c", "ǆ", "\u1e9b\u0323", "", "abc"):
    print(ascii(s), *(ascii(u.normalize(f, s)) for f in ("NFC", "NFD", "NFKC", "NFKD")), *(int(u.is_normalized(f, s)) for f in ("NFC", "NFD", "NFKC", "NFKD")))
for c in "aA1²½٣ \n_-é日€😀\u0301\u200bªʰⅧ〇一ǅ\ud800":
    print(ascii(c), u.category(c), u.bidirectional(c), u.combining(c), u.east_asian_width(c), u.mirrored(c), repr(u.decomposition(c)), u.decimal(c, None), u.digit(c, None), u.numeric(c, None), u.name(c, "no name"))
for call in (lambda: u.name("\n"), lambda: u.lookup("NO SUCH NAME"), lambda: u.normalize("NFX", "a"), lambda: u.decimal("a"), lambda: u.digit("½"), lambda: u.numeric("a"), lambda: u.category("ab"), lambda: u.category(5), lambda: u.name(""), lambda: u.normalize("NFC"), lambda: u.normalize("NFC", 5), lambda: u.lookup("LATIN SMALL LETTER A"), lambda: u.lookup("latin small letter e with acute"), lambda: u.lookup("HANGUL SYLLABLE GAG"), lambda: u.lookup("CJK UNIFIED IDEOGRAPH-4E00"), lambda: u.is_normalized("x", "a"), lambda: u.lookup(5), lambda: u.lookup("NBSP"), lambda: u.unidata_version):
    try:
        print(ascii(call()))
    except Exception as error:
        print(type(error).__name__, error)
print(u.normalize("NFC", "e\u0301" * 3) == "é" * 3, len(u.normalize("NFD", "ḯ")), u.normalize("NFKC", "ｆｕｌｌ ①②"), sorted(["é", "e\u0301", "f", "e"], key=lambda s: u.normalize("NFD", s)))
