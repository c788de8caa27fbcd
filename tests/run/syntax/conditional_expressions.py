"""if-expressions everywhere."""


def f(x):
    return "big" if x > 10 else "small" if x > 0 else "zero" if x == 0 else "negative"


print([f(v) for v in (11, 5, 0, -1)])
print((1 if True else 2) + 3, 1 if False else 2 + 3, [1 if i % 2 else 0 for i in range(4)], {i: "e" if i % 2 == 0 else "o" for i in range(3)})
print("a" if [] else "b" if () else "c", (lambda: 1 if 0 else 2)(), (lambda x: x if x else "none")(0), print("x") if False else "not printed")
x = 5
y = x if x > 3 else None
z = (x if x < 3 else
     -x)
print(y, z, max(x if x else 0, 1), (x if 1 else y, z)[0], [x if x else y][0])
d = {"k": 1} if x else {}
d["v" if x else "w"] = 2 if d else 3
print(d, d.get("k" if 0 else "v"), "%s" % ("t" if x else "f"), f"{'t' if x else 'f'} {x if x > 9 else 'small'}")
print(*(["a"] if x else []), **({"sep": "-"} if x else {}))
(print if x else len)("called through a condition")
for i in ([1, 2] if x else []):
    print(i, end=" ")
while (x := x - 1 if x > 0 else 0) if True else False:
    print(x, end=",")
print()
value = 10 if 0 else 20 if 0 else 30
print(value, not (1 if 0 else 0), -1 if 1 else 0, (1, 2) if 0 else (3, 4), 1 if 1 else 1 / 0)
assert (True if 1 else False), "msg" if 0 else "other"
