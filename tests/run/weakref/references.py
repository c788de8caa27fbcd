"""weakref.ref: calls, callbacks, equality, hashing, subclasses, and types that cannot be referred to."""
import gc
import weakref


class A:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return isinstance(other, A) and self.n == other.n

    def __hash__(self):
        return hash(self.n)


a, b = A(1), A(1)
r, s = weakref.ref(a), weakref.ref(b)
print(r() is a, r == s, hash(r) == hash(a), r is weakref.ref(a), len({r, s}), weakref.getweakrefcount(a), weakref.getweakrefs(a) == [r])
print(r.__callback__, isinstance(r, weakref.ReferenceType), type(r).__name__, r != s, r == 5)
for bad in (5, "s", 1.5, None, (1,), [], {}, object(), b"x", 10**30):
    try:
        weakref.ref(bad)
        print("ok", type(bad).__name__)
    except TypeError as error:
        print(error)
for good in (A, len, print, {1}, frozenset(), (i for i in []), lambda: 0, type, a.__init__):
    print(type(good).__name__, weakref.ref(good)() is good)


class Ref(weakref.ref):
    def __new__(cls, obj, callback=None, *, tag=None):
        return super().__new__(cls, obj, callback)

    def __init__(self, obj, callback=None, *, tag=None):
        super().__init__(obj, callback)
        self.tag = tag

    def __call__(self):
        return "tagged", self.tag, super().__call__() is not None


t = Ref(a, tag="T")
print(t(), t == r, isinstance(t, weakref.ref), t is Ref(a))


class Slots:
    __slots__ = ("x",)


class SlotsWeak:
    __slots__ = ("__weakref__",)


try:
    weakref.ref(Slots())
except TypeError as error:
    print(error)
w = SlotsWeak()
kept = weakref.ref(w)
print(kept() is w, w.__weakref__ is weakref.ref(w))
for call in (lambda: weakref.ref(), lambda: weakref.ref(a, None, 1), lambda: r(1), lambda: weakref.ref(a, callback=print)):
    try:
        print(call() is not None)
    except TypeError as error:
        print(error)
m = weakref.WeakMethod(a.__eq__)
print(m()(b), m == weakref.WeakMethod(a.__eq__), m().__self__ is a)
