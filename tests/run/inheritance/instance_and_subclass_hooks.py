"""__instancecheck__, __subclasscheck__, __class_getitem__, __mro_entries__, __init_subclass__ and __set_name__ working together in a small schema library, and their refusals."""


class Field:
    def __set_name__(self, owner, name):
        self.name, self.owner = name, owner.__name__
        owner.__dict__.get("fields", []).append(name)

    def __init__(self, kind, default=None):
        self.kind, self.default = kind, default

    def __class_getitem__(cls, params):
        params = params if isinstance(params, tuple) else (params,)
        return type(f"{cls.__name__}[{', '.join(getattr(p, '__name__', repr(p)) for p in params)}]", (cls,), {"params": params})

    def __get__(self, obj, owner=None):
        return self if obj is None else obj.__dict__.get(self.name, self.default)

    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.owner}.{self.name}: {value!r} is no {self.kind!r}")
        obj.__dict__[self.name] = value


class Checked(type):
    def __instancecheck__(cls, obj):
        return cls.accepts(obj) if "accepts" in cls.__dict__ else super().__instancecheck__(obj)

    def __subclasscheck__(cls, sub):
        print("  subclass?", cls.__name__, getattr(sub, "__name__", sub))
        return super().__subclasscheck__(sub)

    def __repr__(cls):
        return f"<{cls.__name__}>"

    def __getitem__(cls, n):
        return [cls] * n

    def __len__(cls):
        return 3

    def __iter__(cls):
        return iter(cls.__name__)

    def __contains__(cls, x):
        return x == "in"

    def __or__(cls, other):
        return ("or", cls, other)


class Positive(metaclass=Checked):
    def accepts(x):
        return type(x) in (int, float) and x > 0


class Named(Positive):
    pass


class Alias:
    def __init__(self, *classes):
        self.classes = classes

    def __mro_entries__(self, bases):
        print("  entries of", bases)
        return self.classes

    def __repr__(self):
        return "Alias"


class Model:
    fields = []

    def __init_subclass__(cls, /, table=None, **kw):
        super().__init_subclass__(**kw)
        cls.table = table or cls.__name__.lower()
        cls.fields = [*cls.__mro__[1].fields, *cls.__dict__.get("fields", [])]

    def __init__(self, **values):
        for k, v in values.items():
            setattr(self, k, v)


class Item(Model, table="items"):
    fields = []
    price = Field[int, "x"](Positive, 1)
    label = Field(str)


class Sale(Item, Alias(), Alias(dict)):
    discount = Field((int, float), 0)


print(Item.fields, Sale.fields, Item.table, Sale.table, Sale.__orig_bases__, Sale.__bases__, type(Item.__dict__["price"]).__name__)
s = Sale(price=3, label="pen", discount=0.5)
s["k"] = 1
print(s.price, s.label, s.discount, dict(s), Item().price)
for k, v in [("price", -1), ("price", "3"), ("label", 3), ("discount", None), ("price", True)]:
    try:
        setattr(s, k, v)
        print("set", k, v)
    except TypeError as e:
        print(e)
print(isinstance(5, Positive), isinstance(-5, Positive), isinstance("x", (str, Positive)), isinstance(2.5, (str, Positive)), isinstance(5, Named), isinstance(Named(), Positive), isinstance(Positive(), Positive), type(Positive()) is Positive)
print(issubclass(Named, Positive), issubclass(int, Named), issubclass(bool, (str, int)))
print(Positive[2], len(Positive), list(Named), "in" in Positive, Positive | int, [c for c in Positive], *Named)
match 5:
    case Positive():
        print("matched by hook")
match Positive():
    case Positive():
        print("exact type")
    case _:
        print("hook refused its own instance")
try:
    raise ValueError("x")
except (KeyError, ValueError) as e:
    print(type(e).__name__)


class NoName:
    def __set_name__(self, owner, name):
        raise LookupError(f"no {name} in {owner.__name__}")


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e, repr(e.__cause__))


attempt(lambda: type("X", (), {"a": NoName()}))
attempt(lambda: type("X", (Model,), {}, wrong=1))
attempt(lambda: type("X", (Alias(int),), {}))
attempt(lambda: isinstance(1, Alias()))
attempt(lambda: issubclass(1, int))
attempt(lambda: isinstance(1, (int, (str, 5))))
attempt(lambda: isinstance("", (int, (bytes, 5))))
attempt(lambda: issubclass(int, (str, [int])))
attempt(lambda: Model[int])
attempt(lambda: Item(price=0))
attempt(lambda: object.__init_subclass__(x=1))


class Fake:
    def __init__(self, bases):
        self.__bases__ = bases


attempt(lambda: issubclass(Fake((int,)), int))
attempt(lambda: issubclass(Fake((Fake((Item,)), str)), Model))
attempt(lambda: isinstance(3, Fake(())))
