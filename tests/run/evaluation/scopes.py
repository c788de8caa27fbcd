x = 'global'
class A:
    x = 'class'
    y = [x for _ in range(2)]
    z = [i for i in x]
    def f(self): return x
    w = (lambda: x)()
    class B:
        def g(self): return x, __class__
        q = x
print(A.y, A.z[0], A().f(), A.w, A.B().g(), A.B.q)
def outer():
    x = 'outer'
    class C:
        x = x + '!'
        def m(self): return x
        try: yy = unknown
        except NameError as e: err = str(e)
    class D:
        nonlocal x
        x = 'changed'
    return C.x, C().m(), x, C.err, hasattr(D, 'x')
print(outer())
def f1():
    a = 1
    def g():
        nonlocal a
        a += 1
        def h():
            nonlocal a
            a *= 10
            return a
        return h()
    return g(), a
print(f1())
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
fs = [(lambda i=i: i) for i in range(3)]
print([f() for f in fs])
def gen():
    k = 5
    return [[(a, b, k) for a in range(2)] for b in range(2)], {b: [lambda: (a, b) for a in range(2)] for b in range(2)}
l, d = gen()
print(l, [[f() for f in v] for v in d.values()])
def shadow():
    i = 'i'
    r = [i for i in range(3)]
    s = {i for i in 'ab'}
    t = {i: i for i in range(2)}
    return i, r, sorted(s), t
print(shadow())
if (n := 10) > 5: print(n)
print([last := v for v in range(4)], last)
def wal():
    total = 0
    out = [total := total + v for v in range(4)]
    while (total := total - 1) > 3: pass
    if any((found := v) > 2 for v in range(5)): pass
    return out, total, found
print(wal())
def glob():
    global newg
    newg = 1
    def inner():
        global newg
        newg += 1
    inner()
glob(); print(newg)
class Priv:
    __a = 1
    def __init__(self): self.__b = 2; self._Priv__c = 3
    def get(self): return self.__a, self.__b, self.__c
    def __m(self): return 'm'
    def call(self): return self.__m()
    @staticmethod
    def kw(__z): return __z
p = Priv(); print(p.get(), p.call(), sorted(vars(p)), Priv.kw(_Priv__z=3))
class Meta(type):
    def __new__(m, name, bases, ns, **kw):
        ns['kw'] = sorted(kw)
        return super().__new__(m, name, bases, dict(ns))
    def __init__(cls, name, bases, ns, **kw): super().__init__(name, bases, ns)
    def __prepare__(name, bases, **kw): return {'prepared': 1}
    __prepare__ = staticmethod(__prepare__)
bases = (object,)
class K(*bases, metaclass=Meta, opt=1, **{'z': 2}):
    """docstring"""
    print('in body', prepared, __qualname__, __module__)
    def who(self): return __class__.__name__
    @property
    def p(self): return super().__repr__()[:4]
print(K.kw, K().who(), K.__doc__, K().p)
class Base:
    def hi(self, n=1): return ['base', n]
    @classmethod
    def cm(cls): return cls.__name__
class Mid(Base):
    def hi(self, n=2): return ['mid'] + super().hi(n)
    @classmethod
    def cm(cls): return 'mid' + super().cm()
    def lam(self): return (lambda s: super(Mid, s).hi(9))(self)
    def gen(self): return list(super(Mid, self).hi(k) for k in range(2))
class Oth(Base):
    def hi(self, n=3): return ['oth'] + super().hi(n)
class Leaf(Mid, Oth):
    def hi(self, *a): return super().hi(*a)
print(Leaf().hi(), Leaf.cm(), Leaf().lam(), Leaf().gen(), [c.__name__ for c in Leaf.__mro__])
def locs(a, b=2, *c, d, **e):
    z = 1
    def inner(): return a
    return sorted(locals())
print(locs(1, d=4))
print(sorted(k for k in vars(A) if not k.startswith('_')), 'x' in globals(), 'locs' in dir())
class L:
    q = 1
    print(sorted(k for k in locals() if not k.startswith('__')))
class Ann:
    a: int = 1
    b: 'str'
    c: list[int] = []
    (d): int = 3
    def f(self, x: int, /, y: 'z' = 2, *args: float, k: bool, **kw: None) -> dict: v: undefined = 3; return v
print(Ann.__annotations__, Ann.f.__annotations__, Ann().f(1, k=1))
m: int = 5
print(__annotations__)
def defaults(a, b=[], /, c={}, *, d=(), e): b.append(a); return b, c, d, e
print(defaults(1, e=2), defaults(3, e=4), defaults.__defaults__, defaults.__kwdefaults__)
print(outer.__qualname__, A.B.g.__qualname__, f1.__name__, (lambda: 0).__qualname__, gen()[1][0][0].__qualname__)
def doc():
    "the doc"
print(doc.__doc__, doc())
import sys as s2, os.path
from os import path as pp, sep
print(pp is os.path, sep)
def imp():
    import os.path as q, math
    from math import pi as PI
    return q is os.path, math.pi == PI
print(imp())
def delt():
    a, b, *c = range(5)
    del a, (b, c)
    try: return a
    except NameError as e: return type(e).__name__
print(delt())
def cellparam(a):
    def get(): return a
    a += 1
    del a
    try: get()
    except NameError as e: print(e)
    a = 3
    return get()
print(cellparam(1))
def argdel(self):
    del self
    try: self
    except UnboundLocalError as e: print(e)
argdel(1)
for i in range(3):
    pass
else: print('else', i)
print([i for i in range(3)], i)
def star(*a, **k): return a, k
print(star(*'ab', *[1], **{'q': 1}, **{'r': 2}, w=3))
try: star(**{'q': 1}, **{'q': 2})
except TypeError as e: print(e)
try: star(*1)
except TypeError as e: print(e)
try: star(**1)
except TypeError as e: print(e)
a = b = c = []
a.append(1); print(b, c)
(a, b), [c, *d] = (1, 2), 'xyz'
print(a, b, c, d)
print((yield_ := 3), *(1, 2), [*range(3), *'ab'], {*'a', 'b'} == {'a', 'b'}, {**{'a': 1}, 'b': 2}, (*(), 1))
t = 1,
print(t, 1 if t else 2, not t, t and 3, t or 4, 1 < 2 < 3, 1 < 3 < 2, 'a' in 'abc', 'z' not in 'abc', t is t, t is not None)
