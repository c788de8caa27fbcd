# what programs do with regular expressions
import re

def tokenize(code):
    spec = [("NUMBER", r"\d+(\.\d*)?"), ("ASSIGN", r":="), ("END", r";"), ("ID", r"[A-Za-z]+"), ("OP", r"[+\-*/]"),
            ("NEWLINE", r"\n"), ("SKIP", r"[ \t]+"), ("MISMATCH", r".")]
    for m in re.finditer("|".join("(?P<%s>%s)" % pair for pair in spec), code):
        if m.lastgroup not in ("SKIP", "NEWLINE"):
            yield m.lastgroup, m.group(), m.start()

print(list(tokenize("x := 3 * y1;\n z := 4.5 ?")))
log = '127.0.0.1 - - [10/Oct/2000:13:55:36 -0700] "GET /a.gif HTTP/1.0" 200 2326'
p = re.compile(r'(?P<host>\S+) \S+ (?P<user>\S+) \[(?P<time>[^\]]+)\] "(?P<req>[^"]*)" (?P<status>\d{3}) (?P<size>\d+|-)')
print(p.match(log).groupdict())
print(re.findall(r"\b[\w.+-]+@[\w-]+\.[\w.-]+\b", "a@b.org, c.d+e@f-g.co.uk; no@"))
camel = lambda s: re.sub(r"(?<!^)(?=[A-Z])", "_", s).lower()
print(camel("CamelCaseName"), re.sub(r"_(\w)", lambda m: m[1].upper(), "snake_case_name"), re.sub(r"\s+", " ", "a  b\n\tc").strip())
print(re.sub(r"(\d)(?=(\d{3})+$)", r"\1,", "1234567"), re.split(r"\s*[,;]\s*", "a , b;c"), bool(re.fullmatch(r"[+-]?\d+", "-12")))
print(re.sub(r"\{(\w+)\}", lambda m: {"a": "1"}.get(m[1], m[0]), "{a} {b}"), re.match(r"(\d{4})-(\d\d)-(\d\d)$", "2024-02-29").groups())
print(re.sub("<[^>]+>", "", "<p>Hello <b>you</b></p>"), re.findall(r'"((?:[^"\\]|\\.)*)"', r'"a\"b" "c"'))
text = "one two three two one"
counts = {}
for w in re.findall(r"\w+", text):
    counts[w] = counts.get(w, 0) + 1
print(counts, [(m.start(), m.group()) for m in re.finditer("t\\w+", text)])
match re.match(r"(\w)(\d)", "a1"):
    case re.Match() as m:
        print(m.groups())
