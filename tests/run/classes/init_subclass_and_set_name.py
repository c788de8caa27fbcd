"""__init_subclass__ with keywords, __set_name__, __class_getitem__, and their errors."""
log = []


class Plugin:
    registry = {}

    def __init_subclass__(cls, /, name=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.registry[name or cls.__name__] = cls
        log.append((cls.__name__, sorted(vars(cls).keys() - {"__module__", "__qualname__", "__doc__"})))


class One(Plugin):
    pass


class Two(Plugin, name="second"):
    x = 1


class Three(Two, name="third"):
    pass


print(sorted(Plugin.registry), log, Plugin.registry["third"].__bases__)
for make in (lambda: type("Bad", (Plugin,), {}, nme=1), lambda: type("Bad", (), {}, key=1), lambda: type("Ok", (Plugin,), {}, name="made")):
    try:
        print(make().__name__)
    except TypeError as error:
        print(error)


class Field:
    def __set_name__(self, owner, name):
        log.append("named %s in %s" % (name, owner.__name__))
        self.name = name

    def __get__(self, obj, owner=None):
        return self if obj is None else "%s of %s" % (self.name, type(obj).__name__)


log.clear()


class Model:
    a = b = Field()
    c = Field()
    later = None


Model.later = Field()
print(log, Model().a, Model().c, hasattr(Model.later, "name"))


class Fails:
    def __set_name__(self, owner, name):
        raise ValueError("no name for me")


try:
    class X:
        f = Fails()
except RuntimeError as error:
    print(error, repr(error.__cause__))
except ValueError as error:
    print("ValueError", error)


class Generic:
    def __class_getitem__(cls, item):
        return "%s[%s]" % (cls.__name__, item if not isinstance(item, type) else item.__name__)


class Sub(Generic):
    pass


print(Generic[int], Sub["x"], Sub[1, 2])
for action in (lambda: Plugin[int], lambda: Generic()[1], lambda: One()[0]):
    try:
        print(action())
    except TypeError as error:
        print(error)


class Base:
    def __init_subclass__(cls):
        cls.tag = "from base"


class Left(Base):
    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        cls.left = True


class Both(Left, Base):
    pass


print(Both.tag, Both.left, Left.tag, hasattr(Left, "left"), isinstance(Plugin.__dict__["__init_subclass__"], classmethod))
