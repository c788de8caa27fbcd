# What branches know of a variable: isinstance, type, None, truth, patterns; under not, and, or; after returns.


class Shape:
    def __init__(self, n):
        self.n = n

    def area(self):
        return self.n * self.n


class Circle(Shape):
    def area(self):
        return 3 * self.n * self.n


class Text(str):
    pass


class Number(int):
    def __add__(self, other):
        return "added"


def describe(x):
    if isinstance(x, bool):
        return "bool", not x
    if isinstance(x, int):
        return "int", x + 1
    if isinstance(x, (str, bytes)):
        return "text", x[:2], len(x)
    if x is None:
        return "none", x
    if isinstance(x, list) and x and isinstance(x[0], int):
        return "ints", sum(x), x[0] + 1
    elif isinstance(x, list):
        return "list", [describe(y) for y in x]
    if not isinstance(x, Shape):
        return "other", str(x)
    return "shape", x.area(), x.n


def exact(x):
    if type(x) is int:
        return x + 1
    if type(x) == str:
        return x + "!"
    if type(x) is not float:
        return type(x).__name__
    return x * 2


def chain(node):
    total = 0
    while node is not None:
        total += node[0]
        node = node[1]
    return total, node


def truth(x):
    if not x:
        return "empty", x
    return "full", x[0]


def either(x, y):
    if x is None or not isinstance(y, str):
        return "no", x, y
    return x + 1, y + "."


def reassigned(x):
    if isinstance(x, int):
        x = str(x)
        x = x + "s"
    else:
        x = len(x)
    return x


def in_loop(values):
    out = []
    last = None
    for v in values:
        if isinstance(v, str):
            v = len(v)
        if last is not None:
            out.append(v - last)
        last = v
    return out


def caught(x):
    y = None
    try:
        if isinstance(x, str):
            x = int(x)
        y = 10 // x
    except ValueError:
        return "value", x, y
    except ZeroDivisionError as e:
        return "zero", x, y, str(e)
    return y + x


def closure(x):
    def inner():
        return x

    if isinstance(x, int):
        x = x + 1
    return inner()


def patterns(p):
    match p:
        case bool():
            return "bool", p
        case int():
            return "int", p + 1
        case str(s) if s:
            return "str", s + p
        case [a, b]:
            return "two", a, b, p
        case Shape(n=n):
            return "shape", n, p.area()
        case None:
            return "none"
    return "rest", p


def asserted(p):
    assert isinstance(p, list), "a list"
    return p[-1]


def mixed(x, n):
    # not narrowed: assigned in the loop after the test
    if isinstance(x, int):
        for i in range(n):
            x = x + 1 if i % 2 else str(x)
            if isinstance(x, str):
                x = len(x)
    return x


def generated(values):
    for v in values:
        if isinstance(v, int) and (yield v + 1):
            yield -v
        elif isinstance(v, str):
            got = yield v + "?"
            v = got or v
            yield v


def shadowed(x):
    isinstance = lambda a, b: not a
    if isinstance(x, int):
        return x, "false"
    return x, "true"


values = [True, 0, 41, 2**70, -1.5, "text", "", b"bytes", None, [], [1, 2, 3], ["a", None, [4]], Shape(3), Circle(2), Text("sub"),
          Number(4), (1, 2), {1: 2}]
for round in range(2):
    for v in values:
        print(describe(v), exact(v))
        if isinstance(v, (str, bytes, list, tuple, type(None))):
            print(truth(v), end=" ")
        try:
            print(patterns(v))
        except TypeError as e:
            print(type(e).__name__, e)
print(chain((1, (2, (3, None)))), chain(None))
print(either(None, 1), either(1, "y"), either(1, 2))
print(reassigned(12), reassigned("four"), reassigned([1]))
print(in_loop(["a", 5, "three", 9]))
print(caught("5"), caught("x"), caught("0"), caught(2), caught(0))
print(closure(1), closure("s"))
print(asserted([1, 2]))
try:
    asserted((1, 2))
except AssertionError as e:
    print("assert", e)
print(mixed(3, 3), mixed("s", 2), mixed(2**80, 2))
g = generated([1, "s", 2, None])
print(next(g), g.send(True), next(g), g.send("sent"), list(g))
print(shadowed(0), shadowed(5))
