"""Insertion order through deletes and updates."""

d = {}
for i in (5, 3, 9, 1, 7):
    d[i] = i * i
print(d)
d[3] = "changed"
print(list(d))
del d[9]
d[9] = "back"
print(list(d))
d.pop(5)
d.setdefault(5, "again")
print(list(d.items()))
d.update({1: "x", 100: "y"})
print(list(d), list(reversed(d)), list(reversed(d.values())), list(reversed(d.items())))
while d:
    print(d.popitem(), end=" ")
print()
for i in range(50):
    d[i] = str(i)
for i in range(0, 50, 2):
    del d[i]
for i in range(0, 20, 4):
    d[i] = "re"
print(list(d))
print(next(iter(d)), list(d)[-1], len(d))
a = {"x": 1, "y": 2, "z": 3}
b = {"z": 30, "w": 40, "x": 10}
print(a | b, b | a, {**a, **b})
a |= b
print(a)
a |= [("q", 0)]
print(a)
for pair in ((a, []), (a, 5), ([], a)):
    try:
        print(pair[0] | pair[1])
    except TypeError as e:
        print(e)
print(dict(sorted(b.items())), dict(sorted(b.items(), key=lambda kv: -kv[1])), max(b, key=b.get), min(b.items(), key=lambda kv: kv[1]))
print({v: k for k, v in b.items()}, {k: v for k, v in b.items() if v > 10}, {c: c.upper() for c in "hello"})
