"""Rules for expressions of scalar kinds."""
from gen_base import MODULI, rule

ARITHMETIC = ["+", "-", "+", "-", "//", "%", "&", "|", "^", ">>"]
COMPARISONS = ["<", "<=", ">", ">=", "==", "!="]
NARROW = {"int": "int", "float": "float", "str": "str", "bool": "bool"}


# Any kind

@rule("common", 4)
def conditional(g, d, kind):
    return "(%s if %s else %s)" % (g.expr(kind, d - 1), g.expr("bool", d - 1), g.expr(kind, d - 1))


@rule("common", 2)
def short_circuit(g, d, kind):
    return "(%s %s %s)" % (g.expr(kind, d - 1), g.pick(["and", "or"]), g.expr(kind, d - 1))


@rule("common", 2)
def traced(g, d, kind):
    """Tells when it is evaluated."""
    return "t(%d, %s)" % (g.number(0, 99), g.expr(kind, d - 1))


@rule("common", 2)
def walrus(g, d, kind):
    if g.comprehension or not g.own or g.blocks == 0:
        return None
    names = g.variables(kind, own=True)
    return "(%s := %s)" % (g.pick(names), g.expr(kind, d - 1)) if names else None


@rule("common", 6)
def call(g, d, kind):
    funcs = [f for f in g.funcs if f.result == kind and g.can_call(f)]
    return call_text(g, g.pick(funcs), d) if funcs else None


@rule("common", 5)
def method_call(g, d, kind):
    found = []
    for name in g.variables_where(lambda k: k[0] == "inst"):
        methods = g.classes[g.env[name][1]].methods.values()
        found += [(name, m) for m in methods if m.result == kind and g.can_call(m)]
    if not found:
        return None
    name, method = g.pick(found)
    return name + "." + call_text(g, method, d)


@rule("common", 6)
def field(g, d, kind):
    found = []
    for name in g.variables_where(lambda k: k[0] == "inst"):
        cls = g.classes[g.env[name][1]]
        found += [name + "." + f for f, k in list(cls.fields.items()) + list(cls.properties.items()) if k == kind]
    return g.pick(found) if found else None


@rule("common", 7)
def list_item(g, d, kind):
    names = g.variables(("list", kind))
    if not names:
        return None
    name = g.pick(names)
    return item_text(g, name, d)


@rule("common", 5)
def dict_item(g, d, kind):
    names = g.variables_where(lambda k: k[0] == "dict" and k[2] == kind)
    if not names:
        return None
    name = g.pick(names)
    key = g.expr(g.env[name][1], d - 1)
    form = g.number(0, 7)
    if form == 0:
        return "%s[%s]" % (name, key)
    if form == 1:
        return "%s.pop(%s, %s)" % (name, key, g.atom(kind))
    return "%s.get(%s, %s)" % (name, key, g.atom(kind))


@rule("common", 4)
def tuple_item(g, d, kind):
    names = g.variables_where(lambda k: k[0] == "tuple" and kind in k[1:])
    if not names:
        return None
    name = g.pick(names)
    place = g.env[name][1:].index(kind)
    return "%s[%d]" % (name, place if g.chance(0.8) else place - len(g.env[name]) + 1)


@rule("common", 3)
def optional_value(g, d, kind):
    names = g.variables(("opt", kind))
    if not names:
        return None
    name = g.pick(names)
    return g.pick(["({0} if {0} is not None else {1})", "({0} or {1})", "({1} if {0} is None else {0})", "{0}"]).format(
        name, g.atom(kind))


@rule("common", 2)
def apply_lambda(g, d, kind):
    other = g.scalar()
    name = g.name("q")
    with_name(g, name, other)
    body = g.expr(kind, d - 1)
    g.comprehension -= 1
    del g.env[name]
    return "(lambda %s: %s)(%s)" % (name, body, g.expr(other, d - 1))


@rule("common", 3)
def call_value(g, d, kind):
    names = g.variables_where(lambda k: k[0] == "fn" and k[2] == kind)
    if not names or g.times > 60:
        return None
    g.cost += 3 * g.times
    name = g.pick(names)
    return "%s(%s)" % (name, ", ".join(g.expr(k, d - 1) for k in g.env[name][1]))


@rule("common", 2)
def from_container(g, d, kind):
    """min, max, next, pop of a list."""
    names = g.variables(("list", kind))
    if not names:
        return None
    name = g.pick(names)
    forms = ["next(iter({0}), {1})", "({0}[-1:] or [{1}])[0]", "[{1}, *{0}][-1]"]
    forms *= 2
    if kind in ("int", "float", "str"):
        forms += ["min({0}, default={1})", "max({0}, default={1})", "max({0} + [{1}], key=lambda q: -len(str(q)))"]
    if not g.comprehension:
        forms += ["({0}.pop() if {0} else {1})", "{0}.pop()"]
    return g.pick(forms).format(name, g.atom(kind))


def with_name(g, name, kind):
    """Makes name readable in a lambda or comprehension; the caller undoes it."""
    g.env[name] = kind
    g.comprehension += 1


def item_text(g, name, d):
    index = g.expr("int", d - 1)
    form = g.number(0, 9)
    if form <= 1:
        return "%s[%s]" % (name, g.number(-2, 3))
    if form == 2:
        return "%s[%s]" % (name, index)
    if form <= 5:
        return "(%s[%d] if %s else %s)" % (name, g.pick([0, -1]), name, g.atom(g.env[name][1]))
    return "%s[%s %% len(%s)]" % (name, index, name)


def call_text(g, func, d):
    """A call with positional, keyword, starred arguments as the parameters allow."""
    g.cost += g.times * func.cost
    args, keywords = [], []
    for param in func.params:
        if param.default is not None and g.chance(0.4):
            keywords.append(None)
            continue
        value = g.expr(param.kind, d - 1)
        if param.passing == "star":
            if None not in keywords and not any(keywords):
                args += [g.expr(param.kind, d - 1) for _ in range(g.number(0, 2))]
                if g.chance(0.3):
                    args.append("*%s" % g.literal(("list", param.kind)))
        elif param.passing == "stars":
            keywords += ["k%d=%s" % (n, g.expr(param.kind, d - 1)) for n in range(g.number(0, 2))]
        elif param.passing == "kw" or (param.passing == "pos" and (keywords or g.chance(0.12))):
            keywords.append("%s=%s" % (param.name, value))
        elif keywords:
            keywords.append(None)
        else:
            args.append(value)
    keywords = [k for k in keywords if k]
    if g.wild and g.chance(0.02):
        args = args[1:]
    return "%s(%s)" % (func.name, ", ".join(args + keywords))


# int

@rule("int", 10)
def int_atom(g, d):
    return g.atom("int")


@rule("int", 14)
def int_arithmetic(g, d):
    a, b = g.expr("int", d - 1), g.expr("int", d - 1)
    op = g.pick(ARITHMETIC)
    if op == ">>":
        return "(%s >> (%s & %s))" % (a, b, g.pick(["7", "63", "127"])) if g.chance(0.9) else "(%s >> %s)" % (a, g.atom("int"))
    if op in ("//", "%") and g.chance(0.8):
        b = g.pick(["(%s or 1)", "(abs(%s) + 1)", "(%s | 1)"]) % b if g.chance(0.5) else str(g.pick([2, 3, -2, 7, 10, -1, 64]))
    return "(%s %s %s)" % (a, op, b)


@rule("int", 5)
def int_growing(g, d):
    """Products, powers and shifts, cut so that loops do not make them endless."""
    a, b = g.expr("int", d - 1), g.expr("int", d - 1)
    return g.pick([
        "({a} * {b} % {m})", "w({a} * {b})", "({a} * {k})", "(({a} << ({b} & {s})) % {m})", "w({a} << ({b} % {s}))",
        "pow({a}, {b} & 7, {m})", "w({a} ** ({b} & 3))", "({a} * {b} & 0xFFFFFFFF)", "(({a} & 1023) ** ({b} & 15))",
        "w(({a}) * ({b}) * {k})", "(-({a} & 7)) ** ({b} & 3)", "pow({a}, {k}, {m})",
    ]).format(a=a, b=b, k=g.pick([2, 3, -1, 10, 31, 1103515245]), s=g.pick([3, 31, 62, 63, 64, 70]), m=g.pick(MODULI))


@rule("int", 3)
def int_unary(g, d):
    return g.pick(["(-%s)", "(~%s)", "abs(%s)", "(+%s)", "int(%s)", "w(%s)"]) % g.expr("int", d - 1)


@rule("int", 3)
def int_of_other(g, d):
    kind = g.pick(["bool", "bool", "float", "str"])
    value = g.expr(kind, d - 1)
    if kind == "float":
        return g.pick(["int(%s)", "round(%s)", "int(%s) % 1000"]).replace("%s", value)
    if kind == "str":
        return g.pick(["len(%s)", "len(%s)", "%s.count('a')", "%s.find('b')", "sum(map(ord, %s))", "int('0' + %s)"]).replace(
            "%s", value)
    return g.pick(["%s", "int(%s)", "(not %s)", "(%s + 1)"]).replace("%s", value)


@rule("int", 3)
def int_reduction(g, d):
    names = g.variables_where(lambda k: k[0] in ("list", "dict", "set", "tuple"))
    if not names:
        return None
    name = g.pick(names)
    kind = g.env[name]
    forms = ["len(%s)"] * 3
    if kind == ("list", "int") or kind == ("set", "int"):
        forms += ["sum(%s)", "min(%s)", "max(%s)", "sum(q for q in %s if q > 1)", "sum([q & 15 for q in %s])",
                  "sum(q * i for i, q in enumerate(%s))", "sum(1 for q in %s if q % 2)"]
    if kind == ("list", "int"):
        forms += ["%s.count(1)", "%s.index(2)", "sum(%s[1:])", "sum(%s[::-2])", "sum(map(abs, %s))"]
    if kind == ("list", "bool"):
        forms += ["sum(%s)", "%s.count(True)"]
    if kind[0] == "dict":
        forms += ["sum(1 for q in %s)", "len(list(%s.items()))"]
    return g.pick(forms).replace("%s", name)


@rule("int", 2)
def int_minmax(g, d):
    args = ", ".join(g.expr("int", d - 1) for _ in range(g.number(2, 3)))
    return "%s(%s)" % (g.pick(["min", "max"]), args)


@rule("int", 2)
def int_divmod(g, d):
    return "divmod(%s, %s)[%d]" % (g.expr("int", d - 1), g.pick(["%s", "(%s or 3)", "(%s or -5)"]) % g.expr("int", d - 1), g.number(0, 1))


@rule("int", 1)
def int_method(g, d):
    return "(%s).%s" % (g.expr("int", d - 1), g.pick(["bit_length()", "bit_count()", "real", "numerator", "__index__()"]))


@rule("int", 2)
def int_send(g, d):
    names = g.variables(("gen", "int"))
    if not names or g.comprehension:
        return None
    return g.pick(["next(%s, -1)", "next(%s)", "%s.send(3)", "sum(%s)"]).replace("%s", g.pick(names))


# float

@rule("float", 8)
def float_atom(g, d):
    return g.atom("float")


@rule("float", 12)
def float_arithmetic(g, d):
    kinds = g.pick([("float", "float"), ("float", "float"), ("int", "float"), ("float", "int")])
    a, b = (g.expr(k, d - 1) for k in kinds)
    op = g.pick(["+", "-", "*", "/", "+", "-", "*", "//", "%"])
    if op in ("/", "//", "%") and g.chance(0.8):
        b = "(%s or 0.5)" % b
    return "(%s %s %s)" % (a, op, b)


@rule("float", 3)
def float_of_int(g, d):
    return g.pick(["float(%s)", "(%s / 3)", "(%s / (%s or 7))", "(%s * 0.5)", "(%s + 1.5)", "(2 ** -(abs(%s) & 7))"]).replace(
        "%s", g.expr("int", d - 1))


@rule("float", 3)
def float_unary(g, d):
    return g.pick(["(-%s)", "abs(%s)", "round(%s, 2)", "round(%s, -1)", "math.floor(%s) / 2", "(%s ** 2)", "math.sqrt(abs(%s))",
                   "float(str(%s))", "(%s).real", "math.copysign(1.0, %s)", "(abs(%s) ** 0.5)", "float(repr(%s))"]
                  ).replace("%s", g.expr("float", d - 1))


@rule("float", 2)
def float_reduction(g, d):
    names = g.variables(("list", "float"))
    if not names:
        return None
    return g.pick(["sum(%s)", "min(%s)", "max(%s)", "sum([q * q for q in %s])", "sum(q / 2 for q in %s)", "sorted(%s)[-1]"]
                  ).replace("%s", g.pick(names))


# bool

@rule("bool", 4)
def bool_atom(g, d):
    return g.atom("bool")


@rule("bool", 12)
def bool_compare(g, d):
    kind = g.pick(["int", "int", "int", "float", "str"])
    other = "float" if kind == "int" and g.chance(0.15) else kind
    text = "%s %s %s" % (g.expr(kind, d - 1), g.pick(COMPARISONS), g.expr(other, d - 1))
    if g.chance(0.2):
        text += " %s %s" % (g.pick(COMPARISONS), g.expr(kind, d - 1))
    return "(%s)" % text


@rule("bool", 4)
def bool_logic(g, d):
    a, b = g.expr("bool", d - 1), g.expr("bool", d - 1)
    return g.pick(["(%s and %s)" % (a, b), "(%s or %s)" % (a, b), "(not %s)" % a, "(%s ^ %s)" % (a, b), "(%s & %s)" % (a, b),
                   "(%s == %s)" % (a, b), "(%s | %s)" % (a, b)])


@rule("bool", 3)
def bool_contains(g, d):
    names = g.variables_where(lambda k: k[0] in ("list", "dict", "set") and k[1] in ("int", "str", "bool"))
    if not names:
        return None
    name = g.pick(names)
    return "(%s %s %s)" % (g.expr(g.env[name][1], d - 1), g.pick(["in", "not in"]), name)


@rule("bool", 2)
def bool_test(g, d):
    names = g.variables_where(lambda k: k[0] == "opt")
    if names and g.chance(0.5):
        return "(%s %s None)" % (g.pick(names), g.pick(["is", "is not"]))
    if not g.env:
        return None
    name = g.pick(g.env)
    return "isinstance(%s, %s)" % (name, g.pick(["int", "bool", "float", "str", "list", "(int, str)", "(list, tuple, dict)"]))


@rule("bool", 2)
def bool_reduction(g, d):
    names = g.variables_where(lambda k: k[0] == "list" and k[1] in ("int", "bool", "float"))
    if not names:
        return None
    return g.pick(["any(%s)", "all(%s)", "any(q > 2 for q in %s)", "all([q < 5 for q in %s])", "bool(%s)", "(not %s)"]).replace(
        "%s", g.pick(names))


@rule("bool", 1)
def bool_string(g, d):
    return "%s.%s" % (g.expr("str", d - 1), g.pick(["isdigit()", "startswith('a')", "isupper()", "endswith(('c', 'z'))", "isalpha()"]))


# str

@rule("str", 6)
def str_atom(g, d):
    return g.atom("str")


@rule("str", 6)
def str_format(g, d):
    parts = [format_field(g, d) for _ in range(g.number(1, 3))]
    return "f'%s'" % g.pick(["", " ", "=", "<>", "é"]).join(parts)


def format_field(g, d):
    """A replacement field; only expressions without quotes and braces fit."""
    kind = g.pick(["int", "float", "str", "bool"])
    text = g.expr(kind, d - 1)
    if any(c in text for c in "'\"\\{}:!"):
        names = g.variables(kind)
        if not names:
            return "-"
        text = g.pick(names)
    specs = {"int": ["", ":d", ":>8", ":05d", ":x", ":,", ":+d", ":b", ":_", ":.1f", "!r:>6", ":#x", ":e"],
             "float": ["", ":.2f", ":g", ":>10.3e", ":+.1f", ":%", ":010.2f", ":n", ":.3g", ":,.1f"],
             "str": ["", "!r", ":>6", ":^7", ":*<5", "!a", ":.2"], "bool": ["", "!r", ":>6", ":d"]}
    return "{%s%s}" % (text, g.pick(specs[kind]))


@rule("str", 5)
def str_of_value(g, d):
    return g.pick(["str(%s)", "repr(%s)", "('%%s' %% (%s,))", "'<%%r>' %% (%s,)"]) % g.expr(g.any_kind(1), d - 1)


@rule("str", 4)
def str_join(g, d):
    a, b = g.expr("str", d - 1), g.expr("str", d - 1)
    return g.pick(["(%s + %s)[:20]", "(%s + %s)[-16:]", "'-'.join([%s, %s])[:24]", "%s.join('abc')[:9] + %s[:3]"]) % (a, b)


@rule("str", 4)
def str_method(g, d):
    return "%s.%s" % (g.expr("str", d - 1), g.pick([
        "upper()", "lower()", "strip()", "replace('a', 'bb')[:20]", "title()", "swapcase()", "split(',')[0]", "zfill(4)",
        "center(7, '*')[:12]", "partition('b')[2]", "rjust(3)", "lstrip('a')", "casefold()", "removeprefix('a')",
        "encode().hex()[:16]", "translate({97: 'A', 98: None})", "expandtabs(2)"]))


@rule("str", 4)
def str_slice(g, d):
    return "%s[%s]" % (g.expr("str", d - 1), slice_text(g, d))


@rule("str", 2)
def str_repeat(g, d):
    return "(%s * (%s %% 4))[:20]" % (g.expr("str", d - 1), g.expr("int", d - 1))


@rule("str", 2)
def str_char(g, d):
    return g.pick(["chr(97 + %s %% 26)", "chr(%s & 0x3FF)", "hex(%s)", "bin(%s & 255)", "'abcdef'[%s %% 6]", "'%%05d' %% (%s %% 10**6)",
                   "format(%s, '>6')"]) % g.expr("int", d - 1)


def slice_text(g, d):
    """What stands between the brackets of a slice."""
    low, high = (g.pick(["", str(g.number(-4, 5)), g.expr("int", d - 1)]) for _ in range(2))
    step = g.pick(["", "", "", ":", ":2", ":-1", ":-2", ":3"])
    return "%s:%s%s" % (low, high, step)


# any

@rule("any", 3)
def any_value(g, d):
    names = list(g.env)
    if names and g.chance(0.5):
        name = g.pick(names)
        if isinstance(g.env[name], str):
            return name
    return g.expr(g.any_kind(0), d - 1)


@rule("any", 2)
def any_mixed(g, d):
    return "(%s if %s else %s)" % (g.expr(g.scalar(), d - 1), g.expr("bool", d - 1), g.literal("any"))


@rule("any", 2)
def any_arithmetic(g, d):
    """Operators over values of unknown kinds; may well raise."""
    names = g.variables("any")
    if not names:
        return None
    return "(%s %s %s)" % (g.pick(names), g.pick(["+", "-", "==", "!=", "<", "and", "or"]), g.expr(g.scalar(), d - 1))
