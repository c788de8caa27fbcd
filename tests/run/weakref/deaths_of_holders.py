# caches, trees, generators, recursion and containers whose objects die one by one
import weakref, gc, sys
class Noisy:
    count = 0
    def __init__(self, tag):
        self.tag = tag
        Noisy.count += 1
    def __del__(self):
        Noisy.count -= 1
        print("-", self.tag)
def gen(tag):
    n = Noisy(tag)
    try:
        yield 1
        yield 2
    finally:
        print("finally", tag)
g = gen("g1")
print(next(g))
del g
print("after g1")
for v in gen("g2"):
    print(v)
    break
print("after g2")
def rec(n):
    x = Noisy("r%d" % n)
    if n:
        rec(n - 1)
    return n
rec(3)
print(Noisy.count)
class Node:
    def __init__(self, name, parent=None):
        self.name = name
        self.parent = weakref.ref(parent) if parent else None
        self.children = []
        if parent:
            parent.children.append(self)
    def __del__(self):
        print("node", self.name)
root = Node("root")
Node("a", root); Node("b", root)
Node("c", root.children[0])
c = root.children[0].children[0]
print(c.parent().name)
root = None
print("root gone", c.parent())
c = None
class Cache:
    def __init__(self):
        self.data = weakref.WeakValueDictionary()
    def get(self, key):
        v = self.data.get(key)
        if v is None:
            v = Noisy("cache" + key)
            self.data[key] = v
        return v
cache = Cache()
v1 = cache.get("x")
print(cache.get("x") is v1, len(cache.data))
del v1
print(len(cache.data))
def with_except():
    try:
        n = Noisy("in try")
        raise KeyError("k")
    except KeyError:
        print("handling")
    finally:
        print("finally")
    print("leaving")
with_except()
class Ctx:
    def __enter__(self): return Noisy("ctx")
    def __exit__(self, *a): print("exit")
with Ctx() as n:
    print(n.tag)
n = None
fs = [lambda: 1 for _ in range(2)]
ks = weakref.WeakKeyDictionary()
k = Noisy("key")
ks[k] = "value"
print(len(ks))
k = Noisy("key2")
print(len(ks))
s = weakref.WeakSet([k])
print(len(s))
del k
print(len(s))
x = [Noisy("e%d" % i) for i in range(3)]
x[1] = None
print("replaced")
y = x
x = None
print("still")
y = None
print("gone")
t = (Noisy("t0"), Noisy("t1"))
del t
dd = {i: Noisy("d%d" % i) for i in range(2)}
dd.pop(1)
print("popped")
dd = None
print("cleared")
a = Noisy("resurrect")
def cb(ref):
    print("callback", ref() is None)
r = weakref.ref(a, cb)
p = weakref.proxy(a)
print(p.tag)
a = None
try:
    p.tag
except ReferenceError as e:
    print(e)
m = map(lambda z: Noisy(z), ["m1", "m2"])
for q in m:
    print(q.tag)
del q
print("last")
