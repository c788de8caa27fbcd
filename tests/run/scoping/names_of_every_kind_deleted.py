"""del of every kind of target and what is left: locals, globals, cells, attributes, items, slices, nested targets, in loops, handlers, classes; use after it."""


def attempt(label, action):
    try:
        print(label, action())
    except Exception as e:
        print(label, type(e).__name__, e)


def local():
    x = 1
    del x
    return x


def conditional(flag):
    x = "set"
    if flag:
        del x
    try:
        return x
    except UnboundLocalError as e:
        return str(e)


def parameter(x, y=2):
    del x
    try:
        return x, y
    except UnboundLocalError as e:
        x = "again"
        return str(e), x, y


def cell():
    x = 1

    def inner():
        return x

    first = inner()
    del x
    try:
        inner()
    except NameError as e:
        message = str(e)
    x = 2
    return first, message, inner()


def nonlocal_delete():
    x = 1

    def remove():
        nonlocal x
        del x

    remove()
    try:
        return x
    except UnboundLocalError as e:
        message = str(e)
    try:
        remove()
    except NameError as e:
        return message, str(e)


def in_loop():
    out = []
    for i in range(3):
        value = i
        out.append(value)
        del value, i
    try:
        return out, i
    except UnboundLocalError as e:
        return out, str(e)


def targets():
    a, b, c, d, e = 1, [1, 2, 3, 4], {"k": 1}, [[1], [2]], 5
    del a, (b[0], c["k"]), [d[0][0], e]
    return b, c, d, sorted(locals())


def slices():
    x = list(range(10))
    del x[::3], x[-1:], x[0]
    return x


def order():
    log = []

    class L:
        def __init__(self, name):
            self.name = name

        def __delitem__(self, k):
            log.append((self.name, k))

        def __delattr__(self, k):
            log.append((self.name, "." + k))

    def note(x):
        log.append(getattr(x, "name", x))
        return x

    a, b = L("a"), L("b")
    del a[note(1)], note(b).attr, a[note(4), ...]
    return log


def handler():
    try:
        raise ValueError("v")
    except ValueError as e:
        del e
    try:
        return e
    except UnboundLocalError as error:
        return str(error)


def global_delete():
    global temporary
    temporary = 5
    first = temporary
    del temporary
    try:
        return first, temporary
    except NameError as e:
        return first, str(e)


def generator():
    x = yield 1
    del x
    try:
        yield x
    except UnboundLocalError as e:
        yield str(e)
    x = "new"
    yield x


for f in (local, lambda: (conditional(True), conditional(False)), lambda: parameter(1), cell, nonlocal_delete, in_loop, targets, slices, order, handler, global_delete, lambda: list(generator())):
    attempt(getattr(f, "__name__", ""), f)


class Body:
    x = 1
    y = [x, 2]
    del x
    try:
        x
    except NameError as e:
        message = str(e)
    del y[0]
    try:
        del undefined
    except NameError as error:
        other = str(error)


print(Body.message, Body.y, Body.other, hasattr(Body, "x"))


class Thing:
    shared = 1

    def __init__(self):
        self.own = 2


t = Thing()
for action in (lambda: delattr(t, "own"), lambda: t.own, lambda: delattr(t, "shared"), lambda: delattr(Thing, "shared"), lambda: t.shared, lambda: delattr(Thing, "shared"), lambda: delattr(t, "__class__"), lambda: delattr(Thing, "__init__"), lambda: Thing().__dict__, lambda: delattr(int, "real"), lambda: delattr(5, "real"),
               lambda: exec("del len"), lambda: exec("del zzz"), lambda: exec("x = 1; del x; x"), lambda: exec("del (), []"), lambda: compile("del f()", "", "exec"), lambda: compile("del x + 1", "", "exec"), lambda: compile("del (x := 1)", "", "exec"), lambda: compile("del *a,", "", "exec"), lambda: compile("del None", "", "exec"), lambda: compile("del (a, (b, 5))", "", "exec"), lambda: compile("del a.b[0], (c)", "", "exec") and "fine"):
    attempt("", action)
module_level = 1
del module_level
attempt("module", lambda: module_level)
len = "mine"
del len
print(len("back"))
for k in list(range(2)):
    pass
del k
attempt("loop name", lambda: k)
x = y = [1, 2, 3]
del x[0]
del x
print(y)
