"""property: getter, setter, deleter, inheritance, doc, errors, on classes, made by hand."""
class T:
    def __init__(self):
        self._c = 0

    @property
    def c(self):
        """Degrees."""
        return self._c

    @c.setter
    def c(self, value):
        if value < -273:
            raise ValueError("too cold")
        self._c = value

    @c.deleter
    def c(self):
        self._c = None

    @property
    def read_only(self):
        return 1

    write_only = property(None, lambda self, v: setattr(self, "w", v), doc="write")
    nothing = property()


t = T()
t.c = 5
t.c += 2
print(t.c, T.c.__doc__, T.write_only.__doc__, T.c.fget.__name__, T.c.fset is not None, T.nothing.fget, type(T.c).__name__, isinstance(vars(T)["c"], property))
del t.c
t.write_only = 3
print(t.c, t.w)
for action in (lambda: setattr(t, "c", -300), lambda: setattr(t, "read_only", 2), lambda: delattr(t, "read_only"), lambda: t.write_only, lambda: t.nothing, lambda: delattr(t, "write_only"), lambda: property().__get__(5), lambda: T.read_only.__get__(None, T) is T.read_only, lambda: T.read_only.__get__(t), lambda: T.read_only.__set__(t, 1), lambda: T.read_only.fget(5), lambda: property(5).__get__(1), lambda: property(1, 2, 3, 4, 5), lambda: setattr(T.c, "fget", 1), lambda: setattr(T.c, "__doc__", "changed") or T.c.__doc__):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class Sub(T):
    @T.c.getter
    def c(self):
        return "sub %s" % self._c

    @property
    def read_only(self):
        return super().read_only + 1


s = Sub()
s.c = 8
print(s.c, s.read_only, T.c.fset is Sub.c.fset)
T.read_only = 5
print(t.read_only)
t.__dict__["c"] = "shadow"
print(t.c, vars(t)["c"])


class Prop(property):
    """Own doc."""


class U:
    @Prop
    def p(self):
        "getter doc"
        return 7

    @classmethod
    @property
    def cp(cls):
        return cls.__name__ + "!"


print(U().p, type(U.__dict__["p"]).__name__, U.p.__doc__, U.cp, U().cp, property(lambda s: 1, doc="d").getter(lambda s: 2).__doc__)


class Raises:
    @property
    def bad(self):
        return self.missing_inside

    def __getattr__(self, name):
        return "getattr " + name if name != "missing_inside" else object.__getattribute__(self, name)


print(Raises().bad)
