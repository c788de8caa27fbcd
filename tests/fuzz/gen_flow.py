"""Rules for statements with blocks: if, loops, try, with, match, nested functions."""
from gen_base import Func, Param, statement
from gen_stmt import augment_text

CAUGHT = ["ZeroDivisionError", "(IndexError, KeyError)", "ValueError", "(TypeError, AttributeError)", "OverflowError",
          "Exception", "Exception", "ArithmeticError", "LookupError", "E0", "RuntimeError", "(ValueError, E1)", "UnboundLocalError"]


def deep(g):
    """No room for another block here."""
    return g.blocks > 3 + (g.limit - len(g.lines)) // 8 or g.blocks > 5 or len(g.lines) + 3 > g.limit


@statement(9)
def if_statement(g):
    if deep(g):
        return False
    g.block("if %s:" % g.expr("bool", 3), g.statements, g.number(1, 3))
    while g.chance(0.2):
        g.block("elif %s:" % g.expr("bool", 2), g.statements, g.number(1, 2))
    if g.chance(0.4):
        g.block("else:", g.statements, g.number(1, 2))


def loop_else(g):
    if g.chance(0.15):
        g.block("else:", g.statements, 1)


@statement(10)
def for_range(g):
    if deep(g):
        return False
    count = g.number(2, 9 if not g.loops else 4)
    name = g.name("i")
    forms = ["range(%d)" % count, "range(1, %d)" % (count + 1), "range(%d, 0, -1)" % count, "range(0, %d, 2)" % (count * 2),
             "range(%d, %d)" % (-count // 2, count // 2), "range(2**63 - %d, 2**63)" % count,
             "range(-2**63, -2**63 + %d)" % count, "range(2**63 - 2, 2**63 + %d)" % (count - 1)]
    lists = g.variables_where(lambda k: k[0] == "list")
    if lists:
        forms.append("range(len(%s))" % g.pick(lists))
    head = g.pick(forms[:5] + forms[8:] if g.chance(0.93) else forms)

    def body():
        g.bind(name, "int")
        if g.chance(0.85):
            g.own.discard(name)
        g.body(g.number(1, 4), count)

    g.block("for %s in %s:" % (name, head), body)
    loop_else(g)
    if g.chance(0.3):
        g.bind(name, "int")


@statement(8)
def for_container(g):
    """Iterates over a list, or the items of a dict or set; the body may change it. What an iterator of a dict sees of
    deleted and added keys is not specified: that depends on when the table grows."""
    if deep(g):
        return False
    names = g.variables_where(lambda k: k[0] in ("list", "dict", "set"))
    if not names:
        return False
    source = g.pick(names[-6:])
    kind = g.env[source]
    name, other = g.name("i"), g.name("i")
    if kind[0] == "dict":
        head, kinds = g.pick([("%s in list({}.items())" % (name + ", " + other), [kind[1], kind[2]]),
                              ("%s in tuple({}.values())" % name, [kind[2]]), ("%s in list({})" % name, [kind[1]])])
    elif kind[0] == "set":
        head, kinds = "%s in sorted({}, key=repr)" % name, [kind[1]]
    else:
        head, kinds = g.pick([("%s in {}" % name, [kind[1]])] * 3 + [
            ("%s, %s in enumerate({})" % (name, other), ["int", kind[1]]), ("%s in reversed({})" % name, [kind[1]]),
            ("%s, %s in zip({}, range(5))" % (name, other), [kind[1], "int"]), ("%s in {}[::-1]" % name, [kind[1]]),
            ("%s, %s in enumerate({}, 10)" % (name, other), ["int", kind[1]]), ("%s in iter({})" % name, [kind[1]])])

    def body():
        g.write("if len(%s) > 12: break" % source)
        for n, k in zip([name, other], kinds):
            g.bind(n, k)
        g.body(g.number(1, 4), 6)

    g.block("for %s:" % head.format(source), body)
    loop_else(g)


@statement(3)
def for_generator(g):
    if deep(g):
        return False
    kind = g.scalar()
    text = g.choose_rule("gen", 2, ("gen", kind))
    if not text:
        return False
    name = g.name("i")

    def body():
        g.bind(name, kind)
        g.body(g.number(1, 3), 6)

    g.block("for %s in %s:" % (name, text), body)


@statement(5)
def while_loop(g):
    if deep(g):
        return False
    name, count = g.name("n"), g.number(2, 8 if not g.loops else 4)
    g.write("%s = %s" % (name, g.pick(["0", "2**63 - 3", "-1"]) if g.chance(0.2) else "0"))
    start = g.lines[-1].split("= ")[1]
    condition = "%s < %s + %d" % (name, start, count)
    if g.chance(0.3):
        condition += " %s" % g.pick(["and %s", "and not %s"]) % g.expr("bool", 2)

    def body():
        g.env[name] = "int"
        g.write("%s += 1" % name)
        g.body(g.number(1, 4), count)

    g.block("while %s:" % condition, body)
    loop_else(g)


@statement(12)
def try_statement(g):
    if deep(g):
        return False
    g.guarded += 1
    g.block("try:", g.statements, g.number(1, 4))
    g.guarded -= 1
    handlers = g.pick([0, 1, 1, 1, 2, 2]) if g.yields is None else 1
    kinds = g.rng.sample(CAUGHT, handlers)
    for kind in kinds:
        name = g.name("e")
        if g.chance(0.8):
            g.block("except %s as %s:" % (kind, name), handler, g, name)
        else:
            g.block("except %s:" % kind, g.statements, g.number(1, 2))
    if handlers and g.chance(0.2):
        g.block("else:", g.statements, g.number(1, 2))
    # what a generator that nobody finishes does last, it does when the collector finds it
    if g.yields is None and (not handlers or g.chance(0.3)):
        g.in_finally += 1
        g.block("finally:", g.statements, g.number(1, 2))
        g.in_finally -= 1


def handler(g, name):
    g.write(g.pick(["print(type(%s).__name__, %s)", "told(%s)", "told(%s)", "print(repr(%s)[:99])", "told(%s.__context__)"]).replace("%s", name))
    g.statements(g.number(0, 2))
    if g.chance(0.12):
        g.write(g.pick(["raise", "raise E0('again') from %s", "raise RuntimeError('new')"]).replace("%s", name))


@statement(2)
def with_statement(g):
    if deep(g) or g.yields is not None:
        return False
    g.guarded += 1
    name = g.name()
    item = "Guard(%s, %s)" % (g.literal("int"), g.pick(["True", "False", "False"]))

    def body():
        g.env[name] = "any"
        g.statements(g.number(1, 3))

    g.block("with %s as %s%s:" % (item, name, g.pick(["", "", ", Guard(7, False)"])), body)
    g.guarded -= 1


@statement(3)
def match_statement(g):
    names = [n for n, k in g.env.items() if k[0] not in ("fn", "gen")]
    if deep(g) or not names:
        return False
    name = g.pick(names)
    kind = g.env[name]

    def cases():
        for _ in range(g.number(1, 3)):
            text, bound = pattern(g, kind, 2)
            guard = " if %s" % g.expr("bool", 1) if g.chance(0.3) else ""
            g.block("case %s%s:" % (text, guard), case_body, bound)
        g.block("case _:", g.statements, 1)

    def case_body(bound):
        for n, k in bound:
            g.bind(n, k)
        g.statements(g.number(1, 2))

    g.block("match %s:" % (name if g.chance(0.7) else "(%s, %s)" % (name, g.atom("int"))), cases)


def pattern(g, kind, depth):
    """(a refutable pattern for values of about this kind, [(name, kind)] that it binds)."""
    name = g.name()
    draw = g.number(0, 7)
    if draw == 0 or depth == 0:
        return g.pick(["1 | 2 | 3", "True", "None", "'a' | 'abc'", "-1", "0 | 0.5"]), []
    if draw == 1:
        sort = g.pick(["int", "str", "float", "bool"])
        return "%s(%s)" % (sort, name), [(name, sort)]
    if draw == 2:
        inner, bound = pattern(g, "int", depth - 1)
        return "[%s, *%s]" % (inner, name), bound + [(name, ("list", "any"))]
    if draw == 3:
        inner, bound = pattern(g, "int", depth - 1)
        return "(%s, %s)" % (inner, "_"), bound
    if draw == 4:
        inner, bound = pattern(g, "int", depth - 1)
        return "{%s: %s}" % (g.pick(["1", "'a'", "True"]), inner), bound
    if draw == 5 and g.classes:
        cls = g.classes[kind[1] if kind[0] == "inst" else g.pick(g.classes)]
        if cls.fields:
            field = g.pick(cls.fields)
            if "data" in cls.features and g.chance(0.5):
                names = list(cls.fields)[:g.number(1, 3)]
                bound = [(g.name(), cls.fields[n]) for n in names]
                return "%s(%s)" % (cls.name, ", ".join(n for n, _ in bound)), bound
            return "%s(%s=%s)" % (cls.name, field, name), [(name, cls.fields[field])]
    if draw == 6:
        inner, bound = pattern(g, kind, depth - 1)
        return "(%s) as %s" % (inner, name), bound + [(name, kind)]
    return g.pick(["[]", "{}", "str()", "int() | float()", "[_, _]", "list()"]), []


@statement(4)
def nested_function(g):
    """A closure, which may change variables of the function around it."""
    if deep(g) or g.result is None and g.chance(0.5) or g.times > 30:
        return False
    name = g.name("h")
    params = [Param(g.name("a"), g.any_kind(1)) for _ in range(g.number(0, 2))]
    if params and g.chance(0.3):
        params[-1].default = g.literal(params[-1].kind)
    kind = g.scalar()
    func = Func(name, params, kind)
    text = ", ".join(p.name + ("=%s" % p.default if p.default is not None else "") for p in params)
    g.block("def %s(%s):" % (name, text), closure_body, g, func)
    g.funcs.append(func)
    g.env[name] = ("fn", tuple(p.kind for p in params), kind)


def closure_body(g, func):
    saved = g.loops, g.times, g.result, g.yields, g.in_finally, g.cost, g.guarded, g.own
    outer = [n for n in g.own if g.env.get(n) in ("int", "float", "str", ("list", "int"), "bool") and n not in g.module_names]
    g.loops, g.times, g.result, g.yields, g.in_finally, g.cost, g.guarded, g.own = 0, 1, func.result, None, 0, 0, 0, set()
    shared = g.rng.sample(sorted(outer), min(len(outer), g.number(0, 2)))
    if shared and g.in_function:
        g.write("nonlocal %s" % ", ".join(shared))
        g.own.update(shared)
    for param in func.params:
        g.bind(param.name, param.kind)
    if shared and g.in_function and g.chance(0.7):
        text = augment_text(g, shared[0], g.env[shared[0]])
        if text:
            g.write(text)
            if g.env[shared[0]] == "str":
                g.write("%s = %s[-20:]" % (shared[0], shared[0]))
    g.statements(g.number(0, 2))
    g.write("return " + g.expr(func.result, 2))
    func.cost = g.cost + 2
    g.loops, g.times, g.result, g.yields, g.in_finally, g.cost, g.guarded, g.own = saved


@statement(2)
def patch(g):
    """Changes a class, an instance, a global function or a global variable while the program runs."""
    form = g.number(0, 4)
    classes = [c for c in g.classes.values() if c.methods]
    condition = "if %s: " % g.expr("bool", 2) if g.chance(0.6) else ""
    if form <= 1 and classes:
        cls = g.pick(classes)
        method = g.pick(cls.methods.values())
        g.write("%s%s.%s = lambda self, *a, **k: %s" % (condition, cls.name, method.name, g.literal(method.result)))
        return True
    if form == 2:
        names = g.variables_where(lambda k: k[0] == "inst" and g.classes[k[1]].methods)
        if not names:
            return False
        name = g.pick(names)
        method = g.pick(g.classes[g.env[name][1]].methods.values())
        g.write("%s%s.%s = lambda *a, **k: %s" % (condition, name, method.name, g.literal(method.result)))
        return True
    plain = [f for f in g.funcs if f.name.startswith("f")]
    if form == 3 and plain:
        func = g.pick(plain)
        g.write("%sglobals()[%r] = lambda *a, **k: %s" % (condition, func.name, g.literal(func.result)))
        return True
    names = [n for n, k in g.globals.items() if isinstance(k, str)]
    if form == 4 and names:
        name = g.pick(names)
        g.write("%sglobals()[%r] = %s" % (condition, name, g.literal("any" if g.chance(0.3) else g.globals[name])))
        return True
    return False
