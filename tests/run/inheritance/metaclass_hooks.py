"""Special methods on metaclasses, __prepare__, __mro_entries__, functions as metaclasses, equality and hashes."""


def t(f, *a):
    try:
        r = f(*a)
        print("->", r)
    except BaseException as e:
        print(type(e).__name__, e)


class A:
    pass


# hooks on metaclass
class Meta(type):
    def __instancecheck__(cls, o): return o == 5
    def __subclasscheck__(cls, c): return c is int
    def __getattr__(cls, n): return "meta " + n
    def __call__(cls, *a): return ("called", a)
    def __len__(cls): return 9
    def __iter__(cls): return iter("xyz")
    def __getitem__(cls, k): return ("k", k)
    def __contains__(cls, k): return k == 1
    def __eq__(cls, o): return True
    def __hash__(cls): return 1
    def __add__(cls, o): return "cls+"
    def __repr__(cls): return "<M %s>" % cls.__name__
    @property
    def mp(cls): return "mp " + cls.__name__
class UM(metaclass=Meta): at = 1
print(isinstance(5, UM), isinstance(6, UM), issubclass(int, UM), issubclass(str, UM), UM.foo, UM(1, 2), len(UM), list(UM), UM[3], 1 in UM, 2 in UM, UM == 3, UM + 1, UM, UM.mp, UM.at, type(UM))
class P(type):
    @classmethod
    def __prepare__(m, name, bases, **kw): print("prepare", name, bases, kw); return {"pre": 1}
    def __new__(m, name, bases, ns, **kw): print("new", kw); return super().__new__(m, name, bases, ns)
    def __init__(c, name, bases, ns, **kw): print("init", kw); super().__init__(name, bases, ns)
class UP(metaclass=P, opt=3): z = 2
print(UP.pre, UP.z)
class UPS(UP): pass
def deco(c): c.decorated = True; return c
@deco
class Dec: pass
print(Dec.decorated)
class Outer:
    class Inner:
        def f(self): return __class__.__qualname__
    v = Inner().f()
print(Outer.v, Outer.Inner)
def func_as_meta(name, bases, ns, **kw): return (name, bases, sorted(k for k in ns if k[0] != "_"), kw)
class FM(metaclass=func_as_meta, k=1): q = 1; w = 2
print(FM)
class ME:
    def __mro_entries__(self, bases): return (A,)
class UME(ME()): pass
print(UME.__mro__, type(UME.__orig_bases__[0]).__name__)
class G(list[int]): pass
print(G.__mro__, G.__orig_bases__, G([1]))
t(lambda: dir(Dec())[:3]); print([n for n in dir(UP) if not n.startswith("__")])
class Priv:
    __x = 5
    def g(self): return self.__x
    def s(self): self.__y = 1; return self.__dict__
print(Priv().g(), Priv().s(), Priv._Priv__x)
class Eq:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return isinstance(o, Eq) and self.v == o.v
t(lambda: hash(Eq(1))); print(Eq(1) == Eq(1), Eq(1) != Eq(1), Eq(1) in [Eq(1)], [Eq(1)].index(Eq(1)), Eq.__hash__)
class EqH(Eq):
    __hash__ = object.__hash__
print(hash(EqH(1)) is not None)
class Ord:
    def __init__(s, v): s.v = v
    def __lt__(s, o): return s.v < o.v
    def __repr__(s): return "O%d" % s.v
print(sorted([Ord(3), Ord(1), Ord(2)]), max([Ord(3), Ord(9)]), min(Ord(3), Ord(1)), Ord(1) > Ord(0)); t(lambda: Ord(1) <= Ord(2))
class RSub(int):
    def __radd__(self, o): return "RSub.radd"
    def __rsub__(self, o): return "RSub.rsub"
print(1 + RSub(2), 1 - RSub(2), RSub(2) + 1, 1.5 + RSub(1))
class Lazy:
    def __get__(self, o, t): 
        if o is None: return self
        o.__dict__["lz"] = 42; print("computing"); return 42
class UL: lz = Lazy()
u = UL(); print(u.lz, u.lz)
class Abc:
    __abstractmethods__ = frozenset(["foo", "bar"])
Abc.__abstractmethods__ = frozenset(["foo", "bar"]); t(Abc)
