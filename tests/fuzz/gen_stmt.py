"""Rules for statements without blocks: assignments to every target, calls for their effect, del, jumps."""
from gen_base import statement
from gen_expr import call_text, slice_text

GROWING = {"str": "%s[-24:]", "list": "%s[:10]"}


def assignable(g, test):
    return g.variables_where(test, own=True)


def sort_of(kind):
    return kind if isinstance(kind, str) else kind[0]


# Assignments to names

@statement(14)
def assign_new(g):
    kind = g.any_kind() if g.chance(0.8) else ("fn", tuple(g.scalar() for _ in range(g.number(0, 2))), g.scalar())
    value = g.expr(kind, 3)
    name = g.name()
    if g.annotate and g.chance(0.3):
        g.write("%s: %s = %s" % (name, g.hint(kind), value))
    else:
        g.write("%s = %s" % (name, value))
    g.bind(name, kind)


@statement(14)
def assign_again(g):
    names = [n for n in assignable(g, lambda k: k[0] != "fn")]
    if not names:
        return False
    name = g.pick(names[-8:])
    kind = g.env[name]
    g.write("%s = %s" % (name, GROWING.get(sort_of(kind), "%s") % g.expr(kind, 3)))


@statement(10)
def augment_name(g):
    names = assignable(g, lambda k: k in ("int", "float", "str", "bool") or sort_of(k) in ("list", "set", "dict", "inst"))
    if not names:
        return False
    name = g.pick(names[-8:])
    text = augment_text(g, name, g.env[name])
    if not text:
        return False
    g.write(text)
    if g.env[name] == "str":
        g.write("%s = %s[-30:]" % (name, name))


def augment_text(g, target, kind):
    """An augmented assignment to target, or None."""
    sort = sort_of(kind)
    if kind == "int":
        op = g.pick(["+=", "-=", "+=", "-=", "//=", "%=", "&=", "|=", "^=", ">>=", "*=", "<<=", "**="])
        if op == "*=":
            return "%s *= %s" % (target, g.pick([2, 3, -1, 7, 10]))
        if op in ("<<=", ">>="):
            return "%s %s %s" % (target, op, g.pick(["1", "2", "7"]) if op == "<<=" else g.pick(["1", "3", "62", "64", "200"]))
        if op == "**=":
            return "%s = w(%s) ** %s" % (target, target, g.pick([0, 1, 2])) if g.times < 8 else None
        value = g.expr("int", 2)
        return "%s %s %s" % (target, op, "(%s or 2)" % value if op in ("//=", "%=") and g.chance(0.85) else value)
    if kind == "float":
        return g.pick(["%s += %s", "%s -= %s", "%s *= %s", "%s /= (%s or 4)", "%s //= %s or 0.5", "%s %%= %s or 3"]) % (
            target, g.expr(g.pick(["float", "int"]), 2))
    if kind == "bool":
        return "%s %s %s" % (target, g.pick(["&=", "|=", "^="]), g.expr("bool", 2))
    if kind == "str":
        return "%s += %s" % (target, g.expr("str", 2))
    if sort == "list":
        return "%s += %s[:3]" % (target, g.expr(kind, 2)) if g.chance(0.7) else "%s *= %s" % (target, g.pick([0, 1, 1]))
    if sort == "set":
        return "%s %s %s" % (target, g.pick(["|=", "&=", "-=", "^="]), g.expr(kind, 1))
    if sort == "dict":
        return "%s |= %s" % (target, g.expr(kind, 1))
    if sort == "inst" and not g.in_class:
        features = g.classes[kind[1]].features
        ops = [op for op, need in (("+=", "__add__"), ("-=", "__sub__"), ("*=", "__mul__")) if need in features]
        return "%s %s %s" % (target, g.pick(ops), g.atom(kind) if g.chance(0.5) else g.expr("int", 1)) if ops else None
    return None


@statement(4)
def unpack(g):
    """Tuple and star targets, swaps, chained assignment."""
    form = g.number(0, 4)
    if form == 0:
        names = assignable(g, lambda k: k in ("int", "float", "str"))
        if len(names) < 2:
            return False
        a, b = g.rng.sample(names, 2)
        if g.env[a] != g.env[b]:
            return False
        g.write("%s, %s = %s, %s" % (a, b, b, g.pick([a, g.expr(g.env[a], 2)])))
    elif form == 1:
        kinds = [g.any_kind(1) for _ in range(g.number(2, 3))]
        text = ", ".join(g.expr(k, 2) for k in kinds)
        names = [g.name() for _ in kinds]
        g.write("%s = %s" % (", ".join(names), text))
        for name, kind in zip(names, kinds):
            g.bind(name, kind)
    elif form == 2:
        kind = ("list", g.scalar())
        text = g.expr(kind, 2)
        head, rest = g.name(), g.name()
        g.write("%s = %s" % (g.pick(["%s, *%s", "*%s, %s", "[%s, *%s]"]) % (head, rest), "[%s, *%s]" % (g.literal(kind[1]), text)))
        if g.lines[-1].lstrip().startswith("*"):
            head, rest = rest, head
        g.bind(head, kind[1])
        g.bind(rest, kind)
    elif form == 3:
        kind = g.any_kind(1)
        text = g.expr(kind, 2)
        a, b = g.name(), g.name()
        g.write("%s = %s = %s" % (a, b, text))
        g.bind(a, kind)
        g.bind(b, kind)
    else:
        names = assignable(g, lambda k: k[0] == "tuple" and len(k) > 2)
        if not names:
            return False
        source = g.pick(names)
        kinds = g.env[source][1:]
        targets = [g.name() for _ in kinds]
        g.write("%s = %s" % (", ".join(targets), source))
        for name, kind in zip(targets, kinds):
            g.bind(name, kind)


# Assignments to items, slices, attributes

@statement(8)
def assign_item(g):
    names = g.variables_where(lambda k: k[0] in ("list", "dict"))
    if not names:
        return False
    name = g.pick(names[-6:])
    kind = g.env[name]
    value_kind = kind[-1]
    target = "%s[%s]" % (name, item_index(g, name, kind))
    if g.chance(0.4):
        text = augment_text(g, target, value_kind)
        if text:
            g.write(text)
            return True
    value = GROWING.get(sort_of(value_kind), "%s") % g.expr(value_kind, 2)
    if g.wild and g.chance(g.wild * 2):
        value = g.literal("any")
    g.write("%s = %s" % (target, value))


def item_index(g, name, kind):
    if kind[0] == "dict":
        return g.expr(kind[1], 2)
    return g.pick(["0", "-1"] + ["%s %% len(%s)" % (g.expr("int", 2), name)] * 4 + ["1", g.expr("int", 1)])


@statement(3)
def assign_slice(g):
    names = g.variables_where(lambda k: k[0] == "list")
    if not names:
        return False
    name = g.pick(names[-5:])
    if g.chance(0.3):
        g.write("del %s[%s]" % (name, slice_text(g, 2)))
    elif g.chance(0.2):
        g.write("%s[:] = %s" % (name, g.expr(g.env[name], 2)))
    else:
        where = slice_text(g, 1) if g.chance(0.3) else g.pick(["1:", ":2", "-2:", "1:3", "2:1", "%s:" % g.atom("int")])
        g.write("%s[%s] = %s[:3]" % (name, where, g.expr(g.env[name], 2)))


@statement(7)
def assign_field(g):
    names = g.variables_where(lambda k: k[0] == "inst")
    if not names:
        return False
    name = g.pick(names[-5:])
    cls = g.classes[g.env[name][1]]
    if not cls.fields:
        return False
    field = g.pick(cls.fields)
    kind = cls.fields[field]
    target = "%s.%s" % (name, field)
    if g.chance(0.45):
        text = augment_text(g, target, kind)
        if text:
            g.write(text)
            return True
    value = GROWING.get(sort_of(kind), "%s") % g.expr(kind, 2)
    if g.wild and g.chance(g.wild):
        value = g.literal("any")
    g.write("%s = %s" % (target, value))


# Kinds that change

@statement(3)
def poison(g):
    """Breaks a variable's kind, mostly in one turn of a loop only."""
    if not g.wild:
        return False
    names = assignable(g, lambda k: k in ("int", "float", "str", "bool") or k[0] in ("list", "tuple"))
    lists = g.variables_where(lambda k: k[0] == "list")
    text = None
    if lists and g.chance(0.6):
        text = "%s.append(%s)" % (g.pick(lists), g.literal("any"))
    elif names:
        text = "%s = %s" % (g.pick(names), g.literal("any"))
    if not text:
        return False
    if g.chance(0.7):
        text = "if %s: %s" % (g.expr("bool", 2), text)
    g.write(text)


@statement(2)
def change_list_kind(g):
    """Numbers of another kind into lists that are held raw."""
    names = g.variables_where(lambda k: k in (("list", "int"), ("list", "float"), ("list", "bool")))
    if not names:
        return False
    value = g.pick(["True", "2.5", "0", "1", "2**63", "-0.0", "None", "2**100", "False"])
    g.write(g.pick(["%s.append(%s)", "%s.insert(1, %s)", "%s[0] = %s", "%s[-1:] = [%s]", "%s += [%s]" if not g.own else "%s.extend([%s])"])
            % (g.pick(names), value))


# Calls for their effect

@statement(9)
def mutate(g):
    names = g.variables_where(lambda k: k[0] in ("list", "dict", "set"))
    if not names:
        return False
    name = g.pick(names[-6:])
    kind = g.env[name]
    item = g.expr(kind[1], 2)
    if kind[0] == "list":
        forms = ["append(%s)"] * 4 + ["insert(0, %s)", "insert(-1, %s)", "extend([%s] * 2)", "reverse()"] * 2 + ["remove(%s)", "pop()", "pop(0)"]
        if kind[1] in ("int", "float", "str", "bool"):
            forms += ["sort()", "sort(reverse=True)", "sort(key=str)", "clear()"]
        text = g.pick(forms)
        if g.times > 100 and ("append" in text or "insert" in text or "extend" in text):
            g.write("if len(%s) > 30: del %s[5:]" % (name, name))
    elif kind[0] == "set":
        text = g.pick(["add(%s)", "add(%s)", "discard(%s)", "discard(%s)", "remove(%s)", "update([%s])"])
    else:
        text = g.pick(["update({%s: VALUE})", "setdefault(%s, VALUE)", "pop(%s, None)"] * 2 + ["pop(%s)"]).replace("VALUE", g.expr(kind[2], 1))
    g.write("%s.%s" % (name, text.replace("%s", item)))


@statement(10)
def show(g):
    names = [n for n, k in g.env.items() if k[0] not in ("fn", "gen")]
    if not names or g.times > 150:
        return False
    parts = []
    for name in g.rng.sample(names, min(len(names), g.number(1, 3))):
        kind = g.env[name]
        parts.append("sorted(%s, key=repr)" % name if kind[0] == "set" else name)
    if g.chance(0.3):
        parts.append(g.expr(g.scalar(), 3))
    g.write("print(%d, %s)" % (g.number(0, 99), ", ".join(parts)))


@statement(5)
def call_statement(g):
    funcs = [f for f in g.funcs if g.can_call(f)]
    if not funcs:
        return False
    g.write(call_text(g, g.pick(funcs), 2))


@statement(4)
def call_method(g):
    found = []
    for name in g.variables_where(lambda k: k[0] == "inst"):
        found += [(name, m) for m in g.classes[g.env[name][1]].methods.values() if g.can_call(m)]
    if not found:
        return False
    name, method = g.pick(found)
    g.write("%s.%s" % (name, call_text(g, method, 2)))


@statement(2)
def drive_generator(g):
    names = g.variables_where(lambda k: k[0] == "gen")
    if not names or g.times > 60:
        return False
    name = g.pick(names)
    g.write(g.pick(["print(next(%s, 'end'))", "print(%s.send(2))", "%s.close()", "print(%s.throw(ValueError('thrown')))",
                    "print(list(%s))", "print(next(%s))"]) % name)


@statement(2)
def delete(g):
    """del of a name or an attribute, mostly bound again."""
    names = assignable(g, lambda k: k in ("int", "str", "float"))
    if names and g.chance(0.6):
        name = g.pick(names)
        g.write("del %s" % name)
        if g.chance(0.8):
            g.write("%s = %s" % (name, g.literal(g.env[name])))
        return True
    instances = g.variables_where(lambda k: k[0] == "inst" and g.classes[k[1]].fields)
    if not instances:
        return False
    name = g.pick(instances)
    field, kind = g.pick(g.classes[g.env[name][1]].fields.items())
    g.write("del %s.%s" % (name, field))
    if g.chance(0.8):
        g.write("%s.%s = %s" % (name, field, g.literal(kind)))


@statement(3)
def alias(g):
    names = g.variables_where(lambda k: k[0] in ("list", "dict", "set", "inst"))
    if not names:
        return False
    source, name = g.pick(names), g.name()
    g.write("%s = %s" % (name, source))
    g.bind(name, g.env[source])


@statement(2)
def assertion(g):
    if not g.guarded:
        return False
    g.write("assert %s%s" % (g.expr("bool", 2), g.pick(["", ", 'claim'", ", " + g.expr("int", 1)])))


# Jumps

@statement(4)
def leave_loop(g):
    if not g.loops or (g.in_finally and g.chance(0.9)):
        return False
    g.write("if %s: %s" % (g.expr("bool", 2), g.pick(["break", "continue"])))


@statement(2)
def leave_function(g):
    if g.result is None or not g.blocks or (g.in_finally and g.chance(0.9)):
        return False
    if g.yields is not None:
        g.write("if %s: return" % g.expr("bool", 2))
    else:
        g.write("if %s: return %s" % (g.expr("bool", 2), g.expr(g.result, 2)))


@statement(3)
def raise_something(g):
    if not g.guarded and g.chance(0.8):
        return False
    error = g.pick(["ValueError('v', %s)", "KeyError(%s)", "IndexError", "ZeroDivisionError('z')", "RuntimeError(%s)", "E0('own', %s)",
                    "E1(%s)", "TypeError(%s) from None", "ValueError(%s) from E0('cause')", "StopIteration(%s)"])
    error = error.replace("%s", g.expr(g.pick(["int", "str"]), 1))
    g.write("if %s: raise %s" % (g.expr("bool", 2), error) if g.chance(0.8) else "raise %s" % error)


@statement(6)
def yield_value(g):
    if g.yields is None:
        return False
    if g.chance(0.3):
        name = g.name()
        g.write("%s = (yield %s)" % (name, g.expr(g.yields, 2)))
        g.bind(name, "any")
    elif g.chance(0.2):
        g.write("yield from %s" % g.expr(("list", g.yields), 2))
    else:
        g.write("yield %s" % g.expr(g.yields, 2))
