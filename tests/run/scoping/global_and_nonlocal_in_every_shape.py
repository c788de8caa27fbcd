"""global and nonlocal names bound by every kind of statement, in functions, classes, comprehensions and generators, with hot loops that count in them while others rebind and delete them, at several levels at once."""
import sys

counter = 0
names = []


def bind_all():
    global a, b, c, d, e, f, g, h, i, j, k, m
    a = 1
    for b in range(3):
        pass
    with open("/dev/null") as c:
        pass
    try:
        raise KeyError("d")
    except KeyError as d:
        kept = d
    import os.path as e
    from math import floor as f
    def g(): return "g"
    class h: pass
    (i, *j), k = (1, 2, 3), [x for x in "k"]
    m = n = 5
    if (n := a) and [o := v for v in "op"]:
        pass
    return n, o, kept.args


print(bind_all(), a, b, c.closed, "d" in globals(), e.__name__.endswith("path"), f(2.5), g(), h.__qualname__, i, j, k, m, "n" in globals())


def count(n, change=None):
    global counter
    for step in range(n):
        counter += step
        if change and step == n // 2:
            change()
    return counter


def set_counter(value):
    def change():
        global counter
        if value is None:
            del counter
        else:
            counter = value
    return change


print(count(5), count(5, set_counter(0.5)), count(5, set_counter(2 ** 63)))
for value in ("text", None):
    try:
        count(5, set_counter(value))
    except (TypeError, NameError) as err:
        print(type(err).__name__, err)
counter = 7
print(count(3), globals()["counter"], sys.modules["__main__"].counter)


def layers():
    x = y = 0
    log = []

    def one():
        nonlocal x
        y = "one's own"

        def two():
            nonlocal x, y
            global z
            x += 1
            y = y.upper()
            z = (x, y)

            class C:
                nonlocal x
                x *= 10
                y = "class"
                seen = x, y

                def method(self):
                    nonlocal y
                    y = self.y
                    return y, x, z

            log.append(C.seen)
            log.append(C().method())
            return lambda: (x, y)

        reader = two()
        x += 1
        log.append(reader())
        return reader

    reader = one()
    x = "changed"
    log.append((reader(), y, z))
    return log


for entry in layers():
    print(entry)


def accounts():
    balance = 100

    def deposit(amount):
        nonlocal balance
        for _ in range(3):
            balance += amount
        return balance

    def reset(kind):
        nonlocal balance
        if kind == "delete":
            del balance
        else:
            balance = kind

    def history(n):
        nonlocal balance
        for balance in range(n):
            yield balance
        [balance := balance + v for v in (10, 20)]
        yield balance

    return deposit, reset, history


deposit, reset, history = accounts()
print(deposit(1), deposit(0.5), reset(2 ** 62), deposit(2 ** 61), list(history(3)), deposit(1))
for kind in ("delete", "text", []):
    reset(kind)
    try:
        print(deposit(1))
    except (NameError, TypeError) as err:
        print(type(err).__name__, err)
reset([0])
print(deposit([1]), deposit.__closure__[0].cell_contents, deposit.__code__.co_freevars)


class Body:
    global made_in_class
    made_in_class = "global"
    local = "class"
    try:
        print(local, made_in_class, counter)
    finally:
        counter = "class attribute"

    def read(self):
        return counter, made_in_class

    global read_later

    def read_later():
        return __class__ if "__class__" in dir() else "no class"


print(Body().read(), Body.counter, "made_in_class" in vars(Body), read_later(), read_later.__qualname__)


def shadows(counter):
    def inner():
        global counter
        counter = "from inner"
    inner()
    return counter


print(shadows("parameter"), counter)


def exec_global():
    exec("global made_by_exec; made_by_exec = 1; local_of_exec = 2")
    exec("def f():\n global deep\n deep = 3\nf()")
    return made_by_exec, deep, "local_of_exec" in globals()


print(exec_global())


def recursive(n):
    global depth
    depth = max(globals().get("depth", 0), n)

    def step():
        nonlocal n
        n -= 1
        return recursive(n) if n > 0 else depth
    return step()


print(recursive(30), depth)
for source in ("def f():\n x = 1\n global x", "def f(x):\n global x", "def f(x):\n nonlocal x", "def f():\n nonlocal nowhere", "class C:\n nonlocal x", "def f():\n print(x)\n nonlocal x", "def f():\n global x\n nonlocal x", "def f():\n x: int\n global x", "def f():\n global x\n x: int = 1", "lambda: (global x)", "global a\na = 1\nglobal a", "def f():\n for q in r: pass\n global q"):
    try:
        compile(source, "s", "exec")
        print("fine")
    except SyntaxError as err:
        print(err.msg, err.lineno)
