"""Symbolic expressions: operators build trees, which are simplified, derived, evaluated, printed and compared."""
from dataclasses import dataclass
from fractions import Fraction
from functools import singledispatch
import math
import operator


class Expr:
    def __add__(self, other): return Bin("+", self, lift(other))
    def __radd__(self, other): return Bin("+", lift(other), self)
    def __sub__(self, other): return Bin("-", self, lift(other))
    def __rsub__(self, other): return Bin("-", lift(other), self)
    def __mul__(self, other): return Bin("*", self, lift(other))
    def __rmul__(self, other): return Bin("*", lift(other), self)
    def __truediv__(self, other): return Bin("/", self, lift(other))
    def __rtruediv__(self, other): return Bin("/", lift(other), self)
    def __pow__(self, other): return Bin("**", self, lift(other))
    def __neg__(self): return Bin("*", Num(-1), self)
    def __call__(self, **env): return evaluate(self, env)


@dataclass(frozen=True, eq=True, repr=False)
class Num(Expr):
    value: object

    def __repr__(self):
        return str(self.value)


@dataclass(frozen=True, repr=False)
class Var(Expr):
    name: str

    def __repr__(self):
        return self.name


@dataclass(frozen=True, repr=False)
class Bin(Expr):
    op: str
    left: Expr
    right: Expr

    LEVEL = {"+": 1, "-": 1, "*": 2, "/": 2, "**": 3}

    def __repr__(self):
        level = self.LEVEL[self.op]

        def side(e, tight):
            text = repr(e)
            if isinstance(e, Bin) and (self.LEVEL[e.op] < level or self.LEVEL[e.op] == level and tight):
                return f"({text})"
            return text

        return f"{side(self.left, self.op == '**')} {self.op} {side(self.right, self.op in '-/')}"


@dataclass(frozen=True, repr=False)
class Fun(Expr):
    name: str
    arg: Expr

    def __repr__(self):
        return f"{self.name}({self.arg!r})"


def lift(x):
    return x if isinstance(x, Expr) else Num(x)


OPS = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": lambda a, b: Fraction(a) / b if isinstance(a, (int, Fraction)) and isinstance(b, (int, Fraction)) else a / b, "**": operator.pow}


@singledispatch
def evaluate(e, env):
    raise TypeError(f"cannot evaluate {type(e).__name__}")


evaluate.register(Num, lambda e, env: e.value)
evaluate.register(Bin, lambda e, env: OPS[e.op](evaluate(e.left, env), evaluate(e.right, env)))
evaluate.register(Fun, lambda e, env: getattr(math, e.name)(evaluate(e.arg, env)))


@evaluate.register
def _(e: Var, env):
    try:
        return env[e.name]
    except KeyError:
        raise NameError(f"no value for {e}") from None


def derive(e, x):
    match e:
        case Num(): return Num(0)
        case Var(name): return Num(int(name == x))
        case Bin("+" | "-" as op, a, b): return Bin(op, derive(a, x), derive(b, x))
        case Bin("*", a, b): return derive(a, x) * b + a * derive(b, x)
        case Bin("/", a, b): return (derive(a, x) * b - a * derive(b, x)) / b**2
        case Bin("**", a, Num(n)): return n * a ** (n - 1) * derive(a, x)
        case Fun("sin", a): return Fun("cos", a) * derive(a, x)
        case Fun("cos", a): return -Fun("sin", a) * derive(a, x)
        case Fun("exp", a): return e * derive(a, x)
        case _: raise NotImplementedError(f"derivative of {e}")


def simplify(e):
    match e:
        case Bin(op, a, b):
            a, b = simplify(a), simplify(b)
            match op, a, b:
                case _, Num(x), Num(y) if not (op == "/" and y == 0):
                    return Num(OPS[op](x, y))
                case "+", Num(0), other: return other
                case ("+" | "-"), other, Num(0): return other
                case ("*", Num(0), _) | ("*", _, Num(0)): return Num(0)
                case ("*", Num(1), other) | ("*" | "/" | "**", other, Num(1)): return other
                case "**", _, Num(0): return Num(1)
                case "*", Num(x), Bin("*", Num(y), rest): return simplify(Num(x * y) * rest)
                case "*", rest, Num(y): return simplify(Num(y) * rest)
                case "-", p, q if p == q: return Num(0)
                case "+", p, q if p == q: return simplify(2 * p)
            return Bin(op, a, b)
        case Fun(name, a):
            return Fun(name, simplify(a))
    return e


x, y = Var("x"), Var("y")
f = 3 * x**2 + 2 * x * y - y / 4 + 7
for e in (f, derive(f, "x"), simplify(derive(f, "x")), simplify(derive(f, "y")), simplify(derive(derive(x**4, "x"), "x")), simplify(derive(Fun("sin", x**2) * x, "x")), simplify((x + 0) * 1 - x), -(x - y) - (x - (y - 1)), (x**y)**2, x / (y / x), 1 - x - y):
    print(e, "=>", e(x=2, y=3))
print(f == 3 * x**2 + 2 * x * y - y / 4 + 7, hash(f) == hash(3 * x**2 + 2 * x * y - y / 4 + 7), {x + 1: "a"}[Var("x") + 1], f.left.left.op)
for make in (lambda: f(x=1), lambda: (x / 0)(x=1), lambda: simplify(x / 0), lambda: derive(x**y, "x"), lambda: evaluate("s", {}), lambda: Fun("nope", x)(x=1), lambda: setattr(x, "name", "z"), lambda: x < y, lambda: simplify(Num(1) / 0)):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)
