"""Special methods that come and go: set on the class, on a base, on the metaclass, deleted, set to None; instances do not count."""


def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as e:
        print(label, type(e).__name__, e)


class Base:
    pass


class Child(Base):
    def __repr__(self):
        return "<child>"


c = Child()
attempt("len before", lambda: len(c))
Base.__len__ = lambda self: 3
attempt("len", lambda: (len(c), bool(c)))
Base.__bool__ = lambda self: False
attempt("bool", lambda: bool(c))
del Base.__bool__
Child.__len__ = lambda self: 0
attempt("len of child", lambda: (len(c), bool(c), not c))
del Child.__len__, Base.__len__
attempt("len after", lambda: len(c))
c.__len__ = lambda: 9
attempt("on the instance", lambda: len(c))

Child.__getitem__ = lambda self, i: [10, 20, 30][i]
attempt("iter through getitem", lambda: (list(c), 20 in c, tuple(reversed([*c]))))
attempt("reversed needs len", lambda: list(reversed(c)))
Child.__len__ = lambda self: 3
attempt("reversed", lambda: list(reversed(c)))
Child.__reversed__ = None
attempt("reversed None", lambda: list(reversed(c)))
Child.__iter__ = None
attempt("iter None", lambda: list(c))
attempt("in with iter None", lambda: 20 in c)
Child.__contains__ = None
attempt("contains None", lambda: 20 in c)
del Child.__iter__, Child.__contains__, Child.__reversed__
attempt("in again", lambda: 20 in c)

Child.__hash__ = None
attempt("hash None", lambda: hash(c))
attempt("in a set", lambda: {c})
del Child.__hash__
attempt("hash is back", lambda: isinstance(hash(c), int))
Child.__eq__ = lambda self, other: True
attempt("eq set later keeps hash", lambda: (c == 5, 5 == c, c != 5, isinstance(hash(c), int)))
Child.__ne__ = lambda self, other: "ne"
attempt("ne", lambda: (c != 5, 5 != c))
del Child.__eq__, Child.__ne__

Child.__add__ = lambda self, other: ("add", other)
attempt("add", lambda: (c + 1, sum([1], c) if hasattr(Child, "__radd__") else sum([1, 2], start=c)))
attempt("radd", lambda: 1 + c)
Child.__radd__ = lambda self, other: ("radd", other)
attempt("radd", lambda: (1 + c, [] + c if False else "s" + c))
Child.__add__ = None
attempt("add None", lambda: c + 1)
Child.__iadd__ = lambda self, other: ("iadd", other)


def augmented():
    x = c
    x += 5
    return x


attempt("iadd", augmented)
Child.__iadd__ = lambda self, other: NotImplemented
attempt("iadd falls back on None", augmented)
del Child.__add__
attempt("iadd without add", augmented)
Child.__call__ = lambda self, *a, **k: (a, k)
attempt("call", lambda: (c(1, b=2), callable(c)))
del Child.__call__
attempt("no call", lambda: (callable(c), c()))

Child.__eq__ = lambda self, other: NotImplemented
attempt("eq NotImplemented", lambda: (c == c, c == 1, c != 1, [c] == [c]))
Child.__lt__ = lambda self, other: NotImplemented
attempt("lt NotImplemented", lambda: c < 1)
Child.__gt__ = lambda self, other: "gt"
attempt("reflected", lambda: (c > 1, 1 < c))
attempt("max", lambda: max(c, c) is c)
Child.__str__ = lambda self: "text"
attempt("str", lambda: (str(c), repr(c), f"{c!r:>9}|{c:>6}|" if False else f"{c!s:>6}|"))
Child.__format__ = lambda self, spec: "F" + spec
attempt("format", lambda: (f"{c:abc}", format(c), "{:x}".format(c)))
Child.__str__ = lambda self: 5
attempt("str not str", lambda: str(c))
Child.__format__ = lambda self, spec: 5
attempt("format not str", lambda: f"{c}")
Child.__index__ = lambda self: 2
attempt("index", lambda: ([5, 6, 7][c], "abcd"[c:], hex(c), range(c), bytes(c), int(c), float(c)))
Child.__int__ = lambda self: 7
Child.__float__ = lambda self: 1
attempt("int", lambda: (int(c), complex(c)))
attempt("float", lambda: float(c))
Child.__enter__ = lambda self: "entered"


def managed():
    with c as x:
        return x


attempt("with without exit", managed)
Child.__exit__ = lambda self, *a: True
attempt("with", managed)
