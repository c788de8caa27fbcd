import copyreg
import re

p = re.compile("a(b)", re.I)
f, args = copyreg.dispatch_table[re.Pattern](p)
print(f(*args) == p, args)
print(sorted(re.__all__), re.__version__)
print([n for n in dir(p) if not n.startswith("_")], [n for n in dir(p.match("ab")) if not n.startswith("_")])
