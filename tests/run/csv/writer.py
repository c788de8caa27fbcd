import csv
import io

def text(rows, **kw):
    f = io.StringIO()
    try:
        w = csv.writer(f, **kw)
        for row in rows:
            w.writerow(row)
    except (csv.Error, TypeError) as e:
        return f.getvalue(), type(e).__name__, str(e)
    return f.getvalue()

data = [["a", 1, 2.5, None, True], ["b,c", 'd"e', "f\ng", " h ", ""], [], [""], [None], ["é中", 1e100, -0.0, 10**20], ("x", "y"), "ab", range(3), ["a\rb", "'"], [1j]]
print(repr(text(data)))
for q in (csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC, csv.QUOTE_MINIMAL):
    print(q, repr(text(data, quoting=q)))
print(text([["a", "b"]], quoting=csv.QUOTE_NONE), text([["a,b"]], quoting=csv.QUOTE_NONE), text([["a,b", 'c"d', "e\\f"]], quoting=csv.QUOTE_NONE, escapechar="\\"), text([[""]], quoting=csv.QUOTE_NONE))
print(repr(text([["a", "b;c"]], delimiter=";", lineterminator="\n")), repr(text([['a"b']], doublequote=False, escapechar="\\")), text([['a"b']], doublequote=False))
print(repr(text([["a\\b", "c,d"]], escapechar="\\")), repr(text([["a'b"]], quotechar="'")), repr(text([["a", "b"]], dialect="unix")), repr(text([["a\tb"]], dialect="excel-tab")))
print(text([5]), text([[1], 5]), text([[1]], delimiter="xx"))
f = io.StringIO()
w = csv.writer(f)
print(w.writerow([1, 2]), w.writerows([[3], [4, "x y"]]), repr(f.getvalue()), w.dialect.quoting)
try:
    csv.writer(5)
except TypeError as e:
    print(e)
with open("out.csv", "w", newline="") as f:
    w = csv.DictWriter(f, fieldnames=["name", "n"], extrasaction="ignore", restval="-")
    w.writeheader()
    w.writerow({"name": "x", "n": 1, "z": 2})
    w.writerows([{"name": "y, z"}, {"n": 3, "name": 'q"'}])
print(open("out.csv", newline="").read())
with open("out.csv", newline="") as f:
    for row in csv.DictReader(f):
        print(row)
r = csv.DictReader(["a,b", "1,2,3", "4"], restkey="rest", restval="?")
print(list(r), r.fieldnames, r.line_num)
w = csv.DictWriter(io.StringIO(), ["a"])
try:
    w.writerow({"b": 1})
except ValueError as e:
    print(e)
