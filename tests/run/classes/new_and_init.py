"""__new__, __init__, singletons, immutable subclasses."""


class Single:
    instance = None

    def __new__(cls, *args):
        print("new", cls.__name__, args)
        if cls.instance is None:
            cls.instance = super().__new__(cls)
        return cls.instance

    def __init__(self, *args):
        print("init", args)
        self.args = args


a, b = Single(1), Single(2)
print(a is b, a.args)


class Pair(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    @property
    def first(self):
        return self[0]

    def __add__(self, other):
        return Pair(self[0] + other[0], self[1] + other[1])


p = Pair(1, 2)
print(p, p.first, p + Pair(10, 20), type(p + p).__name__, p == (1, 2), len(p), isinstance(p, tuple))


class Other:
    def __new__(cls):
        return 42

    def __init__(self):
        print("never")


print(Other())


class BadInit:
    def __init__(self):
        return 5


class NoArgs:
    pass


for case in (BadInit, lambda: NoArgs(1), lambda: NoArgs(a=1), lambda: object.__new__(), lambda: object.__new__(5), lambda: Pair(1)):
    try:
        print(case())
    except TypeError as e:
        print(e)


class Base:
    def __init__(self, **kw):
        print("Base", kw)


class Mixin(Base):
    def __init__(self, m=0, **kw):
        print("Mixin", m)
        super().__init__(**kw)


class Final(Mixin):
    def __init__(self, f, **kw):
        print("Final", f)
        super().__init__(**kw)


Final(1, m=2, z=3)


class Positive(float):
    def __new__(cls, v):
        if v < 0:
            raise ValueError("negative")
        return float.__new__(cls, v)


print(Positive(2.5) * 2, type(Positive(1)).__name__)
try:
    Positive(-1)
except ValueError as e:
    print(e)
