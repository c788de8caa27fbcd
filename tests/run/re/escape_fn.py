import re

s = "".join(chr(i) for i in range(128)) + "é中"
print(ascii(re.escape(s)), re.escape(bytes(range(256))), re.fullmatch(re.escape(s), s).end())
print(re.escape(""), re.escape("a b"), re.escape("[x]-{y}"), type(re.escape(b"")))
