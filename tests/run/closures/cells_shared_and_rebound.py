"""Cells: shared by siblings, rebound by nonlocal at several levels, read before set, in comprehensions, class bodies, generators, default arguments, exceptions and loops; closure introspection."""


def attempt(f, *args, **kw):
    try:
        print(f(*args, **kw))
    except Exception as e:
        print(type(e).__name__, e)


def siblings():
    n = 0

    def up(by=1):
        nonlocal n
        n += by
        return n

    def down():
        nonlocal n
        n -= 1
        return n

    def peek():
        return n

    return up, down, peek


up, down, peek = siblings()
print(up(), up(2.5), down(), peek(), up(2**70) == peek(), [c.cell_contents for c in up.__closure__], up.__closure__[0] is down.__closure__[0], siblings()[0].__closure__[0] == up.__closure__[0])


def before():
    def early():
        return late
    try:
        early()
    except NameError as e:
        first = str(e)
    late = 1
    return first, early()


def three_levels():
    x = "outer"

    def a():
        x = "a"

        def b():
            def c():
                nonlocal x
                x += "!"
                return x
            return c(), x
        return b(), x
    return a(), x


def loops():
    fs = []
    for i in range(3):
        j = i * 10

        def f(k=j):
            return i, j, k
        fs.append(f)
    i = "after"
    return [f() for f in fs]


def comprehension():
    n = 5
    fs = [lambda: n + i for i in range(3)]
    gs = [(lambda i: lambda: i)(i) for i in range(3)]
    n = 100
    return [f() for f in fs], [g() for g in gs], {k: (lambda: k)() for k in "ab"}


def class_body():
    x = "function"

    class C:
        y = x
        x = "class"
        z = x

        def m(self):
            return x

        def set(self):
            nonlocal x
            x = "set by method"
            return x
    return C.y, C.z, C().m(), C().set(), x, C().m()


def generator():
    total = 0

    def add(n):
        nonlocal total
        total += n

    def gen():
        for i in range(3):
            add(i)
            yield total
    g = gen()
    out = [next(g)]
    total = 50
    return out + list(g), total


def handler():
    def reader():
        return e
    try:
        raise ValueError("v")
    except ValueError as e:
        inside = str(reader())
    try:
        return inside, reader()
    except NameError as error:
        return inside, str(error)


def recursive():
    def fact(n):
        return 1 if n < 2 else n * fact(n - 1)
    keep = fact

    def fact(n):
        return -n
    return keep(5), fact(5)


def parameters(a, *args, b=2, **kw):
    def inner():
        nonlocal a, b
        a, b = b, a
        args2 = args + (a,)
        kw["new"] = b
        return args2
    return inner(), a, b, kw, inner(), a


def with_walrus(items):
    def last():
        return y
    return [y := x * 2 for x in items], last(), y


def deleted():
    x = 1

    def f():
        return x
    del x
    try:
        return f()
    except NameError as e:
        x = "again"
        return str(e), f()


for f in (before, three_levels, loops, comprehension, class_body, generator, handler, recursive, deleted):
    attempt(f)
attempt(parameters, 1, 5, 6, z=0)
attempt(with_walrus, [1, 2.5])


def info():
    a, b = 1, [2]

    def inner(c):
        return a, b, c
    return inner


f = info()
print(f.__code__.co_freevars, [c.cell_contents for c in f.__closure__], info.__code__.co_cellvars, info.__closure__)
f.__closure__[0].cell_contents = "changed"
print(f(3))
del f.__closure__[1].cell_contents
attempt(f, 3)
try:
    print(f.__closure__[1].cell_contents)
except ValueError as e:
    print(e)
import types
cell = types.CellType(5)
print(cell.cell_contents, types.CellType() == types.CellType(), types.CellType(1) < types.CellType(2), repr(cell).split(" at ")[0])
g = types.FunctionType(f.__code__, globals(), "made", None, (cell, types.CellType("b")))
print(g("c"), g.__name__)
for bad in ((), (cell,), (cell, 5), None, [cell, cell]):
    attempt(lambda: types.FunctionType(f.__code__, globals(), "x", None, bad))


def accumulate():
    stack = []

    def push(x):
        stack.append(x)
        return lambda: (x, len(stack))
    readers = [push(i) for i in (1, "b", 2.5)]
    return [r() for r in readers], stack


print(accumulate(), accumulate()[1] is accumulate()[1])


def decorator(times):
    def wrap(f):
        calls = 0

        def inner(*args):
            nonlocal calls
            calls += 1
            inner.calls = calls
            return [f(*args) for _ in range(times)]
        return inner
    return wrap


@decorator(2)
def shout(x):
    return x * 2


print(shout(1), shout("a"), shout.calls)
