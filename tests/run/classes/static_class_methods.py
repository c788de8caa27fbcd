"""classmethod, staticmethod, alternative constructors."""


class Date:
    format = "{:04d}-{:02d}-{:02d}"

    def __init__(self, y, m, d):
        self.y, self.m, self.d = y, m, d

    @classmethod
    def parse(cls, text):
        return cls(*map(int, text.split("-")))

    @staticmethod
    def is_leap(y):
        return y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)

    @classmethod
    def name(cls):
        return cls.__name__

    def __str__(self):
        return self.format.format(self.y, self.m, self.d)


class EuroDate(Date):
    format = "{2:02d}.{1:02d}.{0:04d}"


d = Date.parse("2024-02-29")
e = EuroDate.parse("2024-02-29")
print(d, e, type(e).__name__, Date.is_leap(1900), d.is_leap(2000), e.name(), Date.name(), EuroDate.name())
print(type(Date.__dict__["parse"]).__name__, type(Date.__dict__["is_leap"]).__name__, Date.parse.__self__ is Date, e.parse.__self__ is EuroDate, Date.is_leap.__name__)


class Registry:
    entries = {}

    @classmethod
    def register(cls, name):
        def decorate(f):
            cls.entries[name] = f
            return f

        return decorate

    @staticmethod
    def call(name, *args):
        return Registry.entries[name](*args)


@Registry.register("double")
def double(x):
    return x * 2


print(Registry.call("double", 21), Registry().call("double", "ab"))


class Counter:
    total = 0

    def __init__(self):
        type(self).total += 1

    @classmethod
    def reset(cls):
        old, cls.total = cls.total, 0
        return old


class Sub(Counter):
    pass


Counter(), Counter(), Sub()
print(Counter.total, Sub.total, Sub.reset(), Counter.reset(), Sub.total, Counter.total)
f = Date.parse
print(f("1999-12-31"), [str(x) for x in map(Date.parse, ["2000-1-1", "2001-2-3"])])
try:
    Date.parse()
except TypeError as err:
    print(err)
try:
    d.is_leap()
except TypeError as err:
    print(err)
try:
    Date.__str__()
except TypeError as err:
    print(err)
