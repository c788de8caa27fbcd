"""Subclasses of int, str, list, dict, tuple, float, bytes, set, exceptions; bases that cannot be."""


def t(f, *a):
    try:
        r = f(*a)
        print("->", r)
    except BaseException as e:
        print(type(e).__name__, e)


# subclasses of builtins
class I(int):
    def __new__(cls, v, tag=None):
        self = super().__new__(cls, v)
        self.tag = tag
        return self
    def __add__(self, o): return I(int(self) + o, "sum")
i = I(5, "five")
t(lambda: (i, i.tag, i + 1, (i + 1).tag, 1 + i, i * 2, type(i * 2), -i, i == 5, hash(i) == hash(5), i in {5: 1}, isinstance(i, int)))
t(lambda: (f"{i}", "%d" % i, i.__dict__, [10,20,30,40,50,60][i], i.bit_length(), int(i), type(int(i)), float(i), i // 2, divmod(i, 3), i < 6, 6 > i, abs(i), i.real, str(i), repr(i)))
big = I(10**30, "big")
t(lambda: (big, big + 1, big // 7, type(big - 1), hash(big) == hash(10**30)))
class S(str):
    def shout(self): return self.upper() + "!"
    def __len__(self): return 100
s = S("abc"); s.x = 1
t(lambda: (s, s.shout(), len(s), s.x, s + "d", type(s + "d"), s == "abc", hash(s) == hash("abc"), {s: 1}["abc"], s[1], s[::-1], "b" in s, s.__dict__, repr(s), f"{s:>5}", "-".join([s, s]), s.replace("a", "z"), type(str(s))))
class L(list):
    def __init__(self, *a): super().__init__(a); self.extra = len(a)
    def __getitem__(self, k): return ("L", super().__getitem__(k))
l = L(1, 2, 3)
l.append(4)
t(lambda: (l, l[0], len(l), l.extra, l + [5], type(l + [5]), l == [1,2,3,4], [1,2,3,4] == l, list(l), l[1:2], 3 in l, sorted(l), [x for x in l], l.__class__.__name__, isinstance(l, list), repr(l)))
l += [9]
t(lambda: (l, type(l)))
l *= 2
t(lambda: (l, type(l)))
class D(dict):
    def __missing__(self, k): return "missing " + str(k)
    def __setitem__(self, k, v): super().__setitem__(k, v * 2)
d = D(a=1)
d["b"] = 5
t(lambda: (d, d["a"], d["b"], d["zz"], d.get("zz"), len(d), list(d), d == {"a": 1, "b": 10}, {**d}, dict(d), d | {"c": 1}, type(d | {"c": 1}), "a" in d))
d.attr = 5
t(lambda: d.__dict__)
class T(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
    @property
    def first(self): return self[0]
tt = T(1, 2, 3)
tt.name = "tup"
t(lambda: (tt, tt.first, tt.name, tt + (4,), type(tt + (4,)), tt == (1,2,3), hash(tt) == hash((1,2,3)), tt[1:], len(tt), 2 in tt, tt.__dict__, {tt: 1}[(1, 2, 3)]))
a, *b = tt
print(a, b)
class F(float):
    def __repr__(self): return "F<%s>" % float.__repr__(self)
f = F(2.5); f.unit = "m"
t(lambda: (f, f + 1, type(f + 1), f.unit, f"{f:.3f}", f == 2.5, f.is_integer(), str(f), round(f), int(f), hash(f) == hash(2.5), 1 / f, f < 3, max(f, 1.0)))
class B(bytes): pass
b = B(b"xyz"); b.q = 1
t(lambda: (b, b.q, b[0], b + b"1", type(b + b"1"), len(b)))
class St(set): pass
st = St([1, 2, 3]); st.z = 1
t(lambda: (st, st.z, st | {4}, type(st | {4}), 1 in st, len(st), st == {1, 2, 3}))
class FS(frozenset): pass
t(lambda: (FS([1]), hash(FS([1])) == hash(frozenset([1])), FS([1]) | {2}))
class BA(bytearray): pass
t(lambda: (BA(b"ab"), BA(b"ab") + b"c"))
class C(complex): pass
t(lambda: (C(1, 2), C(1, 2) + 1, type(C(1, 2) + 1)))
class E(Exception):
    def __init__(self, code, msg):
        super().__init__(msg); self.code = code
    def __str__(self): return "[%d] %s" % (self.code, self.args[0])
t(lambda: (E(3, "bad"), str(E(3, "bad")), E(3, "bad").args, E(3, "b").__dict__, E(3, "b").code))
try: raise E(4, "oops")
except E as e: print(e, e.code, repr(e), e.__dict__, e.__traceback__ is not None)
class E2(KeyError): pass
t(lambda: {}[E2]); 
try: raise E2("k")
except KeyError as e: print(repr(e), str(e), e.args)
class OE(OSError): pass
t(lambda: (OE(2, "msg", "file"), str(OE(2, "msg", "file")), OE(2, "x").errno))
class Multi(I, S.__mro__[2]): pass
print(Multi.__mro__)
def bad1():
    class X(int, str): pass
def bad2():
    class X(bool): pass
def bad3():
    class X(int):
        __slots__ = ("a",)
def bad4():
    class X(type(None)): pass
def bad5():
    class X(5): pass
def bad6():
    class X(object, I): pass
def bad7():
    class X(I, I): pass
def bad8():
    class X(metaclass=int): pass
def bad9():
    class A1: __slots__ = ("x",)
    class A2: __slots__ = ("y",)
    class X(A1, A2): pass
def bad10():
    class X(range): pass
for f in (bad1, bad2, bad3, bad4, bad5, bad6, bad7, bad8, bad9, bad10): t(f)
