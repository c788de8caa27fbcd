"""match on literals, alternatives, guards and captures."""


def describe(x):
    match x:
        case 0:
            return "zero"
        case 1 | 2 | 3:
            return "small"
        case -1:
            return "minus one"
        case 2.5:
            return "two and a half"
        case "a" | "b":
            return "letter"
        case b"bytes":
            return "bytes"
        case None:
            return "none"
        case True:
            return "true"
        case 1 + 2j:
            return "complex"
        case int() if x > 100:
            return f"big {x}"
        case int(n):
            return f"int {n}"
        case str() as s:
            return f"text {s!r}"
        case _:
            return "other " + type(x).__name__


for value in (0, 1, 3, -1, 2.5, "a", "c", b"bytes", None, True, False, 1 + 2j, 1000, 50, 2 ** 70, [], 1.0, 0.0):
    print(repr(value), describe(value))


def no_match(x):
    match x:
        case 1:
            return "one"
    return "fell through"


print(no_match(1), no_match(2))
match 5:
    case n if n > 10:
        print("big")
    case n if n > 3:
        print("middle", n)
    case n:
        print("small")
print(n)
match = 3
case = 4
_ = 5
print(match + case + _)
match (match, case):
    case (3, x) | (x, 3):
        print("tuple", x)
