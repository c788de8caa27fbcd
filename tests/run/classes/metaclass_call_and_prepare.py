"""Metaclasses: __prepare__ namespaces, __call__, __new__/__init__ keywords, conflicts, properties and operators of classes, registries, singletons."""
import collections


class Recording(dict):
    def __init__(self):
        self.order = []

    def __setitem__(self, key, value):
        if key in self and not key.startswith("__"):
            self.order.append("again " + key)
        else:
            self.order.append(key)
        super().__setitem__(key, value)

    def __missing__(self, key):
        if key.startswith("auto_"):
            self[key] = key[5:].upper()
            return self[key]
        raise KeyError(key)


class Meta(type):
    registry = {}

    @classmethod
    def __prepare__(mcs, name, bases, **options):
        print("prepare", mcs.__name__, name, [b.__name__ for b in bases], options)
        return Recording()

    def __new__(mcs, name, bases, namespace, *, tag=None, **rest):
        print("new", name, tag, sorted(rest))
        cls = super().__new__(mcs, name, bases, dict(namespace))
        cls.order = [k for k in namespace.order if not k.startswith("__")]
        cls.tag = tag
        return cls

    def __init__(cls, name, bases, namespace, **options):
        print("init", name, type(namespace).__name__, options)
        super().__init__(name, bases, namespace)
        Meta.registry[name] = cls

    def __call__(cls, *args, **kwargs):
        if kwargs.pop("shared", False):
            if "shared_instance" not in cls.__dict__:
                cls.shared_instance = super().__call__(*args, **kwargs)
            return cls.shared_instance
        return super().__call__(*args, **kwargs)

    def __len__(cls):
        return len(cls.order)

    def __iter__(cls):
        return iter(cls.order)

    def __getitem__(cls, key):
        return f"{cls.__name__}[{key!r}]"

    def __contains__(cls, name):
        return name in cls.order

    def __add__(cls, other):
        return type(cls)(cls.__name__ + other.__name__, (cls, other), Recording())

    def __or__(cls, other):
        return ("or", cls.__name__, other)

    def __repr__(cls):
        return f"<class {cls.__name__} of Meta>"

    def __bool__(cls):
        return cls.tag is not None

    def __lt__(cls, other):
        return cls.__name__ < other.__name__

    @property
    def described(cls):
        return f"{cls.__name__}: {', '.join(cls)}"

    def __dir__(cls):
        return ["only", "these"]

    def __del__(cls):
        pass


class A(metaclass=Meta, tag="first"):
    x = 1
    y = auto_hello
    x = 2

    def method(self):
        return auto_word if False else self.x


class B(A):
    z = x if "x" in dir() else "not there"

    def __init__(self, *args, **kwargs):
        self.args = args


print(A.order, A.x, A.y, B.order, B.z, A.described, len(B), list(A), "x" in A, "q" in A)
print(A[1], A["k", 2], A | 3, bool(A), bool(B), sorted([B, A]), dir(A), repr(B), str(type(B)))
print(A() is A(), B(1, shared=True) is B(2, shared=True), B(3).args, B(shared=True).args, Meta.registry)


class C(metaclass=Meta, tag="c"):
    w = 1


D = C + A
print(D, D.__mro__, D.order, type(D) is Meta)
for action in (lambda: A.described.upper(), lambda: A().described, lambda: len(A()), lambda: A()[0], lambda: Meta("E", (), {}),
               lambda: Meta.__prepare__("x", ()), lambda: type("F", (A,), Recording(), tag=1).tag, lambda: type(A.__call__()).__name__, lambda: A < 3,
               lambda: setattr(A, "described", 1), lambda: (setattr(A, "fresh", 5), B.fresh), lambda: type(A).__call__(B, 9).args):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)


class OtherMeta(type):
    pass


class O(metaclass=OtherMeta):
    pass


try:
    class Conflict(A, O):
        pass
except TypeError as e:
    print(e)


class Both(Meta, OtherMeta):
    pass


class Joined(A, O, metaclass=Both, tag="both"):
    v = 1


print(type(Joined).__name__, Joined.tag, isinstance(Joined, OtherMeta), Joined.__class__.__mro__[1:3])


def function_meta(name, bases, namespace, **kw):
    print("function", name, bases, sorted(k for k in namespace if not k.startswith("__")), kw)
    return collections.namedtuple(name, "a b")


class Made(object, metaclass=function_meta, option=3):
    p = 1


print(Made(1, 2), Made.__mro__[1].__name__)
try:
    class Bad(metaclass=5):
        pass
except TypeError as e:
    print(e)
