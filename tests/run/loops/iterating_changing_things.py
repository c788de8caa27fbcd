"""Loops over things that change: lists growing and shrinking, strings rebuilt, files, enumerate of changing lists, nested iterators."""
l = [1, 2, 3, 4, 5, 6]
for x in l:
    if x % 2 == 0:
        l.remove(x)
print(l)
l = list("abcdef")
for i, c in enumerate(l):
    if c in "be":
        del l[i]
print(l)
for i in range(len(l) - 1, -1, -1):
    if l[i] in "ad":
        l.pop(i)
print(l)
l = [1]
for x in l:
    if x < 50:
        l.append(x * 3)
print(l[:12], len(l))
it = iter([1, 2, 3, 4, 5])
for x in it:
    print(x, next(it, "none"), end="; ")
print()
s = "abc"
for c in s:
    s += c.upper()
print(s)
it = iter(range(6))
pairs = [(a, b) for a in it for b in it if b % 2]
print(pairs, list(it))
for x in (y for y in l if y > 5):
    l.clear()
print(l)
d = {"a": 1}
for i in range(3):
    for k in list(d):
        d[k + str(i)] = d.pop(k) + i
print(d)
n = 3
for i in range(n):
    n += 10
print(n, i)
rows = [[1, 2], [3]]
for row in rows:
    for v in row:
        if v == 2:
            rows.append([9])
        if v == 3:
            row.append(4)
print(rows)
z = zip(l2 := [1, 2], iter("ab"))
l2.append(3)
print(list(z), [x for x in reversed(l2)])
r = reversed(l2)
l2.append(4)
print(list(r), next(r, "end"))
