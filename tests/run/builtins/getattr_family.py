"""getattr, setattr, hasattr, delattr, callable, id, type, isinstance, vars, dir."""


class A:
    x = 1

    def m(self):
        return "m"


class B(A):
    pass


a = A()
print(getattr(a, "x"), getattr(a, "y", "default"), getattr(a, "m")(), hasattr(a, "x"), hasattr(a, "y"), hasattr(5, "real"), getattr([], "append").__name__)
setattr(a, "y", 2)
setattr(a, "not an identifier", 3)
print(a.y, vars(a), getattr(a, "not an identifier"))
delattr(a, "y")
print(hasattr(a, "y"), callable(a), callable(A), callable(a.m), callable(len), callable(lambda: 0), callable("x"))
for call in (lambda: getattr(a, "zz"), lambda: delattr(a, "zz"), lambda: getattr(a, 5), lambda: setattr(5, "x", 1), lambda: getattr(a), lambda: hasattr(a), lambda: setattr(a, "x"), lambda: vars(5), lambda: vars([]), lambda: delattr(a, "x"), lambda: setattr(a, 1, 2), lambda: type(), lambda: isinstance(1), lambda: callable()):
    try:
        print(call())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
print(isinstance(B(), A), isinstance(A(), B), isinstance(1, (str, int)), isinstance(True, int), isinstance(None, type(None)), isinstance(1.0, int), isinstance([], (list, tuple)), isinstance(1, int | str), isinstance("a", int | None), issubclass(B, (int, A)), issubclass(bool, int | str))
print(type(1) is int, type(a) is A, type(B) is type, type(type) is type, type(None).__name__, type(len).__name__, type(a.m).__name__, type(A.m).__name__, type(...).__name__, type(NotImplemented).__name__, type(range(1)).__name__, type(lambda: 0).__name__)
b = B()
b.own = 1
print(sorted(vars(b)), [n for n in dir(b) if n[0] != "_"], "__init__" in dir(b), id(a) == id(a), id(a) != id(b), a is a, hash(a) == hash(a))
c = type("C", (), {"v": 5, "f": lambda self, k: self.v * k})()
print(c.v, c.f(3), type(c).__name__)
for name in ("x", "m", "nope"):
    print(name, getattr(b, name, None) is not None, name in dir(b), name in vars(b))
