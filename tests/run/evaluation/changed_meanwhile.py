"""What is called or computed with is evaluated before what comes later changes it: methods of super(), modules, classes; globals, cells, assignment expressions, suspended calls."""
import asyncio
import math
import types


class A:
    x = 1

    def f(self, *args, **kw):
        return ("A.f", args, kw)

    @classmethod
    def c(cls, *args):
        return ("A.c", args)

    @staticmethod
    def s(*args):
        return ("A.s", args)


def f_new(self, *args, **kw):
    return ("new", args, kw)


saved = A.f, A.__dict__["c"], A.__dict__["s"]


def replace(x=0):
    A.f = f_new
    A.c = classmethod(lambda cls, *a: ("new c", a))
    A.s = staticmethod(lambda *a: ("new s", a))
    return x


def restore():
    A.f, A.c, A.s = saved


class B(A):
    def f(self, *args, **kw):
        r = super().f(replace(1), *args)
        restore()
        return "B", r

    def g(self):
        r = super(B, self).f(x=replace(2))
        restore()
        return "B.g", r

    def h(self, n):
        s = super()
        out = []
        for i in range(n):
            if i == n - 1:
                out.append(s.f(replace(i)))
            else:
                out.append(s.f(i + len(out)))
        restore()
        return out[-2:]


# Modules.
mod = types.ModuleType("mod")
mod.f = lambda *a: ("mod.f", a)


def set_mod(x):
    mod.f = lambda *a: ("mod new", a)
    return x


def modules():
    print(mod.f(set_mod(1)), mod.f(2))
    old = math.floor

    def hide():
        math.floor = lambda x: "hidden"
        return 2.5

    print(math.floor(hide()), math.floor(1.5))
    math.floor = old
    print(math.floor(1.5))
    try:
        mod.nosuch(set_mod(print("evaluated")))
    except AttributeError as e:
        print(e)
    try:
        A.nosuch(print("evaluated"))
    except AttributeError as e:
        print(e)


# Globals and closures.
def g_old(*a):
    return "g_old", a


def g_new(*a):
    return "g_new", a


g = g_old


def rebind(x):
    global g
    g = g_new
    return x


def globals_():
    global g
    print(g(rebind(1)), g(2))
    g = g_old
    print(g(*[rebind(1)]), g(2))
    g = g_old
    print(g(g, rebind(1), g) == ("g_old", (g_old, 1, g_new)))
    g = g_old
    print([g, rebind(1), g][0] is g_old, (g, g := g_old)[0] is g_new)


def cells():
    f = g_old

    def change(x):
        nonlocal f
        f = g_new
        return x

    print(f(change(1)), f(2))
    f = g_old
    print(f(f, change(1), f) == ("g_old", (g_old, 1, g_new)))
    n = 1

    def inc():
        nonlocal n
        n += 1
        return n

    print(n + inc(), n + inc() * n, [n, inc(), n], {n: inc(), inc(): n}, (n, inc(), n), n < inc() < n + 2)
    n += inc()
    print(n)
    n = n * inc() + n
    print(n)
    print(f"{n} {inc()} {n}")
    print(n, inc(), n, sep=str(inc()))


def walrus():
    x = 1
    print(x + (x := 5), x, [x, (x := 7), x], x < (x := 9) < x + 1)
    f = g_old
    print(f((f := g_new)) == ("g_old", (g_new,)))
    a = A()
    print(a.f((a := 5)), a)
    i = 0
    xs = [10, 20, 30]
    xs[i] += (i := 2)
    print(xs, i)
    xs[(i := 1)] = xs[i - 1] + (i := 0)
    print(xs, i)
    s = "abc"
    print(s[(i := 1)], s[i:(i := 3)], i)
    print(x if (x := 0) else x + 1, x or (x := 4), x)


# Suspended between lookup and call.
def gen(a):
    while True:
        print(a.f((yield)))


def gen_from(a):
    def inner():
        x = yield 1
        y = yield 2
        return x, y

    for i in range(2):
        print(a.f((yield from inner()), k=i))


def generators():
    it = gen(A())
    next(it)
    it.send(1)
    replace()
    it.send(2)
    it.send(3)
    restore()
    it.send(4)
    it.send(5)
    it = gen_from(B())
    B.f = A.f
    print(next(it), it.send(1))
    B.f = f_new
    print(it.send(2), it.send(3))
    B.f = A.f
    B.f = old_f


async def coro(x):
    await asyncio.sleep(0)
    return replace(x)


async def main(a):
    print(a.f(await coro(1)))
    print(a.f(await coro(2)))
    restore()
    print(a.f(1, x=await coro(3)))
    restore()
    print(A.c(await coro(4)), A.s(await coro(5)))
    restore()
    print([a.f(await coro(i)) for i in range(2)])
    restore()


def classes():
    print(A.f(A(), replace(1)), A.f(A(), 2))
    restore()
    print(A.c(replace(1)), A.c(1))
    restore()
    print(A.s(replace(1)), A.s(1))
    restore()
    a = A()
    print(a.c(replace(1)), a.s(2))
    restore()
    print(a.s(replace(1)), a.s(1))
    restore()


print(B().f())
print(B().g())
print(B().h(3))
print(B().h(300))
modules()
globals_()
cells()
walrus()
classes()
old_f = B.f
generators()
asyncio.run(main(A()))
