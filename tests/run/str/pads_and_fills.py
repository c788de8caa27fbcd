"""ljust, rjust, center, zfill, expandtabs: fill characters, odd widths, columns after tabs and newlines."""
for s in ("", "a", "ab", "abc", "日本", "-5", "+5", "--5", "-", "+é"):
    print([s.ljust(4, "."), s.rjust(4, "."), s.center(4, "."), s.center(5, "*"), s.zfill(4), s.zfill(0), s.center(1), s.ljust(-3)])
for text in ("a\tb", "\t", "abc\td", "abcdefgh\tx", "a\nb\tc", "a\r\tb", "日\tx", "\t\t|", "a\t\n\tb"):
    print([text.expandtabs(), text.expandtabs(4), text.expandtabs(0), text.expandtabs(1), text.expandtabs(tabsize=3), text.expandtabs(-1)])
for call in (
    lambda: "a".ljust(),
    lambda: "a".ljust(5, "ab"),
    lambda: "a".ljust(5, ""),
    lambda: "a".center("5"),
    lambda: "a".rjust(5, b"x"),
    lambda: "a".zfill("3"),
    lambda: "a".zfill(),
    lambda: "a".center(3.0),
    lambda: "a".expandtabs("4"),
    lambda: "a".expandtabs(tabs=4),
    lambda: "a".ljust(10**30),
):
    try:
        print(call())
    except (TypeError, OverflowError) as error:
        print(type(error).__name__, error)
print("a".center(6, "日"), "日".ljust(3, "😀"), "a".ljust(True + 1) + "|", [c.center(3) for c in "xyz"], ["x" * n + "|" for n in range(3)], "%s" % "ab".center(7, "0"))
