"""match in functions called with changing kinds of subjects: tokens, trees, events, points; guards with side effects; captures used afterwards; nested or-patterns; classes with __match_args__ changed."""
from dataclasses import dataclass, field
from collections import namedtuple


@dataclass
class Num:
    value: float


@dataclass
class Bin:
    op: str
    left: object
    right: object


@dataclass
class Neg:
    of: object


@dataclass
class Call:
    name: str
    args: list = field(default_factory=list)


Point = namedtuple("Point", "x y")


def evaluate(e, env):
    match e:
        case int() | float() as n:
            return n
        case str(name) if name in env:
            return env[name]
        case Num(v) | Num(value=v):
            return v
        case Bin("+", a, b):
            return evaluate(a, env) + evaluate(b, env)
        case Bin("*", Num(0) | 0, _) | Bin("*", _, Num(0) | 0):
            return 0
        case Bin(op="*", left=a, right=b):
            return evaluate(a, env) * evaluate(b, env)
        case Bin(op, a, b) if op in ("-", "/"):
            x, y = evaluate(a, env), evaluate(b, env)
            return x - y if op == "-" else x / y
        case Neg(Neg(x)):
            return evaluate(x, env)
        case Neg(x):
            return -evaluate(x, env)
        case Call("max" | "min" as f, [_, *_] as args):
            return {"max": max, "min": min}[f](evaluate(a, env) for a in args)
        case ["let", [*bindings], body]:
            for name, value in bindings:
                env = env | {name: evaluate(value, env)}
            return evaluate(body, env)
        case _:
            raise ValueError(f"cannot evaluate {e!r}")


def simplify(e):
    match e:
        case Bin("+", x, 0 | Num(0)) | Bin("+", 0 | Num(0), x) | Bin("*", x, 1) | Bin("*", 1, x):
            return simplify(x)
        case Bin(op, a, b):
            return Bin(op, simplify(a), simplify(b))
        case Neg(Num(v)):
            return Num(-v)
    return e


def area(shape):
    match shape:
        case Point(0, 0) | (0, 0):
            return "origin"
        case Point(x=0):
            return "on y"
        case (x, y) if x == y:
            return f"diagonal {x}"
        case Point(x, y):
            return x * y
        case {"w": w, "h": h}:
            return w * h
        case {"r": r, **rest} if not rest:
            return round(3.14159 * r * r, 3)
        case [first, *_, last]:
            return f"from {first} to {last}"
        case x:
            return f"unknown {x}"


def commands(lines):
    at, log = [0, 0], []
    for line in lines:
        match line.split():
            case ["go", ("north" | "south" | "east" | "west") as d, *n]:
                k = int(n[0]) if n else 1
                match d:
                    case "north" | "south":
                        at[1] += k if d == "north" else -k
                    case _:
                        at[0] += k if d == "east" else -k
            case ["say", *words] if words:
                log.append(" ".join(words))
            case ["quit" | "exit"]:
                break
            case []:
                continue
            case [verb, *_]:
                log.append(f"what is {verb}?")
    return at, log


def classify(values):
    kinds = {}
    for v in values:
        match v:
            case True | False:
                k = "bool"
            case 0 | 1:
                k = "bit"
            case int(n) if n > 2**63:
                k = "huge"
            case int() | float():
                k = "number"
            case "" | b"" | [] | () | {}:
                k = "empty"
            case str() | bytes():
                k = "text"
            case [[*_], *_]:
                k = "nested"
            case [_]:
                k = "single"
            case {"type": str(t)}:
                k = t
            case None:
                k = "none"
            case _:
                k = type(v).__name__
        kinds[k] = kinds.get(k, 0) + 1
    return kinds


env = {"x": 3, "y": 0.5}
for e in (5, "x", Num(2), Bin("+", 1, "y"), Bin("*", Num(0), Call("boom")), Bin("*", 2**40, 2**40), Bin("/", 1, "x"), Neg(Neg(7)), Neg("y"), Call("max", [1, "x", Num(2.5)]), ["let", [("z", 4), ("w", "z")], Bin("*", "z", "w")], Call("max", []), "nope", Bin("/", 1, 0), Bin("+", "x", None), Num("text")):
    try:
        print(evaluate(e, env))
    except Exception as error:
        print(type(error).__name__, error)
print(simplify(Bin("+", Bin("*", 1, Neg(Num(4))), 0)), simplify(Bin("-", Bin("+", 0, "a"), Num(0))))
for s in (Point(0, 0), (0, 0), Point(0, 5), Point(2, 2), Point(2, 3.5), [4, 4], {"w": 2, "h": 3, "d": 1}, {"r": 2}, {"r": 2, "c": 1}, [1, 2, 3], "ab", 7, (1,)):
    print(area(s), end="; ")
print()
print(commands(["go north", "go east 5", "", "say hi there", "say", "dance now", "go up", "quit", "say never"]))
print(classify([True, 1, 0, 5, 2.5, 2**64, "", "a", b"", b"b", [], [1], [[1], 2], (), (3,), {}, {"type": "event"}, {"type": 5}, None, {1}, range(2), 0.0, 1.0, -0.0]))
Num.__match_args__ = ()
try:
    print(evaluate(Num(3), env))
except Exception as error:
    print(type(error).__name__, error)
Num.__match_args__ = ("missing",)
try:
    print(evaluate(Num(3), env))
except Exception as error:
    print(type(error).__name__, error)


def guards(n):
    seen = []
    match n:
        case x if seen.append(x) or x > 10:
            return "big", seen
        case x if seen.append(-x) or (y := x * 2) > 10:
            return "middle", y, seen
        case 1 | 2 if not seen:
            return "never"
        case _ if (z := len(seen)) == 2:
            return "rest", z, x, seen


print(guards(20), guards(7), guards(1), guards(1.5))
