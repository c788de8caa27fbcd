"""Unpacking into names, stars, attributes, items and nested targets."""

a, b = 1, 2
(c, d) = [3, 4]
[e, f] = "xy"
print(a, b, c, d, e, f)
a, b = b, a
a, (b, [c, d]), e = 1, (2, [3, 4]), 5
print(a, b, c, d, e)
first, *rest = [1, 2, 3]
*init, last = "abc"
head, *middle, tail = range(6)
only, *nothing = (9,)
print(first, rest, init, last, head, middle, tail, only, nothing)
*all_, = "hi"
(x, *y), z = ([1, 2, 3], 4)
print(all_, x, y, z)


class Box:
    pass


box, lst, dct = Box(), [0, 0, 0], {}
box.a, lst[1], dct["k"], (lst[0], *box.rest) = 1, 2, 3, (4, 5, 6)
print(box.a, lst, dct, box.rest)
for i, (j, *k) in enumerate([(1, 2, 3), "ab"]):
    print(i, j, k)
for a, b in {"x": 1, "y": 2}.items():
    print(a, b, end=";")
print()
a = b = c = [0]
b.append(1)
print(a, c is a)
i, j = j, i = 1, 2
print(i, j)
cases = [lambda: exec_unpack2([1]), lambda: exec_unpack2([1, 2, 3]), lambda: exec_unpack2(5), lambda: exec_star([]), lambda: exec_unpack2(x for x in range(3)), lambda: exec_unpack2(None), lambda: exec_unpack2(""), lambda: exec_star3([1])]


def exec_unpack2(v):
    p, q = v
    return p, q


def exec_star(v):
    p, *q = v
    return p, q


def exec_star3(v):
    p, q, *r, s = v
    return p


for case in cases:
    try:
        print(case())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(exec_unpack2({5: 1, 6: 2}), exec_unpack2(iter("ab")), exec_star(range(3)), exec_unpack2({"k": 1, "l": 2}.values()))
