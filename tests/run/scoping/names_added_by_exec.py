"""Names that exec() and eval() add or change: in modules, functions, classes; what locals() shows afterwards."""


def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as e:
        print(label, type(e).__name__, e)


exec("module_name = 5")
print(module_name, "module_name" in globals())


def adds():
    a = 1
    exec("b = a + 1")
    print(sorted(locals().items()))
    exec("c = b * 10")
    print(sorted(locals()))
    return "b" in locals(), eval("b"), eval("c")


print(adds())


def changes():
    a = 1
    exec("a = 50")
    first = a, locals()["a"]
    d = locals()
    exec("a = 60; z = 1")
    return first, a, d["a"], d.get("z"), d is locals()


print(changes())


def same_dict():
    x = 1
    d = locals()
    y = 2
    print("y" in d, len(d))
    e = locals()
    print(d is e, "y" in d, d["y"])
    d["x"] = 100
    d["new"] = 3
    print(x, locals()["x"], d["new"])
    del y
    locals()
    return sorted(d)


print(same_dict())


def with_own():
    ns = {"q": 5}
    exec("r = q + 1\nlocal = sorted(locals())", {}, ns)
    return ns


print(with_own())


def closure(n):
    def inner():
        exec("n2 = n * 2")
        return n, sorted(locals()), eval("n2")
    return inner


print(closure(4)())


class Body:
    kind = "class"
    exec("made = kind + '!'")
    print(made, sorted(k for k in locals() if not k.startswith("__")))
    locals()["through"] = 7


print(Body.made, Body.through)


def deletes():
    a = 1
    exec("del a")
    return a


print(deletes())


def in_loop():
    out = []
    for i in range(3):
        exec(f"v{i} = i * i")
        out.append(sorted(k for k in locals() if k[0] == "v"))
    return out


print(in_loop())


def parameters(p, *args, k=3, **kw):
    exec("extra = (p, args, k, kw)")
    return locals()


print(sorted(parameters(1, 2, z=4).items()))


def generator():
    x = 1
    exec("g = x + 1")
    yield sorted(locals())
    x = 2
    yield eval("g"), locals()["x"], locals().get("g")


print(list(generator()))


def shadows():
    exec("len = lambda x: 99")
    return len([1]), eval("len([1])")


print(shadows())


def functions():
    exec("def f(x): return x + 1")
    return locals()["f"](1), eval("f(2)")


print(functions())


def comprehension():
    n = 3
    exec("m = n")
    attempt("in a comprehension", lambda: [m for _ in range(1)])
    return [eval("1 + 1") for _ in range(2)], "m" in locals()


print(comprehension())


def imports():
    exec("import math as mathematics")
    return eval("mathematics.floor(2.5)"), "mathematics" in locals()


print(imports())
print(sorted(k for k in globals() if k.startswith("module_")))
