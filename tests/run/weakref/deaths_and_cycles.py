# cycles wait for gc.collect(), what is held dies after its holder
import weakref, gc
class A:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
def f():
    a = A(1)
    r = weakref.ref(a)
    print(r() is a)
    del a
    gc.collect()
    print(r())
f()
a = A(2); r = weakref.ref(a, lambda w: print("callback"))
a = None
gc.collect()
print(r())
d = weakref.WeakValueDictionary()
k = A(3); d["x"] = k
print(len(d)); del k; gc.collect(); print(len(d))
c1 = A(4); c2 = A(5); c1.o = c2; c2.o = c1
rr = weakref.ref(c1)
del c1, c2
print(gc.collect() > 0, rr())
for i in range(3):
    x = A(10+i)
x = None
gc.collect()
print("end")
def g():
    l = [A(20+i) for i in range(3)]
    refs = [weakref.ref(y) for y in l]
    l.clear()
    gc.collect()
    print([r() for r in refs])
g()
