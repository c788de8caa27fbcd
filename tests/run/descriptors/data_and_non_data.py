"""Descriptors: precedence over instance dicts, __set__ alone, class access, deletion, descriptors as methods."""
class Data:
    def __init__(self, tag):
        self.tag = tag

    def __get__(self, obj, owner=None):
        return "%s get %s %s" % (self.tag, obj is not None, owner.__name__ if owner else None)

    def __set__(self, obj, value):
        obj.__dict__["_" + self.tag] = value

    def __delete__(self, obj):
        obj.__dict__.pop("_" + self.tag)


class NonData:
    def __get__(self, obj, owner=None):
        return "nondata %s" % (obj is not None)


class SetOnly:
    def __set__(self, obj, value):
        obj.__dict__["so"] = ("through set", value)


class C:
    d = Data("d")
    n = NonData()
    so = SetOnly()


c = C()
print(c.d, C.d, c.n, C.n, type(c.so).__name__)
c.d = 1
c.n = 2
c.so = 3
c.__dict__["d"] = "in dict"
print(c.d, c.n, c.so, c.__dict__)
del c.d, c.n
print(c.d, c.n, c.__dict__)
for action in (lambda: delattr(c, "d"), lambda: delattr(c, "n"), lambda: delattr(c, "so"), lambda: setattr(C, "d", "replaced") or c.d):
    try:
        print(action())
    except (AttributeError, KeyError) as error:
        print(type(error).__name__, error)


class Fails:
    def __get__(self, obj, owner):
        raise AttributeError("from descriptor")


class Late:
    pass


class D:
    f = Fails()
    late = Late()

    def __getattr__(self, name):
        return "fallback for " + name


d = D()
print(d.f)
try:
    D.f
except AttributeError as error:
    print(error)
Late.__get__ = lambda self, obj, owner: "late get"
print(d.late, D.late)


class Method:
    def __init__(self, f):
        self.f = f

    def __get__(self, obj, owner):
        return lambda *args: self.f(obj or owner, *args)


class E:
    @Method
    def both(target, x):
        return type(target).__name__, x


print(E().both(1), E.both(2), E.__dict__["both"].f.__name__)


class Meta(type):
    m = Data("meta")
    n = NonData()


class F(metaclass=Meta):
    m = "class m"
    n = "class n"


print(F.m, F.n, F().m, F().n)
F.n = 5
print(F.n)
