"""Bound methods are values: equality, hashing, __self__ and __func__, methods of built-ins and of classes."""


class A:
    def __init__(self, n):
        self.n = n

    def get(self, more=0):
        return self.n + more

    @classmethod
    def make(cls, n):
        return cls(n)

    @staticmethod
    def plain(x):
        return x * 2

    def __eq__(self, other):
        return isinstance(other, A) and self.n == other.n

    def __hash__(self):
        return hash(self.n)


a, b = A(1), A(1)
m = a.get
print(m(), m(5), m.__self__ is a, m.__func__ is A.get, a.get == a.get, a.get is a.get, a.get == b.get, a == b, hash(a.get) == hash(a.get))
print(len({a.get, a.get, b.get}), A.make.__self__ is A, A.make.__func__.__name__, a.make == A.make, a.plain is A.plain)
print([].append.__self__, [].append.__name__, "x".upper.__qualname__, (5).__add__(6), str.upper("abc"), list.append.__qualname__)
x = []
push = x.append
for i in range(3):
    push(i)
print(x, push == x.append, push == [].append, type(push).__name__, type(list.append).__name__, type(m).__name__, type([].__len__).__name__, type(int.__add__).__name__)
a.get = lambda: "instance's own"
print(a.get(), A.get(a), m())
A.get = lambda self: "replaced"
print(b.get(), m())
for call in (lambda: A.get(), lambda: A.make(), lambda: list.append(5, 1), lambda: list.append(), lambda: str.upper(5), lambda: int.__add__("a", 1), lambda: A.plain()):
    try:
        print(call())
    except TypeError as error:
        print(error)
import types
bound = types.MethodType(lambda self, y: (self, y), "me")
print(bound(3), bound.__self__, types.MethodType(len, [1, 2])())
for args in ((5, 1), (len, None), (len,)):
    try:
        types.MethodType(*args)
    except TypeError as error:
        print(error)
methods = {"up": str.upper, "low": str.lower, "n": len}
print([methods[k]("aBc") for k in sorted(methods)], list(map(A.make(3).__class__.plain, [1, 2])))
