# objects with __del__ and weak references die where CPython's reference counts let them
import gc, weakref
class R:
    def __init__(self, name):
        self.name = name
        print("make", name)
    def __del__(self):
        print("del", self.name)
print("1 del")
a = R("a")
del a
print("2 rebind")
b = R("b1")
b = R("b2")
b = None
print("3 function")
def f():
    x = R("x")
    print("in f")
f()
print("4 temp")
R("temp")
print("5 return")
def g():
    return R("ret")
y = g()
print("got", y.name)
y = 0
print("6 list")
l = [R("l0"), R("l1")]
l.pop()
print("popped")
del l[0]
print("7 dict")
d = {"k": R("v")}
d["k"] = None
d["j"] = R("j")
del d["j"]
print("8 attr")
class Holder: pass
h = Holder()
h.r = R("held")
h.r = None
h.s = R("held2")
del h
print("9 weakref")
o = R("o")
w = weakref.ref(o)
print(w() is o)
del o
print(w())
print("10 cycle")
p = R("p"); q = R("q")
p.o = q; q.o = p
del p, q
print("collect")
gc.collect()
print("11 loop")
for i in range(3):
    t = R(i)
print("after loop")
del t
print("12 args")
def show(r):
    print("show", r.name)
show(R("arg"))
print("13 with exception")
def bad():
    z = R("z")
    raise ValueError("bad")
try:
    bad()
except ValueError as e:
    print("caught", e)
print("14 nested")
class Tree:
    def __init__(self, n):
        self.n = n
        self.kids = []
    def __del__(self):
        print("tree", self.n)
root = Tree(0)
root.kids.append(Tree(1))
root.kids.append(Tree(2))
root = None
print("15 method chain")
R("chain").__init__("chain2")
print("16 finalize")
class F: pass
ff = F()
weakref.finalize(ff, print, "finalized", 1)
del ff
print("17 WeakValueDictionary")
wv = weakref.WeakValueDictionary()
k1 = R("wv"); wv["a"] = k1
print(len(wv), "a" in wv)
del k1
print(len(wv), list(wv))
print("18 local func")
def outer():
    keep = R("keep")
    def inner():
        return keep.name
    print(inner())
outer()
print("19 swap")
s1 = R("s1"); s2 = R("s2")
s1, s2 = s2, s1
del s1
print("deleted s1")
print("end")
