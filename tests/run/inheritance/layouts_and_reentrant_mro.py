"""__class__ assignment between layouts of __slots__; mro() that assigns __bases__."""


class G:
    __slots__ = ["a", "b"]


class H:
    __slots__ = ["b", "a"]


class J:
    __slots__ = ["c", "b"]


class L(H):
    __slots__ = ["e"]


class M(G):
    __slots__ = ["e"]


class Q(J):
    pass


class R(J):
    __slots__ = ["__dict__", "__weakref__"]


class P1:
    pass


class P2:
    def __init__(self):
        self.x = self.y = 1


def change(o, cls):
    try:
        o.__class__ = cls
        print("ok", type(o).__name__)
    except TypeError as e:
        print(e)


g = G()
g.a, g.b = 1, 2
change(g, H)
print(g.a, g.b)
change(g, J)
change(L(), M)
change(Q(), R)
change(R(), J)
change(P1(), P2)
change(P2(), P1)
change(P1(), G)
change(P1(), int)


class Meta(type):
    steps = 0

    def mro(cls):
        if Meta.steps and cls.__name__ == "C":
            Meta.steps = 0
            C.__bases__ = (B2,)
        return type.mro(cls)


class A(metaclass=Meta):
    pass


class B1(A):
    pass


class B2(A):
    pass


class C(A):
    pass


Meta.steps = 1
C.__bases__ = (B1,)
print(C.__bases__, C.__mro__, B2.__subclasses__(), B1.__subclasses__())
B1.__bases__ = (C,)
print(B1.__mro__, C.__subclasses__())
try:
    C.__bases__ = (B1,)
except TypeError as e:
    print(e)


class Strange(type):
    def mro(cls):
        return (A,)


try:

    class X(metaclass=Strange):
        pass
except TypeError as e:
    print(e)
