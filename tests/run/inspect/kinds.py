import abc
import functools
import inspect
import math
import sys
import types

def f(): pass
def g(): yield
async def co(): pass
async def ag(): yield
class A(abc.ABC):
    "doc of A"
    x = 1
    __slots__ = ("slot",)
    def m(self): "doc of m"
    @property
    def p(self): return 5
    @classmethod
    def c(cls): pass
    @staticmethod
    def s(): pass
    @abc.abstractmethod
    def a(self): pass
class B(A):
    def m(self): pass
    def a(self):
        """  first

            indented
          second
        """
c = co()
things = {"f": f, "lambda": lambda: 0, "g": g, "g()": g(), "co": co, "co()": c, "ag": ag, "ag()": ag(), "A": A, "B().m": B().m, "A.m": A.m, "A.p": A.p, "A.c": A.c, "len": len, "append": [].append, "str.upper": str.upper,
          "str.__add__": str.__add__, "wrapper": "".__add__, "module": math, "code": f.__code__, "frame": inspect.currentframe(), "slot": A.slot, "getset": type.__dict__["__abstractmethods__"], "5": 5, "partial": functools.partial(g)}
names = [n for n in dir(inspect) if n.startswith("is") and n != "iskeyword"]
print(names)
for name, thing in things.items():
    print(name, [n for n in names if getattr(inspect, n)(thing)])
c.close()
print([n for n, v in inspect.getmembers(B) if not n.startswith("_")], inspect.getmembers(B(), inspect.ismethod)[0][0], [n for n, v in inspect.getmembers(A, inspect.isfunction)], inspect.getmembers(types.SimpleNamespace(b=1, a=2), lambda v: isinstance(v, int)))
print(inspect.getdoc(B), inspect.getdoc(B.m), repr(inspect.getdoc(B.a)), inspect.getdoc(f), inspect.cleandoc("  a\n    b\n\n   c\n"), inspect.getmro(B), inspect.getdoc(B().m))
print([(a.name, a.kind, a.defining_class.__name__) for a in inspect.classify_class_attrs(B) if not a.name.startswith("_")])
class P:
    y = property(lambda self: 1 / 0)
    def __getattr__(self, name): return 7
p = P()
p.z = 3
print(inspect.getattr_static(p, "y") is P.__dict__["y"], inspect.getattr_static(p, "z"), inspect.getattr_static(p, "nope", None), inspect.getattr_static(P, "y") is P.__dict__["y"])
try:
    inspect.getattr_static(p, "nope")
except AttributeError as e:
    print(e)
@functools.wraps(f)
def w(): pass
print(inspect.unwrap(w) is f, inspect.getmodule(f).__name__, inspect.getmodule(abc) is abc, inspect.getmodulename("/a/b.py"), inspect.getmodulename("x.txt"))
gen = g()
print(inspect.getgeneratorstate(gen), next(gen), inspect.getgeneratorstate(gen), gen.close(), inspect.getgeneratorstate(gen))
for bad in (lambda: inspect.getfile(5), lambda: inspect.getfile(int), lambda: inspect.getfile(sys), lambda: inspect.getfullargspec(5)):
    try:
        bad()
    except TypeError as e:
        print(e)
