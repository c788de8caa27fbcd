"""Building, indexing and changing lists."""

a = [1, "two", 3.0, None, [5]]
print(a, len(a), a[0], a[-1], a[1:3], a + [6], a * 2, [] * 5, [0] * 3, a == [1, "two", 3, None, [5]])
a[0] = 10
a[-1] = "last"
a.append(7)
a.extend([8, 9])
a.extend("xy")
a.extend(x for x in range(2))
a.insert(1, "ins")
a.insert(-1, "near end")
a.insert(100, "end")
a.insert(-100, "start")
print(a)
print(a.pop(), a.pop(0), a.pop(-2), a)
a.remove("two")
del a[0]
del a[-1], a[-1]
print(a, a.index("x"), a.count(None), "x" in a, "zz" in a)
a.reverse()
print(a, a.copy() == a, a.copy() is a, list(reversed(a)))
a.clear()
print(a, not a, bool([0]))
for call in (lambda: [][0], lambda: [1][-2], lambda: [1].pop(5), lambda: [].pop(), lambda: [1].remove(2), lambda: [1].index(2), lambda: [1]["a"], lambda: [1] + (2,), lambda: [1] * 1.5, lambda: [1] < 1, lambda: [1].append(), lambda: [1] < ["a"], lambda: hash([]), lambda: [1].extend(5), lambda: [1, 2](0)):
    try:
        print(call())
    except (IndexError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
try:
    a[0] = 1
except IndexError as e:
    print(e)
try:
    del a[0]
except IndexError as e:
    print(e)
print(list(), list("abc"), list((1, 2)), list({"k": 1}), list(range(3)), [[]] * 2, [*"ab", *[1]])
