"""Assignment expressions."""

if (n := len("hello")) > 3:
    print("long", n)
print((x := 5) + x, x, [y := 1, y + 1, y * 10], y)
data = [3, 1, 4, 1, 5, 9, 2, 6]
i = 0
while (value := data[i]) != 9:
    print(value, end=" ")
    i += 1
print(value, i)
print([square for v in data if (square := v * v) > 10], square)
print(any((hit := v) > 4 for v in data), hit, all((miss := v) > 2 for v in data), miss)


def f(a, b=(d := 7)):
    return a + b + d


print(f(z := 1), z, f((w := 2), b=w), d)
total = 0
print([total := total + v for v in data], total)


def first_match(words, letter):
    if any((found := w).startswith(letter) for w in words):
        return found
    return None


print(first_match(["apple", "banana", "cherry"], "b"), first_match(["x"], "b"))
lines = iter(["one", "two", "", "three"])
while line := next(lines, ""):
    print(line, end=",")
print(repr(line))
print(f"{(q := 10)} {q + 1} {(q:=20):5}", (lambda: (inner := 5) + inner)())
if (a := 0) or (b := 2):
    print(a, b)
print({(k := "key"): (v := k + "!")}, k, v, (t := (1, 2))[0], t)
result = [(m, m % 2) for i in range(5) if (m := i * 3) % 2]
print(result, m)
assert (checked := True)
print(checked, (u := [1, 2])[(idx := 1)], idx, not (zz := 0), zz)
