"""__format__, __str__, __repr__, __bytes__, __bool__, __len__, __hash__: fallbacks and results of wrong types."""
class Both:
    def __repr__(self):
        return "repr!"

    def __str__(self):
        return "str!"

    def __format__(self, spec):
        return "format(%s)" % spec


class ReprOnly:
    def __repr__(self):
        return "only repr"


class StrOnly:
    def __str__(self):
        return "only str"


b = Both()
print(b, [b], f"{b} {b!r} {b!s} {b!a} {b:x>5} {b!r:>8}", "%s %r %a" % (b, b, b), "{} {0!r} {0:y}".replace("{}", "{0}").format(b), format(b, "z"), format(b), str(b), repr(b), ascii(b))
print(ReprOnly(), f"{ReprOnly()}", f"{ReprOnly()!s:>12}", str(ReprOnly()), repr(StrOnly()).split(" at")[0], f"{StrOnly():}")


class Bad:
    def __init__(self, **hooks):
        pass


def with_hook(name, result):
    return type("H", (), {name: lambda self, *args: result})()


for name, result, use in (("__str__", 5, str), ("__repr__", None, repr), ("__format__", 5, format), ("__bytes__", "s", bytes), ("__bool__", 1, bool), ("__len__", -1, len), ("__len__", "x", len), ("__len__", 1.0, len), ("__len__", 2**70, len), ("__len__", -1, bool), ("__hash__", "x", hash), ("__hash__", 2**100, hash), ("__hash__", True, hash), ("__int__", "5", int), ("__float__", 5, float), ("__index__", 1.5, hex), ("__complex__", 1, complex), ("__contains__", "yes", lambda o: 1 in o), ("__contains__", [], lambda o: 1 in o), ("__iter__", [], iter), ("__dir__", ["z", "a"], dir), ("__length_hint__", -1, list), ("__round__", "r", round), ("__abs__", "a", abs), ("__divmod__", "dm", lambda o: divmod(o, 1)), ("__reversed__", [3], reversed), ("__instancecheck__", 5, lambda o: isinstance(1, o)), ("__sizeof__", 5, lambda o: o.__sizeof__()), ("__trunc__", 3, __import__("math").trunc), ("__floor__", "f", __import__("math").floor), ("__fspath__", "p", __import__("os").fspath), ("__fspath__", 5, __import__("os").fspath), ("__ceil__", None, __import__("math").ceil)):
    try:
        print(name, result if not isinstance(result, int) or result < 10**6 else "big", "->", use(with_hook(name, result)))
    except Exception as error:
        print(name, result if not isinstance(result, int) or result < 10**6 else "big", "->", type(error).__name__, error)
for spec in ("d", "5", "", ">10"):
    for value in (object(), None, [], ReprOnly()):
        try:
            text = format(value, spec)
            print(text.split(" at")[0], end="; ")
        except TypeError as error:
            print(error, end="; ")
print()
