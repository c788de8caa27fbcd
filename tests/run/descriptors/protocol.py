"""Data and non-data descriptors; __set_name__."""


class Typed:
    def __init__(self, kind, default=None):
        self.kind, self.default = kind, default

    def __set_name__(self, owner, name):
        print("named", owner.__name__, name)
        self.name = "_" + name

    def __get__(self, instance, owner):
        if instance is None:
            return self
        return instance.__dict__.get(self.name, self.default)

    def __set__(self, instance, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name[1:]} must be {self.kind.__name__}, not {type(value).__name__}")
        instance.__dict__[self.name] = value

    def __delete__(self, instance):
        print("delete", self.name)
        instance.__dict__.pop(self.name, None)


class Person:
    name = Typed(str, "?")
    age = Typed(int, 0)


p = Person()
print(p.name, p.age)
p.name, p.age = "Ada", 36
print(p.name, p.age, p.__dict__, type(Person.name).__name__)
try:
    p.age = "old"
except TypeError as e:
    print(e)
del p.age
print(p.age)


class NonData:
    def __get__(self, instance, owner):
        return ("got", instance is None, owner.__name__)


class Data(NonData):
    def __set__(self, instance, value):
        print("set", value)


class Holder:
    nd = NonData()
    da = Data()


h = Holder()
print(h.nd, Holder.nd, h.da)
h.nd = "instance wins"
h.da = "ignored"
h.__dict__["da"] = "shadowed"
print(h.nd, h.da, h.__dict__)
try:
    del h.da
except AttributeError as e:
    print(type(e).__name__)


class Cached:
    def __init__(self, f):
        self.f, self.name = f, f.__name__

    def __get__(self, instance, owner=None):
        value = self.f(instance)
        instance.__dict__[self.name] = value
        return value


class Circle:
    def __init__(self, r):
        self.r = r

    @Cached
    def area(self):
        print("computing", end=" ")
        return 3 * self.r ** 2


c = Circle(2)
print(c.area, c.area, c.__dict__)


class Method:
    def __init__(self, f):
        self.f = f

    def __get__(self, instance, owner):
        return lambda *args: ("wrapped", self.f(instance, *args))


class M:
    @Method
    def m(self, x):
        return x * 2


print(M().m(21), (lambda self: 5).__get__(M())(), len.__get__ if hasattr(len, "__get__") else "builtin has no __get__")
