"""__getattr__, __setattr__, __getattribute__; __slots__ with and without __dict__."""


def t(f, *a):
    try:
        r = f(*a)
        print("->", r)
    except BaseException as e:
        print(type(e).__name__, e)


class GA:
    x = 1
    def __getattr__(self, n):
        if n.startswith("_"): raise AttributeError("nope " + n)
        return "dyn " + n
    def __setattr__(self, n, v):
        print("setattr", n, v); object.__setattr__(self, n, v)
    def __delattr__(self, n):
        print("delattr", n); object.__delattr__(self, n)
g = GA()
g.y = 3
t(lambda: (g.x, g.y, g.z)); t(lambda: g._a); t(lambda: hasattr(g, "_b")); t(lambda: getattr(g, "_c", 5))
del g.y
t(lambda: g.y)
class GB:
    def __getattribute__(self, n):
        if n == "foo": return "bar"
        return object.__getattribute__(self, n)
t(lambda: GB().foo); t(lambda: GB().zip)
class Slots:
    __slots__ = ("a", "b", "__c")
    def __init__(self): self.a = 1
    def setc(self): self.__c = 5; return self.__c
s = Slots()
t(lambda: s.a); t(lambda: s.b); t(lambda: setattr(s, "d", 1)); t(lambda: s.__dict__); t(s.setc); t(lambda: Slots.a); t(lambda: Slots._Slots__c)
t(lambda: delattr(s, "a")); t(lambda: delattr(s, "a")); t(lambda: s.a)
class SubSlots(Slots):
    __slots__ = ["e"]
ss = SubSlots(); ss.e = 4; ss.b = 5; print(ss.e, ss.b, ss.a)
class SubDict(Slots): pass
sd = SubDict(); sd.zz = 1; print(sd.__dict__, sd.a)
