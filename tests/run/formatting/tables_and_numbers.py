"""Formatting as reports do it: f-strings with computed widths, nested fields and conversions in loops over mixed kinds, thousands of every kind, %-formats of the same values, format() of classes and their errors."""

class Money:
    def __init__(self, cents):
        self.cents = cents

    def __format__(self, spec):
        if spec.endswith("$"):
            return format(f"${self.cents / 100:,.2f}", spec[:-1])
        if spec == "bad":
            return 5
        return f"Money({self.cents})[{spec}]"

    def __str__(self):
        return "money"

    def __repr__(self):
        return "Money!"


class Plain:
    def __str__(self):
        return "plain"

    def __repr__(self):
        return "Plain()"


class Num(int):
    def __str__(self):
        return "num"


class Txt(str):
    def __format__(self, spec):
        return super().__format__(spec) + "~"


def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


rows = [("apple", 3, 1.5, True), ("fig", 12345678, 0.1 + 0.2, None), ("ünïcode", -7, 1e22, "x"), ("", 2 ** 70, float("inf"), 2j)]
widths = [max(len(str(r[i])) for r in rows) for i in range(3)]
for name, n, x, other in rows:
    print(f"|{name:<{widths[0]}}|{n:>{widths[1]},}|{x:^{widths[2]}.{3}g}|{other!r:.>6}|{other!s:^5.3}|{n:+d}|{n:_}|{x:e}|{name!a:>10}|")
for value in (0, 1, -1, 255, 2 ** 64, True, 1.0, -0.0, 1234567.891, 1e-7, float("nan"), 1e300):
    print([attempt(format, value, spec) for spec in ("", "d", "x", "#o", "+.2f", "08.3", ",", "_b", "c", "%", "n", "g", "-^12", "s", "=+9", " d", "z.1f", "#.3g", "010,.1f")])
for fmt in ("%d", "%5.1f", "%-6s|", "%+i", "%#x", "%r", "%c", "%e", "%%", "%05d", "%.3s", "%*d", "%(a)s", "%", "%y", "%u", "% d", "%.10g", "%a", "%5%"):
    print(fmt, [attempt(lambda: fmt % v) for v in (7, -2.5, "text", True, None, (3,), {"a": 1}, (1, 2), Num(5), 2 ** 66, Plain())])
m, n, t = Money(123456), Num(9), Txt("txt")
print(f"{m} {m!s} {m!r:>8} {m:>12$} {m:{'x' * 2}} {m=} {m=!s} {m=:$}", f"{n} {n:d} {n!s} {n:3} {n!r} {n=}", f"{t} {t:>5} {t!s} {t!r} {t=}", "{0} {0:>5}".format(t), "%s %s %d" % (t, n, n), str(n), format(n), "{!s:^7}".format(n))
print(attempt(lambda: f"{m:bad}"), attempt(lambda: format(Plain(), "x")), f"{Plain()} {Plain()!s:>7}", attempt(lambda: f"{None:5}"), attempt(lambda: f"{[]:d}"), attempt(lambda: f"{'x':d}"), attempt(lambda: f"{1:s}"), attempt(lambda: f"{1.5:d}"), attempt(lambda: f"{1:{'>' * 3}}"), attempt(lambda: format(1, 5)), attempt(lambda: f"{1:.2d}"), attempt(lambda: f"{2j:05}"), attempt(lambda: f"{300:c} {-1:c}"), attempt(lambda: f"{'a':=5}"), attempt(lambda: f"{1:,_}"), attempt(lambda: f"{1:99999999999999999999}"))
d = {"a": [1, {"b": 2}], "k k": 5, "1": "one"}
print("{0[a][1][b]} {0[k k]}".format(d), "{a[0]} {a.__class__.__name__:>6}".format(**d), "{} {} {x}".format(1, 2, x=3), "{1}{0}{1}".format("a", "b"), "{:{w}.{p}}".format("text", w=6, p=2), "{{}} {{{}}}".format(5), "{0:{1}{2}}".format("c", "^", 5), "{.real}{[0]}".format(5, "x"))
for bad in ("{", "}", "{0}{}", "{}{0}", "{a}", "{2}", "{0.missing}", "{0[9]}", "{0!z}", "{0!}", "{0:{1:{2}}}", "{0[}", "{!r", "{0[]}", "{0.}", "{:{}{}}", "{-1}", "{0[-1]}"):
    print(bad, attempt(bad.format, "xy", 1))
print(f"{1 + 2j:.1f} {complex(1, -0.0)} {b'b'!r} {range(3)} {type(1)} {...} {int} {len}")
width, items = 10, ["a", 1, None, 2.5, [1], Money(5)]
print([f"{x!s:{'<>^'[i % 3]}{width - i}}|" for i, x in enumerate(items)], f"{'nested ' + f'{1 + 1:0{3}d}' + ' inner'!r}", f"{(lambda x: x * 2)(3)} {{literal}} {'a' if items else 'b'} {items[0]} {d['a'][1]['b']:>{d['k k']}}", f"{items=!s:.4} { width = } {width*2=:>5}")
total = 0
for step in (1, 0.5, 2 ** 63, 3):
    total += step
    print(f"{total:>25} {total:<8.3e} {total!r}", end=";")
print("%-10s|%6.2f|%03d" % ("end", total, 7), "%(k)s %(k)r %(n)05.1f" % {"k": "v", "n": 2}, "%s" % ((),), sep="|")
