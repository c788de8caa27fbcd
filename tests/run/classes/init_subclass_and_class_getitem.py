"""__init_subclass__ with keywords and super chains, __class_getitem__, __mro_entries__, __set_name__ order, class decorators, class bodies with control flow, keywords to type()."""
registry = []


class Plugin:
    def __init_subclass__(cls, /, name=None, **kwargs):
        super().__init_subclass__(**kwargs)
        registry.append((cls.__name__, name, sorted(vars(cls).keys() - {"__module__", "__doc__", "__qualname__"})))
        cls.name = name or cls.__name__.lower()

    def __class_getitem__(cls, item):
        return f"{cls.__name__}<{item}>"


class Versioned:
    def __init_subclass__(cls, version=1, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.version = version


class One(Plugin, name="uno"):
    x = 1


class Two(One, Versioned, version=3):
    pass


class Three(Versioned, Plugin, name="tres", version=2):
    def method(self):
        return __class__.__name__, type(self).version


print(registry, Two.name, Two.version, Three.name, Three().method(), One[int], Plugin["a", 1], Two[...])


def attempt(action):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)


def statement(text):
    exec(text, globals())


for text in ("class X(Plugin, other=1): pass", "class X(Versioned, version=1, name=2): pass", "class X(object, key=1): pass", "class X(metaclass=type, key=1): pass", "class X(int, str): pass", "class X(One, One): pass", "class X(Plugin, One): pass", "class X(5): pass", "class X(None): pass", "class X(bool): pass", "class X(type(None)): pass", "class X(lambda: 0): pass", "class X(*[Plugin], **{'name': 'star'}): pass", "class X(name='n', *(Plugin,)): pass", "class X(list[int]): pass", "class X(Exception, ValueError): pass",
             "class X(ValueError, Exception): pass", "class X(ValueError, KeyError): pass", "class X(ValueError, OSError): pass", "class X(range): pass", "class X(type, int): pass", "class X(object, Plugin): pass", "class X(Plugin, metaclass=lambda *a, **k: (a[0], k), extra=2): pass"):
    attempt(lambda: statement(text))
print(registry[3:], X)


class Tracker:
    def __set_name__(self, owner, name):
        events.append(("set_name", name, "name" in vars(owner)))


events = []


class Ordered(Plugin):
    a = Tracker()
    b = Tracker()

    def __init_subclass__(cls, **kw):
        events.append(("init_subclass", cls.__name__))


class Sub(Ordered):
    c = Tracker()


print(events)


def decorate(label):
    events.append("made " + label)

    def inner(cls):
        events.append("applied " + label)
        cls.labels = getattr(cls, "labels", ()) + (label,)
        return cls
    return inner


@decorate("outer")
@decorate("inner")
class Decorated:
    for i in range(3):
        locals()[f"attr{i}"] = i
    if i == 2:
        def conditional(self):
            return self.attr2
    else:
        conditional = None
    try:
        import nothing_here_at_all
    except ImportError:
        found = False
    with open("f.txt", "w") as handle:
        handle.write("x")
    squares = {k: k * k for k in range(3)}
    del i, handle
    lambda_ = lambda self: self.squares[2]
    x: int = 5
    y: "str"
    class Inner:
        z = 1


print(Decorated.labels, Decorated().conditional(), Decorated.found, Decorated().lambda_(), Decorated.__annotations__, Decorated.Inner.__qualname__, [k for k in vars(Decorated) if not k.startswith("__")], events[-4:])


class Entries:
    def __init__(self, *bases):
        self.bases = bases

    def __mro_entries__(self, bases):
        events.append(len(bases))
        return self.bases


class Multi(Entries(), Entries(Plugin, Versioned), name="multi", version=9):
    pass


print(Multi.__bases__, len(Multi.__orig_bases__), Multi.version, events[-2:])
T = type("T", (Plugin,), {"v": 1}, name="typed")
print(T.name, T.v, T.__module__, T.__qualname__)
attempt(lambda: type("T", (Plugin,), {}, bad=1))
attempt(lambda: type("T", Plugin, {}))
attempt(lambda: type("T", (Plugin,), 5))
attempt(lambda: type(5, (), {}))
attempt(lambda: type("a\0b", (), {}))
attempt(lambda: type("T", ([],), {}))
attempt(lambda: object.__init_subclass__(x=1))
attempt(lambda: int[str])
attempt(lambda: Decorated[int])
attempt(lambda: Decorated()[int])
