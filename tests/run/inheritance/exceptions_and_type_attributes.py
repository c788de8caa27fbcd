"""Exception classes with __slots__ and __new__; attributes of classes."""


def t(f, *a):
    try:
        r = f(*a)
        print("->", r)
    except BaseException as e:
        print(type(e).__name__, e)


class C(object):
    pass


class D(C):
    pass


# exceptions
class EX(Exception):
    __slots__ = ("z",)
    def __init__(s, *a, **k): s.k = k; super().__init__(*a)
e = EX(1, 2, q=3); e.z = 4; print(e.args, e.k, e.z, repr(e), str(e), e.__dict__)
class EX2(EX, ValueError): pass
print(EX2.__mro__, isinstance(EX2(), ValueError), EX2("a"))
class Strange(BaseException):
    def __new__(cls, *a): o = super().__new__(cls, *a); o.tag = "new"; return o
st = Strange(1, 2); print(st.tag, st.args)
# type attributes
print(type.__dict__["__name__"].__get__(int), type.__name__, type(type), C.__dict__.keys() >= {"foo"}, C.__base__, C.__flags__ & (1 << 9) != 0, C.__basicsize__ > 0, C.__itemsize__, C.__text_signature__, list.__flags__ & (1 << 25) != 0)
t(lambda: setattr(C, "__mro__", ())); t(lambda: setattr(C, "__base__", int)); t(lambda: setattr(C, "__bases__", (int,))); t(lambda: delattr(C, "__bases__")); t(lambda: C.__subclasses__()); t(lambda: type.mro(C)); t(lambda: type.__subclasses__(bool)); t(lambda: int.mro()); t(lambda: type.__prepare__()); t(lambda: type.__instancecheck__(int, 5)); t(lambda: type.__subclasscheck__(int, bool)); t(lambda: int.__subclasscheck__(bool)); t(lambda: int.__instancecheck__("a")); t(lambda: C.__or__(int)); t(lambda: type.__or__(int, str)); t(lambda: C.__sizeof__() > 0); t(lambda: C.__dir__()[:0]); t(lambda: type("", (), {}).__name__); t(lambda: type("a\0b", (), {})); t(lambda: type("x", (), {"__qualname__": "a.b"})); t(lambda: type("x", (), {"__module__": "mm"})); t(lambda: type("x", (), {"__doc__": 5}).__doc__); t(lambda: type("x", (), {"__slots__": ["__weakref__", "__dict__"]})().__dict__)
