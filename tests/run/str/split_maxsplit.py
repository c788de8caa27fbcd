"""split and rsplit with maxsplit: whitespace of Unicode, separators that overlap, and argument errors."""
for s in (" a  b c ", "a\u2003b\x1cc", "a,b,,c,", ",,", "", "   ", "aXXbXXXc", "日、本、語"):
    for sep in (None, ",", "XX", "、"):
        print(s.split(sep, 1), s.rsplit(sep, 1), s.split(sep, maxsplit=0), s.rsplit(sep, 2), s.split(sep) == s.rsplit(sep), end=" ")
    print()
for call in (lambda: "a".split(""), lambda: "a".split(5), lambda: "a".split(",", "1"), lambda: "a".split(",", 1.0), lambda: "a".split(sep=",", max=1), lambda: "a".rsplit(b","), lambda: "a".split(",", 1, 2), lambda: "a,b".split(",", None)):
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


class Sep(str):
    pass


class N:
    def __index__(self):
        return 1


print("a-b-c".split(Sep("-"), N()), [type(x).__name__ for x in Sep("a b").split()], Sep("whole").split(",")[0].__class__.__name__)
print("a b c".split(maxsplit=-5), "a b c".split(None, True), len(("x " * 1000).split()), ("ab" * 300).split("ba")[0], "a\0b".split("\0"))
print([part.split("=", 1) for part in "a=1&b=2=3&c".split("&")], dict(p.split(":") for p in "x:1 y:2".split()))
