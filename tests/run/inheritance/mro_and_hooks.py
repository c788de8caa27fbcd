"""MRO conflicts, __init_subclass__, __class_getitem__, __set_name__, kinds of descriptors."""


def t(f, *a):
    try:
        r = f(*a)
        print("->", r)
    except BaseException as e:
        print(type(e).__name__, e)


# mro
class O: pass
class P(O): pass
class Q(O): pass
def m1():
    class R(O, P): pass
def m2():
    class R1(P, Q): pass
    class R2(Q, P): pass
    class R3(R1, R2): pass
t(m1); t(m2)
# __init_subclass__, __set_name__, __class_getitem__
class Base:
    subs = []
    def __init_subclass__(cls, /, prefix="", **kw):
        super().__init_subclass__(**kw); cls.prefix = prefix; Base.subs.append(cls.__name__)
    def __class_getitem__(cls, item): return (cls.__name__, item)
class D1(Base, prefix="p"): pass
class D2(D1): pass
t(lambda: (Base.subs, D1.prefix, D2.prefix, D1[int], D2[1, 2]))
def isub():
    class D3(Base, other=1): pass
t(isub)
class Desc:
    def __set_name__(self, owner, name): self.name = name; print("set_name", owner.__name__, name)
    def __get__(self, o, t=None): return (self.name, o is None, t.__name__)
    def __set__(self, o, v): print("set", v)
    def __delete__(self, o): print("delete")
class UD:
    x = Desc()
    y = Desc()
u = UD()
t(lambda: u.x); t(lambda: UD.y)
u.x = 5
del u.y
u.__dict__["x"] = "hidden"
t(lambda: u.x)
class ND:
    def __get__(self, o, t=None): return "nd"
class UN: z = ND()
un = UN(); print(un.z); un.z = 5; print(un.z); del un.z; print(un.z)
class OnlySet:
    def __set__(self, o, v): o.__dict__["w"] = v + 1
class UO: w = OnlySet()
uo = UO(); print(type(uo.w).__name__); uo.w = 1; print(uo.w)
