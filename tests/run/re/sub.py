import re

print(re.sub("a", "b", "banana"), re.sub("a", "b", "banana", 2), re.sub("a", "b", "banana", count=1))
print(re.subn("a", "", "banana"), re.subn("z", "", "banana"), re.subn("", "-", "ab"))
print(re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world"), re.sub("x*", "-", "abxd"), re.sub("b|", "-", "abc"))
print(re.sub("(a)(b)?", r"<\1\2>", "ab a"), re.sub("a", r"\\\n\t\x", "a") if 0 else re.sub("a", r"\\\n\t\-", "a"))
print(re.sub(".", lambda m: m.group().upper() * 2, "abc"), re.sub("(?P<n>.)", lambda m: str(m.start("n")), "xyz"))
print(re.sub("a", lambda m: None, "bab") if 0 else re.sub("a", lambda m: "", "bab"))
print(re.sub("a", r"\060\0\1010\g<0>", "a").encode())
s = "unchanged"
print(re.sub("z", "y", s) is s)
for repl in (r"\x", r"\u0041", r"\8", r"\400", "\\", r"\q", 5, None, b"x", ["a"]):
    try:
        print(re.sub("a", repl, "xa"))
    except (re.error, TypeError) as e:
        print(type(e).__name__, e)
try:
    re.sub("a", lambda m: 5, "ba")
except TypeError as e:
    print(e)
print(re.sub("a", lambda m: None, "bab"))
p = re.compile("(b)")
print(p.sub("[\\1]", "abc"), p.sub(repl="x", string="bb", count=1), p.subn("x", "bb", 1))
print(re.sub("-", "", "-" * 5, flags=re.I), re.sub("A", "x", "aA", flags=re.IGNORECASE))
m = re.match("(.)(.)?", "q")
print(m.expand(r"\1-\2-\g<1>"), m.expand("plain"))
