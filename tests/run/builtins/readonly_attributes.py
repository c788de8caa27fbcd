"""Attributes of built-in objects that cannot be set or deleted, and what is said of it."""


def f():
    yield 1


class A:
    def m(self):
        pass


objects = [
    (slice(1, 2, 3), ["start", "stop", "step"]),
    (range(3), ["start", "stop", "step"]),
    (1 + 2j, ["real", "imag"]),
    (5, ["real", "imag", "numerator", "denominator"]),
    (2.5, ["real", "imag"]),
    (f, ["__globals__", "__closure__"]),
    (f(), ["gi_frame", "gi_running", "gi_code", "gi_yieldfrom"]),
    (A().m, ["__self__", "__func__"]),
    (f.__code__, ["co_name", "co_consts", "co_varnames"]),
    (property(), ["fget", "fset", "fdel"]),
    (memoryview(b"ab"), ["format", "nbytes", "readonly", "obj"]),
    (staticmethod(len), ["__func__"]),
    (classmethod(len), ["__func__"]),
    (super(A, A()), ["__thisclass__", "__self__", "__self_class__"]),
    (len, ["__name__", "__self__"]),
    (list.append, ["__name__", "__objclass__"]),
    (int.__add__, ["__name__", "__objclass__"]),
    (type(None), ["__name__", "__mro__", "__bases__"]),
    (A, ["__mro__", "__dict__", "__base__"]),
    (A(), ["__dict__x", "__weakref__"]),
    (ValueError("x"), ["__class__x"]),
    (bytearray(b"x"), ["append"]),
    ("x", ["upper", "nothing"]),
]
for obj, names in objects:
    for name in names:
        for what in ("set", "del"):
            try:
                if what == "set":
                    setattr(obj, name, 1)
                else:
                    delattr(obj, name)
                print(type(obj).__name__, name, what, "ok")
            except (AttributeError, TypeError) as error:
                print(type(obj).__name__, name, what, type(error).__name__, error)
