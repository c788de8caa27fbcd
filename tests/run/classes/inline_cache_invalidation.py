# One place of the program meets the same attribute while everything around it changes.
import types


def get(o):
    try:
        return o.x
    except AttributeError as e:
        return "AttributeError: " + str(e)


def put(o, v):
    try:
        o.x = v
        return "stored"
    except AttributeError as e:
        return "AttributeError: " + str(e)


def call(o, *args):
    try:
        return o.m(*args)
    except (AttributeError, TypeError) as e:
        return type(e).__name__ + ": " + str(e)


def call1(o, a):
    return o.m(a)


def call0(o):
    return o.m()


# The class gets, changes and loses the attribute; the instance hides it and shows it again.
class A:
    pass


a = A()
print(get(a), get(a))
A.x = 1
print(get(a), get(a))
A.x = 2
print(get(a))
print(put(a, 3), get(a), get(A()))
del a.x
print(get(a))
a.__dict__["x"] = 4
print(get(a), put(a, 5), a.__dict__)
a.__dict__ = {"y": 1}
print(get(a))
a.__dict__ = {"x": 6, "z": 1}
print(get(a), put(a, 7), a.__dict__)
del A.x
del a.x
print(get(a))


# A property comes and goes; data descriptors come before the instance, others after.
class B:
    def __init__(self):
        self.x = "own"


b = B()
print(get(b), get(b))
b.__dict__["y"] = 1
B.x = property(lambda self: "property", lambda self, v: print("set", v))
print(get(b), put(b, 1), get(b))
B.x = property(lambda self: "read only")
print(get(b), put(b, 1))
del B.x
print(get(b), put(b, 2), get(b))


class NonData:
    def __get__(self, obj, cls):
        return "non-data of " + type(obj).__name__


class Data(NonData):
    def __set__(self, obj, v):
        print("Data.__set__", v)


B.x = NonData()
print(get(b), get(B()), get(B))
B.x = Data()
print(get(b), put(b, 3), get(B))
del B.x
print(get(b))


# A plain object in the class whose own class becomes a descriptor later.
class Later:
    pass


class C:
    pass


c = C()
C.x = Later()
print(get(c) is C.x, get(C) is C.__dict__["x"])
Later.__get__ = lambda self, obj, cls: ("got", obj is None)
print(get(c), get(C))
put(c, "instance")
print(get(c))
Later.__set__ = lambda self, obj, v: print("Later.__set__", v)
print(get(c), put(c, 8))
del Later.__get__
print(get(c))
del Later.__set__
print(get(c), get(C) is C.__dict__["x"])


# Methods: replaced, hidden by the instance, deleted, inherited from changed bases.
class P:
    def m(self, *args):
        return ("P.m", args)


class Q(P):
    pass


q = Q()
print(call(q, 1), call1(q, 1))
P.m = lambda self, *args: ("new", args)
print(call(q, 1), call1(q, 1))
Q.m = lambda self, *args: ("Q", args)
print(call(q, 1), call1(q, 1))
q.m = lambda *args: ("instance", args)
print(call(q, 1), call1(q, 1))
q.__dict__["m"] = len
print(call1(q, "abc"))
del q.m
print(call(q, 1))
del Q.m, P.m
print(call(q, 1))


class R:
    def m(self, *args):
        return "R.m"


Q.__bases__ = (R,)
print(call(q), call1(q, 1))
Q.m = staticmethod(lambda *args: ("static", args))
print(call(q, 1), call1(q, 1), call1(Q, 1))
Q.m = classmethod(lambda cls, *args: (cls.__name__, args))
print(call(q, 1), call1(q, 1), call1(Q, 1))
Q.m = max
print(call(q, 1, 2), call1(Q, "abc"))
Q.m = str
print(call1(q, 5), call0(Q) == "")
Q.m = None
print(call(q, 1))
del Q.m


# __class__ assignment.
class S:
    x = "S"

    def m(self):
        return "S.m"


class T:
    def __init__(self):
        self.x = "T instance"
        self.other = 1

    def m(self):
        return "T.m " + str(get(self))


t = T()
for cls in (T, S, T, S):
    t.__class__ = cls
    print(get(t), call0(t), t.__dict__)


# __getattr__, __getattribute__, __setattr__ that come later.
class U:
    def __init__(self):
        self.x = 1


u = U()
u.__dict__["y"] = 1
print(get(u), put(u, 2))
U.__getattr__ = lambda self, name: "fallback " + name
print(get(u))
del u.x
print(get(u), call(u))
u.x = 3
print(get(u))
U.__getattribute__ = lambda self, name: "all " + name
print(get(u), get(u))
del U.__getattribute__
U.__setattr__ = lambda self, name, v: print("setattr", name, v)
print(put(u, 9), get(u))
del U.__setattr__
print(put(u, 10), get(u))
del U.__getattr__
print(get(U()), get(u))


# __slots__
class V:
    __slots__ = ("x", "y")


class W(V):
    pass


v, w = V(), W()
print(get(v), put(v, 1), get(v), get(w), put(w, 2), get(w), w.__dict__)
del v.x
print(get(v))
W.x = 5
print(get(w), put(w, 6), get(w), w.__dict__)
del W.x
print(get(w))


# Many classes at one place; classes themselves; metaclasses; modules.
def make(i):
    class K:
        x = i

        def m(self):
            return i

    return K


classes = [make(i) for i in range(6)]
print([get(k()) for k in classes * 3], [get(k) for k in classes], [call0(k()) for k in classes])


class Meta(type):
    @property
    def x(cls):
        return "Meta.x of " + cls.__name__

    def m(cls):
        return "Meta.m of " + cls.__name__


class X(metaclass=Meta):
    def m(self):
        return "X.m"


X.m0 = 1
print(get(X), get(X()), call0(X()), call0(X) if "m" not in X.__dict__ else "own")
del X.m
print(call0(X), call(X()))


class Y:
    x = "class"


for name in ("x", "x", "y"):
    print(get(Y))
Y.x = "changed"
print(get(Y))


class Z(Y):
    pass


print(get(Z))
Y.x = "again"
print(get(Z))
Z.x = 5
print(get(Z), get(Y))
del Z.x, Y.x
print(get(Z))

module = types.ModuleType("module")
print(get(module))
module.x = 1
print(get(module), get(module))
module.x = 2
module.m = lambda *args: args
print(get(module), call1(module, 1))
del module.x
print(get(module))
module.__getattr__ = lambda name: "module fallback " + name
print(get(module))
module.x = 3
print(get(module))


class MyModule(types.ModuleType):
    @property
    def x(self):
        return "property of the module's class"


module.__class__ = MyModule
print(get(module))

# Built-in receivers, ints, None.
for o in (1, None, "abc", [1], {"x": 1}):
    print(get(o), put(o, 1))


def head(o):
    return o.real


print([head(o) for o in (1, 2.5, True, 3j, 1 << 80)])

# Exceptions have attributes, too.


class E(Exception):
    def __init__(self, x):
        super().__init__(x)
        self.x = x
        self.y = x

    def m(self):
        return self.y


for i in range(3):
    try:
        raise E(i)
    except E as e:
        print(get(e), put(e, i + 1), get(e), call0(e), e.args)

# Functions as receivers, bound methods kept.


def f():
    pass


print(put(f, 1), get(f), f.__dict__)
bound = []
for k in (R, S, T):
    bound.append(k().m)
print([g() for g in bound])
