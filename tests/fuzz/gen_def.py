"""Definitions: functions, recursive functions, generators, classes."""
from gen_base import Class, Func, Param
from gen_data import data_class

ORDER = {"only": 0, "pos": 1, "star": 2, "kw": 3, "stars": 4}


def parameters(g, count):
    """Parameters in an order that Python takes, with defaults at the end of the positional ones."""
    params = [Param(g.name("a"), "num" if g.chance(0.15) else g.any_kind(), "pos") for _ in range(count)]
    for param in params:
        if g.chance(0.15):
            param.passing = g.pick(["kw", "only"])
    params.sort(key=lambda p: ORDER[p.passing])
    defaults = False
    for param in params:
        if param.passing == "kw" and g.chance(0.5) or param.passing != "kw" and (defaults or g.chance(0.15)):
            defaults = defaults or param.passing != "kw"
            param.default = g.literal(param.kind) if param.kind in ("int", "float", "str", "bool") else "None"
            if param.default == "None" and g.chance(0.7):
                param.default = g.literal(param.kind)
    if g.chance(0.08):
        params.append(Param(g.name("a"), g.scalar(), "star"))
    if g.chance(0.06):
        params.append(Param(g.name("a"), g.scalar(), "stars"))
    return sorted(params, key=lambda p: ORDER[p.passing])


def parameter_text(g, params, first=()):
    parts, starred = list(first), False
    for place, param in enumerate(params):
        if param.passing == "kw" and not starred:
            parts.append("*")
            starred = True
        prefix = {"star": "*", "stars": "**"}.get(param.passing, "")
        starred = starred or param.passing == "star"
        text = prefix + param.name
        if g.annotate and param.kind != "num" and g.chance(0.7):
            text += ": " + g.hint(param.kind)
        if param.default is not None:
            text += " = " + param.default
        parts.append(text)
        after = params[place + 1].passing if place + 1 < len(params) else None
        if param.passing == "only" and after != "only":
            parts.append("/")
    return ", ".join(parts)


def bind_parameters(g, params):
    for param in params:
        kind = {"star": ("list", param.kind), "stars": ("dict", "str", param.kind)}.get(param.passing, param.kind)
        g.bind(param.name, kind)
        if param.passing == "star":
            g.write("%s = list(%s)" % (param.name, param.name))


def enter(g, func, yields=None):
    """A new function's state; gives what leave restores."""
    g.limit = len(g.lines) + g.number(2, 8 if g.in_class else 25)
    saved = g.env, g.own, g.result, g.yields, g.cost, g.times, g.loops, g.blocks, g.in_function
    g.env, g.own, g.result, g.yields = dict(g.globals), set(), func.result, yields
    g.cost, g.times, g.loops, g.blocks, g.in_function = 0, 1, 0, 0, True
    return saved


def leave(g, func, saved):
    func.cost = g.cost + 3
    g.env, g.own, g.result, g.yields, g.cost, g.times, g.loops, g.blocks, g.in_function = saved


def declare_globals(g):
    names = [n for n in g.globals if g.chance(0.25)]
    if names:
        g.write("global " + ", ".join(names))
        g.own.update(names)


def arrow(g, kind):
    return " -> " + g.hint(kind) if g.annotate and kind != "num" and g.chance(0.6) else ""


def function(g):
    func = Func(g.name("f"), parameters(g, g.number(0, 4)), "num" if g.chance(0.1) else g.any_kind(1))
    saved = enter(g, func)

    def body():
        declare_globals(g)
        bind_parameters(g, func.params)
        g.statements(g.number(1, 9))
        g.write("return " + g.expr(func.result, 3))

    g.block("def %s(%s)%s:" % (func.name, parameter_text(g, func.params), arrow(g, func.result)), body)
    leave(g, func, saved)
    g.funcs.append(func)


def recursive(g):
    """A function that calls itself with a smaller first argument."""
    kind = g.pick(["int", "float", "str", ("list", "int"), "num"])
    params = [Param(g.name("a"), "int")] + [Param(g.name("a"), g.any_kind(1)) for _ in range(g.number(0, 2))]
    func = Func(g.name("r"), params, kind)
    n = params[0].name
    saved = enter(g, func)

    def body():
        bind_parameters(g, params)
        g.own.discard(n)
        g.block("if not isinstance(%s, int) or %s <= 0 or %s > 9:" % (n, n, n), lambda: g.write("return " + g.expr(kind, 2)))
        g.statements(g.number(0, 4))
        rest = "".join(", " + g.expr(p.kind, 1) for p in params[1:])
        call = "%s(%s - %s%s)" % (func.name, n, g.pick(["1", "2"]), rest)
        forms = {"int": ["({c} + {e})", "({e} - {c})", "w({c} * {n})", "({c} if {b} else {e})"], "float": ["({c} / 2 + {e})", "({c} - {e})"],
                 "str": ["({c} + {e})[:30]", "{c}"], "num": ["({c} + {e})", "({e} - {c})"]}
        text = g.pick(forms.get(kind, ["({c} + {e})[:9]", "[{n}, *{c}]"]))
        if g.chance(0.3):
            g.block("try:", lambda: g.write("%s = %s" % (g.name(), call)))
            g.block("finally:", g.statements, 1)
        g.write("return " + text.format(c=call, n=n, e=g.expr(kind, 2), b=g.expr("bool", 1)))

    g.block("def %s(%s):" % (func.name, parameter_text(g, params)), body)
    leave(g, func, saved)
    func.cost *= 20
    g.funcs.append(func)


def generator(g):
    kind = g.scalar()
    func = Func(g.name("y"), parameters(g, g.number(0, 3)), kind)
    saved = enter(g, func, yields=kind)

    def body():
        bind_parameters(g, func.params)
        g.statements(g.number(2, 7))
        g.write("yield " + g.expr(kind, 2))

    g.block("def %s(%s):" % (func.name, parameter_text(g, func.params)), body)
    leave(g, func, saved)
    g.gens.append(func)


# Classes

SPECIAL = {
    "__eq__": "def __eq__(self, other): return isinstance(other, BASE) and self.F == other.F",
    "__lt__": "def __lt__(self, other): return self.F < other.F",
    "__len__": "def __len__(self): return len(str(self.F)) % 5",
    "__bool__": "def __bool__(self): return bool(self.F)",
    "__getitem__": "def __getitem__(self, i):\n    if i > 3: raise IndexError(i)\n    return (self.F, i)",
    "__iter__": "def __iter__(self):\n    yield self.F\n    yield self.F",
    "__contains__": "def __contains__(self, x): return x == self.F",
    "__call__": "def __call__(self, x=1): return (x, self.F)",
    "__getattr__": "def __getattr__(self, name): return (name, LITERAL)",
    "__setattr__": "def __setattr__(self, name, value):\n    t(5, name)\n    super().__setattr__(name, value)",
    "__neg__": "def __neg__(self): return self.F",
    "__str__": "def __str__(self): return 'str %s' % (self.F,)",
    "__format__": "def __format__(self, spec): return '<%s|%s>' % (spec, self.F)",
    "__index__": "def __index__(self): return 2",
    "__hash__": "def __hash__(self): return 7",
}


def class_statement(g):
    base = g.pick(g.classes.values()) if g.classes and g.chance(0.45) else None
    cls = Class(g.name("C"), base)
    cls.before = base.before if base else len(g.funcs)
    funcs, g.funcs = g.funcs, g.funcs[:cls.before]
    g.in_class = True
    if (not base or "data" in base.features) and g.chance(0.3):
        data_class(g, cls, base, methods)
    else:
        cls.features -= {"data", "frozen"}
        g.block("class %s%s:" % (cls.name, "(%s)" % base.name if base else g.pick(["", "(object)"])), class_body, g, cls, base)
    g.in_class = False
    g.funcs = funcs


def class_body(g, cls, base):
    own = {g.name("x"): g.any_kind(1) for _ in range(g.number(0 if base else 1, 3))}
    if not base and g.chance(0.12):
        g.write("__slots__ = (%s)" % "".join("%r, " % n for n in own))
        cls.features.add("slots")
    if g.chance(0.3) and "slots" not in cls.features:
        name, kind = g.name("x"), g.scalar()
        g.write("%s = %s" % (name, g.literal(kind)))
        cls.fields[name] = kind
    initializer(g, cls, base, own)
    g.classes[cls.name] = cls
    methods(g, cls, base)


def methods(g, cls, base):
    names = g.rng.sample(sorted(cls.methods), min(len(cls.methods), g.number(0, 1)))
    for name in names + [g.name("m") for _ in range(g.number(0, 3))]:
        method(g, cls, base, name)
    for _ in range(g.number(0, 1)):
        property_(g, cls)
    special_methods(g, cls)
    if g.chance(0.5 if "data" in cls.features else 0.3 if base else 1):
        fields = ", ".join("{self.%s!r}" % f for f in cls.fields)
        g.write("def __repr__(self): return f'%s<%s>'" % (cls.name, fields))


def initializer(g, cls, base, own):
    if base and not own and g.chance(0.6):
        return
    params = [Param(g.name("a"), kind) for kind in own.values()]
    inherited = [Param(g.name("a"), kind) for kind in (base.init if base else [])]
    func = Func("__init__", inherited + params, None)
    saved = enter(g, func)

    def body():
        bind_parameters(g, func.params)
        if base:
            g.write("%s__init__(%s)" % (g.pick(["super().", base.name + "."]), ", ".join(p.name for p in inherited)))
            if g.lines[-1].lstrip().startswith("C"):
                g.lines[-1] = g.lines[-1].replace("(", "(self, " if inherited else "(self", 1)
        for name, param in zip(own, params):
            g.write("self.%s = %s" % (name, param.name if g.chance(0.8) else g.expr(param.kind, 1)))

    g.block("def __init__(%s):" % parameter_text(g, func.params, ["self"]), body)
    leave(g, func, saved)
    cls.fields.update(own)
    cls.init = [p.kind for p in func.params]


def method(g, cls, base, name):
    """A method; one that overrides keeps its parameters and calls only what the overridden one could call."""
    old = cls.methods.get(name)
    func = Func(name, old.params if old else parameters(g, g.number(0, 2)), old.result if old else g.any_kind(1))
    callable_ = dict(cls.methods)
    if old:
        order = list(cls.methods)
        cls.methods = {n: cls.methods[n] for n in order[:order.index(name)]}
    saved = enter(g, func)

    def body():
        g.env["self"] = ("inst", cls.name)
        bind_parameters(g, func.params)
        if old and g.chance(0.6):
            result = g.name()
            g.write("%s = super().%s(%s)" % (result, name, ", ".join(
                {"star": "*", "stars": "**"}.get(p.passing, p.name + "=" if p.passing == "kw" else "") + p.name for p in func.params)))
            g.bind(result, func.result)
        g.statements(g.number(0, 5))
        g.write("return " + g.expr(func.result, 2))

    g.block("def %s(%s)%s:" % (name, parameter_text(g, func.params, ["self"]), arrow(g, func.result)), body)
    leave(g, func, saved)
    func.cost += old.cost if old else 0
    cls.methods = callable_
    cls.methods[name] = func


def property_(g, cls):
    name, kind = g.name("p"), g.scalar()
    func = Func(name, [], kind)
    saved = enter(g, func)

    def body():
        g.env["self"] = ("inst", cls.name)
        g.statements(g.number(0, 1))
        g.write("return " + g.expr(kind, 2))

    g.write("@property")
    g.block("def %s(self):" % name, body)
    leave(g, func, saved)
    cls.properties[name] = kind


def special_methods(g, cls):
    if not cls.fields:
        return
    features = []
    for feature, text in SPECIAL.items():
        if feature == "__setattr__" and cls.features & {"slots", "frozen"}:
            continue
        if g.chance(0.12):
            text = text.replace(".F", "." + g.pick(cls.fields)).replace("BASE", cls.name).replace("LITERAL", g.scalar_literal("int"))
            for line in text.split("\n"):
                g.write(line)
            features.append(feature)
    numbers = [f for f, k in cls.fields.items() if k in ("int", "float")]
    if numbers and cls.init:
        for feature, op in (("__add__", "+"), ("__sub__", "-"), ("__mul__", "*"), ("__iadd__", "+"), ("__radd__", "+")):
            if g.chance(0.2):
                operator_method(g, cls, feature, op, g.pick(numbers))
                features.append(feature)
    cls.features.update(features)


def operator_method(g, cls, feature, op, field):
    """An operator between an instance and an instance or a number; __iadd__ changes self."""
    def body():
        g.write("value = other.%s if isinstance(other, %s) else other" % (field, cls.name))
        g.block("if not isinstance(value, (int, float)):", lambda: g.write("return NotImplemented"))
        if feature == "__iadd__":
            g.write("self.%s = w(self.%s %s value)" % (field, field, op))
            g.write("return self")
            return
        g.write("result = %s.__new__(%s)" % (cls.name, cls.name))
        for name in cls.fields:
            g.write("result.%s = %s" % (name, "w(self.%s %s value)" % (name, op) if name == field else "self." + name))
        g.write("return result")

    g.block("def %s(self, other):" % feature, body)
