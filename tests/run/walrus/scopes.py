"""Where := binds: functions, comprehensions, lambdas, class bodies and conditions."""

print([y := 1, y + 1], y)


def f(data):
    if any((found := x) > 3 for x in data):
        return found
    return ("none", found) if data else "empty"


print(f([1, 5, 2]), f([1, 2]), f([]))


def nested():
    [[inner := (i, j) for i in range(2)] for j in range(2)]
    return inner


print(nested(), [(z := x * 2, z + 1) for x in range(3)], z)


class C:
    size = (width := 3) * (height := 4)


print(C.size, C.width, C.height, "width" in globals())


def global_walrus():
    global g
    (g := 5)
    [g := v for v in range(10, 12)]
    return g


print(global_walrus(), g)


def closure():
    def inner():
        nonlocal n
        return (n := n + 1)

    n = 0
    return inner(), inner(), n


print(closure())
buffer = [3, 1, 2]
while (item := buffer.pop() if buffer else None) is not None:
    print(item, end=" ")
print(item)
print((a := (b := 2) * 3), a, b, (c := a, b), c, f"{(d := 9)}{d}", (e := []) or "empty", e)
values = {"k": (v := 10), v: "value"}
print(values, v, sum(w := i for i in range(4)), w, (lambda: (q := 4) * q)(), max((m := k) for k in (1, 3, 2)), m)
if (p := None) is None and not (r := ""):
    print(p, repr(r))
print(len(u := "text"), u, [s for s in "abc" if (t := s.upper()) != "B"], t, *(o := [1, 2]), o)
