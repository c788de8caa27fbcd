import re

p = re.compile(r"""
    (?P<number> \d+ (?: \. \d* )? )   # a number
    \s*
    (?P<unit> [a-z#\ ]+ )             # its unit: blanks and # in sets count
    """, re.VERBOSE)
print(p.match("12.5 k m#").groupdict())
print(re.findall(r"(?x) a  b # c", "ab abc"), re.match(r"(?x: a b ) c", "ab c"), re.match("(?x)a\\ b", "a b"))
print(re.compile("a b", re.X).match("ab"), re.match("(?x)\n(?-x: a)b", " ab"), re.match("(?x)a #x\nb", "ab"))
print(re.match("(?x)a {2}", "aa"), re.match("(?x)(?: a )+ b", "aaab"), re.match("(?x)[a b]+", "a b"))
