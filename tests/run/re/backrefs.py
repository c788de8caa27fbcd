import re

for p, s in ((r"(a)\1", "aa"), (r"(a*)b\1", "aabaa"), (r"(a)|\1b", "b"), (r"(.)(.)\2\1", "abba"), (r"(?i)(a)\1", "aA"),
             (r"(?P<x>a|b)(?P=x)+", "bbb"), (r"(a\1?)", "aa") if 0 else (r"(a)(\1)?", "a"), (r"(a?)\1b", "b"), (r"(\w+) \1", "the the"),
             (r"(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)\10", "abcdefghijj"), (r"(a)\01", "a\x01"), (r"(a)\1{2}", "aaa"), (r"(?:(a)|b)\1", "b"),
             (r"()\1", ""), (r"(a)\g", "a") if 0 else (r"(a)b\1", "aba"), (r"(?:(.)\1)+", "aabb"), (r"\141\x62", "ab")):
    m = re.match(p, s)
    print(p, s, m and (m.span(), m.groups()))
print(re.findall(r"(?i)\b(\w+) \1\b", "Paris in the THE spring spring"), re.sub(r"(.)\1+", r"\1", "aabbbc"))
