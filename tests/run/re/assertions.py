import re

for p, s in (("(?=a)a", "a"), ("(?=(a+))", "aa"), ("(?!a)b", "b"), ("a(?!b)", "ab"), ("(?!(a)b)a", "ac"), ("(?<=a)b", "ab"),
             ("(?<!a)b", "cb"), ("(?<!a)b", "ab"), ("(?<=ab|cd)e", "cde"), ("(?<=(a))b", "ab"), ("(a)(?<=\\1)b", "ab"),
             ("(?<=a{2})b", "aab"), ("(?<=^)a", "a"), ("(?<=\\b)a", "a"), ("(?=.*b)a", "aab"), ("(?!.*b)a", "aa"),
             ("(?<=(?i:A))b", "ab"), ("(?:(?=(a))a)+b", "aab"), ("(?=(?!b)a)", "a"), ("(?<!^)b", "ab"), ("(?<=a.)c", "abc"),
             ("(a)((?!(b)*))*", "abb"), ("(?=(a|ab))\\1c", "abc"), ("(?<!)a", "a"), ("(?<=)a", "a"), ("(?!)a", "a"), ("(?=)", "")):
    m = re.search(p, s)
    print(p, s, m and (m.span(), m.groups(), m.lastindex))
p = re.compile("(?<=a)b")
print(p.match("ab", 1), p.search("ab", 1), re.compile("^b").match("ab", 1), re.compile(r"\bb").match("ab", 1), re.compile("a$").match("ab", 0, 1))
print(re.compile(r"a\b").match("ab", 0, 1), re.compile("(?=b)").match("ab", 1, 1), re.findall("(?<=,)[^,]*", "a,b,,c"))
