"""What the interpreter says when a special method gives something of the wrong type."""


def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as e:
        print(label, type(e).__name__, e)


def with_method(name, result, *bases):
    return type("Odd", bases, {name: lambda self, *a: result})()


class IntLike(int):
    pass


class TextLike(str):
    pass


attempt("repr", lambda: repr(with_method("__repr__", 5)))
attempt("repr ascii", lambda: ascii(with_method("__repr__", b"x")))
attempt("repr sub", lambda: type(repr(with_method("__repr__", TextLike("t")))).__name__)
attempt("str", lambda: str(with_method("__str__", None)))
attempt("str sub", lambda: type(str(with_method("__str__", TextLike("t")))).__name__)
attempt("bytes", lambda: bytes(with_method("__bytes__", "text")))
attempt("format", lambda: format(with_method("__format__", b"")))
attempt("hash", lambda: hash(with_method("__hash__", "x")))
attempt("hash big", lambda: hash(with_method("__hash__", 2**70)) == hash(2**70))
attempt("hash -1", lambda: hash(with_method("__hash__", -1)))
attempt("bool", lambda: bool(with_method("__bool__", 1)))
attempt("bool none", lambda: not with_method("__bool__", None))
attempt("len", lambda: len(with_method("__len__", "3")))
attempt("len negative", lambda: len(with_method("__len__", -3)))
attempt("len huge", lambda: len(with_method("__len__", 2**70)))
attempt("len bool", lambda: len(with_method("__len__", True)))
attempt("len float", lambda: bool(with_method("__len__", 1.5)))
attempt("len negative truth", lambda: bool(with_method("__len__", -1)))
attempt("hint", lambda: list(type("H", (), {"__iter__": lambda s: iter([1]), "__length_hint__": lambda s: "x"})()))
attempt("hint negative", lambda: list(type("H", (), {"__iter__": lambda s: iter([1]), "__length_hint__": lambda s: -1})()))
attempt("hint refuses", lambda: list(type("H", (), {"__iter__": lambda s: iter([1]), "__length_hint__": lambda s: NotImplemented})()))
attempt("int", lambda: int(with_method("__int__", 1.5)))
attempt("int text", lambda: int(with_method("__int__", "5")))
attempt("index", lambda: [1][with_method("__index__", 0.0)])
attempt("index slice", lambda: [1, 2][with_method("__index__", "0"):])
attempt("trunc", lambda: int(with_method("__trunc__", 3.5)))
attempt("trunc index", lambda: int(with_method("__trunc__", with_method("__index__", 4))))
attempt("float", lambda: float(with_method("__float__", "1.5")))
attempt("float of index", lambda: float(with_method("__index__", 7)))
attempt("complex", lambda: complex(with_method("__complex__", 1.5)))
attempt("complex of float", lambda: complex(with_method("__float__", 1.5)))
attempt("round", lambda: round(with_method("__round__", "any")))
attempt("no round", lambda: round(object()))
attempt("abs", lambda: abs(with_method("__abs__", "any")))
attempt("no abs", lambda: abs("x"))
attempt("iter", lambda: iter(with_method("__iter__", [1])))
attempt("iter for", lambda: [x for x in with_method("__iter__", 5)])
attempt("next", lambda: next(with_method("__iter__", 5)))
attempt("reversed", lambda: reversed(with_method("__reversed__", 5)))
attempt("contains", lambda: (3 in with_method("__contains__", "yes"), 3 not in with_method("__contains__", [])))
attempt("contains odd truth", lambda: 3 in with_method("__contains__", with_method("__bool__", 3)))
attempt("dir", lambda: dir(with_method("__dir__", 5)))
attempt("dir sorted", lambda: dir(with_method("__dir__", ("b", "a"))))
attempt("dir mixed", lambda: dir(with_method("__dir__", ("b", 1))))
attempt("instancecheck", lambda: isinstance(1, type("M", (type,), {"__instancecheck__": lambda c, o: "yes"})("C", (), {})))
attempt("instancecheck bad", lambda: isinstance(1, type("M", (type,), {"__instancecheck__": lambda c, o: 1 / 0})("C", (), {})))
attempt("subclasscheck", lambda: issubclass(int, type("M", (type,), {"__subclasscheck__": lambda c, o: 0})("C", (), {})))
attempt("isinstance arg", lambda: isinstance(1, 1))
attempt("isinstance tuple", lambda: isinstance("x", (int, (float, (str,)))))
attempt("isinstance tuple bad", lambda: isinstance("x", (int, 5)))
attempt("issubclass", lambda: issubclass(1, int))
attempt("missing", lambda: type("D", (dict,), {"__missing__": lambda s, k: k * 2})()["ab"])
attempt("missing get", lambda: type("D", (dict,), {"__missing__": lambda s, k: k * 2})().get("ab"))
attempt("fspath", lambda: open(with_method("__fspath__", 5)))
attempt("mro entries", lambda: eval("type('X', (o,), {})", {"o": with_method("__mro_entries__", (int,))}))


def statement_with_entries(entries):
    class Made(with_method("__mro_entries__", entries)):
        pass
    return Made.__mro__, Made.__orig_bases__ != Made.__bases__


attempt("class statement", lambda: [k.__name__ for k in statement_with_entries((int,))[0]])
attempt("class statement bad", lambda: statement_with_entries(int))
attempt("init", lambda: type("I", (), {"__init__": lambda s: 5})())
attempt("new", lambda: type("N", (), {"__new__": lambda c: 5, "__init__": lambda s: print("not called")})())
attempt("prepare", lambda: type.__call__(type("P", (type,), {}), "C", (), {}).__name__)


def bad_prepare():
    class Meta(type):
        @classmethod
        def __prepare__(mcs, name, bases):
            return 5

    class C(metaclass=Meta):
        pass


attempt("prepare bad", bad_prepare)
attempt("slots", lambda: type("S", (), {"__slots__": 5}))
attempt("slots name", lambda: type("S", (), {"__slots__": ("a b",)}))
attempt("slots clash", lambda: type("S", (), {"__slots__": ("a",), "a": 1}))
attempt("doc", lambda: type("S", (), {"__doc__": 5}).__doc__)
attempt("qualname", lambda: type("S", (), {"__qualname__": 5}))
attempt("class cell", lambda: type("S", (), {"__classcell__": 5}))
