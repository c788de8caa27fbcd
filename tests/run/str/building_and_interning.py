"""Text built by many means gives equal text with equal hashes: joins, formats, slices, escapes, encodings, widths."""
made = ["caf\u00e9", "".join(["c", "a", "f", "é"]), "%s%c" % ("caf", 233), "{}{}".format("caf", "é"), f"caf{'é'}", b"caf\xc3\xa9".decode(), "xcaféx"[1:-1], "CAFÉ".lower(), "éfac"[::-1], "caf" + chr(0xE9), "cafe\u0301".replace("e\u0301", "é"), "caf?".translate({63: "é"}), "café日"[:4], "café😀".rstrip("😀"), str(bytes([99, 97, 102, 233]), "latin-1"), "-c-a-f-é-".replace("-", ""), "caf\N{LATIN SMALL LETTER E WITH ACUTE}", "café" * 1, ("caf", "é")[0] + ("caf", "é")[1], "café\n".strip(), "Café".swapcase().swapcase().replace("C", "c"), eval("'caf\\xe9'"), "café".encode("utf-16").decode("utf-16"), "café".center(4), "café".split("x")[0], "".join(sorted("éfac", key="café".index)), "".join(map(chr, (99, 97, 102, 233)))]
print(len(set(made)), {hash(m) == hash(made[0]) for m in made}, {len(m) for m in made}, {m.encode() for m in made}, all(m == n for m in made for n in made), {m: i for i, m in enumerate(made)})
text = ""
for i in range(200):
    text += chr(32 + i * 7 % 900)
print(len(text), sum(map(ord, text)), text[:20], max(text), min(text), text.count("a"), text == "".join(chr(32 + i * 7 % 900) for i in range(200)))
parts = []
for i, c in enumerate("abcde"):
    parts.insert(i // 2, c * (i + 1))
print("/".join(parts), "".join(reversed(parts)), ("%s-" * 3 % ("a", "b", "c")).rstrip("-"), "ab" "cd" * 2, "=".join("a1"), "\n".join(["x"]), "".join(()))
narrow, wide = "a" * 10, "a" * 9 + "日"
print(narrow[:9] == wide[:9], hash(narrow[:9]) == hash(wide[:9]), wide.replace("日", "a") == narrow, narrow < wide, (wide[:9] + "b").isascii(), wide[9:] + narrow[:0], wide.find("日"), narrow.find("日"), "日" in narrow)
