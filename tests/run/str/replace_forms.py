"""str.replace: counts, empty patterns, growing and shrinking, mixed widths, and translate beside it."""
for text, old, new in (("aaa", "a", "bb"), ("aaa", "aa", "b"), ("abc", "", "-"), ("", "", "x"), ("", "a", "b"), ("abab", "ab", ""), ("é日😀", "日", "e"), ("eee", "e", "日"), ("eee", "e", "😀"), ("a日a", "a", ""), ("xyz", "q", "日")):
    print([text.replace(old, new, n) for n in (-1, 0, 1, 2, 99)], text.replace(old, new) == new.join(text.split(old)) if old else None)
for call in (lambda: "a".replace("a"), lambda: "a".replace("a", 1), lambda: "a".replace(1, "a"), lambda: "a".replace("a", "b", "c"), lambda: "a".replace("a", "b", 1.5), lambda: "a".replace("a", "b", count=1), lambda: "a".replace(None, None)):
    try:
        print(call())
    except TypeError as error:
        print(error)
table = str.maketrans({"a": "1", "b": None, "c": 0x64, 100: "long text", "e": ""})
print("abcdef".translate(table), sorted(table.items(), key=str))
print("hello".translate(str.maketrans("el", "ip")), "hello".translate(str.maketrans("el", "ip", "o")), str.maketrans("ab", "cd", "z"))
for call in (lambda: str.maketrans("ab", "c"), lambda: str.maketrans({"ab": 1}), lambda: str.maketrans("a"), lambda: str.maketrans({1.5: "a"}), lambda: "a".translate({97: 1.5}), lambda: "a".translate({97: 0x110000}), lambda: "a".translate(5), lambda: str.maketrans(1, 2), lambda: "a".translate()):
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


class Table:
    def __getitem__(self, code):
        if code == ord("x"):
            raise LookupError
        return chr(code).upper() if code < 110 else code + 1


print("axnz".translate(Table()), "日本".translate({0x65E5: "ni"}), "abc".translate("..." * 40 + "x"), "abc".translate([]))
