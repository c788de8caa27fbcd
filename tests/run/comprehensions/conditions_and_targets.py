"""List, set and dict comprehensions: several fors and ifs, unpacking targets, order of evaluation, side effects."""
log = []


def t(name, value):
    log.append(name)
    return value


print([x for x in range(10) if x % 2 if x > 3], [(x, y) for x in range(3) for y in range(x) if x - y == 1], [a + b for a, b in [(1, 2), (3, 4)]], [a for a, (b, *c) in [(1, (2, 3, 4))]], [c for a, *c in ["abc", "de"]])
print({t("k%d" % i, i): t("v%d" % i, i * i) for i in t("iter", range(3))}, log)
log.clear()
print([t("elt", x) for x in t("outer", [1, 2]) if t("if", True) for y in t("inner", [x])], log)
print({c.lower() for c in "AaBb"} == {"a", "b"}, {k: v for k, v in zip("aab", range(3))}, {len(w): w for w in ("a", "bb", "c")}, {**{k: 1 for k in "ab"}, "c": 2}, [[j for j in range(i)] for i in range(4)], [*(x for x in "ab"), *[1]])
d = {"i": None}
o = type("O", (), {})()
print([d["i"] for d["i"] in range(3)], d, [o.x for o.x in "ab"], o.x, [l[0] for l in [[0, 0]] for l[0] in range(2)])
x = "outside"
print([x for x in range(3)], x, [(lambda: x)() for x in "ab"], [i for i in range(3) if (i, x)], [y for x in [[1, 2], [3]] for y in x], x)
fs = [lambda: i for i in range(3)]
print([f() for f in fs], [f() for f in [lambda i=i: i for i in range(3)]])
for text in ("[x for x in 5]", "[x for x, y in [1]]", "[x for x, y in [(1, 2, 3)]]", "{[]: 1 for _ in [0]}", "{[] for _ in [0]}", "[1 / x for x in (1, 0)]", "[undefined for _ in [1]]", "[undefined for _ in []]", "[x for x in undefined]", "{x: y for x in [1]}", "[x async_ for x in y]"):
    try:
        print(eval(text))
    except Exception as error:
        print(text, type(error).__name__, error)
matrix = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in matrix] for i in range(3)], [n for row in matrix for n in row if n % 2 == 0], {(i, j): matrix[i][j] for i in range(2) for j in range(3) if i != j}, sum([len(str(n)) for n in range(20)]), [a if a else "zero" for a in (0, 1)], [x := 1, x + 1], [[y := x, y * 2] for x in range(3)], y)
