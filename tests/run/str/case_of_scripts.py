"""upper, lower, title, capitalize, swapcase and casefold beyond ASCII."""
for s in ("straße", "ǅ", "ŉx", "ΑΣ", "ΑΣ ΒΣ", "Σ", "İi", "ıI", "ﬁne", "é É", "ὰ ᾼ", "they're bill's", "a1b2 c3", "ⅷ", "ⓐ", "日本", "ßSs", "µ", "\u0345", "x\u0307Σ", "don’t"):
    print(ascii(s), *(ascii(getattr(s, name)()) for name in ("upper", "lower", "title", "capitalize", "swapcase", "casefold")), s.istitle(), s.isupper(), s.islower())
print("ß".casefold() == "SS".casefold(), "Maße".casefold() == "MASSE".casefold(), "ΣΑΣ".lower(), "aΣb".lower(), "Σ.".lower(), "AΣ.".lower())
print("hello world".title(), "HELLO".capitalize(), "x".title(), "".title(), "1a".title(), "a_b-c d".title(), "O'Neil".title())
for call in (lambda: "a".upper(1), lambda: "a".title(x=1), lambda: str.lower(), lambda: str.lower(b"A")):
    try:
        print(call())
    except TypeError as error:
        print(error)
print(sorted(["b", "A", "a", "B", "é", "É", "e"], key=str.casefold), max("aBc", key=str.upper), "İ".lower() == "i̇", len("İ".lower()))
