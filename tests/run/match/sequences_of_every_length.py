"""Sequence and mapping patterns against every length and kind, with stars at each place, nested captures, names bound when later patterns fail, wildcards that ask nothing, and typed loops over matched values."""
import collections.abc


class Seq(collections.abc.Sequence):
    def __init__(self, *items): self.items, self.asked = items, []
    def __len__(self): self.asked.append("len"); return len(self.items)
    def __getitem__(self, i): self.asked.append(i); return self.items[i]


def shape(x):
    match x:
        case []:
            return "empty"
        case [a]:
            return ("one", a)
        case [a, b]:
            return ("two", a, b)
        case [a, *_, b] if a == b:
            return ("ends", a)
        case [_, _, *rest] if len(rest) == 1:
            return ("third", rest[0])
        case [*front, last]:
            return ("last", last, len(front))
    return "no"


def nested(x):
    match x:
        case [[a, [b, *c]], *d]:
            return a, b, c, d
        case [(a, {"k": [b, *_]}), *_] | [{"k": [b, *_]}, a]:
            return a, b
        case [[[]]]:
            return "triple"
        case [*_, [*inner], _]:
            return inner
        case {"list": [first, *others], **rest}:
            return first, others, rest
        case (str() | bytes()) as text:
            return "text", text
        case [x, y] as pair if x is y:
            return "same", pair
    return None


def totals(rows):
    s = 0
    for row in rows:
        match row:
            case [int(a), int(b)]:
                s += a * b
            case [float(a), int(b)] | [int(b), float(a)]:
                s += a / b
            case [str(a), n]:
                s += len(a) * n
            case {"value": v} | [v]:
                s += v
            case None:
                continue
            case _:
                s -= 1
    return s


def parse(command):
    match command.split() if isinstance(command, str) else command:
        case ["move", ("n" | "s" | "e" | "w") as d]:
            return d, 1
        case ["move", ("n" | "s" | "e" | "w") as d, steps] if steps.isdigit():
            return d, int(steps)
        case ["move", *junk]:
            return "bad move", junk
        case [("get" | "take") as verb, *item] | [*item, ("get" | "take") as verb]:
            return verb, " ".join(item)
        case [cmd]:
            return "single", cmd
        case [_, _, _, *_]:
            return "long"
        case _:
            return "?"


for x in ([], [1], (1, 2), [1, 2, 1], [1, 2, 3], range(5), "ab", b"ab", {1: 2}, {1, 2}, None, 5, collections.deque([7]), bytearray(b"x"), (x for x in "a"), Seq(1, 2, 3), Seq(), collections.UserList([1, 2]), memoryview(b"abc"), "", collections.namedtuple("P", "x y")(3, 4), [[]], iter([1])):
    print(shape(x), x.asked if isinstance(x, Seq) else "", end="; ")
print()
for x in ([[1, [2, 3, 4]], 5, 6], [(1, {"k": "v"})], [("t", {"k": [9, 8]}), 0], [{"k": (5,)}, "a"], [[[]]], [1, [2, 3], 4], {"list": [1, 2], "z": 3}, {"list": []}, "s", b"b", [7, 7], [[], []], [None, None], [1.0, 1], [[1, [2]]]):
    print(nested(x), end="; ")
print()
print(totals([[2, 3], [1.5, 2], [2, 0.5], ["ab", 2], {"value": 10}, [7], None, "x", (2**62, 4)]), totals([]), totals([[True, 2], ["", 5], ["a", 0.5]]), totals([[2**70, 1]]))
for bad in ([[1.5, 0]], [["a", None]], [{"value": "x"}]):
    try:
        totals([[1, 1]] + bad)
    except Exception as e:
        print(type(e).__name__, e)
for c in ("move n", "move w 12", "move x", "move n many", "get the lamp", "lamp take", "look", "a b c d", "a b", "", ["move", "s", "3"], ["get"], 5, None, [1, 2, 3]):
    try:
        print(parse(c), end="; ")
    except Exception as e:
        print(type(e).__name__, e, end="; ")
print()


def leftovers(x):
    a = b = c = d = "unset"
    match x:
        case [a, 1]:
            pass
        case [b, 2, c] if c > 5:
            pass
        case [*d, 3]:
            pass
    return a, b, c, d


print([leftovers(x) for x in ([9, 1], [9, 2, 6], [9, 2, 4], [9, 3], [9, 2, 3], [3], [], "x")])


class Lazy(dict):
    def __missing__(self, k): return k
    def get(self, k, default=None): log.append(k); return super().get(k, default)


log = []
match Lazy(a=1):
    case {"b": _}:
        print("never: get is asked, not __missing__")
    case {"a": 1, **rest}:
        print(rest, type(rest).__name__, log)
match {"x": None, None: "n", True: "t", 1.5: "f"}:
    case {"x": None, None: n, 1: t, 1.5: f}:
        print(n, t, f)
big = list(range(1000))
match big:
    case [first, *middle, last] if sum(middle) > 100:
        print(first, len(middle), last)
for text in ("match [1]:\n case [*a, *b]: pass", "match 1:\n case {**a, 'k': 1}: pass", "match 1:\n case {'k': 1, 'k': 2}: pass", "match 1:\n case [a, a]: pass", "match 1:\n case a | b: pass", "match 1:\n case a: pass\n case b: pass", "match 1:\n case _ | 1: pass", "match 1:\n case {**_}: pass", "match 1:\n case 1 + 1: pass", "match 1:\n case -x: pass", "match 1:\n case f'x': pass", "match 1:\n case A(x=1, x=2): pass", "match 1:\n case A(x=1, 2): pass", "match 1:\n case [a] | [b]: pass", "match 1:\n case 1 as _: pass", "match 1:\n case 1 as a.b: pass", "match 1:\n case {a: 1}: pass", "match 1:\n case {a.b: 1}: pass", "match 1:\n pass", "match:\n case 1: pass", "match = 1; match[0:1] if 0 else match", "match(1)\ncase = 2", "match *a, b:\n case _: pass"):
    try:
        compile(text, "<m>", "exec")
        print(repr(text), "ok")
    except SyntaxError as e:
        print(repr(text), e.msg)
