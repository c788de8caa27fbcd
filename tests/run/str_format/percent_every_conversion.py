"""% formatting: every conversion against every type, widths and precisions from arguments, mappings, missing and surplus arguments, subclasses and hooks, messages."""


class Both:
    def __str__(self): return "str"
    def __repr__(self): return "repr"


class Num:
    def __int__(self): return 42
    def __index__(self): return 7
    def __float__(self): return 2.5
    def __repr__(self): return "num"


class OnlyInt:
    def __int__(self): return 3
    def __repr__(self): return "onlyint"


class Lookup(dict):
    def __missing__(self, key): return f"<{key}>"


class Getter:
    def __getitem__(self, key): return key * 2


values = [0, -5, 255, 2**70, True, 1.5, -0.0, 1e20, float("inf"), "text", "é", b"b", None, [1], (1,), Both(), Num(), OnlyInt(), 1j]
for conversion in ("d", "i", "u", "o", "x", "X", "e", "E", "f", "F", "g", "G", "c", "r", "s", "a", "5d", "-5d|", "05d", "+d", " d", "#x", "#o", "#X", ".3d", "8.3d", "-8.3d|", "+.2e", "10.2f", "-10.2f|", "010.2f", ".0f", "#.0f", ".3s", "10s", "-10s|", ".0s", "5c", "-5c|", ".2r", "%", "ld", "hd", "Ld"):
    row = []
    for v in values:
        try:
            row.append(("%" + conversion) % (v,))
        except Exception as e:
            row.append(f"{type(e).__name__}:{str(e)[:34]}")
    print(conversion, row)
for template, args in (("%", ()), ("%d", ()), ("%d %d", (1,)), ("%d", (1, 2)), ("text", (1,)), ("text", ()), ("text", {}), ("text", []), ("text", 5), ("%s", {}), ("%s", []), ("%s", ()), ("%z", (1,)), ("%5", (1,)), ("%.", (1,)), ("%.5", (1,)), ("%l", (1,)), ("%(a)s", {"a": 1}), ("%(a)s %(b)d", {"a": "x", "b": 2}), ("%(a)s", {"b": 1}), ("%(a)s", (1,)), ("%(a)s", 5), ("%(a", {"a": 1}), ("%(a)", {"a": 1}), ("%()s", {"": "empty"}), ("%(a(b))s", {"a(b)": 3}),
                       ("%(a)s", Lookup()), ("%(ab)s", Getter()), ("%(a)s %s", {"a": 1}), ("%s %(a)s", {"a": 1}), ("%*d", (5, 3)), ("%-*d|", (5, 3)), ("%*d", (-5, 3)), ("%.*f", (2, 3.14159)), ("%*.*f", (8, 2, 3.14159)), ("%*d", ("x", 3)), ("%.*f", (-1, 2.5)), ("%*d", (5,)), ("%(a)*d", {"a": 5}), ("%*d", (2**70, 1)), ("%.*d", (2**40, 1)), ("%99999999999d", (1,)), ("%%", ()), ("%%", (1,)), ("%%%d%%", 5), ("%5%|", ()), ("%c", "ab"), ("%c", 0x110000), ("%c", -1), ("%c", 1.5), ("%c", b"a"), ("%c%c", (65, "é")),
                       ("%s" * 3, (1, 2, 3)), ("%s %s", "ab"), ("%s", "ab"), ("%s", b"ab"), ("%r %r", ("a", "b")), ("%a", "é\n"), ("é%sé", "日"), ("%s", "\ud800"), ("%d", "5"), ("%d", 3.99), ("%d", float("nan")), ("%d", float("inf")), ("%x", 1.5), ("%x", -255), ("%#o", 0), ("%#x", 0), ("%+x", 255), ("% x", 255), ("%010x|%-10x|%+10x", (1, 2, 3)), ("%e", 12345.678), ("%g", 1e-5), ("%#g", 1), ("%.10g", 1 / 3), ("%s", 1 / 3), ("%5.1f%%", 99.95), ("%-+8.2f|", 3.14159), ("%+08.2f|", -3.14159), ("%.500f", 0.1) if False else ("%.50f", 0.1)):
    try:
        print(repr(template), repr(template % args))
    except Exception as e:
        print(repr(template), type(e).__name__, e)


class Text(str):
    def __mod__(self, other): return "own mod"
    def __rmod__(self, other): return "own rmod"


class Sub(str):
    pass


print(Text("%s") % 5, "%s" % Text("x"), "x" % Text("y") if False else "-", type("%s" % Sub("q")).__name__, type(Sub("%s") % 1).__name__, "%s" % (Sub("a"),), "%.1s" % Sub("ab"))
name, width = "inline", 9
print("%(name)s %(width)05d" % locals(), "%s=%r" % ("k", {"a": 1}), "%s, %s" % (*range(2),), "%-5s|%5s|%05.1f" % ("l", "r", 2.25), "%d items" % len([1, 2]))
for n in (0, 1, 9.995, 1234567, -0.5):
    print("%6.2f|%-8g|%+d|%e" % (n, n, n, n))
