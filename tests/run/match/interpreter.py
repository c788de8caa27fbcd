"""A small expression simplifier written with match."""


def simplify(e):
    match e:
        case ("+", a, b):
            match simplify(a), simplify(b):
                case 0, x:
                    return x
                case x, 0:
                    return x
                case int(x) | float(x), int(y) | float(y):
                    return x + y
                case x, y:
                    return ("+", x, y)
        case ("*", a, b):
            match (simplify(a), simplify(b)):
                case (0, _) | (_, 0):
                    return 0
                case (1, x) | (x, 1):
                    return x
                case (int(x), int(y)):
                    return x * y
                case (x, y):
                    return ("*", x, y)
        case ("-", a):
            match simplify(a):
                case int(n):
                    return -n
                case ("-", x):
                    return x
                case x:
                    return ("-", x)
        case int() | float() | str():
            return e
        case [op, *_]:
            raise ValueError(f"unknown operator {op!r}")
        case _:
            raise TypeError(f"bad expression {e!r}")


def derive(e, v):
    match e:
        case int() | float():
            return 0
        case str(name):
            return 1 if name == v else 0
        case ("+", a, b):
            return ("+", derive(a, v), derive(b, v))
        case ("*", a, b):
            return ("+", ("*", derive(a, v), b), ("*", a, derive(b, v)))
        case ("-", a):
            return ("-", derive(a, v))


def show(e):
    match e:
        case (op, a, b):
            return f"({show(a)} {op} {show(b)})"
        case (op, a):
            return f"{op}{show(a)}"
        case _:
            return str(e)


x2 = ("*", "x", "x")
for e in (("+", 1, 2), ("+", "x", 0), ("*", ("+", 1, 1), "y"), ("-", ("-", "z")), ("*", 0, x2), derive(("+", x2, ("*", 3, "x")), "x"), 2.5):
    print(show(e), "=", show(simplify(e)))
for bad in (("/", 1, 2), None, ["%"]):
    try:
        simplify(bad)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
