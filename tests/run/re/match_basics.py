# match, fullmatch, search and what a Match offers
import re

m = re.match(r"(\w+) (\d+)?", "hello 42 x")
print(m, m.group(), m.group(0), m.group(1, 2), m[1], m["2" and 2])
print(m.groups(), m.start(), m.end(), m.span(), m.start(2), m.end(2), m.span(1))
print(m.string, m.re.pattern, m.pos, m.endpos, m.lastindex, m.lastgroup, m.regs)
print(re.match("b", "ab"), re.search("b", "ab"), re.fullmatch("a", "ab"), re.fullmatch("a|ab", "ab"))
m = re.match("(a)|(b)", "b")
print(m.groups(), m.groups("-"), m.groups(default=0), m.span(1), m.start(1), m.group(1), m[2])
for key in (3, -1, "x", 1.5, None, 10**30):
    try:
        print(m.group(key))
    except IndexError as e:
        print("IndexError", e)
    try:
        print(m[key])
    except IndexError as e:
        print("IndexError", e)
print(bool(m), type(m), type(m.re), m == m, isinstance(m, re.Match), isinstance(m.re, re.Pattern))
p = re.compile("a.c")
print(p.match("xabc"), p.match("xabc", 1), p.search("abcabc", 1), p.fullmatch("xabcx", 1, 4))
print(p.match("abc", pos=0, endpos=2), p.search("zabc", endpos=100), p.match("abc", -5, 100))
print(p.match("abc", 5), p.search(string="abc"))
for args in ((), (1,), ("a", "b"), ("a", 1, 2, 3)):
    try:
        print(p.match(*args))
    except TypeError as e:
        print(e)
try:
    p.match("a", bad=1)
except TypeError as e:
    print(e)
