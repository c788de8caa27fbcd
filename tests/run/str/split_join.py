"""split, rsplit, partition, splitlines and join."""

for text in ("a b c", "  a  b  ", "", "   ", "a,b,,c,", "one", "a\tb\nc", ",", "a, b, c"):
    print(repr(text), text.split(), text.split(","), text.split(",", 1), text.rsplit(",", 1), text.split(None, 1), text.rsplit(None, 1), text.split(" "))
    print(text.partition(","), text.rpartition(","), text.partition(" "))
print("a--b--c".split("--"), "a--b--c".rsplit("--", 1), "aaa".split("a"), "abc".split("abc"), "a b c d".split(maxsplit=2), "x".split("xyz"))
print("line1\nline2\r\nline3\rline4\n".splitlines(), "a\n\nb".splitlines(), "a\n\nb\n".splitlines(True), "".splitlines(), "\n".splitlines())
print("a\x0bb\x0cc\x1cd\x85e\u2028f".splitlines(), "a\x0bb\xa0c\u3000d".split())
print(",".join(["a", "b", "c"]), "".join("abc"), "-".join([]), "-".join(["x"]), ", ".join(str(i) for i in range(5)), "ab".join(("1", "2", "3")))
print("|".join({"k": 1, "l": 2}), " ".join("word"), "é".join(["日", "a", "😀"]))
for call in (lambda: "".join([1]), lambda: "".join(["a", None]), lambda: "".join(5), lambda: "a".split(""), lambda: "a".split(1), lambda: "a".partition(""), lambda: "a".join()):
    try:
        print(call())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print("k=v=w".split("=", 1), dict(pair.split("=") for pair in "a=1;b=2".split(";")))
print(" ".join("  much   space ".split()), "1 2 3".split()[1], [w[::-1] for w in "abc def".split()])
