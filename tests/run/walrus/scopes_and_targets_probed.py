"""Assignment expressions in conditions, comprehensions of every kind, lambdas, f-strings, class bodies, default arguments, subscripts, slices, decorators, asserts, match guards; what they leave behind and what is refused."""
data = [3, 0, 7, 2]
if (n := len(data)) > 3 and (m := max(data)) > 5:
    print(n, m)
while (x := data[-1]) and (y := len(data)) > 2:
    data.pop()
print(x, y, data)
print([z := 5, z**2], (a := 1, b := a + 1), {(c := "k"): (d := c * 2)}, a, b, c, d)
print([last := i for i in range(4) if (half := i / 2) >= 0.5], last, half)
print({k: (v := k * 2) for k in "ab"}, v, {w := t for t in (1, 2)}, w, list(q := r for r in "xy"), q)
print([[inner := j * 10 + i for i in range(2)] for j in range(2)], inner, any((found := s) > 1 for s in [1, 2, 3]), found, all((bad := s) < 2 for s in [1, 2, 3]), bad)
print(f"{(fs := 10):>5}|{fs}|{(lambda: (g := 7) + g)()}|{fs:=+5}", fs)
values = [10, 20, 30]
print(values[(i := 1)], values[(lo := 0):(hi := 2)], i, lo, hi, (lambda p=(df := 5): p + df)(), df)
print((e := [1, 2, 3]).append(4), e, (h := {}).setdefault("x", (h2 := 1)), h, h2, print((pr := "printed"), end=" "), pr)
assert (msg := "fine"), (unused := 1)
print(msg, "unused" in globals(), (t1 := 1) if (t2 := 0) else (t3 := 3), t2, t3, "t1" in globals(), (o1 := 0) or (o2 := 2), o1, o2, not (nn := 5), nn)


class C:
    items = [2, 4]
    size = (count := len(items)) + 1

    def method(self, flag=(default := True)):
        return flag, self.count


print(C.size, C.count, C.default, C().method())


def function(values):
    total = 0
    out = [total := total + v for v in values]
    def inner():
        nonlocal total
        return (total := total * 2), [total := total + v for v in values]
    return out, total, inner(), total


print(function([1, 2]), function([0.5]), function([2**63]))


def generator(n):
    while (got := (yield n)) is not None:
        n = (doubled := got * 2)
    return doubled


g = generator(1)
print(next(g), g.send(2), g.send(2.5))
try:
    g.send(None)
except StopIteration as stop:
    print(stop.value)


def globals_too():
    global made_global
    return [made_global := i for i in range(3)], (made_global := made_global + 1)


print(globals_too(), made_global)


def conditions(x):
    match x:
        case [first, *_] if (kind := type(first).__name__) != "str":
            return kind, first
        case str() if (up := x.upper()) != x:
            return up
        case _ if (fallback := repr(x)):
            return fallback


print(conditions([1]), conditions(["a"]), conditions("a"), conditions("A"), conditions(None))
import io
stream = io.StringIO("one\ntwo\n\nthree")
lines = []
while line := stream.readline():
    lines.append(line.strip())
print(lines, repr(line))


def deco(f):
    return lambda *args: (f(*args), tag)


@(tag := deco)
def decorated(v):
    return v


print(decorated(3)[0], decorated(3)[1] is deco)
try:
    (later := 1 / 0)
except ZeroDivisionError:
    print("later" in globals())
for text in ("(x := 1)", "x := 1", "f(x := 1)", "f(a=x := 1)", "f(a=(x := 1))", "(x.y := 1)", "(x[0] := 1)", "((a, b) := 1, 2)", "(x := y := 1)", "(x := (y := 1))", "[i := 0 for i in a]", "[(i := 0) for i in a]", "[j for i in (j := a)]", "[j := 0 for i in a for j in b]", "[0 for i in a if (i := 1)]", "lambda: (x := 1)", "lambda: x := 1", "lambda x=(y := 1): x", "def f(x=(y := 1)): pass", "def f(x: (y := 1)): pass", "def f(x = y := 1): pass", "x = (y := 0)", "x = y := 0", "x += (y := 1)", "del (x := 1)", "for i in (x := a): pass", "for (i := 0) in a: pass", "with (x := f()): pass", "with f() as (x := 1): pass", "(x := 1) = 2", "f'{x:=5}'", "f'{(x:=5)}'", "{x := 1}", "{x := 1: 2}", "{(x := 1): 2}", "{1: x := 2}", "a[x := 1]", "a[x := 1:2]", "a[(x := 1):2]", "(None := 1)", "(__debug__ := 1)", "(True := 1)", "(f() := 1)", "assert (x := 1)", "assert x := 1", "return (x := 1)", "(yield := 1)", "(x := yield)", "(x: int := 1)", "(*x := 1)", "print(*(x := [1]))", "class A: [x := i for i in a]", "class A: (x := 1)", "while x := 1: break", "if x := 1: pass", "elif := 1", "match (x := 1):\n case 1: pass", "(await_ := 1)", "global (x := 1)", "import (x := 1)", "raise (x := E)", "@(x := f)\ndef g(): pass", "not x := 1", "(not (x := 1))", "x if (x := 1) else 2", "1 if x := 1 else 2"):
    try:
        compile(text, "<t>", "exec")
        print(repr(text), "ok")
    except SyntaxError as error:
        print(repr(text), error.msg)
