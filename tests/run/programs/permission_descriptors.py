"""Descriptors as an access layer: typed fields, lazy links, audited writes, per-class registries, delegation, units, read-only views."""
import weakref
from types import MappingProxyType


class Field:
    def __init__(self, kind=object, default=None, *, check=None):
        self.kind, self.default, self.check = kind, default, check

    def __set_name__(self, owner, name):
        self.name, self.slot = name, f"_{name}"
        owner.fields = {**getattr(owner, "fields", {}), name: self}

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        return obj.__dict__.get(self.slot, self.default)

    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{type(obj).__name__}.{self.name} must be {self.kind.__name__}, not {type(value).__name__}")
        if self.check and not self.check(value):
            raise ValueError(f"bad {self.name}: {value!r}")
        obj.__dict__[self.slot] = value

    def __delete__(self, obj):
        if self.slot not in obj.__dict__:
            raise AttributeError(self.name)
        del obj.__dict__[self.slot]


class Audited(Field):
    trail = []

    def __set__(self, obj, value):
        before = self.__get__(obj)
        super().__set__(obj, value)
        self.trail.append((self.name, before, value))


class Secret(Field):
    def __get__(self, obj, owner=None):
        value = super().__get__(obj, owner)
        if obj is None or User.current.level >= 5:
            return value
        raise PermissionError(f"{User.current.name} may not read {self.name}")


class Lazy:
    def __init__(self, make):
        self.make, self.cache = make, weakref.WeakKeyDictionary()

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        if obj not in self.cache:
            self.cache[obj] = self.make(obj)
        return self.cache[obj]


class Alias:
    def __init__(self, path):
        self.path = path.split(".")

    def _walk(self, obj):
        for name in self.path[:-1]:
            obj = getattr(obj, name)
        return obj

    def __get__(self, obj, owner=None):
        return self if obj is None else getattr(self._walk(obj), self.path[-1])

    def __set__(self, obj, value):
        setattr(self._walk(obj), self.path[-1], value)


class Unit:
    def __init__(self, base, factor):
        self.base, self.factor = base, factor

    def __get__(self, obj, owner=None):
        return getattr(obj, self.base) / self.factor if obj else self

    def __set__(self, obj, value):
        setattr(obj, self.base, value * self.factor)


class classproperty:
    def __init__(self, f):
        self.f = f

    def __get__(self, obj, owner=None):
        return self.f(owner or type(obj))


class Model:
    def __init__(self, **values):
        for name, value in values.items():
            if name not in self.fields:
                raise TypeError(f"no field {name}")
            setattr(self, name, value)

    @classproperty
    def names(cls):
        return tuple(cls.fields)

    @property
    def view(self):
        return MappingProxyType({k[1:]: v for k, v in vars(self).items()})

    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        cls.fields = dict(getattr(cls, "fields", {}))


class User(Model):
    name = Field(str, "anonymous")
    level = Audited(int, 0, check=lambda n: 0 <= n <= 9)
    current = None


User.current = User(name="guest")


class Box(Model):
    metres = Field((int, float), 0) if False else Field(float, 0.0)
    km = Unit("metres", 1000)
    owner = Field(User)
    owner_name = Alias("owner.name")
    code = Secret(str, "none")
    label = Lazy(lambda box: f"box of {box.owner_name}")


class Sub(Box):
    extra = Field(list)


box = Sub(metres=1500.0, owner=User(name="ann", level=3), code="xyz", extra=[])
box.km = 2.5
box.owner_name = "eve"
print(box.km, box.metres, box.owner.name, box.label, Sub.names, Box.names, User.names, box.names, dict(box.view).keys())
box.owner_name = "other"
print(box.label, Sub.label.cache[box], isinstance(Box.km, Unit), Sub.code is Box.fields["code"], Box.code.kind)
for call in (lambda: box.code, lambda: setattr(box, "metres", "5"), lambda: setattr(box.owner, "level", 10), lambda: delattr(box, "extra"), lambda: delattr(box, "extra"), lambda: box.extra, lambda: Sub(nope=1), lambda: box.view.__setitem__("a", 1), lambda: setattr(box, "names", 5), lambda: box.names, lambda: delattr(box, "km"), lambda: setattr(box, "view", 1), lambda: Box().owner_name, lambda: box.__dict__["_metres"], lambda: setattr(User.current, "level", 7), lambda: box.code):
    try:
        print(call())
    except (AttributeError, TypeError, ValueError, PermissionError) as error:
        print(type(error).__name__, error)
print(Audited.trail)
User.name = "class attribute replaces the descriptor"
print(User.current.name, vars(User.current))


class NonData:
    def __get__(self, obj, owner):
        return "non-data"


class Holder:
    x = NonData()
    y = property(lambda self: "data")


h = Holder()
h.__dict__.update(x="instance", y="instance")
print(h.x, h.y, Holder.x, type(Holder.__dict__["x"]).__name__)
del h.__dict__["x"]
print(h.x, getattr(h, "z", "dflt"))
