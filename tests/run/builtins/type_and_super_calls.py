"""type() with one and three arguments, super() in its forms, vars, dir, __import__, property objects and their errors."""
import types

Point = type("Point", (), {"x": 1, "norm": lambda self: self.x * 2, "__slots__": ()})
print(Point, Point().norm(), Point.__module__, Point.__qualname__, Point.__bases__, Point.__dict__["x"], type(Point), type(5), type(type))
Sub = type("Sub", (Point, dict), {"__doc__": "doc", "__qualname__": "Outer.Sub"}, )
print(Sub.__mro__, Sub.__doc__, Sub.__name__, Sub.__qualname__, Sub(a=1))


class Meta(type):
    def __new__(mcls, name, bases, ns, **kw):
        cls = super().__new__(mcls, name, bases, ns)
        cls.kw = kw
        return cls

    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)

    def __call__(cls, *args):
        obj = super().__call__(*args)
        obj.called = len(args)
        return obj


M = Meta("M", (), {}, flag=1)
print(M.kw, M().called, type(M), types.new_class("N", (M,), {"k": 2}, lambda ns: ns.update(y=5)).kw, types.prepare_class("P", (M,))[0])
for call in (lambda: type(), lambda: type(1, 2), lambda: type("A", 5, {}), lambda: type("A", (), 5), lambda: type(5, (), {}), lambda: type("A", (5,), {}), lambda: type("A", (bool,), {}), lambda: type("A\0", (), {}), lambda: type("A", (int, str), {}), lambda: type("A", (object, object), {}), lambda: type("A", (), {"__slots__": ("a", "a b")}), lambda: type("A", (), {"__slots__": 5}), lambda: type("A", (), {}, x=1), lambda: type("A", (object, int), {}), lambda: type("A", (int,), {"__slots__": ("x",)}).x, lambda: type("A", (), {"__slots__": "x", "x": 1})):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class A:
    name = "A"

    def who(self):
        return f"A.who of {type(self).__name__}"

    @classmethod
    def make(cls):
        return f"A.make {cls.__name__}"

    @property
    def size(self):
        return 1


class B(A):
    name = "B"

    def who(self):
        return "B>" + super().who() + ">" + super(B, self).who()

    @classmethod
    def make(cls):
        return "B>" + super().make()

    @property
    def size(self):
        return super().size + 1

    @staticmethod
    def still(x):
        return super(B, x).who()

    def nested(self):
        def inner():
            return super(B, self).name
        return inner(), [__class__.__name__ for _ in "a"], super().__getattribute__("name")


class C(B):
    name = "C"

    def who(self):
        return "C>" + super().who()


b = C()
unbound = super(B)
print(b.who(), C.make(), b.size, B.still(b), b.nested(), super(B, b).name, super(A, C).__init__, unbound.__thisclass__, unbound.__self__, unbound.__get__(b).name, super(B, C).make(), super(C, b).__self_class__, repr(super(B, b)).split(" object")[0][:18])
for call in (lambda: super(), lambda: super(B, 5), lambda: super(5), lambda: super(B, b).missing, lambda: super(B, b, 1), lambda: setattr(super(B, b), "q", 1), lambda: A.who(), lambda: super(C, B())):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


def loose():
    return super().who()


try:
    loose()
except RuntimeError as error:
    print(error)
b.own = 1
print(vars(b), sorted(vars(A))[-3:], vars(types.SimpleNamespace(q=1)), [n for n in dir(b) if not n.startswith("_")], sorted(vars())[:2] == sorted(globals())[:2], __import__("os.path").__name__, __import__("os.path", fromlist=["join"]).__name__)


class Odd:
    def __dir__(self):
        return ["z", "a"]


print(dir(Odd()), "__class__" in dir(5), dir(type("E", (), {"__dir__": lambda self: (1, "x")[:1]})()))
for call in (lambda: vars(5), lambda: dir(1, 2), lambda: vars(1, 2), lambda: type("D", (), {"__dir__": lambda self: 5})().__dir__(), lambda: dir(type("D", (), {"__dir__": lambda self: 5})()), lambda: __import__("no.such"), lambda: __import__(5), lambda: __import__("")):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class P:
    def __init__(self):
        self._v = 0

    v = property(lambda self: self._v, doc="the v")

    @v.setter
    def v(self, new):
        self._v = new

    w = property(fset=lambda self, new: setattr(self, "_v", new))
    x = v.deleter(lambda self: print("deleted"))


p = P()
p.v = 3
p.w = 4
del p.x
print(p.v, P.v.__doc__, P.v.fget(p), P.x.fset is P.v.fset, P.w.fget, hasattr(P.v, "__set_name__"))
for call in (lambda: p.w, lambda: delattr(p, "v"), lambda: setattr(type("Q", (), {"r": property(len)})(), "r", 1), lambda: property(1, 2, 3, 4, 5), lambda: property(5).__get__(p), lambda: P.v.__get__(None) if False else P.v.__get__(None, P) is P.v):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
