import re

print(re.findall(r"\d+", "a1b22c333"), re.findall(r"(\w)(\d)", "a1 b2"), re.findall(r"(a)|b", "abab"))
print(re.findall("", "abc"), re.findall("x*", "axbxx"), re.findall(r"\b", "a bc"), re.findall("^|$", "a\nb", re.M))
print([m.span() for m in re.finditer("a|", "baac")], [m.group() for m in re.finditer(r"(?=(..))", "abcd")])
it = re.finditer("[ab]", "xaxb")
print(type(it).__name__, next(it), next(it), next(it, None))
p = re.compile("a*")
print(p.findall("baac", 1), p.findall("baac", 1, 2), list(p.finditer("aab", 1)), p.findall(string="aa", pos=1))
print(re.findall(r"(?:(\d)|(\w))", "1a"), re.findall("(?P<x>a)(?P<y>b)?", "aba"))
s = p.scanner("aab")
print(s.match(), s.match(), s.match(), s.pattern)
s = re.compile("b|").scanner("ab")
while m := s.search():
    print(m)
