"""Attributes, methods and errors of classes and built-in types as such."""


def t(f, *a):
    try:
        r = f(*a)
        print("->", r)
    except BaseException as e:
        print(type(e).__name__, e)


class A:
    def __init__(self): self.a = 1
    def later(self): self.d = 4


# misc class attributes
class Doc:
    """The doc."""
    x: int = 5
    y: "str"
print(Doc.__doc__, Doc.__annotations__, Doc.__module__, Doc.__name__, Doc.__qualname__, Doc().__doc__, Doc.__dict__["x"], "y" in Doc.__dict__)
print(type(Doc.__dict__), sorted(Doc.__dict__), Doc.__weakref__, Doc.__dict__["__dict__"])
t(lambda: Doc.__dict__.__setitem__("a", 1)); t(lambda: Doc().__annotations__); t(lambda: int.__doc__[:10]); t(lambda: A.__annotations__)
print(int.__name__, int.__module__, int.__mro__, int.__base__, bool.__bases__, type.__mro__, object.__bases__, object.__mro__)
print(repr(object.__init__), repr(int.__add__), repr(list.append), repr(int.real), str.join)
t(lambda: int.__add__(1)); t(lambda: int.__add__("a", 1)); t(lambda: list.append()); t(lambda: list.append(1, 2)); t(lambda: list.append([], 1, 2)); t(lambda: [].append(a=1)); t(lambda: str.upper(5)); t(lambda: int.real.__get__("a"))
t(lambda: (1).__add__(2, 3)); t(lambda: "a".__len__()); t(lambda: [1,2].__getitem__(0)); t(lambda: (5).__lt__(6)); t(lambda: int.__new__(str)); t(lambda: object.__new__(int)); t(lambda: int.__new__()); t(lambda: object.__new__(5)); t(lambda: dict.__init__({}, a=1))
t(lambda: object().__eq__(1)); t(lambda: object().__ne__(1)); t(lambda: object().__lt__(1)); t(lambda: object().__hash__() is not None); t(lambda: object().__format__("x")); t(lambda: object().__dir__()[:0]); t(lambda: object().__init__(1)); t(lambda: object(1)); t(lambda: A(1)); t(lambda: object().__sizeof__() > 0); t(lambda: object().__class__); t(lambda: object().__doc__[:9]); t(lambda: object().__subclasshook__(1)); t(lambda: object.__init_subclass__()); t(lambda: object().x); t(lambda: setattr(object(), "x", 1)); t(lambda: setattr([], "append", 1)); t(lambda: setattr(int, "x", 1)); t(lambda: delattr(int, "real")); t(lambda: (5).x); t(lambda: None.x); t(lambda: "".x); t(lambda: setattr(5, "x", 1)); t(lambda: setattr(None, "x", 1))
def f(): pass
f.attr = 1; print(f.attr, f.__dict__, f.__name__, f.__qualname__); t(lambda: f.nope); t(lambda: f.__get__(None, int) is f)
bm = A().later; print(bm.__func__ is A.later, type(bm.__self__), bm.__name__, bm.__qualname__)
t(lambda: staticmethod(len)([1, 2])); t(lambda: repr(staticmethod(len))); t(lambda: classmethod(len).__func__); t(lambda: repr(property())[:16])
cm = classmethod(lambda c: c); t(lambda: cm.__get__(None, int)()); 
