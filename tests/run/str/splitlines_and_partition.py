"""splitlines by each line boundary, keepends; partition and rpartition on edges."""
ends = ["\n", "\r", "\r\n", "\v", "\f", "\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029", "\x1f", "\xa0"]
for end in ends:
    text = "a" + end + "b" + end
    print(ascii(end), [ascii(x) for x in text.splitlines()], len(text.splitlines(True)), text.splitlines(keepends=True) == [x + end for x in "ab"])
print("\r\n\n\r".splitlines(), "\n\r".splitlines(True), "a".splitlines(1), "a\n".splitlines(keepends=0), "a\r\r\nb".splitlines())
print(b"a\x0bb\x85c\nd\re".splitlines(), "".join("x\ny\r\nz".splitlines(True)) == "x\ny\r\nz")
for s, sep in (("a=b=c", "="), ("=", "="), ("abc", "="), ("", "="), ("==", "=="), ("a==", "=="), ("日=本", "="), ("aXXXb", "XX")):
    print(s.partition(sep), s.rpartition(sep))
for call in (lambda: "a".splitlines("x", 1), lambda: "a".splitlines(None), lambda: "a".splitlines([]), lambda: "a".splitlines(keep=1), lambda: "a".partition(), lambda: "a".partition(1), lambda: "a".rpartition("")):
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
head, _, tail = "key: value: more".partition(": ")
print(head, tail, *"k=v;x=y".split(";")[0].partition("="), sep="|")


class S(str):
    pass


print([type(x).__name__ for x in S("ab").partition("z")], [type(x).__name__ for x in S("a\n").splitlines()], S("ab").partition("z")[0] is S)
