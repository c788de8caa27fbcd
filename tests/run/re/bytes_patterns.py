import array
import re

print(re.match(rb"(\w+)\s", b"ab\xe9 c"), re.findall(rb"\d+", b"1 22"), re.sub(rb"(a)", rb"<\1>", b"banana"), re.split(b",", b"a,b"))
print(re.match(b"a", bytearray(b"abc")), re.match(b"a", memoryview(b"abc")).group(), re.findall(b"b", array.array("B", b"abb")))
print(re.sub(b"a", b"x", bytearray(b"aba")), re.sub(b"b", lambda m: m.group() * 2, b"abc"), re.compile(b"\xff").search(b"a\xff"))
print(re.match(rb"[\x80-\xff]+", b"\x80\xffa").group(), re.match(rb"\xe9", b"\xe9"), re.compile(rb"(?i)A").findall(b"aA"), re.escape(b"a.b\xff"))
print(re.match(b"(?P<n>a)", b"a").groupdict(), re.compile(b"a") == re.compile("a"), re.compile(b"a"), re.match(b"(a)?b", b"b").groups(b"-"))
print(re.findall(b"", b"ab"), re.match(b".", b"\n"), re.match(rb"\w", b"\xb5"), re.search(b"\n$", b"a\n"))
for repl in ("x", 5):
    try:
        print(re.sub(b"a", repl, b"a"))
    except TypeError as e:
        print(e)
b = b"same"
print(re.sub(b"x", b"y", b) is b, re.match(b"same", b).group() is b)
