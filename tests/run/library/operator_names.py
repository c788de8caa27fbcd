# operator.__add__ is operator.add; a closed StringIO does not tell its newlines.
import io
import operator

for name in sorted(vars(operator)):
    if name.startswith("__") and name.endswith("__") and callable(getattr(operator, name)):
        plain = name.strip("_")
        plain = plain if hasattr(operator, plain) else plain + "_"
        print(name, hasattr(operator, plain) and getattr(operator, name) is getattr(operator, plain))
f = io.StringIO("x\n", newline=None)
f.close()
try:
    f.newlines
except ValueError as e:
    print(e)
