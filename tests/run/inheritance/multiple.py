"""Multiple inheritance: C3 order, cooperative super, mixins, conflicts."""


class A:
    def who(self):
        return ["A"]


class B(A):
    def who(self):
        return ["B"] + super().who()


class C(A):
    def who(self):
        return ["C"] + super().who()


class D(B, C):
    def who(self):
        return ["D"] + super().who()


class E(C, B):
    pass


print(D().who(), E().who(), B().who(), [c.__name__ for c in D.__mro__], [c.__name__ for c in E.__mro__], D.mro() == list(D.__mro__))
try:

    class F(D, E):
        pass

except TypeError as e:
    print(str(e).replace("\n", " "))
try:

    class G(A, B):
        pass

except TypeError as e:
    print(str(e).replace("\n", " "))
try:

    class H(A, A):
        pass

except TypeError as e:
    print(e)


class JsonMixin:
    def to_json(self):
        return "{" + ", ".join(f'"{k}": {v!r}' for k, v in vars(self).items()) + "}"


class CompareMixin:
    def __eq__(self, other):
        return vars(self) == vars(other)

    __hash__ = None


class Point(JsonMixin, CompareMixin):
    def __init__(self, x, y):
        self.x, self.y = x, y


print(Point(1, 2).to_json(), Point(1, 2) == Point(1, 2), Point(1, 2) == Point(2, 1), Point.__bases__)


class LoggingDict(dict):
    def __setitem__(self, key, value):
        print("set", key, end="; ")
        super().__setitem__(key, value)


class DefaultDict(dict):
    def __missing__(self, key):
        return "?"


class Both(LoggingDict, DefaultDict):
    pass


b = Both()
b["a"] = 1
print(b["a"], b["zz"], b, [c.__name__ for c in Both.__mro__])


class X:
    attr = "X"


class Y:
    attr = "Y"
    only_y = 1


class Z(X, Y):
    pass


print(Z.attr, Z().only_y, Z.__mro__[1].__name__, issubclass(Z, Y))
X.late = "late"
print(Z().late, Z.__bases__)
