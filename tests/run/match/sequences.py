"""Sequence patterns."""


def f(x):
    match x:
        case []:
            return "empty"
        case [one]:
            return f"one {one!r}"
        case [1, 2, *rest]:
            return f"starts 1 2, then {rest}"
        case (first, *_, "end"):
            return f"{first} to end"
        case [[a, b], c]:
            return f"nested {a} {b} {c}"
        case [x, y] if x == y:
            return "equal pair"
        case [int(a), str(b)]:
            return f"int {a} str {b}"
        case [*init, last]:
            return f"init {init} last {last}"
        case _:
            return "no sequence"


for value in ([], (), [5], ["x"], [1, 2], [1, 2, 3, 4], (0, 1, "end"), [[1, 2], 3], [7, 7], [7, "s"], (1.5, 2, 3), range(3), "ab", b"ab", {1, 2}, {"a": 1}, None, iter([1]), bytearray(b"xy")):
    print(type(value).__name__, f(value))


def command(line):
    match line.split():
        case ["quit"]:
            return "bye"
        case ["go", ("north" | "south") as direction]:
            return f"going {direction}"
        case ["go", other]:
            return f"cannot go {other}"
        case ["get", *things] if things:
            return "getting " + " and ".join(things)
        case ["drop", *_]:
            return "dropping"
        case [verb, *_]:
            return f"unknown {verb}"
        case []:
            return "say something"


for line in ("quit", "go north", "go up", "get lamp key", "get", "drop x", "", "dance now"):
    print(repr(line), "->", command(line))
match [1, [2, [3, [4]]]]:
    case [a, [b, [c, [d]]]]:
        print(a, b, c, d)
match (1, 2), [3, 4]:
    case (a, b), [c, *d]:
        print(a, b, c, d)
