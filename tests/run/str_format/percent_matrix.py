"""printf-style formatting of str and bytes: every conversion with flags, widths and precisions, and the errors."""
values = [0, 7, -5, 255, 10 ** 20, -10 ** 20, True, 1.5, -0.0, 1e100, 3.14159265, float("inf"), float("nan"), "abc", "é", b"x", None, (1,), [1, 2], "", 65, 0x1F600]


def attempt(f):
    try:
        return ascii(f())
    except Exception as e:
        return "%s(%s)" % (type(e).__name__, e)


for conversion in "diouxXeEfFgGcrsa%z":
    for spec in ["", "5", "-8", "08", "+", " ", "#", ".3", "10.2", "-+8.1", "#010", ".0"]:
        format = "%" + spec + conversion
        if format == "%%":
            continue
        print(format, *[attempt(lambda: format % (v,)) for v in values])
for conversion in "dxfgcrsab":
    format = b"%" + conversion.encode()
    print(format, *[attempt(lambda: format % (v,)) for v in values])
for format, args in [("%s %s", (1,)), ("%s", (1, 2)), ("%s", ()), ("%", ()), ("%5", ()), ("%(a)s", {"a": 1}), ("%(a)s", {}), ("%(a)s", 5), ("%(a", {"a": 1}), ("%(a)d %(b)5.1f%%", {"a": 1, "b": 2}),
                     ("%*d|%-*d", (5, 1, 5, 2)), ("%.*f", (2, 3.14159)), ("%*d", ("x", 1)), ("abc", 1), ("abc", {}), ("abc", []), ("%s", [1]), ("%s", {"a": 1}), ("%r %s", ("a", "b")),
                     ("%(a)s %(a)r", {"a": "é"}), ("%ld %hd %Ld", (1, 2, 3)), ("%hhd", 1), ("%c%c", ("a", 98)), ("%c", "ab"), ("%c", -1), ("%c", 0x110000), ("%x", 1.5), ("%d", "1"), ("%i", 2.9),
                     ("%s %(a)s", {"a": 1}), ("100%", ()), ("%%", ()), ("%%%s", "x"), ("%1$s", "x"), ("é%s日", "x"), ("%s", "😀")]:
    print(format, attempt(lambda: format % args))


class Thing:
    def __str__(self):
        return "str"

    def __repr__(self):
        return "répr"

    def __int__(self):
        return 42

    def __float__(self):
        return 2.5

    def __index__(self):
        return 43


t = Thing()
print("%s %r %a %d %x %o %f %5s|%-6r|%.2s %c" % (t, t, t, t, t, t, t, t, t, t, t))
