"""Assignment expressions in conditions, comprehensions, calls, slices, lambdas, defaults, f-strings, chained, and where they are refused."""
data = [1, 5, 3, 8]
if (n := len(data)) > 3:
    print("long", n)
while (x := data.pop()) != 5:
    print("popped", x)
print(x, [y for v in range(5) if (y := v * v) > 3], y, {k: (sq := k * k) for k in range(3)}, sq, [last := i for i in range(3)], last)
print((a := 1) + (b := a + 1), a, b, max(c := 3, 2), c, "abc"[(i := 1) :], i, [1, 2, 3][(s := slice(1, None))], f"{(f := 5)} {f=} {f:>{(w := 4)}}", w, (lambda: (z := 5) + z)(), not (t := False), t)


def default(v=(d := 10)):
    return v + d


print(default(), d, (p := 1, q := 2), p, q, any((found := v) > 2 for v in [1, 3, 4]), found, [(u := v, u + 1) for v in "a" if (w := 1)] if False else (u := 7), u)


class C:
    if (attr := 5) > 1:
        other = attr * 2
    inside = [attr2 for attr2 in (1, 2)]


print(C.attr, C.other)


def scopes():
    total = 0
    partial = [total := total + v for v in [1, 2, 3]]
    gen = (hidden := v for v in [9])
    list(gen)
    return total, partial, hidden


print(scopes())


def uses_global():
    global made
    [made := v for v in "xyz"]


def uses_nonlocal():
    n = 0

    def inner():
        nonlocal n
        return [n := n + v for v in (1, 2)]

    return inner(), n


uses_global()
print(made, uses_nonlocal())
for source in ("x := 1", "(x.y := 1)", "(x[0] := 1)", "((a, b) := 1)", "[i := 0 for i in range(2)]", "[x for x in (y := [1])]", "f(a=b := 1)", "lambda: x := 1", "def f(x := 1): pass", "class A: [y := 1 for _ in [0]]", "(x := 1) = 2", "del (x := 1)", "for (x := 1) in []: pass", "with (x := 1) as y, z: pass", "(None := 1)", "(f() := 1)", "x = y := 1", "assert x := 1", "print(x := 1, sep=y := 2)", "{x := 1}", "{1: x := 2}", "x[y := 1]", "(x := y := 1)", "(x := (y := 1))", "f'{x:=5}'"):
    try:
        compile(source, "s", "exec")
        print(source, "| accepted")
    except SyntaxError as error:
        print(source, "|", error.msg)
