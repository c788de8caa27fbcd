"""type as a class, metaclasses with __new__, __init__, __call__, __prepare__."""


class Meta(type):
    def __new__(mcs, name, bases, namespace, **kwargs):
        namespace["created_by"] = mcs.__name__
        print("new", name, [b.__name__ for b in bases], sorted(k for k in namespace if not k.startswith("__")), kwargs)
        return super().__new__(mcs, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **kwargs):
        super().__init__(name, bases, namespace)
        cls.registry = getattr(cls, "registry", []) + [name]

    def __call__(cls, *args):
        print("calling", cls.__name__)
        return super().__call__(*args)

    def describe(cls):
        return f"class {cls.__name__} of {type(cls).__name__}"

    @property
    def size(cls):
        return len(vars(cls))

    def __len__(cls):
        return 7

    def __getitem__(cls, key):
        return (cls.__name__, key)

    def __iter__(cls):
        return iter("meta")

    def __repr__(cls):
        return f"<{cls.__name__}>"

    def __contains__(cls, x):
        return x == "in"


class Base(metaclass=Meta, option=1):
    x = 1


class Derived(Base):
    y = 2

    def __init__(self, v):
        self.v = v


d = Derived(5)
print(d.v, Derived.describe(), Derived.registry, Base.registry, d.created_by, type(Derived).__name__, len(Derived), Derived["k"], list(Base), Base, "in" in Base, isinstance(Base, Meta), isinstance(Derived.size, int))
try:
    d.describe()
except AttributeError as e:
    print(e)


class Ordered(type):
    @classmethod
    def __prepare__(mcs, name, bases):
        print("prepare", name)
        return {"prepared": True}


class O(metaclass=Ordered):
    b = 1
    a = 2


print(O.prepared, [k for k in vars(O) if not k.startswith("__")])


class Other(type):
    pass


try:

    class Conflict(Base, metaclass=Other):
        pass

except TypeError as e:
    print(e)


class Single(type):
    instances = {}

    def __call__(cls, *args):
        if cls not in cls.instances:
            cls.instances[cls] = super().__call__(*args)
        return cls.instances[cls]


class Config(metaclass=Single):
    pass


print(Config() is Config(), type(Config) is Single)


def function_meta(name, bases, namespace):
    return name.lower(), namespace["z"]


class Function(metaclass=function_meta):
    z = 26


print(Function)
