import re

s = re.Scanner([(r"[a-zA-Z_]\w*", lambda s, t: ("name", t)), (r"\d+\.\d*", lambda s, t: float(t)), (r"\d+", lambda s, t: int(t)),
                (r"=|\+|-|\*|/", lambda s, t: "op" + t), (r"\s+", None), ("!", "bang")])
print(s.scan("sum = 3*foo + 312.50+bar !"), s.scan("a ? b"), s.scan(""))
t = re.Scanner([("(a)", lambda s, t: s.match.span()), ("b", 1)], re.I)
print(t.scan("aB"), t.scanner.pattern, type(t.scanner).__name__, t.scanner.flags, t.lexicon[1])
