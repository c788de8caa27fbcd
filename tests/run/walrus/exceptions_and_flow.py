"""Assignment expressions where control leaves in the middle: in short circuits, calls that fail, try and finally, comprehensions cut short, generators, match guards and assertions."""


def fail(x):
    raise ValueError(x)


def half(expression_number):
    a = b = c = "unset"
    try:
        if expression_number == 0:
            (a := 1) and (b := fail("b")) or (c := 3)
        elif expression_number == 1:
            [a := 1, b := 0, (c := 1 // b)]
        elif expression_number == 2:
            print(a := "arg", b := fail("second"), c := 3)
        elif expression_number == 3:
            {(a := 1): (b := 2), (c := []): 0}
        elif expression_number == 4:
            f"{(a := 5)} {(b := 6):{(c := 'bad')}}"
        elif expression_number == 5:
            "abc"[(a := 1):(b := 5):(c := 0)]
        elif expression_number == 6:
            assert (a := 1) > (b := 2), (c := "message")
        elif expression_number == 7:
            (a := 1) < (b := 1) < (c := 2)
        elif expression_number == 8:
            raise (a := KeyError)((b := 1)) from (c := IndexError("cause"))
    except Exception as e:
        return a, b, c, type(e).__name__, str(e)
    return a, b, c


for i in range(9):
    print(i, half(i))


def cut_short(values):
    try:
        done = [(last := v) for v in values if 10 // (v - 3)]
    except ZeroDivisionError:
        return "cut", last
    return done, last


print(cut_short([1, 2, 3, 4]), cut_short([1, 2]))


def generator():
    while (got := (yield (sent := "ask"))) != "stop":
        yield (got, sent)
    return (got, (final := (yield "last")))


g = generator()
print(next(g), g.send(1), next(g), g.send("two"), next(g), g.send("stop"))
try:
    g.send("end")
except StopIteration as e:
    print(e.value)


def guards(x):
    match x:
        case [n, *_] if (m := n * 2) > 4:
            return "big", m
        case [n, *rest] if (total := sum(rest)) and total > 3:
            return "rest", m, total
        case {"k": v} if not (m := v):
            return "falsy", m
        case _ if (m := "default") and False:
            pass
        case _:
            return "none", m


print([guards(x) for x in ([3], [1, 2, 3], [1], {"k": 0}, {"k": 1}, 5)])


def ends():
    for i in range(3):
        try:
            if (seen := i) == 1:
                continue
            if seen == 2:
                return (seen, result := "returned")
        finally:
            print("finally", seen, (result := f"in {i}"))


print(ends())
try:
    with open(name := "/nonexistent/file") as handle:
        pass
except (missing := OSError) as problem:
    print(name, missing.__name__, problem.errno, "handle" in globals())
while not (tries := globals().get("tries", 0) + 1) > 3:
    pass
else:
    print("tries", tries)
del (tries)
print("tries" in globals(), (lambda: (hidden := 1))(), "hidden" in globals(), [outer := k for k in "xyz"], outer)
print((x := [1, 2]) is (y := x), (z := x) and z.append(3), y, *(w := (1, 2)), w, {**(d := {"a": 1})}, d, (lambda p=(q := 9): p)(), q)
