"""Rules for expressions of lists, dicts, sets, tuples, functions, generators and instances."""
from gen_base import rule
from gen_expr import slice_text, with_name


# A clause of a comprehension

def clause(g, d):
    """(text of "for ... in ...", names it binds): the caller calls release when its element is written."""
    draw = g.number(0, 5)
    name = g.name("q")
    sources = g.variables_where(lambda k: k[0] in ("list", "set"))
    dicts = g.variables_where(lambda k: k[0] == "dict")
    if draw <= 1 and sources:
        source = g.pick(sources)
        with_name(g, name, g.env[source][1])
        return "for %s in %s" % (name, "sorted(%s, key=repr)" % source if g.env[source][0] == "set" else source), [name]
    if draw == 2 and dicts:
        source, value = g.pick(dicts), g.name("q")
        _, key_kind, value_kind = g.env[source]
        with_name(g, name, key_kind)
        with_name(g, value, value_kind)
        return "for %s, %s in list(%s.items())" % (name, value, source), [name, value]
    if draw == 3 and sources:
        source, place = g.pick(sources), g.name("q")
        with_name(g, place, "int")
        with_name(g, name, g.env[source][1])
        text = "sorted(%s, key=repr)" % source if g.env[source][0] == "set" else source
        return "for %s, %s in enumerate(%s)" % (place, name, text), [name, place]
    with_name(g, name, "int")
    return "for %s in range(%s)" % (name, g.pick(["3", "5", "1, 6", "4, -2, -1", "-2, 3"])), [name]


def release(g, names):
    for name in names:
        del g.env[name]
        g.comprehension -= 1


def comprehension(g, d, element):
    """element(depth) with clauses around it, as text."""
    head, names = clause(g, d)
    if g.chance(0.25):
        head += " if %s" % g.expr("bool", d - 1)
    if g.chance(0.15):
        inner, more = clause(g, d)
        names += more
        head += " " + inner
    text = element(d - 1)
    release(g, names)
    return "%s %s" % (text, head)


# list

@rule("list", 6)
def list_atom(g, d, kind):
    return g.atom(kind)


@rule("list", 4)
def list_display(g, d, kind):
    parts = [g.expr(kind[1], d - 1) for _ in range(g.number(0, 4))]
    if g.chance(0.2):
        parts.append("*" + g.atom(kind) + "[:4]")
    return "[%s]" % ", ".join(parts)


@rule("list", 5)
def list_comprehension(g, d, kind):
    return "[%s]" % comprehension(g, d, lambda depth: g.expr(kind[1], depth))


@rule("list", 3)
def list_slice(g, d, kind):
    return "%s[%s]" % (g.atom(kind), slice_text(g, d))


@rule("list", 3)
def list_operator(g, d, kind):
    a, b = g.expr(kind, d - 1), g.expr(kind, d - 1)
    return g.pick(["(%s + %s)[:8]" % (a, b), "(%s * %s)[:8]" % (a, g.pick(["2", "0", "3"])), "list(%s)" % a,
                   "%s.copy()" % g.atom(kind), "list(reversed(%s))" % a, "list(filter(None, %s))" % a])


@rule("list", 2)
def list_sorted(g, d, kind):
    if kind[1] not in ("int", "float", "str", "bool"):
        return None
    name = g.name("q")
    with_name(g, name, kind[1])
    key = g.expr(g.pick(["int", "str"]), d - 1)
    release(g, [name])
    a = g.expr(kind, d - 1)
    return g.pick(["sorted(%s)" % a, "sorted(%s, reverse=True)" % a, "sorted(%s, key=lambda %s: %s)" % (a, name, key)])


@rule("list", 2)
def list_made(g, d, kind):
    if kind == ("list", "int"):
        return g.pick(["list(range(%s))", "([0] * %s)", "([%s] * 3)", "list(map(len, ['a', '', 'xyz']))", "list(range(5, 0, -2))",
                       "[ord(q) for q in 'abc']", "list(b'a\\xff')"]).replace("%s", g.pick(["4", "6", "3"]))
    if kind == ("list", "float"):
        return g.pick(["([0.0] * 4)", "[q / 2 for q in range(5)]", "list(map(float, range(3)))", "[1.5, 2]"])
    if kind == ("list", "bool"):
        return g.pick(["([False] * 5)", "[q % 2 == 0 for q in range(4)]", "[True, 0]"])
    if kind == ("list", "str"):
        return "%s.split(%s)" % (g.expr("str", d - 1), g.pick(["", "','", "'a'"]))
    return None


@rule("list", 1)
def list_of_generator(g, d, kind):
    gens = [f for f in g.gens if f.result == kind[1] and g.can_call(f)]
    if not gens:
        return None
    from gen_expr import call_text
    return "list(%s)" % call_text(g, g.pick(gens), d)


@rule("list", 1)
def list_of_views(g, d, kind):
    names = g.variables_where(lambda k: k[0] == "dict" and kind[1] in k[1:])
    if not names:
        return None
    name = g.pick(names)
    return "list(%s.%s())" % (name, "keys" if g.env[name][1] == kind[1] else "values")


# dict

@rule("dict", 6)
def dict_atom(g, d, kind):
    return g.atom(kind)


@rule("dict", 3)
def dict_display(g, d, kind):
    parts = ["%s: %s" % (g.expr(kind[1], d - 1), g.expr(kind[2], d - 1)) for _ in range(g.number(0, 3))]
    if g.chance(0.2):
        parts.append("**" + g.atom(kind))
    return "{%s}" % ", ".join(parts)


@rule("dict", 3)
def dict_comprehension(g, d, kind):
    return "{%s}" % comprehension(g, d, lambda depth: "%s: %s" % (g.expr(kind[1], depth), g.expr(kind[2], depth)))


@rule("dict", 2)
def dict_made(g, d, kind):
    return g.pick(["dict({0})", "({0} | {1})", "dict(list({0}.items())[:2])", "dict.fromkeys({0}, {2})", "{0}.copy()"]).format(
        g.atom(kind), g.literal(kind), g.atom(kind[2]))


# set, tuple, optional

@rule("set", 4)
def set_atom(g, d, kind):
    return g.atom(kind)


@rule("set", 3)
def set_operator(g, d, kind):
    return "(%s %s %s)" % (g.expr(kind, d - 1), g.pick(["|", "&", "-", "^"]), g.literal(kind))


@rule("set", 3)
def set_made(g, d, kind):
    if g.chance(0.5):
        return "set(%s)" % g.expr(("list", kind[1]), d - 1)
    return "{%s}" % comprehension(g, d, lambda depth: g.expr(kind[1], depth))


@rule("tuple", 3)
def tuple_atom(g, d, kind):
    return g.atom(kind)


@rule("tuple", 4)
def tuple_display(g, d, kind):
    return "(%s)" % "".join(g.expr(k, d - 1) + ", " for k in kind[1:])


@rule("tuple", 1)
def tuple_divmod(g, d, kind):
    return "divmod(%s, %s)" % (g.expr("int", d - 1), g.expr("int", d - 1)) if kind == ("tuple", "int", "int") else None


@rule("opt", 3)
def opt_atom(g, d, kind):
    return g.atom(kind)


@rule("opt", 3)
def opt_conditional(g, d, kind):
    return "(%s if %s else None)" % (g.expr(kind[1], d - 1), g.expr("bool", d - 1))


@rule("opt", 1)
def opt_get(g, d, kind):
    names = g.variables_where(lambda k: k[0] == "dict" and k[2] == kind[1])
    return "%s.get(%s)" % (g.pick(names), g.scalar_literal("int")) if names else None


# instances, functions, generators

@rule("inst", 5)
def inst_atom(g, d, kind):
    return g.atom(kind)


@rule("inst", 3)
def inst_made(g, d, kind):
    cls = g.classes[kind[1]]
    below = [c for c in g.classes.values() if c.base is cls and c.init == cls.init]
    if below and g.chance(0.3):
        cls = g.pick(below)
    return "%s(%s)" % (cls.name, ", ".join(g.expr(k, d - 1) for k in cls.init))


@rule("inst", 2)
def inst_operator(g, d, kind):
    if g.in_class:
        return None
    cls = g.classes[kind[1]]
    ops = [op for op, feature in (("+", "__add__"), ("-", "__sub__"), ("*", "__mul__")) if feature in cls.features]
    return "(%s %s %s)" % (g.atom(kind), g.pick(ops), g.pick([g.atom(kind), g.expr("int", d - 1)])) if ops else None


@rule("fn", 4)
def fn_lambda(g, d, kind):
    names = [g.name("q") for _ in kind[1]]
    for name, k in zip(names, kind[1]):
        with_name(g, name, k)
    body = g.expr(kind[2], min(d, 2))
    release(g, names)
    return "(lambda %s: %s)" % (", ".join(names), body)


@rule("gen", 4)
def gen_call(g, d, kind):
    gens = [f for f in g.gens if f.result == kind[1] and g.can_call(f)]
    if not gens:
        return None
    from gen_expr import call_text
    return call_text(g, g.pick(gens), d)


@rule("gen", 2)
def gen_expression(g, d, kind):
    return "(%s)" % comprehension(g, d, lambda depth: g.expr(kind[1], depth))


# What special methods give; not in classes, where they might call themselves.

def with_feature(g, *features):
    """A variable that holds an instance of a class with one of these special methods, or None."""
    if g.in_class:
        return None
    names = g.variables_where(lambda k: k[0] == "inst" and g.classes[k[1]].features.intersection(features))
    return g.pick(names) if names else None


@rule("int", 1)
def int_of_instance(g, d):
    name = with_feature(g, "__len__", "__index__", "__neg__")
    return name and g.pick(["len(%s)", "[5, 6, 7][%s]", "(-%s)", "range(9)[%s]", "len(list(%s))"]) % name


@rule("bool", 2)
def bool_of_instance(g, d):
    name = with_feature(g, "__eq__", "__lt__", "__bool__", "__contains__", "__len__", "__iter__")
    if not name:
        return None
    return g.pick(["(%s == %s)", "(%s < %s)", "(not %s and %s)", "(%s in {e})", "(1 in %s)", "bool(%s)", "(%s != %s)"]).format(
        e=g.literal(("list", "int"))).replace("%s", name)


@rule("any", 2)
def any_of_instance(g, d):
    name = with_feature(g, "__getitem__", "__iter__", "__call__", "__getattr__", "__str__", "__format__")
    return name and g.pick(["%s[1]", "list(%s)", "%s()", "%s(2)", "%s.missing", "str(%s)", "f'{%s:>5}'", "[*%s]"]) % name
