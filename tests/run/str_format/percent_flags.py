"""% formatting: flags and conversions on every kind of value, mappings, stars, errors."""
values = [5, -5, 0, 3.7, -2.5, True, 2**65, "text", "é", None, b"b", (1,), [1], 1j]
for conversion in ("%d", "%5d", "%-5d|", "%05d", "%+d", "% d", "%i", "%u", "%x", "%#x", "%X", "%o", "%#o", "%e", "%.2f", "%g", "%G", "%8.3f", "%c", "%s", "%r", "%a", "%.2s", "%5s", "%-5s|", "%5.1s|"):
    row = []
    for v in values:
        try:
            row.append(conversion % (v,))
        except (TypeError, OverflowError, ValueError) as error:
            row.append(type(error).__name__[:2])
    print(conversion, row)
for form, args in (("%d", "5"), ("%d", 1j), ("%x", 1.5), ("%c", "ab"), ("%c", -1), ("%c", 1.5), ("%f", "x"), ("%d %d", (1,)), ("%d", (1, 2)), ("%(a)d", (1,)), ("%(a)s", {"b": 1}), ("%*d", ("x", 1)), ("%z", 1), ("%", 1), ("%(a", {"a": 1}), ("%5", 1), ("abc", 1), ("abc", (1,)), ("%s", ()), ("%.*f", (2,)), ("%d%%%", 5), ("%(a)s %s", {"a": 1}), ("%é", 1), ("%99999999999999999999d", 1), ("%.99999999999999999999f", 1.0)):
    try:
        print(form, "->", form % args)
    except Exception as error:
        print(form, "->", type(error).__name__, error)
print("%(a)s %(b)05.1f %%" % {"a": 1, "b": 2.25}, "%s" % {"k": 1}, "%s" % [1, 2], "%s %s" % ("a", (1, 2)), "%*d|%-*d|" % (5, 42, 5, 42), "%.*f" % (3, 3.14159), "%ld %hd %Li" % (1, 2, 3), "abc" % (), "abc" % {}, "abc" % [1], "%(x)s%(x)r" % {"x": "q"}, "%s" % (("t",),))
