"""Special methods assigned to and deleted from classes; class and static methods as values."""


def t(f, *a):
    try:
        r = f(*a)
        print("->", r)
    except BaseException as e:
        print(type(e).__name__, e)


# test_descr-like
class C(object):
    def __init__(self, x): self.x = x
    def foo(self): return self.x
c1 = C(1)
t(lambda: c1.foo()); t(lambda: C.foo(c1)); t(lambda: C.foo()); t(lambda: C.foo(5))
class D(C):
    boo = C.foo
    goo = c1.foo
d2 = D(2)
print(d2.foo(), d2.boo(), d2.goo())
class E(object): foo = C.foo
print(E().foo.__func__ is C.foo, repr(C.foo)[:15], repr(C(1).foo).startswith("<bound method "))
class Classm(object):
    def goo(cls, *a): return cls.__name__, a
    goo = classmethod(goo)
    foo = staticmethod(lambda *a: a)
    chain = classmethod(property(lambda cls: "chained " + cls.__name__))
class CmSub(Classm): pass
print(Classm.goo(1), Classm().goo(2), CmSub.goo(3), CmSub().goo(), Classm.foo(1), Classm().foo(2), Classm.chain, CmSub().chain)
t(lambda: classmethod(f=1)); t(lambda: classmethod()); t(lambda: staticmethod(1, 2)); t(lambda: classmethod(1).__get__(1)())
f = classmethod(lambda c: c)
f.x = 42; print(f.x, f.__dict__["x"]); del f.x; t(lambda: f.x)
s = staticmethod(len); s.y = 1; print(s.y, s("abc"), s.__wrapped__, s.__name__, s.__doc__[:10], s.__isabstractmethod__)
# compatibility: overriding slots on the fly
class X: pass
x = X()
for name, val in (("__len__", lambda s: 3), ("__getitem__", lambda s, i: i * 2), ("__contains__", lambda s, i: i == 4), ("__iter__", lambda s: iter([1])), ("__call__", lambda s: "called"), ("__str__", lambda s: "str!"), ("__repr__", lambda s: "repr!"), ("__hash__", lambda s: 9), ("__eq__", lambda s, o: True), ("__lt__", lambda s, o: "lt"), ("__add__", lambda s, o: "add"), ("__radd__", lambda s, o: "radd"), ("__bool__", lambda s: False), ("__enter__", lambda s: 1), ("__getattr__", lambda s, n: n)):
    setattr(X, name, val)
print(len(x), x[3], 4 in x, list(x), x(), str(x), repr(x), hash(x), x == 1, x < 1, x + 1, 1 + x, bool(x), x.foo)
for name in ("__len__", "__getitem__", "__contains__", "__iter__", "__call__", "__hash__", "__eq__", "__lt__", "__add__", "__radd__", "__bool__", "__getattr__"): delattr(X, name)
for fn in (lambda: len(x), lambda: x[3], lambda: 4 in x, lambda: list(x), lambda: x(), lambda: x == 1, lambda: x < 1, lambda: x + 1, lambda: 1 + x, lambda: bool(x), lambda: x.foo, lambda: hash(x) != 9): t(fn)
# inherited changes
class P: pass
class Q(P): pass
class R(Q): pass
r = R()
P.__len__ = lambda s: 5; print(len(r)); Q.__len__ = lambda s: 6; print(len(r)); del Q.__len__; print(len(r)); Q.__len__ = None; t(lambda: len(r)); del Q.__len__, P.__len__; t(lambda: len(r))
P.attr = 1; print(r.attr); Q.attr = 2; print(r.attr); r.attr = 3; print(r.attr); del r.attr; del Q.attr; print(r.attr)
