"""Calls of every shape against every signature: which TypeErrors, in which order; defaults shared and replaced; keyword dicts that are no dicts; positional-only names reused in kwargs."""


def plain(a, b=2): return a, b
def posonly(a, b=2, /): return a, b
def kwonly(*, a, b=2): return a, b
def mixed(a, /, b, *, c, d=4): return a, b, c, d
def star(a, *args, b=1, **kw): return a, args, b, kw
def same(a, /, **kw): return a, kw
def none(): return ()
def everything(p, q=1, /, r=2, s=3, *args, t, u=5, **kw): return p, q, r, s, args, t, u, kw


class Callable:
    def __call__(self, x, *, y=0): return x, y

    def method(self, x, y=1): return x, y

    @classmethod
    def make(cls, x): return x

    @staticmethod
    def static(x, *, k): return x, k


class Keys:
    def __init__(self, **d): self.d = d
    def keys(self): return self.d
    def __getitem__(self, k): return self.d[k]


class BadKeys:
    def keys(self): return [1]
    def __getitem__(self, k): return 0


class Text(str):
    pass


c = Callable()
calls = """plain() plain(1) plain(1,2) plain(1,2,3) plain(b=1) plain(a=1) plain(1,a=2) plain(1,c=2) plain(1,2,b=3) plain(*[1,2,3,4]) plain(**{'a':1,'b':2}) plain(**{'a':1},b=5) plain(1,**{'a':2}) plain(a=1,**{'a':2}) plain(**{'a':1},**{'a':2})
plain(**{1:2}) plain(**5) plain(*5) plain(*None) plain(**None) plain(1,*[],**{}) plain(*'ab') plain(*{'x':1,'y':2}) plain(**Keys(a=1)) plain(**BadKeys()) plain(**{Text('a'):1}) plain(**{'a b':1}) plain(1,z=1,y=2) posonly() posonly(1) posonly(a=1) posonly(1,b=2) posonly(a=1,b=2)
posonly(1,2,3) posonly(1,c=3) kwonly() kwonly(1) kwonly(a=1) kwonly(1,2,a=3) kwonly(b=1) kwonly(a=1,c=2) kwonly(1,a=2) mixed() mixed(1) mixed(1,2) mixed(1,2,c=3) mixed(1,b=2,c=3) mixed(a=1,b=2,c=3) mixed(1,2,3) mixed(1,2,3,c=4) mixed(1,c=3) mixed(1,2,d=4) mixed(1,2,c=3,e=5) star() star(1) star(1,2,3,b=4,z=5)
star(a=1,z=2) star(1,a=2) star(*range(5),**{'k':1}) star(b=1) same(1) same(1,a=2) same(a=1) same() none() none(1) none(a=1) none(*[]) none(**{}) none(1,2,a=3) everything() everything(1) everything(1,t=2) everything(1,2,3,4,5,6,t=7,x=8) everything(1,p=5,t=2) everything(1,q=5,t=2) everything(1,2,3,r=4,t=5) everything(p=1,t=2) everything(1,t=2,**{'t':3})
everything(t=1) everything(*[1],*[2],**{'t':1},**{'v':2}) c(1) c() c(1,2) c(1,y=2) c(1,z=2) c.method() c.method(1,2,3) c.method(x=1,self=2) Callable.method(c,1) Callable.method() Callable.method(1) c.make() c.make(1,2) c.make(cls=1,x=2) c.static(1) c.static(1,k=2) c.static(1,2,k=3) Callable(1) Callable(x=1) (lambda x,/,*,y:(x,y))(1,y=2) (lambda x,/,*,y:(x,y))(x=1,y=2) (lambda:0)(1)
(lambda*a,**k:(a,k))(*(1,),*(2,),a=1,**{'b':2}) len() len(1,2) len(x=1) int('5',base=8) int('5',8,9) int(x='5') object(1) str(1,2,3,4) dict(5,a=1) [].append() [].append(1,2) [].append(x=1) 'a'.join() {}.get() {}.get(k=1) print(1,foo=2) sorted() sorted([],1) sorted([],key=None,foo=1) isinstance(1) type() type(1,2) range() range(a=1) 5() None() 'a'() [](1) Callable.static()"""
for call in calls.split():
    try:
        print(call, eval(call))
    except Exception as e:
        print(call, type(e).__name__, e)


def default(a, seen=[], *, counts={}):
    seen.append(a)
    counts[a] = counts.get(a, 0) + 1
    return seen, counts


print(default(1), default(2), default(1, []), default(3, counts={}), default.__defaults__, default.__kwdefaults__)
order = []


def note(x):
    order.append(x)
    return x


star(note(1), *note([2]), note(3), b=note(4), **note({"x": 5}), y=note(6))
print(order)
try:
    plain(note(7), *note(8), note(9))
except TypeError as e:
    print(e, order[-3:])


def nested(a, b=note("default")):
    def inner(c, d=a, *, e=b):
        return c, d, e
    return inner


print(nested(1)(2), nested(1, 3)(2, e=5), order.count("default"))
f = nested
f.__defaults__ = ()
try:
    f(1)
except TypeError as e:
    print(e)


class Init:
    def __init__(self, a, *, b): self.v = a, b


class New:
    def __new__(cls, a): return super().__new__(cls)


for action in (lambda: Init(), lambda: Init(1), lambda: Init(1, b=2).v, lambda: Init(1, 2), lambda: Init(1, b=2, c=3), lambda: New(), lambda: New(1, 2), lambda: New(a=1) and "made", lambda: Init.__init__(1), lambda: Init.__init__(), lambda: super(Init, Init(1, b=2)).__init__(5), lambda: type(object.__new__(Init, 1)).__name__, lambda: object.__new__(), lambda: object.__init__(Init(1, b=2), 3), lambda: Init.__init__(Init(1, b=2), 3, b=4)):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)
