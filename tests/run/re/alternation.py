import re

for p, s in (("a|ab|abc", "abc"), ("abc|ab|a", "abd"), ("|a", "a"), ("a|", "b"), ("(a|b|)c", "c"), ("foo|foobar|bar", "bar"),
             ("(?:foo|foobar)$", "foobar"), ("a|[bc]|d", "c"), ("[^a]|a", "a"), ("(a|ab)(c|bcd)(d*)", "abcd"), ("x(?:a|b|cd)y", "xcdy"),
             ("(?:a|b|c|d|é|中)+", "abé中d"), ("(?i:foo|BAR)baz", "barbaz"), ("(^|b)a", "ba"), ("(?:^|,)(\\w)", "a"), ("ab|ac|ad", "ad")):
    m = re.search(p, s)
    print(p, s, m and (m.span(), m.groups()), re.fullmatch(p, s))
words = "and as assert async await break class continue def del elif else except".split()
p = re.compile(r"\b(?:" + "|".join(words) + r")\b")
print(p.findall("assert a class as elif x elsewhere del"))
