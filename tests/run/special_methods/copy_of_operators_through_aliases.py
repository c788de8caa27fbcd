"""Operator methods by assignment of others: __rand__ = __and__, staticmethod, classmethod, property, callable objects and partials as special methods."""
import functools
import operator


class Recorder:
    """Callable without __get__: called without the instance."""

    def __init__(self, label):
        self.label = label

    def __call__(self, *args):
        return (self.label, len(args))


class Bits:
    def __init__(self, n):
        self.n = n

    def _binary(self, other, op=None):
        other = other.n if isinstance(other, Bits) else other
        return Bits(op(self.n, other))

    __and__ = functools.partialmethod(_binary, op=operator.and_)
    __rand__ = __and__
    __or__ = __ror__ = lambda self, other: self._binary(other, operator.or_)
    __xor__ = Recorder("xor")
    __lshift__ = staticmethod(lambda *args: ("static", len(args)))
    __rshift__ = classmethod(lambda cls, other: (cls.__name__, other))
    __invert__ = property(lambda self: lambda: ("property", self.n))
    __neg__ = staticmethod(lambda: "no argument") if False else Recorder("neg")
    __pos__ = functools.partial(lambda *a: ("partial", a), 1)
    __len__ = operator.attrgetter("n") if False else functools.partialmethod(lambda self, k: self.n % k, 5)
    __getitem__ = functools.singledispatchmethod(lambda self, key: ("item of", type(key).__name__))
    __iter__ = property(lambda self: lambda: iter(range(self.n)))
    __str__ = str.upper if False else (lambda self: f"bits {self.n:b}")
    __repr__ = __str__
    __eq__ = functools.partialmethod(lambda self, other, how: how(self.n, getattr(other, "n", other)), how=operator.eq)
    __hash__ = None
    __lt__ = classmethod(lambda cls, other: ("class lt", cls is Bits))
    __call__ = property(lambda self: functools.partial(lambda *a, **k: (a, sorted(k)), "first"))
    __enter__ = staticmethod(lambda: "entered")
    __exit__ = Recorder("exit")
    __contains__ = frozenset([1, 2]).__contains__
    __bool__ = type("Never", (), {"__get__": lambda self, obj, owner: lambda: obj.n > 3})()

    @__getitem__.register
    def _(self, key: str):
        return ("text item", key)


def attempt(label, action):
    try:
        print(label, action())
    except Exception as e:
        print(label, type(e).__name__, e)


b = Bits(12)
attempt("and", lambda: (b & 6, 10 & b, b & Bits(4)))
attempt("or", lambda: (b | 1, 1 | b))
attempt("xor", lambda: b ^ 1)
attempt("lshift", lambda: b << 1)
attempt("rshift", lambda: b >> 3)
attempt("unary", lambda: (~b, -b, +b))
attempt("len", lambda: len(b))
attempt("item", lambda: (b[1], b["x"], b[1:2]))
attempt("iter", lambda: (list(Bits(3)), [*Bits(2)], dict(enumerate(Bits(2))), 1 in b, 7 in b))
attempt("text", lambda: (str(b), repr(b), f"{b}"))
attempt("eq", lambda: (b == 12, b == Bits(11), b != 12, [b] == [Bits(12)]))
attempt("hash", lambda: hash(b))
attempt("lt", lambda: (b < 3, 3 > b))
attempt("call", lambda: b(2, k=3))
attempt("bool", lambda: (bool(b), bool(Bits(2)), not Bits(1), [x.n for x in filter(None, map(Bits, range(6)))]))
with b as entered:
    print(entered)


class Broken(Bits):
    __and__ = Recorder
    __len__ = 5
    __iter__ = property(lambda self: 1 / 0)
    __bool__ = "not callable"
    __getitem__ = None
    __call__ = classmethod(property(lambda cls: "text"))

    @property
    def __enter__(self):
        raise AttributeError("hidden")


x = Broken(3)
attempt("and", lambda: (x & 6).label)
attempt("len", lambda: len(x))
attempt("iter", lambda: list(x))
attempt("bool", lambda: bool(x))
attempt("item", lambda: x[0])
attempt("callable", lambda: callable(x))


def enter():
    with x:
        pass


attempt("enter", enter)
