"""What class statements refuse, and forms of __slots__."""

n5, none, sa, l1, t1 = 5, None, "a", [1], (1,)


def t(f, *a):
    try:
        r = f(*a)
        print("->", r)
    except BaseException as e:
        print(type(e).__name__, e)
        if e.__cause__: print("  cause", type(e.__cause__).__name__, e.__cause__)


class B:
    def __add__(self, o): return "B.add"


# metaclass errors, init_subclass, set_name errors
def c1():
    class X(B, foo=1): pass
def c2():
    class Dd:
        def __set_name__(s, o, n): raise ValueError("sn")
    class X: d = Dd()
def c3():
    class X:
        def __init_subclass__(cls): raise ValueError("isc")
    class Y(X): pass
def c4():
    class X: __slots__ = 5
def c5():
    class X: __slots__ = ("a", "a")
    return X.__slots__
def c6():
    class X: __slots__ = ("1a",)
def c7():
    class X:
        __slots__ = ("a",); a = 1
def c8():
    class X: __slots__ = {"a": "doc"}
    x = X(); x.a = 1; return x.a, X.__slots__
def c9():
    class X: __slots__ = "abc"
    x = X(); x.abc = 1; return x.abc
def c10():
    class X: __slots__ = ("__dict__", "z")
    x = X(); x.z = 1; x.other = 2; return x.__dict__, x.z
def c11():
    class X(B): __slots__ = ("__dict__",)
def c12():
    class X: __slots__ = iter(["m", "n"])
    x = X(); x.m = 1; return x.m
def c13():
    class M(type):
        def mro(cls): return [cls, object]
    class P: v = 1
    class X(P, metaclass=M): pass
    return X.__mro__, hasattr(X, "v")
def c14():
    class M(type):
        def mro(cls): return [5]
    class X(metaclass=M): pass
def c15():
    class M(type):
        def __prepare__(n, b): return 5
    class X(metaclass=M): pass
def c16():
    class X(metaclass=5): pass
def c17():
    class M(type):
        def __new__(m, n, b, ns): ns.pop("__classcell__", None); return super().__new__(m, n, b, ns)
    class X(metaclass=M):
        def f(self): return __class__
def c18():
    class X(int): pass
    X.__bases__ = (str,)
def c19():
    class P1: pass
    class P2(P1): pass
    P1.__bases__ = (P2,)
def c20():
    class X(1): pass
def c21():
    class X("a"): pass
def c22():
    class X(len): pass
def c23():
    class X(type): pass
    class Y(X): pass
    return Y("q", (), {}), type(Y("q", (), {}))
for f in (c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21, c22, c23): print(f.__name__, end=" "); t(f)
