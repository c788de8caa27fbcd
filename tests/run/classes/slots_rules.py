"""__slots__: layouts, inheritance, conflicts, defaults, deletion, names that are mangled, dict and weakref."""


class A:
    __slots__ = ("x", "y")

    def __init__(self):
        self.x = 1


class B(A):
    __slots__ = ("z",)


class Open(A):
    pass


class WithDict(A):
    __slots__ = ("__dict__",)


class Private:
    __slots__ = ("__hidden", "_one")

    def __init__(self):
        self.__hidden = 5


class Str:
    __slots__ = "single"


class Mapping:
    __slots__ = {"doc": "documented slot"}


a, b = A(), B()
b.z = 3
print(a.x, b.x, b.z, hasattr(a, "y"), hasattr(a, "__dict__"), hasattr(Open(), "__dict__"), A.x, B.__slots__, Private()._Private__hidden, Str.__slots__, Mapping.doc.__doc__)
for action in (lambda: a.y, lambda: setattr(a, "new", 1), lambda: delattr(a, "y"), lambda: a.__dict__, lambda: setattr(b, "w", 1), lambda: delattr(A(), "x"), lambda: A.x.__get__(5), lambda: A.x.__set__(b, 9), lambda: b.x, lambda: A.x.__get__(a), lambda: A.x.__get__(None, A), lambda: A.x.__delete__(b), lambda: b.x, lambda: vars(a)):
    try:
        print(action())
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
o, w = Open(), WithDict()
o.free, w.free = 1, 2
print(o.__dict__, w.__dict__, o.x)
for slots, extra in ((("a", "a"), {}), (("1x",), {}), ((5,), {}), (("x",), {"x": 1}), (("__dict__", "__dict__"), {}), (("__weakref__",), {}), ("a b", {}), (b"x", {}), (None, {}), ([], {}), (("__class__",), {}), (iter(["it"]), {})):
    try:
        c = type("C", (), {"__slots__": slots, **extra})
        print("made", [n for n in vars(c) if not n.startswith("__")])
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
for bases in ((A, Str), (A, Open), (B, A), (int,), (tuple,), (Open, WithDict)):
    try:
        print([b.__name__ for b in bases], type("M", bases, {"__slots__": ("q",)}).__mro__[1].__name__)
    except TypeError as error:
        print([b.__name__ for b in bases], error)
a.__class__ = A
try:
    a.__class__ = B
except TypeError as error:
    print(error)


class L(list):
    __slots__ = ("tag",)


l = L([1])
l.tag = "t"
print(l, l.tag, hasattr(l, "__dict__"))
