"""__class__ and super() in nested scopes and in special methods."""


def t(f, *a):
    try:
        r = f(*a)
        print("->", r)
    except BaseException as e:
        print(type(e).__name__, e)


# __class__ closures, super in nested
class Nest:
    def f(self):
        def g(): return __class__
        class In:
            def h(s): return __class__
        return g(), In().h(), [__class__ for _ in [1]]
print(Nest().f())
class SupNest(Nest):
    def f(self):
        return [super(SupNest, self).f()[0] for _ in [1]], (lambda: super(SupNest, self).f()[1])()
print(SupNest().f())
class SS(Nest):
    def f(self, *a): return super().f()[0]
    def __getattribute__(self, n): return super().__getattribute__(n)
    def __setattr__(self, n, v): super().__setattr__(n, v + 1)
    def __new__(cls, *a): return super().__new__(cls)
    def __init_subclass__(cls, **k): super().__init_subclass__(); cls.isub = k
    def __repr__(self): return "SS" + super().__repr__()[:5]
    def __eq__(self, o): return super().__eq__(o)
    def __hash__(self): return super().__hash__()
ss = SS(1); ss.v = 1; print(ss.f(), ss.v, repr(ss), ss == ss, ss == 1, hash(ss) == hash(ss))
class SSS(SS, a=1): pass
print(SSS.isub)
def noself(): 
    class Q1:
        def f(): return super()
    Q1.f()
t(noself)
def supattr():
    class Q3:
        def f(x):
            super().zz = 1
    Q3().f()
t(supattr)
