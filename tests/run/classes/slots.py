"""__slots__."""


class P:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


class Q(P):
    __slots__ = ["z"]


class R(P):
    pass


p = P(1, 2)
print(p.x, p.y, hasattr(p, "__dict__"), P.__slots__)
try:
    p.z = 3
except AttributeError as e:
    print(e)
try:
    p.__dict__
except AttributeError as e:
    print(e)
del p.x
try:
    p.x
except AttributeError as e:
    print(e)
try:
    del p.x
except AttributeError as e:
    print(e)
q = Q(1, 2)
q.z = 3
print(q.x, q.y, q.z, hasattr(q, "__dict__"))
try:
    q.w = 1
except AttributeError as e:
    print(e)
r = R(5, 6)
r.anything = "ok"
print(r.x, r.anything, r.__dict__, type(P.x).__name__, P.x.__get__(r), P.__dict__["y"].__get__(q, Q))
p.x = "again"
print(p.x)


class One:
    __slots__ = "only"


o = One()
o.only = 1
print(o.only)
for bad in ("1x", 5):
    try:
        type("Bad", (), {"__slots__": [bad]})
    except TypeError as e:
        print(e)
try:

    class Conflict:
        __slots__ = ("v",)
        v = 1

except ValueError as e:
    print(e)
try:

    class Two(P, One):
        pass

except TypeError as e:
    print(e)


class WithDict:
    __slots__ = ("a", "__dict__")


w = WithDict()
w.a, w.b = 1, 2
print(w.a, w.b, w.__dict__)
