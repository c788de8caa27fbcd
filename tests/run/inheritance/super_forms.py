"""super() in methods, class methods, static methods, properties; with two arguments; type() of three."""


def t(f, *a):
    try:
        r = f(*a)
        print("->", r)
    except BaseException as e:
        print(type(e).__name__, e)


# super forms
class A:
    def f(self): return "A.f"
    @classmethod
    def c(cls): return "A.c " + cls.__name__
    @staticmethod
    def s(): return "A.s"
    @property
    def p(self): return "A.p"
class B1(A):
    def f(self): return "B1." + super().f()
    @classmethod
    def c(cls): return "B1." + super().c()
    @staticmethod
    def s(): return "B1." + super(B1, B1).s()
    @property
    def p(self): return "B1." + super().p
    def g(self): return super(B1, self).f()
    def h(self): return super(A, self).f()
class B2(A):
    def f(self): return "B2." + super().f()
class CC(B1, B2):
    def f(self): return "CC." + super().f()
c = CC()
t(c.f); t(c.c); t(CC.c); t(c.s); t(lambda: c.p); t(c.g); t(c.h)
t(lambda: super(B1, CC)); t(lambda: super(B1)); t(lambda: super(B1, 5)); t(lambda: super(5)); t(lambda: super())
t(lambda: super(B1, c).__thisclass__); t(lambda: super(B1, c).__self_class__); t(lambda: super(B1, c).nothing)
def outer(): return super()
t(outer)
t(lambda: CC.__mro__); t(lambda: CC.mro()); t(lambda: A.__subclasses__()); t(lambda: CC.__bases__); t(lambda: CC.__base__)
# three-argument type
X = type("X", (A,), {"v": 1, "m": lambda self: self.v + 1, "__doc__": "doc of X"})
t(lambda: (X, X().m(), X.__doc__, X.__name__, X.__module__, X.__qualname__, X().f()))
t(type, "X"); t(type, "X", (), {}, 1); t(type, 1, (), {}); t(type, "X", [], {}); t(type, "X", (), []); t(type)
t(lambda: type(X)); t(lambda: type(5)); t(lambda: type("Y", (), {"__slots__": ("q",)})().__slots__)
