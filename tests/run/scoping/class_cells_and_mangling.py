"""__class__ cells and mangled names wherever they may stand: nested functions, comprehensions, generators, lambdas, decorators, keywords, imports, globals, slots and match patterns."""
import sys

_Outer__hidden = "module hidden"
__plain = "module plain"
log = []


class Base:
    def who(self, *args):
        return ("Base", self.__class__.__name__, *args)

    @classmethod
    def made(cls):
        return f"Base.made {cls.__name__}"

    value = property(lambda self: 10)


class Outer(Base):
    __slots__ = ("__slot", "other")
    __secret = 1
    hidden_default = lambda self, __x=__secret, *, __y=2: (__x, __y)

    def who(self):
        direct = super().who("direct")
        nested = (lambda: super(Outer, self).who("lambda"))()
        explicit = [super(__class__, me).who(i) for i, me in enumerate([self])]

        def inner(obj):
            return super().value + 1

        return direct, nested, explicit, inner(self), __class__.__name__

    def gen(self):
        yield super().who("gen")
        yield from (super(Outer, self).who(k) for k in "ab")
        yield super().value

    @classmethod
    def made(cls):
        return super().made() + "!"

    @staticmethod
    def unbound():
        try:
            return super().who()
        except RuntimeError as e:
            return str(e)

    def globals_and_kw(self, **kw):
        global __made
        __made = "by method"
        self.__slot = 5
        self.__attr = [__i for __i in range(2)]
        kw.update(dict(__z=3))
        return __hidden, kw, self.__slot, self.__attr, self.__dunder__ if hasattr(self, "__dunder__") else None

    def call(self):
        return self.hidden_default(*[7], _Outer__y=8), self.globals_and_kw(__k=1)

    def locals_mangled(self):
        __a = 1
        import os.path as __p
        try:
            raise KeyError("k")
        except KeyError as __e:
            text = repr(__e)

        def __f():
            return __a

        class __C:
            __v = "own prefix"

        return sorted(locals()), text, __f.__name__, __C.__name__, __C.__qualname__, sorted(k for k in vars(__C) if "v" in k), __p.__name__ in sys.modules

    def matched(self, x):
        match x:
            case {"__k": __v}:
                return "map", __v
            case Outer(__slot=__s):
                return "class", __s
            case [*__rest]:
                return __rest

    class Inner:
        __secret = 2

        def read(self, outer):
            return self.__secret, getattr(outer, "__secret", "none"), outer._Outer__secret

    class ___:
        __x = 1

    class __Trailing__:
        __y = 1


o = Outer()
print(o.who(), list(o.gen()), Outer.made(), o.unbound())
print(o.call(), _Outer__made, sorted(k for k in globals() if "made" in k))
print(o.locals_mangled())
print(o.matched({"__k": 1}), o.matched(o), o.matched([1, 2]), o.Inner().read(o))
print(sorted(k for k in vars(Outer) if "_" == k[0] and not k.startswith("__")), "__x" in vars(Outer.___), sorted(k for k in vars(Outer.__Trailing__) if k.endswith("y")))
print(Outer.hidden_default.__code__.co_varnames, Outer.who.__code__.co_freevars, Outer.unbound.__closure__[0].cell_contents is Outer, Outer.globals_and_kw.__closure__)


def steal():
    class A(Base):
        def f(self):
            return super().who("stolen")
    return A.f


try:
    print(steal()(Base()))
except TypeError as e:
    print(e)


class Lazy(Base):
    try:
        early = __class__
    except NameError as e:
        early = str(e)

    def rebind(self):
        nonlocal_class = __class__
        __class__.seen = True
        return nonlocal_class is Lazy

    def change(self):
        nonlocal __class__
        __class__ = Base
        return super


Renamed, Lazy = Lazy, None
print(Renamed.early, Renamed().change().__name__)
try:
    print(Renamed().rebind(), Base.seen)
finally:
    print(hasattr(Renamed, "seen"), Renamed.rebind.__closure__[0].cell_contents)
