"""__getattr__, __getattribute__, __setattr__, __delattr__, __dir__."""


class Proxy:
    def __init__(self, target):
        object.__setattr__(self, "_target", target)
        object.__setattr__(self, "log", [])

    def __getattr__(self, name):
        self.log.append("get " + name)
        return getattr(self._target, name)

    def __setattr__(self, name, value):
        self.log.append("set " + name)
        setattr(self._target, name, value)

    def __delattr__(self, name):
        self.log.append("del " + name)
        delattr(self._target, name)


class Thing:
    a = 1


t = Thing()
p = Proxy(t)
print(p.a, hasattr(p, "b"))
p.b = 5
print(p.b, t.b, t.__dict__)
del p.b
try:
    p.b
except AttributeError as e:
    print(e)
print(p.log, [].append.__name__, Proxy([1, 2]).count(1))


class Dynamic:
    def __getattr__(self, name):
        if name.startswith("get_"):
            return lambda: name[4:]
        raise AttributeError(f"no {name}!")


d = Dynamic()
print(d.get_x(), d.get_(), getattr(d, "zz", "default"), hasattr(d, "get_a"), hasattr(d, "zz"))
try:
    d.zz
except AttributeError as e:
    print(e, e.name, e.obj is d)


class Watch:
    x = 10

    def __getattribute__(self, name):
        print("lookup", name, end="; ")
        return super().__getattribute__(name)

    def method(self):
        return self.x


w = Watch()
w.y = 2
print(w.x, w.y, w.method(), len(w.__dict__))


class Frozen:
    def __init__(self):
        super().__setattr__("v", 1)

    def __setattr__(self, name, value):
        raise AttributeError("frozen: " + name)

    def __dir__(self):
        return ["zeta", "alpha"]


f = Frozen()
try:
    f.v = 2
except AttributeError as e:
    print(e, f.v)
print(dir(f))


class Lazy:
    def __getattr__(self, name):
        value = name.upper()
        self.__dict__[name] = value
        print("computed", end=" ")
        return value


lazy = Lazy()
print(lazy.abc, lazy.abc, vars(lazy))
