"""Stable sorting by several keys, with records, reverse and mixed types."""

records = [("carol", 30, 5.5), ("alice", 25, 7.0), ("bob", 30, 6.5), ("dave", 25, 7.0), ("erin", 30, 5.5)]
print(sorted(records, key=lambda r: r[1]))
print(sorted(records, key=lambda r: r[1], reverse=True))
print(sorted(sorted(records, key=lambda r: r[0], reverse=True), key=lambda r: r[2]))
print(sorted(records, key=lambda r: (-r[1], r[2], r[0])))
by_age = {}
for r in sorted(records):
    by_age.setdefault(r[1], []).append(r[0])
print(by_age)
data = [(i * 7919 % 13, i) for i in range(60)]
data.sort(key=lambda p: p[0])
print(all(a[0] < b[0] or a[0] == b[0] and a[1] < b[1] for a, b in zip(data, data[1:])), data[:6])
data.sort(key=lambda p: p[0], reverse=True)
print(all(a[0] > b[0] or a[0] == b[0] and a[1] < b[1] for a, b in zip(data, data[1:])), data[:6])
mixed = [3, 1.5, True, 2 ** 70, -1, 0.5, False, 10]
print(sorted(mixed), sorted(mixed, key=str), sorted(mixed, key=lambda v: (type(v).__name__, v)))
words = ["été", "eta", "Zebra", "apple", "Äpfel", "zoo", "10", "9"]
print(sorted(words), sorted(words, key=str.casefold), sorted(words, key=len), sorted(words, key=lambda w: w[::-1]))
calls = []
sorted([3, 1, 2], key=lambda x: calls.append(x) or x)
print(calls, [3, 1, 2].sort(), sorted({"b": 1, "a": 2}.items()), sorted([[3], [1, 2], []]), sorted([(2, "b"), (2, "a"), (1, "z")]))
runs = list(range(50)) + list(range(100, 50, -1)) + list(range(20))
print(sorted(runs)[:8], sorted(runs)[-4:], sorted(runs, reverse=True)[:4], sorted(runs, key=lambda v: -v) == sorted(runs, reverse=True))
def gap(items):
    items.sort(key=lambda s: (len(s), s))
    return items
print(gap(["bb", "a", "ccc", "aa", "c"]), [sorted(g) for g in (["b", "a"], (2, 1), {3, 1}, "ba")])
