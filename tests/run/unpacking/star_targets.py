"""Starred assignment in every position, nested, in loops and with items, from iterables of every kind."""
a, *b = [1]
*c, d = "xyz"
e, *f, g = range(5)
(h, *i), *j = (1, 2), 3
[k, [*l, m]] = 1, "abc"
*n, = {5: 6}
o, (p, *q), r = 1, b"ab", 2
print(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r)
for x, *y in [(1,), (1, 2), "abc"]:
    print(x, y, end="; ")
for (x, y), *z in [((1, 2), 3, 4)]:
    print(x, y, z)
d = {}
d["x"], *d["rest"], d["z"] = 1, 2, 3, 4


class O:
    pass


o = O()
o.first, *o.others = (v * v for v in range(3))
l = [0] * 3
l[0], *l[1:] = 7, 8, 9
print(d, vars(o), l)
print([*range(3), *"ab"], (*[1], *(2,)), {*"aab"} == {"a", "b"}, {**{"a": 1}, "b": 2, **{"a": 3}}, [*{1: 2}], *[1, 2], *(), sep="|")


def returns():
    return 1, *[2, 3]


def yields():
    yield *"ab", "c"


print(returns(), list(yields()), [x for x in (*[1], 2)], (lambda *a: a)(*[1], 2, *[3]))
for source in ("*a = 1, 2", "a, *b, *c = 1, 2", "*a", "x = *a", "(*a) = 1", "[*a, *b] = 1", "del *a", "f(**a, *b)", "f(x=1, 2)", "f(**a, b)", "{**a for a in b}", "[*a for a in b]", "a, b = *c", "for *a in b: pass", "a += *b,", "*a, = *b, = 1,", "return *a, b", "print(*a=1)", "lambda *: 0", "x = (*a)", "(a, *b): int = 1", "with a as *b: pass", "*a.b, c = 1, 2", "{*a: 1}", "a[*b]", "a[*b, 1:2]"):
    try:
        compile(source, "s", "exec")
        print(source, "| accepted")
    except SyntaxError as error:
        print(source, "|", error.msg)
a = b = c = [1, 2]
a[0], b = b, 5
x = y, z = 1, 2
print(a, b, c, x, y, z)
i = 0
i, l[i] = 1, "set at new i"
print(i, l)
