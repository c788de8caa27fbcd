# eval and exec with namespaces of their own: __builtins__, closures, mappings, __annotations__, other globals.
import builtins, types, sys
def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except BaseException as e:
        print(type(e).__name__, e)
t(exec, "print(len('abc'))", {'__builtins__': {}})
t(exec, "print(1)", {'__builtins__': {'print': lambda *a: builtins.print('mine', *a)}})
t(exec, "print(1)", {'__builtins__': 123})
t(exec, "class A: pass", {'__builtins__': {}})
t(exec, "import sys", {'__builtins__': {}})
t(exec, "import sys", {'__builtins__': {'__import__': lambda *a: print(a[0], a[3:]) or 5}})
t(eval, "len", {'__builtins__': {'len': 7}})
t(eval, "x", {'__builtins__': types.SimpleNamespace(x=1)})
ns = {'__builtins__': {'len': lambda x: 77}}
exec("def f(x): return len(x)", ns)
t(ns['f'], [])
exec("def f(x):\n  class B: y = len(x)\n  return B", {'__builtins__': {'len': lambda x: 78, '__build_class__': builtins.__build_class__, '__name__': 'q'}}, ns)
t(lambda: ns['f']([]).y)
print(ns['f'].__builtins__.keys())
def func(s): return len(s)
g = {}
f2 = type(func)(func.__code__, g)
print(f2("abc"), g, func.__builtins__ is builtins.__dict__, f2.__builtins__ is builtins.__dict__)
try:
    func.__builtins__ = 2
except (AttributeError, TypeError) as e: print(type(e), e)
dyn = {'x': 1}
exec("""
def user(): return x
def counter():
    global n
    n = n + 1
    return n
def outer():
    v = 10
    def inner(): return v + x
    return inner
""", dyn)
user, counter, outer = dyn['user'], dyn['counter'], dyn['outer']
f3 = types.FunctionType(user.__code__, {'x': 'other'})
print(f3(), user())
h = {'n': 5}
f4 = types.FunctionType(counter.__code__, h)
print(f4(), f4(), h['n'], '__builtins__' in h)
i = outer()
f5 = types.FunctionType(i.__code__, {'x': 100}, 'name', None, i.__closure__)
print(f5(), f5.__name__)
t(types.FunctionType, i.__code__, {})
t(types.FunctionType, i.__code__, {}, 'n', None, ())
t(types.FunctionType, i.__code__, {}, 'n', None, (1,))
t(types.FunctionType, user.__code__, {}, 'n', None, (types.CellType(1),))
def test(): pass
def b(): return 3
test.__code__ = b.__code__
print(test())
def closures():
    a = 2; c = 3; result = 0
    def three():
        nonlocal result, a, c
        result = a * c
    def two():
        nonlocal a, c
        return a * c
    exec(three.__code__, three.__globals__, closure=three.__closure__)
    print(result)
    t(exec, three.__code__, three.__globals__, closure=None)
    t(exec, three.__code__, three.__globals__, closure=two.__closure__)
    t(exec, three.__code__, three.__globals__, closure=list(three.__closure__))
    t(exec, three.__code__, three.__globals__, closure=(1,2,3))
    t(exec, b.__code__, three.__globals__, closure=three.__closure__)
    t(exec, "1", {}, closure=three.__closure__)
    t(exec, "1", {}, closure=None)
    t(eval, two.__code__)
closures()
t(eval, b.__code__)
t(exec, b.__code__)
def args(p, q=3, *r): return p
t(exec, args.__code__)
class frozen(dict):
    def __setitem__(self, k, v): raise LookupError('frozen')
t(exec, "x = 1", frozen())
t(exec, "def f():\n global x\n x = 1\nf()", {}, frozen())
class noget(dict):
    def __getitem__(self, k): raise LookupError('noget')
t(exec, "gname", noget({'gname': 1}))
t(exec, "gname", {'__builtins__': noget({'gname': 1})})
t(exec, "gname", {'__builtins__': dict({'gname': 1})})
ns = {'__annotations__': {1: 2}}
exec('x: int', ns)
print(ns['__annotations__'])
class CNS:
    def __init__(self): self.d = {}
    def __setitem__(self, i, v): self.d[i.lower()] = v
    def __getitem__(self, i): return self.d[i]
ns = {'__annotations__': CNS()}
exec('X: int; Z: str = "Z"; (w): complex = 1j', ns)
print(ns['__annotations__'].d)
class CMeta(type):
    @classmethod
    def __prepare__(m, name, bases, **k): return {'__annotations__': CNS()}
class CC(metaclass=CMeta):
    XX: 'ANNOT'
print(CC.__annotations__.d)
class M:
    def __getitem__(self, k):
        if k == 'a': return 12
        raise KeyError
    def keys(self): return list('xyz')
m = M()
t(eval, 'a', {}, m); t(eval, 'b', {}, m); t(eval, 'dir()', {}, m); t(lambda: eval('locals()', {}, m) is m)
class K:
    def __getitem__(self, i): raise KeyError(i)
    def keys(self): return 1
try: eval('dir()', {}, K())
except TypeError: print('TypeError')
def dbcheck():
    args = (1, 2)
    return eval("args[1] is not None", None, None)
t(dbcheck)
def loc():
    zz = 4
    exec("print(zz)", None, None)
    exec("print('x' in globals())", None, {})
    return eval("zz", globals(), {'zz': 1})
t(loc)
def plain():
    zz = 9
    for g in (None, {'zz': 'g'}):
        for l in (None, {'zz': 'l'}):
            print(eval("zz", g, l))
            exec("print(zz)", g, l)
plain()
