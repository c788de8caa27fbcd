"""__slots__ through hierarchies: shadowed and repeated names, dict slots, weakref slots, mangled names, docs, defaults, copying, __getstate__, classes without slots between."""
import copy
import pickle
import weakref


class A:
    __slots__ = ("x", "__private")

    def __init__(self, x=0):
        self.x = x
        self.__private = x + 1

    def private(self):
        return self.__private


class B(A):
    __slots__ = ["y"]


class C(A):
    pass


class D(B):
    __slots__ = {"z": "documented z", "__dict__": "the dict"}


class E(B):
    __slots__ = ("x", "__weakref__")


class F(str):
    __slots__ = ()


class G(dict):
    __slots__ = ("extra",)


def attempt(action):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)


b, c, d, e, g = B(1), C(2), D(3), E(4), G(a=1)
for action in (lambda: b.private(), lambda: b.y, lambda: setattr(b, "y", 5) or b.y, lambda: setattr(b, "q", 1), lambda: b.__dict__, lambda: setattr(c, "q", 1) or c.__dict__, lambda: hasattr(c, "y"), lambda: setattr(d, "q", 2) or (d.__dict__, d.q), lambda: D.z.__doc__, lambda: weakref.ref(b), lambda: weakref.ref(e)() is e, lambda: weakref.ref(c)() is c,
               lambda: e.x, lambda: A.x.__get__(e), lambda: E.x.__get__(e), lambda: B.__slots__, lambda: A.__dict__["x"], lambda: A._A__private.__name__, lambda: A.x.__objclass__.__name__, lambda: type(A.x).__name__, lambda: A.x.__get__(5), lambda: A.x.__set__(b, 9) or b.x, lambda: A.x.__delete__(b) or b.x, lambda: delattr(b, "x"), lambda: delattr(b, "nothing"),
               lambda: setattr(F("s"), "a", 1), lambda: F("s").upper(), lambda: setattr(g, "extra", 2) or (g, g.extra), lambda: setattr(g, "other", 2), lambda: type("X", (A, B), {}), lambda: type("X", (B, C), {}).__mro__[1:3], lambda: type("X", (B, type("Y", (A,), {"__slots__": ("w",)})), {}), lambda: type("X", (), {"__slots__": ("a", "a")}), lambda: type("X", (), {"__slots__": "one"}).one, lambda: type("X", (), {"__slots__": ("__dict__", "__dict__")}),
               lambda: type("X", (C,), {"__slots__": ("__dict__",)}), lambda: type("X", (int,), {"__slots__": ("a",)}), lambda: type("X", (tuple,), {"__slots__": ()})((1,)), lambda: type("X", (), {"__slots__": ("1a",)}), lambda: type("X", (), {"__slots__": (1,)}), lambda: type("X", (), {"__slots__": ("__class__",)}), lambda: type("X", (), {"__slots__": ("m",), "m": lambda s: 1}), lambda: type("X", (), {"__slots__": iter("ab")})().__slots__ and "ok"):
    attempt(action)
h = D(7)
h.y, h.z, h.q = 1, 2, 3
for how in (copy.copy, copy.deepcopy, lambda o: pickle.loads(pickle.dumps(o)), lambda o: pickle.loads(pickle.dumps(o, 0)) if False else copy.copy(o)):
    k = how(h)
    print(type(k).__name__, k.x, k.y, k.z, k.q, k.private(), h.__getstate__()[0], sorted(h.__getstate__()[1]))
attempt(lambda: pickle.dumps(b, 0))
attempt(lambda: pickle.dumps(b, 1))
attempt(lambda: copy.copy(b).private())
e.__class__ = E
attempt(lambda: setattr(b, "__class__", D))
attempt(lambda: setattr(b, "__class__", type("B2", (A,), {"__slots__": ["y"]})) or type(b).__name__)
attempt(lambda: setattr(c, "__class__", A))


class Base:
    x = "class default"


class Over(Base):
    __slots__ = ("x",)


o = Over()
attempt(lambda: o.x)
o.x = 1
print(o.x, Base.x, o.__dict__)
del o.x
attempt(lambda: o.x)


def loop(items, n):
    for i in range(n):
        for it in items:
            it.x = it.x + i if i else i
    return [it.x for it in items]


print(loop([A(), B(), C(), D(), E()], 5))
