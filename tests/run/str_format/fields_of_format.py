"""str.format: automatic and explicit numbers, attributes, items, conversions, nested specifications, errors."""
class O:
    attr = "A"
    items = {"k": [1, {"deep": "D"}], "0": "zero text", 0: "zero"}

    def __getitem__(self, key):
        return "item %r" % (key,)


o = O()
for form in ("{}", "{0}", "{} {}", "{1} {0}", "{0.attr}", "{0.items[k]}", "{0.items[k][1][deep]}", "{0[0]}", "{0[a b]}", "{0[-1]}", "{0.items[0]}", "{k}", "{k!r}", "{k!s:>5}", "{k!a}", "{k:{w}}", "{k:{f}{a}{w}}", "{{}}", "{{{k}}}", "{k:}", "{0:{1}}", "{:{}}", "{k:.{w}}", "{k!r:^{w}}"):
    try:
        print(form, "->", form.format(o if "attr" in form or "items" in form or "[" in form else "x", 5, k="é", w=6, f="*", a="^"))
    except Exception as error:
        print(form, "->", type(error).__name__, error)
for form in ("{", "}", "{0", "0}", "{!}", "{!r", "{!rr}", "{!x}", "{0.}", "{0[}", "{0[]}", "{0.a.}", "{} {0}", "{0} {}", "{2}", "{k}", "{-1}", "{0.nothing}", "{0[5]}", "{:{:{}}}", "{a b}", "{0!}", "{:d}", "{0]}", "{ }", "{0 }", "{99999999999999999999}", "{0!r:d}"):
    try:
        print(form, "->", form.format("text", 2))
    except Exception as error:
        print(form, "->", type(error).__name__, error)
print("{a}{b}".format_map({"a": 1, "b": 2}), "{x.real}".format_map({"x": 5}), "{}-{}".format(*"ab"), "{0}{0}".format("r"), "{:>{w}}|{:<{w}}".format("a", "b", w=3), "{0.real:+.1f}".format(2.55), "{:%Y}".format(type("D", (), {"__format__": lambda s, f: "spec " + f})()))


class Default(dict):
    def __missing__(self, key):
        return "<" + key + ">"


print("{known} {unknown}".format_map(Default(known=1)), "{a[0]}{a[1]}".format(a="xy"), str.format("{}", 1))
