"""Descriptors as a small attribute library: lazy values, typed fields, tracked changes, aliases, class-level state, per-instance functions, all read and written in hot loops and replaced while they run."""
from weakref import WeakKeyDictionary


class Lazy:
    """Non-data: computed once, then an attribute of the instance."""

    def __init__(self, f):
        self.f, self.calls = f, 0

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, obj, owner=None):
        return self if obj is None else vars(obj).setdefault(self.name, self.compute(obj))

    def compute(self, obj):
        self.calls += 1
        return self.f(obj)


class Typed:
    """Data: checks what is set, keeps it under a private name."""

    def __init__(self, *kinds, default=None):
        self.kinds, self.default = kinds, default

    def __set_name__(self, owner, name):
        self.slot = f"_{owner.__name__}_{name}"

    def __get__(self, obj, owner=None):
        return self.default if obj is None else getattr(obj, self.slot, self.default)

    def __set__(self, obj, value):
        if not isinstance(value, self.kinds):
            raise TypeError(f"{self.slot}: {type(value).__name__}")
        setattr(obj, self.slot, value)

    def __delete__(self, obj):
        delattr(obj, self.slot)


class Tracked:
    def __init__(self):
        self.values, self.log = {}, []

    def __get__(self, obj, owner):
        self.log.append("r")
        return self.values.get(id(obj), 0)

    def __set__(self, obj, value):
        self.log.append("w")
        self.values[id(obj)] = value


class Alias:
    def __init__(self, path):
        self.path = path.split(".")

    def __get__(self, obj, owner):
        for part in self.path:
            obj = getattr(obj, part)
        return obj

    def __set__(self, obj, value):
        *path, last = self.path
        for part in path:
            obj = getattr(obj, part)
        setattr(obj, last, value)


class Function:
    """Binds like a function, but calls with the class, too."""

    def __init__(self, f):
        self.f = f

    def __get__(self, obj, owner):
        return lambda *args: self.f(owner.__name__, obj is not None, *args)


class Vector:
    x = Typed(int, float, default=0)
    y = Typed(int, float, default=0)
    hits = Tracked()
    first = Alias("x")
    info = Function(lambda name, bound, *args: (name, bound, args))

    def __init__(self, x, y):
        self.x, self.y = x, y

    @Lazy
    def norm(self):
        return self.x * self.x + self.y * self.y

    def grow(self, n):
        for i in range(n):
            self.x += i
            self.first += 1
            self.hits += i
        return self.x, self.hits


class Owner:
    def __init__(self, v):
        self.v = v

    x = Alias("v.x")
    deep = Alias("v.norm.real")


def total(vectors):
    t = 0
    for v in vectors:
        t += v.norm + v.x
    return t


def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


vs = [Vector(i, i + 1) for i in range(4)]
print(total(vs), total(vs), Vector.norm.calls, vars(vs[1]))
print(vs[0].grow(5), vs[0].norm, len(Vector.__dict__["hits"].log), vs[0].first, Vector.x, vs[0].info(1), Vector.info())
vs[1].norm = 100
del vs[2].norm
vs[3].x = 2.5
print(total(vs), Vector.norm.calls, attempt(setattr, vs[0], "x", "text"), attempt(Vector, None, 1), attempt(delattr, vs[0], "norm"), attempt(delattr, vs[0], "norm"))
del vs[3].x
print(vs[3].x, attempt(delattr, vs[3], "x"), vs[3].norm, attempt(delattr, vs[3], "hits"))
o = Owner(vs[1])
o.x += 2 ** 64
print(o.x, vs[1].first, o.deep, attempt(setattr, o, "deep", 1), attempt(lambda: Owner.x))
Vector.__dict__["x"].__class__ = type("Doubling", (Typed,), {"__get__": lambda s, obj, owner=None: 2 * Typed.__get__(s, obj, owner)})
print(vs[0].x, vs[0].grow(2), Vector.x)
Typed.__set__ = lambda self, obj, value: setattr(obj, self.slot, round(value, 1))
vs[2].x = 1.26
print(vs[2].x, vs[2].grow(1))
Vector.norm = property(lambda self: -1)
print(total(vs), vars(vs[1])["norm"])
Vector.norm = 5
print(total(vs[:2]), vs[0].norm)
del Vector.norm
print(attempt(total, vs), attempt(total, vs[1:2]))
del Lazy.__get__
Vector.later = Lazy(lambda self: 1)
print(type(vs[0].later).__name__, hasattr(Vector.__dict__["later"], "name"))
Lazy.__set__ = lambda self, obj, value: vars(obj).update(set_by=value)
vs[0].later = 7
print(vs[0].set_by, type(vs[0].later).__name__)


class Counter:
    """Per-instance state that dies with the instance."""

    def __init__(self):
        self.state = WeakKeyDictionary()

    def __get__(self, obj, owner):
        self.state[obj] = self.state.get(obj, 0) + 1
        return self.state[obj]


class Page:
    views = Counter()
    both = views


p, q = Page(), Page()
print([p.views for _ in range(3)], q.views, p.both, getattr(q, "views"), Page.__dict__["views"] is Page.__dict__["both"], len(Page.__dict__["views"].state))
