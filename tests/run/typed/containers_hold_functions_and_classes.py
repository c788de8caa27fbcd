"""Tables of functions, classes, bound methods, lambdas and partials called in loops: dispatch by key, by type, by index; tables changed while they are used; results of every kind."""
import functools
import operator


class Circle:
    def __init__(self, r): self.r = r
    def __repr__(self): return f"Circle({self.r})"
    def area(self): return 3 * self.r * self.r
    def grow(self, by=1): self.r += by; return self


class Square:
    def __init__(self, a): self.a = a
    def area(self): return self.a * self.a
    def grow(self, by=1): self.a += by; return self


class Null:
    area = staticmethod(lambda: 0)
    grow = classmethod(lambda cls, by=1: cls)


def add(a, b): return a + b
def sub(a, b): return a - b


table = {"+": add, "-": sub, "*": lambda a, b: a * b, "/": operator.truediv, "//": int.__floordiv__, "max": max, "pair": lambda a, b: (a, b), "cat": lambda a, b: f"{a}{b}", "p": functools.partial(add, 10)}


def calculate(tokens):
    stack = []
    for t in tokens:
        if t in table:
            try:
                b = stack.pop()
                a = stack.pop() if t != "p" else None
                stack.append(table[t](a, b) if t != "p" else table[t](b))
            except (TypeError, ZeroDivisionError, IndexError) as e:
                return f"{t}: {e}"
        else:
            stack.append(t)
    return stack


def total_area(shapes):
    n = 0
    for s in shapes:
        n += s.area()
    return n


def apply_all(functions, x):
    out = []
    for f in functions:
        try:
            out.append(f(x))
        except Exception as e:
            out.append(type(e).__name__)
    return out


def build(makers, values):
    return [make(v) for make, v in zip(makers, values)]


def dispatch(x):
    return by_type.get(type(x), lambda v: ("other", v))(x)


by_type = {int: lambda v: v + 1, float: round, str: str.upper, list: len, bool: operator.not_, type(None): lambda v: "none", Circle: Circle.area, dict: sorted}
print(calculate([1, 2, "+", 4, "*"]), calculate([1.5, 2, "-", 3, "pair"]), calculate(["a", "b", "+", 3, "*"]), calculate([7, 0, "/"]), calculate([2**62, 2**62, "+", 2, "//"]), calculate([5, "p", 2, "max"]), calculate([1, "+"]), calculate([1, "x", "+"]), calculate([1, 2, "cat", "!", "cat"]), calculate([7.5, 2, "//"]))
table["+"], table["-"] = table["-"], table["+"]
print(calculate([5, 3, "+", 1, "-"]))
table["+"] = add
shapes = build([Circle, Square, Circle, lambda v: Null], [2, 3, 0.5, None])
print(total_area(shapes), [type(s.grow(2)).__name__ for s in shapes], total_area(shapes))
Square.area = lambda self: -1
print(total_area(shapes), total_area([]), total_area(shapes * 2))
shapes[0].area = lambda: 1000
print(total_area(shapes))
print(apply_all([abs, str, float, int, bool, len, hex, chr, lambda v: v * 2, add, [10, 20, 30].__getitem__, {2: "two"}.get, "x".join, Circle, operator.neg, functools.partial(pow, 2), (2).__add__, range, complex, repr], 2))
print([r if not isinstance(r, Circle) else "circle" for r in apply_all([abs, str, float, int, bool, len, lambda v: v * 2, sorted, tuple, Circle, set, max, "-".join, iter], "ba")][:9])
print([dispatch(x) for x in (1, 2.5, "s", [1, 2], True, None, Circle(3), {"b": 1, "a": 2}, (1,), 2**70, b"z")])
by_type[int] = by_type[float] = str
print([dispatch(x) for x in (1, 2.5, True, 2**70)])
methods = [c.grow for c in (Circle(1), Square(1))] + [Null.grow]
print([getattr(m(5), "r", getattr(m(0), "a", "class")) for m in methods])
pipeline = [str.strip, str.lower, str.split, len]
for text in (" A b ", "", "X"):
    value = text
    for step in pipeline:
        value = step(value)
    print(value, end=" ")
print()
handlers = []


def on(*kinds):
    def register(f):
        handlers.append((kinds, f))
        return f
    return register


@on(int, bool)
def number(x): return ("number", x + 0)


@on(str)
def text(x): return ("text", len(x))


@on(object)
def anything(x): return ("any", repr(x)[:8])


def handle(x):
    for kinds, f in handlers:
        if isinstance(x, kinds):
            return f(x)


print([handle(x) for x in (1, True, "abc", 2.5, None, [1, 2, 3])])
handlers.reverse()
print([handle(x) for x in (1, "abc")])


def steps(n):
    x, f = 0, add
    for i in range(n):
        x = f(x, i)
        f = sub if f is add else add
        if i == 4:
            f = lambda a, b: float(a * b)
    return x


print(steps(3), steps(8), [f.__name__ for f in (add, sub, table["*"])], [k for k, f in table.items() if f is add])
grid = {(x, y): (lambda a, x=x, y=y: a * x + y) for x in range(3) for y in range(2)}
print([grid[2, 1](10), grid[0, 0](0.5), sum(f(1) for f in grid.values()), max(grid, key=lambda k: grid[k](3))])
classes = {c.__name__: c for c in (int, float, str, list, Circle)}
print([classes[n](v) if n != "Circle" else classes[n](v).area() for n, v in (("int", "7"), ("float", "1e3"), ("str", 5), ("list", "ab"), ("Circle", 2))], sorted(classes))
