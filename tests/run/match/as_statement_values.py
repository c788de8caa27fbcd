"""match on tuples of values, dotted names, f-string-free literals, in loops, functions, nested in each other, soft keywords."""
import enum


class Op(enum.Enum):
    ADD = "+"
    NEG = "-"


def ev(e):
    match e:
        case int() | float():
            return e
        case (Op.ADD, l, r):
            return ev(l) + ev(r)
        case (Op.NEG, x):
            return -ev(x)
        case ("if", c, t, f):
            return ev(t) if ev(c) else ev(f)
        case [op, *args]:
            raise ValueError(f"bad {op} of {len(args)}")
        case other:
            raise TypeError(type(other).__name__)


print(ev((Op.ADD, 1, (Op.NEG, (Op.ADD, 2, 3.5)))), ev(("if", 0, 1, (Op.NEG, 2))))
for bad in (("mul", 1, 2), "x", (Op.ADD, 1)):
    try:
        ev(bad)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
match = case = type = _ = 5
print(match, case, match + case, [match for case in range(2)])
match (match, case):
    case (5, case):
        print("soft", case)
match [1, 2]:
    case _:
        print(_)


def command(line):
    match line.split():
        case ["quit" | "exit"]:
            return "bye"
        case ["go", ("north" | "south") as d, *times]:
            match times:
                case []:
                    n = 1
                case [t] if t.isdigit():
                    n = int(t)
                case _:
                    return "go where?"
            return d, n
        case ["get", obj] | ["pick", "up", obj]:
            return "got " + obj
        case [verb, *_]:
            return "cannot " + verb
        case []:
            return "?"


print([command(c) for c in ("quit", "go north", "go south 3", "go north x", "get key", "pick up rock", "dance now", "")])
results = []
for item in [1, "a", [2, [3]], {"k": None}, 4]:
    match item:
        case int(n) if n > 3:
            break
        case int(n):
            results.append(n)
            continue
        case [x, [y]]:
            results.append((x, y))
        case {"k": None}:
            results.append("k")
    results.append("after")
print(results, n)


def fall(x):
    match x, x:
        case 1, 1:
            return "pair of ones"
        case a, b if a is b:
            return "same"


print(fall(1), fall([]), fall(1.0))
