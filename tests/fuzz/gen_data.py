"""Data classes: fields with and without defaults, frozen, ordered, with slots, below one another."""


def data_class(g, cls, base, rest):
    """The decorator and the class; rest writes methods and special methods."""
    if base:
        cls.features.discard("slots")
    frozen = "frozen" in cls.features if base else g.chance(0.2)
    cls.features.add("data")
    if frozen:
        cls.features.add("frozen")
    if not base and g.chance(0.2):
        cls.features.add("slots")
    place = len(g.lines)
    g.write("@dataclass")
    own = set(cls.features)
    g.block("class %s%s:" % (cls.name, "(%s)" % base.name if base else ""), body, g, cls, base, rest)
    options = ["frozen=True"] * frozen
    if "slots" in cls.features:
        options.append("slots=True")
    if not cls.features & {"__lt__", "__setattr__"} and g.chance(0.3):
        options.append("order=True")
        cls.features.add("__lt__")
    if "__hash__" not in cls.features - own and g.chance(0.2):
        options.append("unsafe_hash=True")
    if options:
        g.lines[place] += "(%s)" % ", ".join(options)


def body(g, cls, base, rest):
    own = {g.name("x"): g.any_kind(1) for _ in range(g.number(0 if base else 1, 4))}
    must = "defaults" in cls.features
    optional = {name for name in own if must or g.chance(0.3)}
    for name in sorted(own, key=lambda n: n in optional):
        text = name + ": " + (g.hint(own[name]) if own[name] != "num" else "object")
        if name in optional:
            cls.features.add("defaults")
            text += " = " + default(g, own[name])
        g.write(text)
    names = sorted(own, key=lambda n: n in optional)
    cls.fields.update({name: own[name] for name in names})
    cls.init = (base.init if base else []) + [own[name] for name in names]
    if cls.fields and g.chance(0.15):
        g.write("def __post_init__(self): t(6, self.%s)" % g.pick(cls.fields))
    g.classes[cls.name] = cls
    rest(g, cls, base)


def default(g, kind):
    if kind in ("int", "float", "str", "bool"):
        return g.literal(kind)
    return "field(default_factory=lambda: %s)" % (g.literal(kind) if kind != "num" else "1")
