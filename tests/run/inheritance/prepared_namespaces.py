"""Metaclasses with __prepare__: namespaces that record, count, refuse, invent names and forbid doubles, what class bodies do to them, and classes made by calls with every piece missing or wrong."""
import types


class Recorder(dict):
    def __init__(self):
        self.log = []

    def __setitem__(self, k, v):
        self.log.append(f"set {k}")
        super().__setitem__(k, v)

    def __getitem__(self, k):
        if k[0] != "_":
            self.log.append(f"get {k}")
        return super().__getitem__(k)

    def __delitem__(self, k):
        self.log.append(f"del {k}")
        super().__delitem__(k)


class Inventor(dict):
    """Names that are not there are the next number."""

    def __missing__(self, k):
        if k.isupper():
            self[k] = sum(1 for n in self if n.isupper())
            return self[k]
        raise KeyError(k)


class Single(dict):
    def __setitem__(self, k, v):
        if k in self and not k.startswith("__"):
            raise TypeError(f"{k} defined twice")
        super().__setitem__(k, v)


class Meta(type):
    kinds = {"record": Recorder, "invent": Inventor, "single": Single, "plain": dict}

    @classmethod
    def __prepare__(mcls, name, bases, kind="plain", **kw):
        space = mcls.kinds[kind]()
        if kw:
            space["given"] = kw
        return space

    def __new__(mcls, name, bases, space, kind="plain", **kw):
        cls = super().__new__(mcls, name, bases, dict(space))
        cls.log = getattr(space, "log", None)
        return cls

    def __init__(cls, name, bases, space, **kw):
        super().__init__(name, bases, space)


class Recorded(metaclass=Meta, kind="record", extra=1):
    x = 1
    y = x + 1
    for i in range(2):
        x += i
    del i

    def method(self, default=x):
        return default

    import math as m
    z: int = y
    w: str
    squares = [v * x for v in range(y)] if False else [v for v in range(y)]
    try:
        missing
    except NameError as e:
        pass
    a, *b = "pqr"
    with open("/dev/null") as f:
        pass


print(Recorded.log, Recorded().method(), Recorded.given)


class Color(metaclass=Meta, kind="invent"):
    RED, GREEN
    BLUE = GREEN * 10
    names = [RED, BLUE, WHITE]
    WHITE += 5
    lower = len(names)

    def method(self):
        return BLACK


print(Color.RED, Color.GREEN, Color.BLUE, Color.names, Color.WHITE, Color.lower)
try:
    Color().method()
except NameError as e:
    print(e)
try:
    class Twice(metaclass=Meta, kind="single"):
        def f(self):
            pass

        def f(self):
            pass
except TypeError as e:
    print(e)


class Changing(metaclass=Meta, kind="record"):
    exec("made = 5; made += 1")
    locals()["direct"] = made
    vars()["also"] = direct + 1
    swap, made = made, "swapped"


print([x for x in Changing.log if x[-3:] not in ("als", "ars")], Changing.made, Changing.swap, Changing.also)


class BadPrepare(type):
    result = 5

    @classmethod
    def __prepare__(mcls, name, bases):
        return mcls.result


class FunctionMeta:
    def __call__(self, name, bases, space, **kw):
        return (name, [b.__name__ for b in bases], sorted(k for k in space if k[:2] != "__"), kw)


def attempt(label, make):
    try:
        print(label, make())
    except Exception as e:
        print(label, type(e).__name__, e)


def bad_prepare():
    class X(metaclass=BadPrepare):
        pass


def called(meta, *bases, **kw):
    class X(*bases, metaclass=meta, **kw):
        y = 1
    return X


attempt("prepare", bad_prepare)
BadPrepare.result = types.MappingProxyType({})
attempt("proxy", bad_prepare)
attempt("callable", lambda: called(FunctionMeta(), int, str, k=1))
attempt("lambda", lambda: called(lambda *a: len(a)))
attempt("not callable", lambda: called(5))
attempt("conflict", lambda: called(type("M1", (type,), {}), called(type("M2", (type,), {}))))
attempt("derived", lambda: type(called(type, called(type("M3", (type,), {})))).__name__)
attempt("none", lambda: called(None))
attempt("str", lambda: called(str))
attempt("new_class", lambda: types.new_class("N", (Recorded,), {"kind": "record"}, lambda ns: ns.update(q=1)).log)
attempt("prepare_class", lambda: [getattr(x, "__name__", type(x).__name__) for x in types.prepare_class("N", (Recorded,), {"metaclass": type, "kind": "single"})])
attempt("resolve", lambda: types.resolve_bases((int, types.GenericAlias(list, (int,)))))
for args in [("A",), ("A", ()), ("A", (), {}, 1), (1, (), {}), ("A", [], {}), ("A", (), []), ("A", (1,), {}), ("A", (bool,), {}), ("A", (int, str), {}), ("A", (object, int), {}), ("A", (int, int), {}), ("A\0", (), {}), ("A", (), {"__slots__": ["a", "a b"]}), ("A", (int,), {"__slots__": ["a"]}), ("A", (), {"__slots__": "x", "x": 1}), ("A", (), {1: 2}), ("", (), {"__qualname__": 5}), ("A", (), {"__qualname__": "Q.A", "__module__": 7, "__doc__": 8}), ("A", (type(None),), {}), ("A", (type(lambda: 0),), {}), ("A", (types.GenericAlias(list, int),), {})]:
    attempt(str(args)[:48], lambda: type(*args).__qualname__ or "empty")
