"""csv: quoting rules, escapes, dialect errors, DictReader and DictWriter with rows of the wrong length, line numbers, and what the reader refuses."""
import csv
import io


def attempt(label, function):
    try:
        print(label, "->", repr(function()))
    except Exception as error:
        print(label, "!", type(error).__name__, error)


def write(rows, **kw):
    out = io.StringIO()
    csv.writer(out, **kw).writerows(rows)
    return out.getvalue()


def read(text, **kw):
    return list(csv.reader(text.splitlines(True) if isinstance(text, str) else text, **kw))


ROWS = [["a", 1, 2.5, None, True], ["x,y", 'q"q', "new\nline", "", " pad "], [], [""], ["'", "\r", "#", "\\"], (n for n in "ab"), "str", {"k": 1}]
for kw in ({}, {"quoting": csv.QUOTE_ALL}, {"quoting": csv.QUOTE_NONNUMERIC}, {"delimiter": ";", "lineterminator": "\n"}, {"quotechar": "'"}, {"doublequote": False, "escapechar": "\\"}, {"quoting": csv.QUOTE_NONE, "escapechar": "/"}, {"dialect": "excel-tab"}, {"dialect": "unix"}, {"delimiter": " "}):
    attempt(f"write {kw}", lambda: write([list(r) if not isinstance(r, (list, str, dict)) else r for r in ROWS[:5] + ["str", {"k": 1}]], **kw))
attempt("none without escape", lambda: write([["a,b"]], quoting=csv.QUOTE_NONE))
attempt("none quote", lambda: write([['a"b']], quoting=csv.QUOTE_NONE, quotechar=None))
attempt("none newline", lambda: write([["a\nb"]], quoting=csv.QUOTE_NONE))
attempt("doublequote", lambda: write([['a"b']], doublequote=False))
attempt("single empty", lambda: write([[None]], quoting=csv.QUOTE_NONE))
attempt("not iterable", lambda: csv.writer(io.StringIO()).writerow(5))
attempt("rows not iterable", lambda: csv.writer(io.StringIO()).writerows([1]))
attempt("no write", lambda: csv.writer(5))
attempt("returns", lambda: csv.writer(io.StringIO()).writerow(["abc", 1]))


class Loud:
    def __str__(self):
        raise ZeroDivisionError("loud")


attempt("str fails", lambda: csv.writer(io.StringIO()).writerow([Loud()]))
for kw in ({"delimiter": ""}, {"delimiter": "ab"}, {"delimiter": None}, {"delimiter": 5}, {"quotechar": "ab"}, {"quotechar": 5}, {"quotechar": None}, {"quotechar": None, "quoting": csv.QUOTE_NONE}, {"escapechar": "xx"}, {"lineterminator": 5}, {"lineterminator": None}, {"quoting": 9}, {"quoting": "x"}, {"doublequote": "yes"}, {"nonsense": 1}, {"dialect": "nope"}, {"dialect": 5}, {"strict": 2, "skipinitialspace": []}, {"delimiter": "\n"}, {"delimiter": "é"}):
    attempt(f"dialect {kw}", lambda: (lambda d: (d.delimiter, d.quotechar, d.escapechar, d.lineterminator, d.quoting, d.doublequote, d.skipinitialspace, d.strict))(csv.reader([], **kw).dialect))
for text in ('a,b\n"c,d",e\n', '"a""b",c\r\n', '"multi\nline",x\n', "a, b, \"c\"\n", 'x"y,z\n', '"a"b,c\n', "\n\na\n", ",\n", '""\n', "a\\,b\n", "'a,b',c\n", '"open\n', 'a\rb\n', "1,2.5,x\n", '"1",2\n'):
    attempt(f"read {text!r}", lambda: read(text))
    attempt("  strict", lambda: read(text, strict=True))
    attempt("  skip", lambda: read(text, skipinitialspace=True, escapechar="\\"))
    attempt("  none", lambda: read(text, quoting=csv.QUOTE_NONE))
    attempt("  nonnumeric", lambda: read(text, quoting=csv.QUOTE_NONNUMERIC))
attempt("list", lambda: read(["a,b", "c"]))
attempt("embedded", lambda: read(["a\nb"]))
attempt("bytes", lambda: read([b"a"]))
attempt("number", lambda: csv.reader(5))
attempt("nul", lambda: read(["a\0b"]))
old = csv.field_size_limit(10)
attempt("limit", lambda: read(["x" * 20]))
print(csv.field_size_limit(old), old)
reader = csv.reader(io.StringIO('a\n"b\nc"\nd\n'))
print([(row, reader.line_num) for row in reader], reader.line_num, next(reader, "end"))
d = csv.DictReader(io.StringIO("n,v\n1,2\n\n3\n4,5,6,7\n"), restkey="rest", restval="?")
print(d.fieldnames, [(row, d.line_num) for row in d])
d = csv.DictReader(io.StringIO("1,2\n3,4\n"), fieldnames=["x", "y"])
print(list(d), d.fieldnames)
print(csv.DictReader(io.StringIO("")).fieldnames, list(csv.DictReader(io.StringIO("a,a\n1,2\n"))))
out = io.StringIO()
w = csv.DictWriter(out, ["a", "b"], restval="-", lineterminator="\n")
print(w.writeheader(), w.writerow({"a": 1}), w.writerow({"b": "x,y", "a": None}))
attempt("extra", lambda: w.writerow({"a": 1, "z": 2, "y": 3}))
attempt("extras bad", lambda: csv.DictWriter(out, ["a"], extrasaction="skip"))
csv.DictWriter(out, ["a"], extrasaction="ignore", lineterminator="|").writerows([{"a": 1, "z": 2}, {"z": 3}])
print(repr(out.getvalue()))
