"""Names in comprehensions, class bodies, lambdas, nested functions, exec and eval with namespaces given."""
x = "module"


def outer():
    x = "outer"

    class C:
        x = "class"
        direct = x
        comp = [x for _ in range(1)]
        first_iter = [y for y in x]
        lam = lambda self: x
        nested = [[x for _ in "a"] for x in "b"]

        def method(self):
            return x

        class D:
            seen = x

    return C


C = outer()
print(C.direct, C.comp, C.first_iter, C().lam(), C.nested, C().method(), C.D.seen)


def uses_exec():
    y = "local"
    exec("y = 'changed'; z = 'made'")
    try:
        z
    except NameError as error:
        return y, str(error)


print(uses_exec())
ns = {"x": "ns"}
exec("def f(): return x\nr = [x for _ in range(2)]\nclass K:\n    v = x", ns)
print(ns["f"](), ns["r"], ns["K"].v)
glob, loc = {"x": "g"}, {"x": "l"}
exec("a = x\ndef f(): return x\nb = [x for _ in 'a']\nglobal c\nc = x", glob, loc)
print(loc["a"], loc["f"](), loc["b"], "c" in glob, glob["c"], eval("x", glob, loc), eval("(lambda: x)()", glob, loc), eval("[x for _ in 'a']", glob, loc))


def locals_snapshot():
    a = 1
    first = locals()
    b = 2
    second = locals()
    first["a"] = "changed"
    return a, sorted(first), first is second or sorted(second)


print(locals_snapshot()[0])


def conditional(flag):
    if flag:
        value = 1
    try:
        return value
    except UnboundLocalError as error:
        return str(error)


print(conditional(True), conditional(False))


def loop_variable():
    for i in []:
        pass
    try:
        i
    except UnboundLocalError as error:
        return str(error)


def except_name():
    e = "before"
    try:
        raise ValueError
    except ValueError as e:
        pass
    try:
        return e
    except UnboundLocalError as error:
        return str(error)


def global_in_nested():
    global g

    def inner():
        g = "inner local"
        return g

    g = "set"
    return inner()


print(loop_variable(), except_name(), global_in_nested(), g)
for source in ("def f():\n x = 1\n global x", "def f():\n print(x)\n global x", "nonlocal x", "def f():\n nonlocal x", "def f(x):\n global x", "class A:\n nonlocal x", "def f():\n global x, x", "def f(a, a): pass", "lambda a, a: 0", "def f():\n x: int\n global x", "def f():\n for x in y: pass\n nonlocal x", "global x\nx = 1", "def f():\n def g():\n  nonlocal q\n q = 1", "def f(*, a, **a): pass", "from x import *\nglobal y", "def f():\n from x import *"):
    try:
        compile(source, "s", "exec")
        print(repr(source), "| accepted")
    except SyntaxError as error:
        print(repr(source), "|", error.msg)
