"""The TypeErrors of every operator between types that do not go together."""
import operator

values = [1, 1.5, "s", b"b", [1], (1,), {1}, {1: 2}, None, 1j, range(2), len, object, slice(1)]
binary = ["+", "-", "*", "/", "//", "%", "**", "@", "<<", ">>", "&", "|", "^", "<", ">="]
seen = set()
for op in binary:
    for a in values:
        for b in (1, "t", [2], None):
            try:
                eval("a %s b" % op)
            except TypeError as error:
                seen.add(str(error))
            except (ValueError, ZeroDivisionError) as error:
                seen.add(type(error).__name__ + ": " + str(error))
for message in sorted(seen):
    print(message)
for op in ("-", "+", "~"):
    for a in values:
        try:
            eval("%sa" % op)
        except TypeError as error:
            print(error)
for name in ("iadd", "isub", "imul", "imatmul", "ipow", "ilshift", "ior", "ifloordiv", "imod"):
    for a, b in ((1, "x"), ([1], 2), ("s", None), ({1}, [1])):
        try:
            print(name, getattr(operator, name)(a, b))
        except TypeError as error:
            print(name, error)
