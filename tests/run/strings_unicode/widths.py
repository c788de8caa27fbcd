"""Characters of every width in one program."""

strings = ["ascii", "latin é ÿ", "greek αβγ", "cyrillic жук", "cjk 日本語", "emoji 😀🐍", "mixed aé日😀", "combining e\u0301", "rtl שלום", ""]
for s in strings:
    print(s, len(s), len(s.encode("utf-8")), len(s.encode("utf-16-le")), s[::-1] if "e\u0301" not in s else "-", s.upper(), ascii(s))
total = "".join(strings)
print(len(total), total.count("é"), total.find("日"), total.rfind("😀"), total.replace("😀", ":)")[-40:])
print([max(map(ord, s), default=0) for s in strings])
print("a" + "é", "é" + "日", "日" + "😀", "😀"[0], ("日" * 3)[1:], "a日"[0], "日a"[1:] == "a", "😀a"[1] == "a")
print("é" == "\xe9", "é" == "e\u0301", "日" < "語", "😀" > "日", "z" < "é", sorted(["é", "z", "a", "日", "😀"]))
print("日本 語".split(), "a，b".split("，"), "—".join("abc"), "日本".center(6, "*"), "é".ljust(3, "日"), "x".rjust(3, "😀"))
print({c: i for i, c in enumerate("aé日😀")}, hash("é") == hash("xé"[1:]), "日" in "日本", "é" in "cafe")
big = "x" * 100 + "日" + "y" * 100
print(len(big), big[100], big[99:102], big.index("日"), big[:100] == "x" * 100, big.replace("日", "") == "x" * 100 + "y" * 100)
print("%s|%5s|%-5s|" % ("é", "日", "😀"), "{:>4}{:^5}".format("é", "日"), f"{'日':*<4}")
print("\u0041\u00e9\u65e5\U0001F600", "\N{LATIN SMALL LETTER E WITH ACUTE}", "\N{SNAKE}", "\x7f".encode(), repr("\u200d\u0300"))
