"""What gets bound, when, and that guards and failed patterns behave."""

log = []


class Watched:
    def __init__(self, value):
        self.value = value

    @property
    def watched(self):
        log.append("read")
        return self.value

    def __eq__(self, other):
        log.append(f"eq {other}")
        return self.value == other


def f(x):
    match x:
        case Watched(watched=1):
            return "one"
        case Watched(watched=2):
            return "two"
    return None


print(f(Watched(2)), log)
log.clear()
match Watched("b"):
    case "a":
        print("a")
    case "b":
        print("b", log)
match [1, 2, 3]:
    case [a, b]:
        print("two")
    case [a, b, c] if a > 1:
        print("guard failed but bound")
    case _:
        print(a, b, c)


def unbound():
    match 5:
        case str(s):
            pass
    try:
        return s
    except UnboundLocalError as e:
        return str(e)


print(unbound())


def calls(n):
    def subject():
        log.append("subject")
        return n

    match subject():
        case 1 | 2 as low:
            return f"low {low}"
        case (3 | 4) as middle if middle == 4:
            return f"middle {middle}"
        case other:
            return f"other {other}"


log.clear()
print(calls(2), calls(3), calls(4), log)
match {"a": 1}:
    case {"a": int() as v, **rest}:
        print(v, rest)
match "x", 1:
    case str(a), int(b):
        print(a, b)
for item in [(1, "a"), (2, "b"), [3]]:
    match item:
        case (n, "a"):
            print("a", n)
            continue
        case [n]:
            print("single", n)
            break
        case _:
            print("else", item)
import math
match 3.141592653589793:
    case math.pi:
        print("pi")
match 5:
    case int(real=r, imag=0):
        print("real", r)
