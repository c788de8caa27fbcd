"""Attribute hooks elsewhere: __getattr__ and __dir__ of modules, metaclass __getattribute__, __class__ properties, __dict__ descriptors, vars(), dir() of odd objects, getattr with defaults through hooks, attributes with odd names."""
import sys
import types


def attempt(action):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)


def __getattr__(name):
    if name.startswith("dyn_"):
        return f"dynamic {name}"
    raise AttributeError(f"module has no {name}")


me = sys.modules[__name__]
attempt(lambda: me.dyn_one)
attempt(lambda: me.other)
attempt(lambda: getattr(me, "missing", "default"))
attempt(lambda: hasattr(me, "dyn_x"))
attempt(lambda: dyn_two)
m = types.ModuleType("made", "its doc")
m.x = 1
m.__getattr__ = lambda name: f"<{name}>"
attempt(lambda: (m.x, m.y, m.__name__, m.__doc__))
m.__dir__ = lambda: ["b", "a"]
attempt(lambda: dir(m))
del m.x
attempt(lambda: m.x)
attempt(lambda: delattr(m, "x"))
del m.__getattr__
attempt(lambda: m.y)
m.__getattr__ = 5
attempt(lambda: m.y)
del m.__getattr__
attempt(lambda: setattr(m, "__dict__", {}))
attempt(lambda: setattr(m, "__name__", "renamed") or repr(m))


class Sub(types.ModuleType):
    prop = property(lambda self: "property of module")

    def __setattr__(self, k, v):
        super().__setattr__(k, v * 2 if isinstance(v, int) else v)


s = Sub("sub")
s.n = 21
attempt(lambda: (s.n, s.prop, type(s).__name__, sorted(k for k in vars(s) if not k.startswith("__"))))
m.__class__ = Sub
attempt(lambda: m.prop)


class Meta(type):
    log = []

    def __getattribute__(cls, name):
        if not name.startswith("__"):
            Meta.log.append(name)
        return super().__getattribute__(name)

    def __setattr__(cls, name, value):
        Meta.log.append(("set", name))
        super().__setattr__(name, value)

    def __delattr__(cls, name):
        Meta.log.append(("del", name))
        super().__delattr__(name)


class C(metaclass=Meta):
    x = 1

    @classmethod
    def make(cls):
        return cls().x

    def get(self):
        return self.x, C.x


attempt(lambda: (C.x, C().x, C.make(), C().get(), Meta.log))
C.y = 5
del C.y
attempt(lambda: Meta.log[-2:])


class Pretender:
    @property
    def __class__(self):
        return int

    @property
    def __dict__(self):
        return {"fake": 1}

    def __dir__(self):
        return iter(["z", "a", "z"])


p = Pretender()
attempt(lambda: (isinstance(p, int), isinstance(p, Pretender), type(p).__name__, p.__class__, vars(p), dir(p), p.__dict__))


class Hidden:
    __slots__ = ()


class DirFails:
    def __dir__(self):
        raise RuntimeError("dir")


class DictOnly:
    def __init__(self):
        self.__dict__.update({"a b": 1, "class": 2, 5: "int key", "": 3})


for o in (Hidden(), 5, None, int, len, DirFails(), DictOnly(), (x for x in ()), lambda: 0):
    attempt(lambda: vars(o) if not isinstance(o, type) else type(vars(o)).__name__)
d = DictOnly()
attempt(lambda: (getattr(d, "a b"), getattr(d, "class"), getattr(d, ""), d.__dict__[5]))
attempt(lambda: dir(d))
attempt(lambda: setattr(d, "with space", 1) or getattr(d, "with space"))
attempt(lambda: setattr(d, 5, 1))
attempt(lambda: getattr(d, 5))
attempt(lambda: getattr(d, None, "x"))
attempt(lambda: hasattr(d, b"a"))
attempt(lambda: setattr(d, "é\ud800", 1) or len(vars(d)))
attempt(lambda: dir(DirFails()))
attempt(lambda: dir(5)[:3])


class Fallback:
    def __getattr__(self, name):
        if name == "raises":
            raise ValueError("not attribute error")
        if name == "recursive":
            return self.recursive_again
        if name == "recursive_again":
            raise AttributeError("inner")
        return name


f = Fallback()
for name in ("raises", "recursive", "plain", "__len__", "__wrapped__", "__deepcopy__"):
    attempt(lambda: getattr(f, name, "default"))
    attempt(lambda: hasattr(f, name))
attempt(lambda: len(f))
attempt(lambda: f())
attempt(lambda: [*f])
attempt(lambda: f == 1)


class Counting:
    calls = 0

    def __getattribute__(self, name):
        Counting.calls += 1
        return object.__getattribute__(self, name)

    def method(self):
        return self.value

    value = 5


c = Counting()
c.method(), c.value, c.method
attempt(lambda: Counting.calls)
attempt(lambda: [c.method() for _ in range(3)] and Counting.calls)
attempt(lambda: (len([c]), c == c, hash(c) == hash(c), str(c)[:1], bool(c), Counting.calls))


class Delegate:
    def __init__(self, target):
        object.__setattr__(self, "_target", target)

    def __getattr__(self, name):
        return getattr(self._target, name)

    def __setattr__(self, name, value):
        setattr(self._target, name, value)

    def __delattr__(self, name):
        delattr(self._target, name)


target = types.SimpleNamespace(a=1)
proxy = Delegate(Delegate(target))
proxy.b = 2
proxy.a += 10
del proxy.b
attempt(lambda: (target, proxy.a, vars(proxy).keys()))
attempt(lambda: proxy.missing)
