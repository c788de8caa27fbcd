"""Every kind of target in for statements and comprehensions."""


class Box:
    def __setattr__(self, name, value):
        print(f"[{name}={value}]", end=" ")
        object.__setattr__(self, name, value)


box, items, table = Box(), [0, 0], {}
for box.value in range(2):
    pass
for items[1] in "ab":
    print(items, end=" ")
for table["k"], (items[0], *box.rest) in [(1, (2, 3, 4)), ("x", "yz")]:
    print(table, items)
for a, (b, [c, *d]), *e in [(1, (2, [3, 4, 5]), 6, 7), ("p", ("q", "rst"))]:
    print(a, b, c, d, e)
for (x,) in [(1,), [2], "3", {4: 0}]:
    print(x, end=" ")
for [x, y] in zip("ab", range(2)):
    print(x, y, end=" ")
for i, in [[9]]:
    print(i)
print([a + b for a, b in [(1, 2), (3, 4)]], [(k, v) for k, (v, _) in {"a": (1, 2)}.items()], {a: c for a, *b, c in ["xyz", (1, 2)]}, [last for *_, last in ["ab", (1, 2, 3)]], list(a for (a, b), c in [((1, 2), 3)]))
for items[0], items[0] in [(1, 2), (3, 4)]:
    print(items[0], end=" ")
for bad in ([(1, 2, 3)], [1], ["a"], [()], [None]):
    try:
        for p, q in bad:
            print("never")
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
for p, *q in [(1,), "ab"]:
    print(p, q)
