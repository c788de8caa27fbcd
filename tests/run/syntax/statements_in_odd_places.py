"""Definitions in loops and conditions, empty bodies, semicolons, nested functions and classes that share names."""
if True: x = 1; y = 2
else: x = 3
for i in range(2): print(i, end=" "); z = i
while False: pass
else: print("else of while")
class A: a = 1; b = a + 1
def f(): return 1; unreachable()
print(x, y, z, A.b, f())
for n in range(3):
    def g(k=n):
        return k * n
    if n == 1:
        class K:
            made_at = n
            def m(self): return n
print(g(), K.made_at, K().m())
try: pass
except: print("never")
else: print("no error")
finally: print("finally")
with open(__file__) as h: first = h.readline(); del h
print(first[:6])


def f(f):
    def f2(f):
        return f + 1
    return f2(f) * 2


class f2:
    def f2(self):
        return f2

    class Inner:
        def f2(self):
            return f2


print(f(1), f2().f2() is f2, f2.Inner().f2() is f2, (lambda: (yield))().__class__.__name__, [lambda: 0][0](), not (lambda: 0)(), [i for i in (lambda: range(2))()], *(lambda *a: a)(1, 2), sep="|")
(a) = 1
[b] = (2,)
(c,) = [3]
((d), [e]) = 4, [5]
print(a, b, c, d, e); print(); print(end="")
global_name = 5
def uses():
    global global_name; global_name += 1; return global_name
print(uses(), [uses() for _ in range(2)], global_name)
if x: pass
elif y: print("no")
if not x: print("no")
elif y: print("elif", end=" ")
assert x, "unused"
del a, (b, c), [d]
print("a" in dir(), "e" in dir()); pass; ...; 5; "string statement"; None
lambda: None
def empty(): ...
def doc(): "only doc"
class Empty: ...
print(empty(), doc(), doc.__doc__, Empty().__dict__, Empty.__doc__)
