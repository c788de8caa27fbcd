"""__dict__, __class__, __bases__, __mro__, __module__, __qualname__, dir, type()."""


class A:
    x = 1

    def f(self):
        pass


class B(A):
    """Doc of B."""

    class Inner:
        def g(self):
            pass


b = B()
b.own = 5
print(B.__name__, B.__qualname__, B.Inner.__qualname__, B.Inner.g.__qualname__, B.__module__, B.__doc__, A.__doc__, B.__bases__, A.__bases__, B.__mro__)
print(B.__base__, b.__class__, b.__dict__, type(b), type(B), type(type), object.__bases__, isinstance(B, type), A.__subclasses__())
print([n for n in dir(b) if not n.startswith("__")], [n for n in dir(A) if not n.startswith("__")], "x" in A.__dict__, "x" in B.__dict__, sorted(n for n in vars(A) if not n.startswith("__")))
b.__class__ = A
print(type(b).__name__, b.own)
C = type("C", (A,), {"y": 2, "h": lambda self: self.x + self.y})
print(C, C().h(), C.__name__, C.__bases__, type(C()).__name__)
A.x = 50
print(C().x, B.x, C().h())
B.__name__ = "Renamed"
print(B, B.__name__, b, sep="|"[:0] or "|") if False else print(B.__name__)
for case in (lambda: type("X", (int, str), {}), lambda: type("X", (5,), {}), lambda: type("X", (bool,), {}), lambda: type(1, 2), lambda: setattr(int, "x", 1), lambda: setattr(b, "__class__", 5), lambda: setattr(b, "__class__", int), lambda: object(1), lambda: A(1), lambda: delattr(A, "nope"), lambda: A.__new__(int), lambda: object().x):
    try:
        print(case())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
o = object.__new__(A)
print(type(o).__name__, o.x, A.f.__name__, isinstance(o, (int, A)), issubclass(B, A), issubclass(A, (B, A)), issubclass(B, B), issubclass(bool, int))
for case in (lambda: isinstance(1, 5), lambda: issubclass(1, int), lambda: isinstance(1, (int, 5)), lambda: isinstance("a", (int, 5))):
    try:
        print(case())
    except TypeError as e:
        print(e)
