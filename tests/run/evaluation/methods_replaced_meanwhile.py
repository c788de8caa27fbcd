"""A method call calls what its name meant before the arguments were evaluated, whatever they did."""


class A:
    def __init__(self, n):
        self.n = n

    def f(self, *args, **kw):
        return ("A.f", self.n, args, kw)

    def g(self, x):
        return x + self.n


def other(self, *args, **kw):
    return ("other", self.n, args, kw)


def own(*args, **kw):
    return ("own", args, kw)


def replace_in_class():
    A.f = other
    return 1


def set_on_instance(a):
    a.f = own
    return 2


def restore(f=A.f):
    A.f = f


class B(A):
    def f(self, *args, **kw):
        return ("B.f", self.n, args, kw)


def change_class(a):
    a.__class__ = B
    return 3


def delete_in_class():
    del A.f
    return 4


def once():
    a = A(10)
    print(a.f(replace_in_class()))
    print(a.f(5))
    restore()
    print(a.f(set_on_instance(a)))
    print(a.f(5))
    a = A(11)
    print(a.f(change_class(a)))
    print(a.f(5), type(a).__name__)
    a = A(12)
    print(a.f(delete_in_class()))
    try:
        a.f(1)
    except AttributeError as e:
        print(e)
    restore()
    print(a.f(x=replace_in_class()))
    restore()
    print(a.f(*[replace_in_class()]))
    restore()
    print(a.f(**{"x": replace_in_class()}))
    restore()
    print(a.f(0, [replace_in_class() for _ in range(2)]))
    restore()
    b = a
    print(a.f((a := A(99)).n), a.n, b.n)
    a = A(13)
    print(a.f(set_on_instance(a), delattr(a, "f") or 7))
    print(a.f(8))
    a.f = own
    print(a.f(delattr(a, "f")))
    print(a.f(8))


once()


# The same in code that runs often.
def use(a, i, act):
    return a.f(act(a, i))


def use_g(a, i, act):
    return a.g(act(a, i))


def nothing(a, i):
    return i


def at_500(a, i):
    if i == 500:
        A.f = other
    return i


def own_at_500(a, i):
    if i == 500:
        a.f = own
    return i


def class_at_500(a, i):
    if i == 500:
        a.__class__ = B
    return i


def new_g(self, x):
    return 1000 * x


def g_at_500(a, i, g=A.g):
    if i == 500:
        A.g = new_g
    elif i == 502:
        A.g = g
    return i


for act in nothing, at_500, own_at_500, class_at_500:
    a = A(1)
    last = None
    for i in range(600):
        r = use(a, i, act)
        if 498 <= i <= 502:
            print(i, r)
    restore()

a = A(1)
for i in range(600):
    r = use_g(a, i, g_at_500)
    if 498 <= i <= 504:
        print(i, r)


# Several classes.
class C:
    def h(self, x):
        return ("C", x)


class D:
    def h(self, x):
        return ("D", x)


def h2(self, x):
    return (type(self).__name__ + ".h2", x)


def change(o, i, what):
    if i == 300:
        if what == 0:
            type(o).h = h2
        elif what == 1:
            o.h = lambda x: ("own h", x)
        elif what == 2:
            o.__class__ = D if type(o) is C else C
    return i


def calls(objects, n, what):
    for i in range(n):
        for o in objects:
            r = o.h(change(o, i, what))
            if 299 <= i <= 301:
                print(what, i, r)


old = C.h, D.h
for what in 1, 2, 0, 3:
    calls([C(), D()], 400, what)
    C.h, D.h = old
calls([C(), D()], 301, 3)


# Built-in receivers.
def say(x):
    print("argument", x)
    return x


out = []
out.append("x")
out.append(out.append(say("y")))
print(out, {1: 2}.get(say(1), say(2)), "-".join(map(say, "ab")), "".join(c + say(c) for c in "xy"))
try:
    "".nosuch(say(1))
except AttributeError as e:
    print(e)
try:
    (5).nosuch(say(1))
except AttributeError as e:
    print(e)


class L(list):
    pass


l = L()


def replace_append(self, x):
    print("replaced", x)


def set_append():
    L.append = replace_append
    return 5


l.append(set_append())
l.append(6)
print(l)


class J(str):
    pass


def set_join():
    J.join = lambda self, parts: "joined " + ",".join(parts)
    return "x"


print(J("-").join(set_join() + c for c in "ab"), J("-").join(c for c in "ab"))
