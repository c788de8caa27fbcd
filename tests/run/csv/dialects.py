import csv
import io

print(csv.list_dialects(), csv.get_dialect("excel").delimiter, repr(csv.get_dialect("excel").lineterminator), csv.__version__)
csv.register_dialect("semi", delimiter=";", quoting=csv.QUOTE_ALL)
class D(csv.excel):
    delimiter = ":"
csv.register_dialect("colon", D)
print(list(csv.reader(["a:b"], "colon")), list(csv.reader(["a:b"], D)), list(csv.reader(["a:b"], D())), sorted(csv.list_dialects()))
d = csv.get_dialect("semi")
print(d.delimiter, d.quoting, d.doublequote, d.skipinitialspace, d.strict, d.escapechar, d.quotechar)
csv.unregister_dialect("semi")
for f in (lambda: csv.get_dialect("semi"), lambda: csv.unregister_dialect("semi"), lambda: csv.register_dialect(5), lambda: csv.field_size_limit("x")):
    try:
        f()
    except (csv.Error, TypeError) as e:
        print(type(e).__name__, e)
class Bad(csv.Dialect):
    delimiter = "::"
    quoting = csv.QUOTE_NONE
    lineterminator = "\n"
try:
    Bad()
except csv.Error as e:
    print(e)
s = csv.Sniffer()
for sample in ("a;b;c\n1;2;3\n", "a,b\n'x, y',2\n", "name\tage\nbob\t5\n"):
    print(repr(s.sniff(sample).delimiter), s.has_header(sample))
try:
    s.sniff("abc")
except csv.Error as e:
    print(e)
print(issubclass(csv.Error, Exception), csv.Error.__name__, [csv.QUOTE_ALL, csv.QUOTE_MINIMAL, csv.QUOTE_NONE, csv.QUOTE_NONNUMERIC])
