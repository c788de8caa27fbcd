import csv
import io

def rows(text, **kw):
    try:
        return list(csv.reader(io.StringIO(text, newline=""), **kw))
    except csv.Error as e:
        return "Error", str(e)

for text in ("a,b,c\r\n1,2,3\r\n", "a,b\n\n\nc", "", "\n", "a,\"b,c\",d", 'a,"b\nc",d\n', 'a,"b""c"', '"a"b,c', ' a, "b"', "a\rb", "a,b\r\n\r\n",
             '"', '"a', 'a"b"c', "é,中,😀", ",", ",,", '""', '"",""', "a\0b", '"a" ,b', "x" * 10):
    print(repr(text), rows(text), rows(text, strict=True), rows(text, skipinitialspace=True))
print(rows("a;b;c", delimiter=";"), rows("a\tb", dialect="excel-tab"), rows("a|'b|c'|d", delimiter="|", quotechar="'"), rows("a,b\\,c", escapechar="\\"))
print(rows('1,"2",3.5', quoting=csv.QUOTE_NONNUMERIC), rows('"a",b', quoting=csv.QUOTE_NONE), rows('"a""b"', doublequote=False), rows('"a\\"b"', escapechar="\\", doublequote=False))
print(rows("a\\\nb", escapechar="\\"), rows("a\\", escapechar="\\"), rows('"a\\', escapechar="\\"), rows("a:b", delimiter=":", quotechar=None))
try:
    rows("x", quoting=csv.QUOTE_NONNUMERIC)
except ValueError as e:
    print(e)
r = csv.reader(["a,b", "c,\"d\n", "e\"", "f"])
print(r.line_num, next(r), r.line_num, next(r), r.line_num, next(r), r.line_num, r.dialect.delimiter, iter(r) is r, next(r, "end"))
for bad in ([b"a"], [1], 5, ["a\nb"], ["a\rb,"]):
    try:
        print(list(csv.reader(bad)))
    except (csv.Error, TypeError) as e:
        print(type(e).__name__, e)
print(csv.field_size_limit(), csv.field_size_limit(5), rows("123456"), rows("12345"), csv.field_size_limit(131072))
for kw in ({"delimiter": ""}, {"delimiter": "ab"}, {"delimiter": 5}, {"delimiter": None}, {"quotechar": "ab"}, {"quotechar": 5}, {"quotechar": None, "quoting": 1}, {"escapechar": "xx"},
           {"quoting": 9}, {"quoting": "x"}, {"lineterminator": None}, {"lineterminator": 5}, {"nope": 1}, {"dialect": "nope"}, {"quotechar": ""}, {"quoting": None}):
    try:
        print(kw, list(csv.reader(["a,b"], **kw)))
    except (csv.Error, TypeError) as e:
        print(kw, type(e).__name__, e)
