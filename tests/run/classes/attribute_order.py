"""The order of __dict__ after deletion, assignment, replacement; attributes of several bases; state pattern."""


def t(f, *a):
    try:
        r = f(*a)
        print("->", r)
    except BaseException as e:
        print(type(e).__name__, e)


# attribute slots order & dict mode
class A:
    def __init__(self):
        self.a = 1
        self.b = 2
        self.c = 3
    def later(self): self.d = 4
def show(x): print(vars(x), list(x.__dict__), len(x.__dict__))
x = A(); x.later(); show(x)
x = A(); del x.b; show(x); x.b = 5; show(x)
x = A(); del x.c; x.later(); show(x); x.c = 9; show(x)
x = A(); x.zz = 1; x.later(); show(x)
x = A(); d = x.__dict__; d["q"] = 5; print(x.q); x.a = 10; print(d); del d["a"]; t(lambda: x.a); x.later(); print(d)
x = A(); x.__dict__ = {"only": 1}; t(lambda: x.a); print(x.only); x.a = 4; show(x)
x = A(); x.__dict__.update(b=20, e=30); show(x); print(x.b, x.e)
x = A(); setattr(x, "dyn", 1); delattr(x, "a"); show(x); t(lambda: delattr(x, "a")); t(lambda: getattr(x, "a")); print(hasattr(x, "b"), hasattr(x, "a"))
x = A(); x.__dict__.clear(); t(lambda: x.b); x.later(); show(x)
x = A(); y = x; y.a = 100; print(x.a, x is y, x == y, x != y, x == A())
class B(A):
    def __init__(self):
        self.own = 0
        super().__init__()
show(B())
class C(A):
    a = "classattr"
    def __init__(self): pass
c = C(); print(c.a); c.a = 3; print(c.a, C.a); del c.a; print(c.a)
# multiple inheritance with slots from both
class M1:
    def __init__(self): self.m1 = 1; self.shared = "m1"
class M2:
    def __init__(self): self.m2 = 2; self.shared = "m2"
class MM(M1, M2):
    def __init__(self):
        M2.__init__(self); M1.__init__(self); self.mm = 3
show(MM())
# dynamic class attributes
A.extra = property(lambda s: s.a + 1000)
x = A(); print(x.extra); t(lambda: setattr(x, "extra", 1))
A.a = property(lambda s: "prop a")
del A.a
print(A().a)
# state pattern
class S1:
    def __init__(self): self.n = 1
    def name(self): return "S1 %d" % self.n
class S2:
    def __init__(self): self.n = 1; self.m = 2; self.k = 3
    def name(self): return "S2 %d %s" % (self.n, getattr(self, "m", "-"))
    def setm(self): self.m = 7; self.k = 8
s = S1(); s.__class__ = S2
print(s.name(), type(s), isinstance(s, S2), isinstance(s, S1), s.__class__ is S2, type(s) is S2); s.setm(); print(s.name(), s.__dict__)
S2.hello = lambda self: "hello"
print(s.hello()); S2.__len__ = lambda self: 12; print(len(s)); 
s.__class__ = S1; print(s.name(), s.__dict__)
s = S2(); s.__class__ = S1; print(s.name(), s.__dict__); s.n = 5; print(s.__dict__)
