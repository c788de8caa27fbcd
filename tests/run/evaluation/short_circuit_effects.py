"""Which parts of boolean expressions run, with results and effects."""

log = []


def v(name, value):
    log.append(name)
    return value


def show(result):
    print(result, "".join(log))
    log.clear()


show(v("a", 1) and v("b", 0) and v("c", 2))
show(v("a", 0) or v("b", "") or v("c", None) or v("d", []))
show((v("a", 0) or v("b", 1)) and (v("c", 2) or v("d", 3)))
show(not v("a", 0) and v("b", "x"))
show(v("a", 0) and v("b", 1) or v("c", 0) and v("d", 1) or v("e", "end"))
show(v("a", 1) if v("b", 0) else v("c", 2) if v("d", 1) else v("e", 3))
show(v("a", 3) > v("b", 2) > v("c", 2) > v("d", 1))
show([v("a", 1), v("b", 0) or v("c", 5), *(v("d", ()) or v("e", (9,)))])
show({v("k", "key"): v("v", 0) or v("w", 1)})
show(any(v(str(i), i > 1) for i in range(5)))
show(all(v(str(i), i < 2) for i in range(5)))
show(v("a", []) or [v("b", x) for x in v("c", [1, 2]) if v("d", x > 1) and v("e", True)])
show((lambda: v("a", 0) or v("b", 7))())
show(f"{v('a', 0) or v('b', 'x')}{v('c', 1) and v('d', '')}")
show(max(v("a", 0) or v("b", 3), v("c", 2) and v("d", 1)))
x = {}
x[v("i", "k")] = v("a", None) or v("b", 4)
show(x)
assert v("a", 1) or v("b", 0), v("never", "")
show("assert")
while v("c", len(log) < 3) and v("d", True):
    pass
show("while")
if v("a", 0) or not v("b", 0):
    show("taken")
total = 0
for i in range(4):
    total += i % 2 and v("o", i) or v("e", 10)
show(total)
show(v("a", None) is None or v("b", 1))
show(v("a", 1) in v("b", [1]) and v("c", "in") or v("d", "out"))
