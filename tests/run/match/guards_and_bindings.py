"""match: guards with side effects, bindings kept after failed cases, order, nested alternatives."""
log = []


def guard(label, result):
    log.append(label)
    return result


def classify(x):
    match x:
        case int() | float() as n if guard("number", n > 10):
            return "big", n
        case [a, b] if guard("pair", a == b):
            return "twins", a
        case [a, *rest] if guard("list", rest):
            return "list", a, rest
        case {"k": v, **rest} if guard("dict", v):
            return "dict", v, rest
        case str() as s if guard("str", len(s) > 2):
            return "text", s
        case _ if guard("any", x is None):
            return "none"
    return "nothing", sorted(k for k in locals() if k != "x")


for x in (11, 5, 2.5, [1, 1], [1, 2], (3,), [], {"k": 1, "z": 2}, {"k": 0}, "abc", "ab", None, b"xyz", range(3)):
    log.clear()
    print(repr(x), classify(x), log)


def alternatives(x):
    match x:
        case 1 | 2 | 3:
            return "small"
        case ("a" | "b") as letter:
            return letter
        case [1 | 2 as first, ("x" | "y") as second]:
            return first, second
        case (True | False) | None as constant:
            return "constant", constant
        case -1 | -2.5 | 1 + 2j | -3 - 1j:
            return "signed"
        case "p" "q" | b"bytes" | r"\raw":
            return "literal"


for x in (1, 3.0, True, "a", [2, "y"], [3, "x"], False, None, -1, -2.5, 1 + 2j, -3 - 1j, "pq", b"bytes", "\\raw", 7):
    print(repr(x), alternatives(x))
