"""strip, lstrip, rstrip with sets of characters, removeprefix, removesuffix."""
for s in ("  a b  ", "xxaxx", "\t\n a\v\f", "\u3000日\u2003", "...", "", "abcba", "xyX", "\x1c\x1da\x1f", "\xa0a\xa0", "\u200ba"):
    print(ascii(s.strip()), ascii(s.lstrip()), ascii(s.rstrip()), ascii(s.strip("x.")), ascii(s.lstrip("ab ")), ascii(s.rstrip("X日a")), ascii(s.strip("")), ascii(s.strip(None)))
for s, affix in (("prefix-rest", "prefix-"), ("aaa", "a"), ("abc", ""), ("abc", "abc"), ("abc", "abcd"), ("日本", "日"), ("", "a")):
    print([s.removeprefix(affix), s.removesuffix(affix)], end=" ")
print()
s = "unchanged"
print(s.strip() is s, s.removeprefix("x") is s, s.replace("x", "y") is s)
for call in (lambda: "a".strip(5), lambda: "a".strip("a", "b"), lambda: "a".lstrip(b"a"), lambda: "a".removeprefix(), lambda: "a".removeprefix(None), lambda: "a".removesuffix(("a",)), lambda: "a".rstrip(chars="a")):
    try:
        print(call())
    except TypeError as error:
        print(error)


class Text(str):
    def strip(self, *args):
        return "own " + super().strip(*args)


t = Text(" t ")
print(t.strip(), type(t.lstrip()).__name__, type(Text("t").rstrip()).__name__, type(Text("ab").removeprefix("a")).__name__)
