"""A list changes what it holds: ints, then big ints, floats, strings, objects."""

a = [1, 2, 3]
a.append(2 ** 70)
print(a, sum(a), max(a), 2 ** 70 in a, a.index(2 ** 70))
a[0] = 1.5
print(a, sum(a[:3]))
a.append("text")
a.append(None)
print(a)
b = [1.0, 2.0]
b.append(3)
print(b, [type(x).__name__ for x in b])
b[0] = 7
print(b, b[0], type(b[0]).__name__)
c = [True, False]
c.append(1)
print(c, c.count(1), c.index(1), [type(x).__name__ for x in c])
d = []
for value in (0, 1, 0.5, "a", (1,), [2], {3: 4}, {5}, None, print, int, 1j, b"x"):
    d.append(value)
    print(len(d), type(d[-1]).__name__, end="; ")
print()
ints = list(range(5))
ints.extend(["x", 2.5])
ints.insert(0, None)
print(ints, ints[1] + ints[2])
floats = [0.5] * 3
floats[1] = 2 ** 64
print(floats, sorted(floats), max(floats))
same = [1, 1.0, True, 2 ** 64, 2.0 ** 64]
print(same, same.count(1), same.index(1.0), same == [1.0, True, 1, 2.0 ** 64, 2 ** 64])
empty = []
empty += [1]
empty += "ab"
empty += (None,)
print(empty, [x for x in empty if x], list(map(str, empty)))
words = ["a"] * 2
words[0] = 5
print(words, [1, 2] + ["a"], ["a"] + [1.5], [*ints, *floats][-2:])
