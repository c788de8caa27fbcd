"""Every binary operator, comparison and augmented assignment over every pair of kinds in one loop, with classes that answer for some, refuse others, answer with odd things, and are changed in between."""
import operator

OPERATORS = [("+", operator.add, operator.iadd), ("-", operator.sub, operator.isub), ("*", operator.mul, operator.imul), ("/", operator.truediv, operator.itruediv), ("//", operator.floordiv, operator.ifloordiv), ("%", operator.mod, operator.imod), ("**", operator.pow, operator.ipow), ("@", operator.matmul, operator.imatmul), ("&", operator.and_, operator.iand), ("|", operator.or_, operator.ior), ("^", operator.xor, operator.ixor), ("<<", operator.lshift, operator.ilshift), (">>", operator.rshift, operator.irshift)]
COMPARISONS = [operator.lt, operator.le, operator.eq, operator.ne, operator.gt, operator.ge]


class Num:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f"N{self.n}"

    def __add__(self, other):
        return Num(self.n + (other.n if isinstance(other, Num) else other)) if isinstance(other, (int, Num)) else NotImplemented

    def __rsub__(self, other):
        return ("rsub", other)

    def __imul__(self, other):
        self.n = (self.n, other)
        return self

    def __pow__(self, other, mod=None):
        return ("pow", other, mod)

    def __lt__(self, other):
        return [] if isinstance(other, int) else NotImplemented

    def __eq__(self, other):
        return "equal" if other == 3 else NotImplemented

    def __matmul__(self, other):
        raise LookupError("matmul")

    def __and__(self, other):
        return NotImplemented

    def __rand__(self, other):
        return "rand"

    __hash__ = None


class Sub(Num):
    def __radd__(self, other):
        return ("sub radd", other)

    def __rpow__(self, other):
        return ("sub rpow", other)

    def __gt__(self, other):
        return "gt"

    __rmatmul__ = __ror__ = lambda self, other: "r"
    __or__ = None


def short(f, a, b):
    try:
        return repr(f(a, b))[:40]
    except Exception as e:
        return type(e).__name__[:-5] + ":" + str(e)[-34:]


def operands():
    return [7, -2.5, True, 2 ** 65, "ab", [1, 2], (3,), {1: 2}, {1, 2}, None, 1j, b"x", Num(4), Sub(5)]


for symbol, plain, inplace in OPERATORS:
    results = {}
    for i, a in enumerate(operands()):
        for j, b in enumerate(operands()):
            if symbol in ("**", "<<", "*") and (i == 3 or j == 3):
                continue
            r = short(plain, a, b)
            s = short(inplace, operands()[i], operands()[j])
            key = r if r == s else f"{r} but {s}"
            if "unsupported operand" in key or key.startswith("Type:"):
                continue
            results.setdefault(key, []).append((i, j))
    print(symbol, {k: v if len(v) < 4 else len(v) for k, v in results.items()})
for f in COMPARISONS:
    row = []
    for a in operands():
        for b in operands():
            r = short(f, a, b)
            row.append(r if len(r) < 8 else "!" if "not supported" in r or "instances" in r else r)
    print(f.__name__, "".join({"True": "T", "False": "f"}.get(r, r) for r in row))


def messages():
    out = []
    for a, b in [(1, "a"), ("a", 1), ([1], (1,)), (None, 1), (Num(1), "x"), ("x", Num(1)), ({1: 2}, {3}), ({1}, [1]), (1j, 2), (b"a", "a"), (range(1), 1), (len, 1), (int, 1), (Sub(1), None)]:
        for f in (operator.add, operator.isub, operator.lt, operator.mod, operator.or_, operator.mul):
            try:
                f(a, b)
            except Exception as e:
                out.append(str(e))
    return out


for m in messages():
    print(m)


def apply(xs, y):
    out = []
    for x in xs:
        x += y
        out.append(x)
    return out


n = Num(1)
print(apply([1, 2.5, n, True, 2 ** 63 - 1], 1), n)
Num.__iadd__ = lambda self, other: ("iadd", other)
print(apply([1, n], 1), n)
Num.__iadd__ = lambda self, other: NotImplemented
print(apply([n], 2))
Num.__iadd__ = None
print(short(apply, [n], 2))
del Num.__iadd__, Num.__add__
print(short(apply, [n], 2), short(apply, [1], Sub(1)), short(operator.ipow, n, 2), pow(n, 2, 3), short(pow, 2, n), short(pow, 2, Sub(1)))
