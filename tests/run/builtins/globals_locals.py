"""globals(), locals(), vars() and dir() at module and function level."""

x = 1


def f(a, *args, b=2, **kw):
    c = 3
    inner = sorted(k for k in locals())
    d = 4
    return inner


def g():
    return locals()


def h():
    y = 5

    def nested():
        return y, sorted(locals())

    return nested()


print(f(1), f(1, 2, z=3), g(), h())
print("x" in globals(), globals()["x"], globals() is globals(), "f" in globals(), sorted(k for k in globals() if not k.startswith("__")))
globals()["made"] = "by globals"
print(made, locals() is globals())


class C:
    a = 1
    names = sorted(n for n in locals() if not n.startswith("__"))
    b = 2


print(C.names, sorted(n for n in vars(C) if not n.startswith("__")))
del globals()["made"]
try:
    made
except NameError as e:
    print(e)


def counter():
    global x
    x += 1
    globals()["x"] += 10
    return x


print(counter(), x, dir()[-3:] == sorted(dir())[-3:], "x" in dir())


def loop():
    result = []
    for i in range(2):
        t = i * 2
        result.append(sorted(locals().items(), key=str)[0][0])
    return result, [k for k in locals()]


print(loop()[1])
