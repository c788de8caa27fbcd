import re

print(re.split(",", "a,b,,c"), re.split("(,)", "a,b"), re.split(",", "a,b,c", 1), re.split(",", "a,b,c", maxsplit=2))
print(re.split("x*", "axbc"), re.split(r"\b", "a b"), re.split("(a)|(b)", "xaybz"), re.split("", "ab"))
print(re.split(r"[\s,]+", " a, b  c "), re.split("a", ""), re.split("", ""), re.split("(?=b)", "abab"))
print(re.split(r"(?i)AND", "1and2And3"), re.compile("-").split("a-b-c", 1), re.compile("-").split(string="a"))
print(re.split("-", "a-b", -1), re.split(b"-", b"a-b-"))
