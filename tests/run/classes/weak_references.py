"""weakref.ref and proxy of living objects: sharing, order, callbacks, what cannot be referred to."""

import weakref


class A:
    def f(self):
        return 5


a = A()
silent = lambda ref: None
r = weakref.ref(a, silent)
plain = weakref.ref(a)
p = weakref.proxy(a)
print(r() is a, plain is weakref.ref(a), r == plain, hash(r) == hash(a), r.__callback__ is silent, plain.__callback__)
print(weakref.getweakrefcount(a), [x is y for x, y in zip(weakref.getweakrefs(a), (plain, p, r))], a.__weakref__ is plain)
print(p.f(), p == a, isinstance(p, A), type(p))
p.x = 5
print(a.x, vars(a), hasattr(p, "y"))
del p.x
print(vars(a))
for bad in (5, "a", (1,), [1], {}, None, 1.5, object()):
    try:
        weakref.ref(bad)
    except TypeError as e:
        print(e)


class S:
    __slots__ = ()


class W:
    __slots__ = ("__weakref__",)


class I(int):
    pass


class L(list):
    pass


for o in (S(), W(), I(), L(), A, print, {1}, frozenset(), (x for x in []), a.f):
    try:
        print(type(weakref.ref(o)), type(o).__name__)
    except TypeError as e:
        print(e)


class KeyedRef(weakref.ref):
    __slots__ = ("key",)

    def __new__(cls, o, callback, key):
        self = super().__new__(cls, o, callback)
        self.key = key
        return self

    def __init__(self, o, callback, key):
        super().__init__(o, callback)


k = KeyedRef(a, None, 7)
print(k.key, k() is a, k is not plain, k == plain)
d = weakref.WeakValueDictionary(one=a)
d["two"] = a
print(sorted(d), d["one"] is a, len(d), "two" in d, d.pop("two") is a, list(d.items())[0][0], d.get("zz", 3))
kd = weakref.WeakKeyDictionary({a: 1})
print(kd[a], a in kd, 5 in kd, len(kd), kd.setdefault(a, 2))
s = weakref.WeakSet([a])
print(a in s, len(s), s == weakref.WeakSet([a]), list(s)[0] is a)
m = weakref.WeakMethod(a.f)
print(m()(), m == weakref.WeakMethod(a.f))
fin = weakref.finalize(a, print, "finalized", 1)
print(fin.alive, fin.peek()[1:3], fin.atexit)
fin()
print(fin.alive, fin())
