import re

m = re.match(r"(?P<first>\w+)\s+(?P<last>\w+)(?P<opt>!)?", "Ada Lovelace")
print(m.groupdict(), m.groupdict("?"), m["first"], m.group("last", "first"), m.lastgroup)
print(m.start("last"), m.end("last"), m.span("opt"), m.re.groupindex, dict(m.re.groupindex), m.re.groups)
print(re.match(r"(?P<q>['\"]).*?(?P=q)", "'a\"b'c'").group())
print(re.sub(r"(?P<a>x)(?P<b>y)?", r"[\g<a>|\g<b>|\g<0>|\2]", "xyx"))
for template in (r"\g<c>", r"\g<", r"\g<>", r"\g<1", r"\g<-1>", r"\g<9>", r"\g<1a>", r"\ga", r"\7", r"\g<a b>"):
    try:
        print(re.sub("(?P<a>x)", template, "x"))
    except (re.error, IndexError) as e:
        print(type(e).__name__, e)
try:
    m.re.groupindex["first"] = 3
except TypeError as e:
    print(e)
print(re.compile("(?P<ä>.)").match("z").groupdict())
