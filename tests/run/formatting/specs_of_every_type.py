"""The format mini-language against every type: which specs are taken, what is said of the others, grouping, alignment with signs, nested fields, conversion chains."""
import datetime
import decimal
import fractions

values = {"int": 1234567, "negative": -42, "zero": 0, "bool": True, "big": 10**25, "float": 3.14159, "small": 1.5e-7, "inf": float("-inf"), "nan": float("nan"), "str": "text", "empty": "", "none": None, "bytes": b"b", "list": [1], "complex": 1 - 2.5j}
specs = ["", "5", "<12", ">12", "^13", "=12", "*<12", "*^12", "0<12", "012", "+", "-", " ", "+012", " =+12", "#x", "#010b", "#o", "X", "c", "d", "n", "e", ".3e", "f", ".0f", "#.0f", "F", "g", ".3g", "#g", "G", "%", ".1%", ",", "_", ",d", "_x", "_b", ",x", ",.2f", "020,.1f", "_.3f", "012,d", "z", "z.1f", "s", ".3",
         ".2s", "10.3s", "0s", "=s", "+s", ",s", "#s", "y", "5y", "..", "1.", ".x", "<<5", "é^9", "{^9", "99999999999999999999", ".99999999999999999999", "-5", "5-", "05d", "<05d", "x<+8d", " d", "i", "u", "r", "*", "**<5", "#", "#d", "#,x", "_,d", ",_d", "0=8d", "\0<5", "5\n"]
for name, value in values.items():
    row = []
    for spec in specs:
        try:
            row.append(format(value, spec))
        except Exception as e:
            row.append(f"!{type(e).__name__}: {e}")
    print(name)
    for spec, text in zip(specs, row):
        print("   ", repr(spec), repr(text))
width, precision, fill = 12, 3, "~"
pi = 3.14159265
print(f"{pi:{width}.{precision}f}|{pi:{fill}^{width}}|{'x':{fill}>{width - 4}}|{pi!r:>{width}}|{pi!s:.4}|{'é'!a}|{12:{'#'}{'x'}}")
print("{0:{1}.{2}f}|{0:{width}}|{a[0]:>{b.real}}|{a[k]!r}".format(pi, 10, 2, width=9, a={0: "zero", "k": [1]}, b=6))
for template, args in (("{", ()), ("}", ()), ("{}}", (1,)), ("{{}}", ()), ("{0}{}", (1,)), ("{}{0}", (1,)), ("{1}", (1,)), ("{a}", ()), ("{0.x}", (1,)), ("{0[x]}", (1,)), ("{0[0]}", ("ab",)), ("{0[-1]}", ([1],)), ("{!r}", ("a",)), ("{!z}", (1,)), ("{!}", (1,)), ("{0!r:>5}", ("a",)), ("{:{}}", (1, 5)),
                       ("{:{}{}}", (1, 5)), ("{:{:{}}}", (1, 2, 3)), ("{0[}", ([1],)), ("{0.}", (1,)), ("{0[]}", ([1],)), ("{.real}", (5,)), ("{[0]}", ([7],)), ("{ 0}", (1,)), ("{0 }", (1,)), ("{:d}", ("x",)), ("{:>{w}}", (1,)), ("{0!r!s}", (1,)), ("{00}", (1,)), ("{0x}", (1,)), ("{-1}", (1,)), ("{0:}}", (1,))):
    try:
        print(repr(template), repr(template.format(*args)))
    except Exception as e:
        print(repr(template), type(e).__name__, e)


class Custom:
    def __format__(self, spec):
        return f"<{spec}>"


class Plain:
    def __str__(self):
        return "plain"


for action in (lambda: f"{Custom():a:b}", lambda: "{:{}}".format(Custom(), "x"), lambda: f"{Plain()}", lambda: f"{Plain():5}", lambda: f"{Plain()!s:>8}", lambda: format(Plain(), ""), lambda: f"{datetime.date(2020, 1, 2):%d.%m}", lambda: f"{decimal.Decimal('1.50'):>8}",
               lambda: f"{decimal.Decimal('1234.5'):,.2f}", lambda: f"{fractions.Fraction(1, 3)}", lambda: format(5, 5), lambda: format(object, ">3"), lambda: f"{type}", lambda: f"{3:{4}{5}}", lambda: f"{'a' 'b':>4}", lambda: f"{chr(65)!r:^7}", lambda: f'{"nested " + f"{1 + 1}"}', lambda: f"{pi=:.2f} {pi = !s}"):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)
