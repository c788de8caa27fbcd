"""Binding of arguments: every way to get it wrong, and the attributes of functions."""
def f0(): pass
def f1(a): pass
def f2(a, b=1): pass
def f3(a, /, b, *, c, d=3): pass
def f4(*a, k): return a, k
def f5(a, b, c=3, *d, e, f=6, **g): return a,b,c,d,e,f,g
tests = '''
f0(1)
f0(1,2)
f0(a=1)
f1()
f1(1,2)
f1(1,a=2)
f1(b=2)
f2()
f2(1,2,3)
f2(1,c=3)
f3()
f3(1,2,3)
f3(a=1,b=2,c=3)
f3(1,2)
f3(1,2,3,c=3)
f3(1,2,3,4,c=3)
f4()
f4(1,2,3)
f4(1,k=2)
f5()
f5(1)
f5(1,2)
f5(1,2,e=5)
f5(1,2,3,4,5,e=5,z=1,y=2)
'''
def call(f, *a, **k):
    try: print(f(*a, **k))
    except TypeError as e: print(e)
call(f0,1)
call(f0,1,2)
call(f0,a=1)
call(f1)
call(f1,1,2)
call(f1,1,a=2)
call(f1,b=2)
call(f2)
call(f2,1,2,3)
call(f2,1,c=3)
call(f3)
call(f3,1,2,3)
call(f3,a=1,b=2,c=3)
call(f3,1,2)
call(f3,1,2,3,c=3)
call(f3,1,2,3,4,c=3)
call(f3,1,2,c=2)
call(f4)
call(f4,1,2,3)
call(f4,1,k=2)
call(f5)
call(f5,1)
call(f5,1,2)
call(f5,1,2,e=5)
call(f5,1,2,3,4,5,e=5,z=1,y=2)
class A:
    def m(self, x): return x
    @staticmethod
    def s(x): return x
    @classmethod
    def c(cls, x): return cls, x
call(A().m)
call(A.m)
call(A.m, 1)
call(A().m, 1, 2)
call(A().s)
call(A().c)
call(A, 3)
call(len)
call(len, 1, 2)
call(len, x=1)
call([].append)
call([].append, 1, 2)
call([].append, x=2)
call({}.get)
call(print, foo=3)
call(int, 'x', 5, 6)
call('a'.join)
call(sorted)
call(sorted, [1], 2)
call(isinstance, 1)
call(pow, 1)
call(divmod, 1)
call(abs)
call(getattr, 1)
call("x".split, 1, 2, 3)
call("x".split, foo=3)
call(object, 1)
call(3)
call(lambda: 0, 1)
try: f5(1, **{'a': 2})
except TypeError as e: print(e)
try: f5(1, 2, **{'e': 2}, **{'e': 4})
except TypeError as e: print(e)
try: f5(1, 2, **3)
except TypeError as e: print(e)
try: f5(*3)
except TypeError as e: print(e)
try: f5(1, *3)
except TypeError as e: print(e)
try: f5(**{1: 2})
except TypeError as e: print(e)
def d(a, b: int = 3, *c: str, k: float, **kw) -> None:
    "doc"
print(d.__annotations__, d.__defaults__, d.__kwdefaults__, d.__doc__, d.__name__, d.__qualname__, d.__module__)
c = d.__code__
print(c.co_argcount, c.co_kwonlyargcount, c.co_posonlyargcount, c.co_varnames, c.co_flags, c.co_name, c.co_nlocals, c.co_freevars)
d.x = 3
print(d.x, d.__dict__)
d.__defaults__ = (1, 2)
try: d.foo
except AttributeError as e: print(e)
def mk():
    z = 1
    def inner(): return z
    return inner
i = mk()
print(i.__closure__[0].cell_contents, i.__code__.co_freevars, i.__qualname__)
print(A().m.__func__ is A.m, A.m.__qualname__, A().m == A().m)
