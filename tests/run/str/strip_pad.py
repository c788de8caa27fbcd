"""strip, justify, zfill, expandtabs, removeprefix."""

for text in ("  x y ", "xxabcxx", "\t\n a \r\n", "", "   ", "abc"):
    print(repr(text), repr(text.strip()), repr(text.lstrip()), repr(text.rstrip()), repr(text.strip("x")), repr(text.lstrip("x ")), repr(text.rstrip("cx")))
print("www.example.com".strip("cmowz."), "mississippi".strip("mip"), "é日é".strip("é"), "\u3000a\xa0".strip())
print("[" + "ab".center(7) + "]", "[" + "abc".center(8, "*") + "]", "ab".center(1), "[" + "a".center(4) + "]", "[" + "".center(3, "-") + "]", "[" + "ab".center(5) + "]")
print("[" + "ab".ljust(5) + "]", "[" + "ab".rjust(5, ".") + "]", "日".rjust(4, "本"), "abc".ljust(2))
print("42".zfill(5), "-42".zfill(5), "+4".zfill(4), "".zfill(3), "abc".zfill(2), "--1".zfill(5))
print("a\tb\tc".expandtabs(), "a\tb".expandtabs(4), "\t".expandtabs(0), "ab\tc\n\td".expandtabs(3), "a\r\tb".expandtabs(4).encode())
print("TestHook".removeprefix("Test"), "TestHook".removesuffix("Hook"), "x".removeprefix("xy"), "abab".removeprefix("ab"), "".removesuffix("a"), "aa".removesuffix(""))
print("aXbXc".replace("X", "--"), "aaa".replace("a", "b", 2), "abc".replace("", "-"), "".replace("", "x"), "abc".replace("b", ""), "aa".replace("aa", "a"), "x".replace("y", "z"), "abc".replace("", "-", 2))
for call in (lambda: "a".center("5"), lambda: "a".ljust(5, "ab"), lambda: "a".zfill(), lambda: "a".replace("a"), lambda: "a".strip(1), lambda: "a".center(5, "")):
    try:
        print(call())
    except TypeError as e:
        print(e)
