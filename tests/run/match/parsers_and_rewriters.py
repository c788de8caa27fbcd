"""match in real use: a rewriter of algebraic trees, a protocol of messages, JSON-like validation, an instruction simplifier and routing, with subclasses, captures that outlive their case, guards with effects, and kinds that change."""
from dataclasses import dataclass
from enum import Enum


class Op(Enum):
    PUSH = 1
    ADD = 2
    MUL = 3
    JUMP = 4
    HALT = 5


@dataclass(frozen=True)
class Node:
    pass


@dataclass(frozen=True)
class Num(Node):
    value: object


@dataclass(frozen=True)
class Name(Node):
    id: str


@dataclass(frozen=True)
class Bin(Node):
    op: str
    left: Node
    right: Node


def simplify(node):
    match node:
        case Bin(op, left, right):
            match op, simplify(left), simplify(right):
                case "+", Num(0), other:
                    return other
                case "+", other, Num(0):
                    return other
                case "*", Num(0) as zero, _:
                    return zero
                case "*", _, Num(0) as zero:
                    return zero
                case ("*", Num(1), other) | ("*", other, Num(1)):
                    return other
                case ("+" | "*" | "-" as sign), Num(a), Num(b):
                    return Num(a + b if sign == "+" else a * b if sign == "*" else a - b)
                case "+", Bin("+", inner, Num(a)), Num(b):
                    return simplify(Bin("+", inner, Num(a + b)))
                case "-", x, y if x == y:
                    return Num(0)
                case o, l, r:
                    return Bin(o, l, r)
        case Num(float(v)) if v.is_integer():
            return Num(int(v))
        case Num() | Name():
            return node
        case int() | float() as plain:
            return simplify(Num(plain))
        case str(text):
            return Name(text)
        case [first, str(op), second, *rest]:
            return simplify([Bin(op, simplify(first), simplify(second)), *rest] if rest else Bin(op, simplify(first), simplify(second)))
        case [only]:
            return simplify(only)
    raise TypeError(f"no node: {node!r}")


def text(node):
    match node:
        case Num(v):
            return f"{v}"
        case Name(id=i):
            return i
        case Bin(op="*", left=l, right=r):
            return f"{text(l)}*{text(r)}"
        case Bin(op, l, r):
            return f"({text(l)}{op}{text(r)})"


for source in ([1, "+", 2, "*", 3], ["x", "*", 0], [["x", "+", 0], "*", [1]], ["x", "+", 2, "+", 3.0], [["a", "-", "a"], "+", ["b", "*", 1.0]], [2.5, "*", 2], [2 ** 62, "*", 4], "y", [[["z"]]], [0, "+", 0, "-", "q"]):
    print(text(simplify(source)), end=" ")
print()
for bad in (None, [], [1, 2, 3], {}):
    try:
        print(simplify(bad))
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)


def handle(message, state):
    match message:
        case {"type": "login", "user": str(name), **rest} if not state.get("user"):
            state["user"] = name
            return f"hello {name} {sorted(rest)}"
        case {"type": "login"}:
            return "already in"
        case {"type": "send", "to": [*people], "body": {"text": body} | str(body)}:
            return f"{len(people)} get {body!r}"
        case {"type": "send", "to": str() | None as person}:
            return f"to {person}"
        case {"type": ("quit" | "exit") as how, "code": int(code) | float(code)} if (state := {**state, "last": code}):
            return f"{how} {code} {state}"
        case {"type": type_}:
            return f"unknown {type_}"
        case {}:
            return "empty or foreign"
        case [*messages]:
            return [handle(m, state) for m in messages]
        case _:
            return "no message"


state = {}
for m in ({"type": "login", "user": "ann", "z": 1, "a": 2}, {"type": "login", "user": "bob"}, {"type": "login", "user": 5}, {"type": "send", "to": ["x", "y"], "body": {"text": "hi"}}, {"type": "send", "to": (), "body": "plain"}, {"type": "send", "to": "ann", "body": 5}, {"type": "send", "to": None}, {"type": "send", "to": 5}, {"type": "exit", "code": True}, {"type": "quit", "code": 2.5}, {"type": "quit", "code": "x"}, {}, {"other": 1}, [{"type": 1}, []], "text", None):
    print(handle(m, state))


def peephole(code):
    out = []
    while code:
        match code:
            case [(Op.PUSH, a), (Op.PUSH, b), (Op.ADD | Op.MUL as op,), *code]:
                code.insert(0, (Op.PUSH, a + b if op is Op.ADD else a * b))
            case [(Op.PUSH, 0), (Op.ADD,), *code]:
                pass
            case [(Op.JUMP, int(target)), *code] if target < 0:
                out.append(("back", target))
            case [(Op.HALT,), *dropped]:
                out.append(("halt", len(dropped)))
                code = []
            case [instruction, *code]:
                out.append(instruction[0].name if isinstance(instruction[0], Op) else instruction)
    return out, instruction if "instruction" in locals() else None


print(peephole([(Op.PUSH, 2), (Op.PUSH, 3), (Op.ADD,), (Op.PUSH, 2 ** 62), (Op.MUL,), (Op.PUSH, 0), (Op.ADD,), (Op.JUMP, -1), (Op.JUMP, 1), (Op.HALT,), (Op.ADD,), ("x",)]))
print(peephole([(Op.PUSH, "a"), (Op.PUSH, "b"), (Op.ADD,), ["y", 1]]), peephole([]))


def route(path):
    match path.strip("/").split("/"):
        case [""]:
            return "index"
        case ["users"]:
            return "all users"
        case ["users", user] if user.isdigit() and (n := int(user)):
            return f"user {n + 2 ** 63}"
        case ["users", ("me" | "self") as alias, *rest]:
            return f"{alias} {rest}"
        case [*parents, name, ""] | [*parents, name] if "." in name:
            return f"file {name} in {'/'.join(parents) or 'top'}"
        case [a, b, *_, y, z]:
            return a + b + y + z
        case other:
            return other


print([route(p) for p in ("/", "users", "/users/7", "users/0", "users/me/x/y", "a/b/c.txt", "top.txt", "a/b/c/d/e", "a/b")])


def kinds(values):
    counts = {}
    for v in values:
        match v:
            case True | False:
                k = "bool"
            case int(n) if n > 2 ** 63 or n < -2 ** 63:
                k = "big"
            case 0 | 0.0 | 0j:
                k = "zero"
            case int() | float() | complex():
                k = "number"
            case "" | b"" | () | []:
                k = "empty"
            case [[*_], *_] | (str(), *_):
                k = "nested"
            case Op.PUSH | Op.ADD:
                k = "op"
            case None:
                k = "none"
            case _:
                k = type(v).__name__
        counts[k] = counts.get(k, 0) + 1
    return counts, k


print(kinds([1, True, 2 ** 70, 0, -0.0, 0j, 2.5, "", b"", (), [], [[]], ("a", 1), Op.ADD, Op.HALT, None, {}, range(0), "x", {1}]))
