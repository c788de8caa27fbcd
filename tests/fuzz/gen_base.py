"""The ground of the program generator: kinds of values, the writer's state, the registry of rules.

A kind is "int", "float", "bool", "str", "none", "any", "num" (one of the numbers), or a tuple: ("list", kind), ("dict", key, value), ("set", kind),
("tuple", kind, ...), ("opt", kind), ("inst", class name), ("fn", (kinds...), kind), ("gen", kind). It says what a variable
holds most of the time: programs break the promise on purpose now and then, as that is where guards must catch.
"""
import random

SMALL_INTS = [0, 1, 2, 3, 4, 5, 7, 10, -1, -2, -3, -7]
EDGE_INTS = [63, 64, 100, 255, -128, 256, 2**31 - 1, 2**31, -(2**31), 2**32 - 1, 2**53, 2**53 + 1, 3037000499,
             3037000500, 10**9 + 7, 2**62, -(2**62), 2**63 - 1, 2**63 - 2, -(2**63), -(2**63) + 1]
BIG_INTS = [2**63, -(2**63) - 1, 2**64, 2**64 - 1, 10**19, -(10**20), 10**30 + 7, 2**100]
FLOATS = ["0.0", "1.0", "0.5", "-2.5", "3.75", "0.1", "-1.0", "2.0", "7.0"]
# No nan: whether two of them are one object shows in sets and lists, and floats are no objects here.
EDGE_FLOATS = ["-0.0", "1e16", "1e308", "5e-324", "-1e-5", "1e22", "9007199254740993.0", "123456789.125", "-9.3e18",
               "9223372036854775808.0", "float('inf')", "-float('inf')"]
STRINGS = ["", "a", "b", "abc", "xyz", "hello world", "Zz", "12", "-7", "3.5", "a,b,,c", "  pad ", "aXbXc"]
EDGE_STRINGS = ["héllo", "ß", "日本語", "𝔘𝔫𝔦", "é\u0301", "it's", "back\\slash", "%d{}", "tab\tend", "\x00", "ÄÖÜ", "\U0001f600!"]
MODULI = ["1000003", "1000000007", "(2**63 - 1)", "(2**31 - 1)", "(2**64 + 13)", "97"]

SCALARS = ["int", "int", "int", "float", "float", "bool", "str"]
KEYS = ["int", "int", "str", "bool", ("tuple", "int", "int")]

# Estimated steps of a program; calls that would go beyond are not written.
COST_LIMIT = 12000


class Param:
    """A parameter: how it is passed ("pos", "only", "kw", "star", "stars") and its default as text."""

    def __init__(self, name, kind, passing="pos", default=None):
        self.name, self.kind, self.passing, self.default = name, kind, passing, default


class Func:
    """A function that can be called: cost is the estimated number of steps of one call."""

    def __init__(self, name, params, result, cost=1):
        self.name, self.params, self.result, self.cost = name, params, result, cost


class Class:
    """A class: fields and methods include the inherited ones; features are names of special methods it has."""

    def __init__(self, name, base):
        self.name, self.base = name, base
        self.fields = dict(base.fields) if base else {}
        self.methods = dict(base.methods) if base else {}
        self.properties = dict(base.properties) if base else {}
        self.features = set(base.features) if base else set()
        self.init = base.init if base else []


RULES = {}


def rule(kind, weight):
    """Registers a function of (writer, depth) that gives an expression of this kind, or None where it has none."""
    def register(function):
        RULES.setdefault(kind, []).append((weight, function))
        return function
    return register


def statement(weight):
    """Registers a function of (writer) that writes a statement; False: not possible here."""
    return rule("statement", weight)


class Writer:
    """A program being written: its lines, and what names mean at this point."""

    def __init__(self, seed):
        self.rng = random.Random(seed)
        self.lines, self.depth = [], 0
        self.env = {}            # readable names: kind
        self.own = set()         # names that statements here may assign
        self.globals = {}
        self.funcs, self.gens, self.classes = [], [], {}
        self.counter = 0
        self.loops = 0           # loops around this point, in this function
        self.times = 1           # how often this point is reached, about
        self.cost = 0            # steps written so far in this function
        self.result = None       # kind that the function returns; None: no return here
        self.yields = None       # kind that the generator yields
        self.blocks = 0          # nesting of statements
        self.in_finally = 0      # break, continue, return are rare here
        self.guarded = 0         # inside try
        self.comprehension = 0   # inside one: no walrus
        self.limit = 0           # no statements beyond this line; definitions raise it
        self.in_function = False
        self.in_class = False    # writing methods: no operators on instances, which might be these methods
        self.module_names = set()
        self.annotate = self.chance(0.4)
        self.wild = self.rng.choice([0.0, 0.01, 0.04])  # how often a kind is broken

    # Choices

    def chance(self, p):
        return self.rng.random() < p

    def pick(self, items):
        return self.rng.choice(list(items))

    def number(self, low, high):
        return self.rng.randint(low, high)

    def choose_rule(self, name, *args):
        """The first result that is neither None nor False of rules drawn by weight."""
        rules = list(RULES[name])
        while rules:
            total = sum(weight for weight, _ in rules)
            point = self.rng.random() * total
            for place, (weight, function) in enumerate(rules):
                point -= weight
                if point <= 0:
                    break
            result = function(self, *args)
            if result is not None and result is not False:
                return result
            del rules[place]
        return None

    # Text

    def write(self, text):
        self.lines.append("    " * self.depth + text)

    def name(self, prefix="v"):
        self.counter += 1
        return "%s%d" % (prefix, self.counter)

    def block(self, head, body, *args):
        """Writes head and, indented, what body writes; at least "pass". Names bound inside are
        mostly forgotten: where they are not, they may be unbound later."""
        self.write(head)
        self.depth += 1
        self.blocks += 1
        env, own, funcs = dict(self.env), set(self.own), list(self.funcs)
        before = len(self.lines)
        body(*args)
        if len(self.lines) == before:
            self.write("pass")
        if head.startswith(("def", "class", "case", "match")) or self.chance(0.9):
            self.env, self.own = env, own
        self.funcs = funcs
        self.blocks -= 1
        self.depth -= 1

    def statements(self, count):
        for done in range(count):
            self.cost += self.times
            if self.cost > COST_LIMIT or len(self.lines) > self.limit and done:
                return
            self.choose_rule("statement")

    def body(self, count, times=1):
        """Statements inside a loop that runs so often (1: not a loop)."""
        loops, before = self.loops, self.times
        if times > 1:
            self.loops += 1
        self.times *= times
        self.statements(count)
        self.loops, self.times = loops, before

    # Names

    def bind(self, name, kind):
        self.env[name] = kind
        self.own.add(name)

    def variables(self, kind, own=False):
        """Names that hold this kind, the newest last."""
        if own:
            return [n for n in self.env if self.env[n] == kind and n in self.own]
        return [n for n, k in self.env.items() if k == kind or k == "num" and kind in ("int", "float")]

    def variables_where(self, test, own=False):
        return [n for n, k in self.env.items() if test(k) and (not own or n in self.own)]

    def can_call(self, func):
        return self.cost + self.times * func.cost < COST_LIMIT

    # Kinds

    def scalar(self):
        return self.pick(SCALARS)

    def any_kind(self, depth=2):
        """A random kind, nested at most so deep."""
        if depth == 0 or self.chance(0.5):
            return self.scalar()
        draw = self.rng.random()
        if draw < 0.45:
            return ("list", self.any_kind(depth - 1) if self.chance(0.4) else self.scalar())
        if draw < 0.6:
            return ("dict", self.pick(KEYS), self.any_kind(depth - 1))
        if draw < 0.68 and depth > 1:  # not in other containers: printed sorted, as hashes of None and str differ
            return ("set", "int")
        if draw < 0.8:
            return ("tuple",) + tuple(self.any_kind(depth - 1) for _ in range(self.number(1, 3)))
        if draw < 0.88:
            return ("opt", self.pick(["int", "str", "float", ("list", "int")]))
        if draw < 0.95 and self.classes:
            return ("inst", self.pick(self.classes))
        return "any"

    def hint(self, kind):
        """An annotation for this kind."""
        if isinstance(kind, str):
            return {"any": "object", "none": "None"}.get(kind, kind)
        if kind[0] == "inst":
            return "'%s'" % kind[1]
        if kind[0] == "opt":
            return "%s | None" % self.hint(kind[1])
        if kind[0] in ("fn", "gen"):
            return "object"
        return "%s[%s]" % (kind[0], ", ".join(self.hint(k) for k in kind[1:]))

    # Expressions

    def expr(self, kind, depth=2):
        """An expression that mostly gives this kind."""
        if kind == "num":
            kind = self.pick(["int", "int", "float", "bool"])
        if self.wild and self.chance(self.wild * 0.3):
            kind = self.any_kind(1)
        if kind == "none":
            return "None"
        if depth <= 0:
            return self.atom(kind)
        name = kind if isinstance(kind, str) else kind[0]
        if not isinstance(kind, str):
            return self.choose_rule(name, depth, kind) or self.literal(kind)
        return self.choose_rule("common", depth, kind) if self.chance(0.25) else self.choose_rule(name, depth)

    def atom(self, kind):
        """A variable of this kind if there is one, or a literal."""
        names = self.variables(kind)
        if names and self.chance(0.8):
            return self.pick(names[-6:])
        return self.literal(kind)

    def literal(self, kind):
        """A display of this kind; its elements may be variables."""
        if kind == "num":
            kind = self.pick(["int", "float", "bool"])
        if isinstance(kind, str):
            return self.scalar_literal(kind)
        sort = kind[0]
        if sort == "list":
            return "[%s]" % ", ".join(self.element(kind[1]) for _ in range(self.number(0, 5)))
        if sort == "set":
            items = [self.scalar_literal(kind[1]) for _ in range(self.number(0, 4))]
            return "{%s}" % ", ".join(items) if items else "set()"
        if sort == "tuple":
            return "(%s)" % "".join(self.atom(k) + ", " for k in kind[1:]) if kind[1:] else "()"
        if sort == "dict":
            return "{%s}" % ", ".join("%s: %s" % (self.literal(kind[1]), self.element(kind[2]))
                                      for _ in range(self.number(0, 4)))
        if sort == "opt":
            return "None" if self.chance(0.3) else self.literal(kind[1])
        if sort == "inst":
            return self.make_instance(kind[1])
        if sort == "fn":
            return self.choose_rule("fn", 1, kind)
        return "None"

    def element(self, kind):
        """An element of a display, sometimes of another kind."""
        if self.wild and self.chance(self.wild):
            kind = self.scalar()
        return self.atom(kind) if self.chance(0.3) else self.literal(kind)

    def make_instance(self, name):
        cls = self.classes[name]
        return "%s(%s)" % (name, ", ".join(self.atom(k) if self.chance(0.4) else self.literal(k) for k in cls.init))

    def scalar_literal(self, kind):
        if kind == "int":
            draw = self.rng.random()
            value = self.pick(SMALL_INTS if draw < 0.75 else EDGE_INTS if draw < 0.95 else BIG_INTS)
            if value > 2**31 and self.chance(0.2):
                return hex(value)
            return str(value) if value >= 0 else "(%d)" % value
        if kind == "float":
            return self.pick(FLOATS if self.chance(0.8) else EDGE_FLOATS)
        if kind == "bool":
            return self.pick(["True", "False"])
        if kind == "str":
            return repr(self.pick(STRINGS if self.chance(0.75) else EDGE_STRINGS))
        if kind == "any":
            return self.literal(self.any_scalar_or_none())
        return "None"

    def any_scalar_or_none(self):
        return self.pick(["int", "float", "bool", "str", "none", ("tuple", "int", "str"), ("list", "int")])
