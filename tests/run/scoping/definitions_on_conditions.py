"""Functions and classes defined on conditions, in loops, try statements and twice, deleted and defined again while typed loops call them, and defaults that see the state of that time."""
import sys

if sys.version_info >= (3,):
    def pick(x):
        return x + 1
else:
    def pick(x):
        return "never"


def run(n):
    total = 0
    for i in range(n):
        total += pick(i)
    return total


print(run(10))
for offset in (2, 0.5, 2 ** 63):
    def pick(x, offset=offset):
        return x + offset
    print(run(10), pick.__defaults__)
del pick
try:
    run(1)
except NameError as e:
    print(e)
try:
    pick
except NameError:
    def pick(x):
        return -x
print(run(4))


class pick:
    def __new__(cls, x):
        return x * 2


print(run(4), pick.__name__)
pick = [3, 4, 5].__getitem__
print(run(3))
pick = {0: 1, 1: 1.5}.get
print(run(2))
try:
    run(3)
except TypeError as e:
    print(e)


def twice():
    def f():
        return "first"
    saved = f

    def f():
        return "second " + saved()
    return f


print(twice()(), twice().__qualname__)


def maybe(flag):
    if flag:
        def helper(n):
            return n if n < 2 else helper(n - 1) + helper(n - 2)
    elif flag is None:
        class helper:
            def __init__(self, n):
                self.n = n

            def __repr__(self):
                return f"helper {self.n}"
    try:
        return helper(12)
    except UnboundLocalError as e:
        return str(e)


print(maybe(True), maybe(None), maybe(False), maybe(1))


class Shape:
    sides = 3
    if sides > 2:
        def area(self):
            return "many"
    for _n in ("one", "two"):
        exec(f"def {_n}(self): return {_n!r}")
        locals()[f"get_{_n}"] = lambda self, n=_n: n.upper()
    try:
        missing
    except NameError:
        def missing(self):
            return "defined in handler"
    while sides:
        sides -= 1
        if sides == 1:
            class Nested:
                level = 7
                def level_of(self, sides=level):
                    return sides, self.level
            break
    else:
        del sides
    counted = sides
    with open("/dev/null") as _f:
        def closed(self):
            return self._f.closed
    sides = counted


s = Shape()
print(s.area(), s.one(), s.two(), s.get_one(), s.get_two(), s.missing(), s.Nested().level_of(), s.closed(), Shape.sides, Shape.counted)
table = {}
for name, op in (("add", "+"), ("mul", "*"), ("cat", "+")):
    def function(a, b, op=op):
        return a + b if op == "+" else a * b
    function.__name__ = name
    table[name] = function
print([(f.__name__, f(3, 4)) for f in table.values()], table["mul"]("ab", 2), table["cat"]([1], [2]), table["add"](2 ** 63, 1))


def redefine_while_running(n):
    global step
    out = []
    for i in range(n):
        def step(x=i):
            return x * 10
        if i % 2:
            step = lambda: "lambda"
        out.append(step())
    return out


print(redefine_while_running(5), step())
try:
    def broken(a=1 // 0):
        pass
except ZeroDivisionError:
    print("broken" in globals())
broken = lambda: 0
print(broken.__name__, [f.__name__ for f in (lambda: 1, twice, Shape().area)])
