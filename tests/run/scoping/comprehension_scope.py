"""Comprehension variables do not leak; the first iterable is evaluated outside."""

x = "outer"
print([x for x in range(3)], x, {x for x in "a"}, {x: x for x in (1,)}, list(x for x in (7,)), x)
functions = [lambda: i for i in range(3)]
print([f() for f in functions])
functions = [lambda i=i: i for i in range(3)]
print([f() for f in functions])


def f():
    y = 10
    return [y + z for z in range(3)], [[y * a * b for a in range(2)] for b in range(2)], sum(y for _ in range(3))


print(f())
print([(x, y) for x in range(3) for y in range(x)], [[y for y in range(x)] for x in range(3)])
print([last := v for v in (1, 2, 3)], last)


def walrus():
    found = [hit for v in range(10) if (hit := v * v) > 30]
    return found, hit


print(walrus(), [y := 1, y + 1, y ** 2], y)
lazy = (print("never"), 1)[1:]
gen = (1 / v for v in (1, 0))
print(next(gen))
try:
    next(gen)
except ZeroDivisionError as e:
    print(e)
try:
    (v for v in undefined_iterable)
except NameError as e:
    print("at once:", e)
late = (undefined_element for v in [1])
try:
    next(late)
except NameError as e:
    print("later:", e)
try:
    (v for v in 5)
except TypeError as e:
    print(e)


class K:
    n = 3
    outer = [i for i in range(n)]
    gen = list(i for i in range(n))


print(K.outer, K.gen)
matrix = [[1, 2], [3, 4]]
print([v for row in matrix for v in row if v % 2 == 0], {v: [u for u in range(v)] for v in range(3)}, [a if a else b for a, b in ((0, 1), (2, 3))])
print([x for x in [1, 2, 3] if x > 1 if x < 3], [*(x for x in "ab"), *[y for y in "cd"]])
