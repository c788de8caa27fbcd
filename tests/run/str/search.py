"""find, index, count, startswith, endswith."""

s = "the cat sat on the mat"
for needle in ("the", "at", "dog", "", "t", "the cat sat on the mat", "mat"):
    print(repr(needle), s.find(needle), s.rfind(needle), s.count(needle), s.startswith(needle), s.endswith(needle), needle in s)
print(s.find("at", 6), s.find("at", 6, 8), s.find("at", -3), s.rfind("at", 0, 10), s.find("", 100), s.find("", 22), s.rfind(""))
print(s.count("t", 5), s.count("t", 5, 10), "aaaa".count("aa"), "".count(""), "abc".count("", 1))
print(s.startswith(("a", "th")), s.endswith(("cat", "dog")), s.startswith("cat", 4), s.endswith("cat", 0, 7), s.startswith(()))
for method in (s.index, s.rindex):
    try:
        print(method("on"), method("dog"))
    except ValueError as e:
        print(type(e).__name__, e)
for call in (lambda: s.find(1), lambda: s.startswith(1), lambda: s.startswith(["a"]), lambda: s.find(), lambda: s.count(None), lambda: s.endswith((1,))):
    try:
        print(call())
    except TypeError as e:
        print(e)
text = "abracadabra"
position = text.find("a")
found = []
while position != -1:
    found.append(position)
    position = text.find("a", position + 1)
print(found)
print("x" * 1000 + "needle" in "y" * 500 + "x" * 1000 + "needle", ("ab" * 500 + "c").find("abc"), ("a" * 1000).rfind("aa"))
print("naïve café".find("é"), "日本語テキスト".find("語"), "😀😃😄".find("😄"), "日本".find("a"), "abc".find("日"))
