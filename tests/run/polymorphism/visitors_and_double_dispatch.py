"""Visitors by name, double dispatch, singledispatch with late registrations, operators between hierarchies, and one hot loop over objects of changing classes."""
from functools import singledispatch, singledispatchmethod


class Expr:
    def accept(self, visitor):
        for cls in type(self).__mro__:
            if method := getattr(visitor, "visit_" + cls.__name__.lower(), None):
                return method(self)
        raise NotImplementedError(type(self).__name__)

    def __add__(self, other):
        return Add(self, as_expr(other))

    def __radd__(self, other):
        return Add(as_expr(other), self)

    def __mul__(self, other):
        return Mul(self, as_expr(other))

    __rmul__ = __mul__


class Num(Expr):
    def __init__(self, value):
        self.value = value


class Var(Expr):
    def __init__(self, name):
        self.name = name


class Binary(Expr):
    symbol = "?"

    def __init__(self, left, right):
        self.left, self.right = left, right


class Add(Binary):
    symbol = "+"


class Mul(Binary):
    symbol = "*"


def as_expr(x):
    return x if isinstance(x, Expr) else Var(x) if isinstance(x, str) else Num(x)


class Printer:
    def visit_num(self, e):
        return repr(e.value)

    def visit_var(self, e):
        return e.name

    def visit_binary(self, e):
        return f"({e.left.accept(self)} {e.symbol} {e.right.accept(self)})"


class Evaluator:
    def __init__(self, **env):
        self.env = env

    def visit_num(self, e):
        return e.value

    def visit_var(self, e):
        return self.env[e.name]

    def visit_add(self, e):
        return e.left.accept(self) + e.right.accept(self)

    def visit_mul(self, e):
        return e.left.accept(self) * e.right.accept(self)


class Derivative(Evaluator):
    def visit_num(self, e):
        return Num(0)

    def visit_var(self, e):
        return Num(int(e.name in self.env))

    def visit_mul(self, e):
        return e.left.accept(self) * e.right + e.left * e.right.accept(self)


e = 2 * Var("x") * "x" + Var("y") * 3 + 1
print(e.accept(Printer()), e.accept(Evaluator(x=2, y=3)), e.accept(Evaluator(x=0.5, y=1j)), e.accept(Evaluator(x=2 ** 40, y=-1)))
print(e.accept(Derivative(x=1)).accept(Printer()), e.accept(Derivative(x=1)).accept(Evaluator(x=10, y=0)))
try:
    Expr().accept(Printer())
except NotImplementedError as err:
    print("NotImplementedError", err)


@singledispatch
def describe(x, *rest):
    return f"object {x!r}"


@describe.register
def _(x: int, *rest):
    return f"int {x + 1}"


@describe.register(list)
@describe.register(tuple)
def _(x, *rest):
    return [describe(y) for y in x]


values = [1, True, 2 ** 65, "s", [1, ("x",)], None, 1.5]
print([describe(v) for v in values])
describe.register(bool, lambda x: f"bool {not x}")
describe.register(type(None))(lambda x: "nothing")
print([describe(v) for v in values], describe.dispatch(bool) is describe.dispatch(int), sorted(c.__name__ for c in describe.registry))


class Formatter:
    @singledispatchmethod
    def show(self, x):
        return "?"

    @show.register
    def _(self, x: str):
        return "s:" + x

    @show.register
    def _(self, x: Expr):
        return x.accept(Printer())


print([Formatter().show(v) for v in ("a", 1, Num(1) + "z")])


def total(shapes):
    out = 0
    for s in shapes:
        out += s.area() if hasattr(s, "area") else s
    return out


class Square:
    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side ** 2


class Disc(Square):
    def area(self):
        return self.side * 0.5


class Odd:
    area = staticmethod(lambda: 2 ** 64)


squares = [Square(i) for i in range(20)]
print(total(squares), total(squares + [Disc(3)]), total([1, Square(2), Odd, Odd(), 0.5]))
Square.area = lambda self: -self.side
squares[3].area = lambda: "three".__len__()
squares[5].__class__ = Disc
print(total(squares), total(squares + [Disc(3)]))
del Square.area, squares[3].area
try:
    print(total(squares))
except TypeError as err:
    print(err)
