"""Classes made by type(), by functions, in loops and by decorators that replace them; __name__, __qualname__, __module__, __doc__, __bases__ and __dict__ changed later; instances that move between them in typed loops."""


def area(self):
    return self.w * self.h


def make_class(name, fields, base=object, **extra):
    def __init__(self, *args, **kw):
        for f, v in zip(fields, args):
            setattr(self, f, v)
        for k, v in kw.items():
            setattr(self, k, v)

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(f'{f}={getattr(self, f, None)!r}' for f in fields)})"

    return type(name, (base,), {"__init__": __init__, "__repr__": __repr__, "fields": fields, **extra})


Rect = make_class("Rect", ("w", "h"), area=area)
Box = make_class("Box", ("w", "h", "d"), Rect, volume=lambda self: self.area() * self.d)
print(Rect(2, 3), Rect(2, 3).area(), Box(1, 2, d=3).volume(), Box.__mro__[1] is Rect, Box.__qualname__, Box.__module__, Box.__init__.__qualname__)


def total(shapes):
    t = 0
    for s in shapes:
        t += s.area()
    return t


shapes = [Rect(i, i + 1) for i in range(5)] + [Box(2, 2.5, 1)]
print(total(shapes))
Rect.area = lambda self: -1
Box.area = area
print(total(shapes))
shapes[0].__class__ = Box
shapes[0].area = lambda: 1000
print(total(shapes), shapes[0])
del shapes[0].area, Box.area, Rect.area
try:
    total(shapes)
except AttributeError as e:
    print(e)
Rect.area = area
print(total(shapes))


def singleton(cls):
    return cls()


def registered(registry):
    def decorate(cls):
        registry[cls.__name__] = cls
        return cls
    return decorate


def extended(**attributes):
    def decorate(cls):
        return type(cls.__name__, (cls,), {**attributes, "__qualname__": cls.__qualname__ + "+", "original": cls})
    return decorate


def counting(cls):
    init = cls.__init__

    def __init__(self, *args):
        cls.made = getattr(cls, "made", 0) + 1
        init(self, *args)

    cls.__init__ = __init__
    return cls


registry = {}


@singleton
class config:
    debug = True

    def flip(self):
        self.debug = not self.debug
        return self.debug


@registered(registry)
@counting
@extended(extra=5, double=lambda self: self.n * 2)
class Number:
    """Holds n."""

    def __init__(self, n=0):
        self.n = n

    def __add__(self, other):
        return type(self)(self.n + getattr(other, "n", other))


print(config.flip(), config.flip(), type(config).__name__, registry["Number"] is Number, Number.__qualname__, Number.__doc__, Number.original.__doc__)
numbers = [Number(i) for i in range(3)]
print(sum(numbers, Number(2 ** 62)).n, Number.made, (Number(1) + 0.5).double(), Number(2) + numbers[1] and Number.made, isinstance(numbers[0], Number.original))
classes = []
for i in range(3):
    class Level(classes[-1] if classes else object):
        level = i
        below = level - 1

        def describe(self, i=i):
            return (i, self.level, super().describe() if hasattr(super(), "describe") else None)
    classes.append(Level)
print([c.level for c in classes], classes[-1]().describe() if False else [c.__mro__.index(object) for c in classes], Level is classes[-1])
for c in classes:
    try:
        print(c().describe())
    except RecursionError:
        print("recursion")
C = type("C", (), {"x": 1, "__doc__": "doc", "method": lambda self: __class__ if False else "m"})
C.__name__, C.__qualname__, C.__module__, C.__doc__ = "Renamed", "Q.Renamed", "elsewhere", "new doc"
print(C, C.__name__, repr(C()).split(" at ")[0], C.__doc__, C.__dict__["__module__"], sorted(k for k in vars(C)))
for name, value in [("__name__", 5), ("__name__", "a\0b"), ("__qualname__", 5), ("__bases__", ()), ("__bases__", (1,)), ("__bases__", [object]), ("__dict__", {}), ("__mro__", ()), ("__class__", 5), ("__class__", object), ("__module__", 5), ("__doc__", 5), ("__abstractmethods__", 5), ("__weakref__", 1), ("__init__", 5)]:
    try:
        setattr(C, name, value)
        print(name, "set")
    except (TypeError, AttributeError, ValueError) as e:
        print(name, type(e).__name__, e)
try:
    C()
except TypeError as e:
    print(e)
for args in [("D", (C,), {"__slots__": ("s",)}), ("D", (int, C), {}), ("D", (C, Rect), {"fields": ()}), ("D", (Exception,), {"__str__": lambda self: "shown"}), ("D", (tuple,), {"__new__": lambda cls, *a: tuple.__new__(cls, a)}), ("D", (dict,), {"__missing__": lambda self, k: k}), ("D", (type,), {"__call__": lambda cls: "called"}), ("D", (str,), {"__len__": lambda self: -1})]:
    D = type(*args)
    try:
        d = D("D", (), {}) if issubclass(D, type) else D(5) if issubclass(D, (int, Exception, tuple, str)) and not issubclass(D, dict) else D()
        print(D.__bases__[0].__name__, str(d)[:20].split(" at ")[0], d["k"] if isinstance(d, dict) else len(d) if isinstance(d, tuple) else d() if isinstance(d, type) else "")
    except TypeError as e:
        print("TypeError", e)
print(len(type("E", (), {})().__dict__), type("", (), {}).__name__ == "", type("é", (), {}).__name__, type(type("F", (), {})) is type, type.__call__(C.__class__, "G", (), {}).__name__)
