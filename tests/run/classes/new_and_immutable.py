"""__new__: subclasses of immutable types, instances of other types, caches, arguments passed on."""
class Celsius(float):
    def __new__(cls, value, unit="C"):
        self = super().__new__(cls, (value - 32) / 1.8 if unit == "F" else value)
        self.unit = unit
        return self

    def __repr__(self):
        return "%.1f°C" % self


class Upper(str):
    def __new__(cls, *parts):
        return super().__new__(cls, "".join(parts).upper())


class Pair(tuple):
    def __new__(cls, a, b=None):
        return super().__new__(cls, (a, b))

    def __init__(self, a, b=None):
        self.sum = (a, b)


class Single:
    _instance = None
    inits = 0

    def __new__(cls, *args):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance

    def __init__(self, *args):
        Single.inits += 1


class Redirect:
    def __new__(cls, kind):
        return kind()

    def __init__(self, kind):
        self.initialised = True


print(Celsius(212, "F"), Celsius(5) + 1, Celsius(32, unit="F").unit, Upper("a", "b"), Upper() == "", Pair(1), Pair(1, 2).sum, Pair(1) == (1, None), Single() is Single(1, 2), Single.inits)
print(Redirect(list), Redirect(dict), type(Redirect(lambda: object.__new__(Redirect))).__name__, Redirect(lambda: object.__new__(Redirect)).initialised)


class NoArgs:
    pass


class OnlyNew:
    def __new__(cls, x):
        return super().__new__(cls)


class OnlyInit:
    def __init__(self, x):
        self.x = x


class BadInit:
    def __init__(self):
        return 5


class PassesOn:
    def __new__(cls, *args):
        return super().__new__(cls, *args)

    def __init__(self, *args):
        super().__init__(*args)


for call in (lambda: NoArgs(1), lambda: OnlyNew(), lambda: OnlyNew(1, 2), lambda: OnlyInit(), lambda: BadInit(), lambda: PassesOn(1), lambda: object.__new__(int), lambda: object.__new__(), lambda: object.__new__(5), lambda: int.__new__(str), lambda: str.__new__(Upper), lambda: object(1), lambda: list.__new__(dict), lambda: Pair(), lambda: object.__init__(NoArgs(), 1), lambda: tuple.__new__(Pair, "ab"), lambda: type.__new__(type)):
    try:
        print(repr(call()))
    except TypeError as error:
        print(error)
