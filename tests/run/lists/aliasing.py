"""Lists are shared, not copied."""

a = [1, 2]
b = a
b.append(3)
print(a, a is b, a == [1, 2, 3], a is [1, 2, 3])
grid = [[0] * 3] * 2
grid[0][1] = 5
print(grid)
grid = [[0] * 3 for _ in range(2)]
grid[0][1] = 5
print(grid)


def change(items):
    items.append("changed")
    items = ["new"]
    items.append("lost")
    return items


c = []
print(change(c), c)
nested = [c, c, [c]]
c.append("again")
print(nested, nested[0] is nested[2][0])
self_list = [1]
self_list.append(self_list)
print(self_list, self_list[1][1][0], len(self_list), self_list in self_list)
d = {"list": c}
c += ["aug"]
print(d)
c = c + ["plus"]
print(d, c)


def default(x, acc=[]):
    acc.append(x)
    return acc


print(default(1), default(2), default(3, []), default(4))
x = y = []
x.append(1)
print(y)
shallow = [[1], [2]]
copied = shallow[:]
copied[0].append(9)
copied[1] = "new"
print(shallow, copied)
a = [1, 2, 3, 4]
for item in a:
    if item % 2 == 0:
        a.remove(item)
print(a)
b = [1, 2, 3]
for item in b:
    if len(b) < 6:
        b.append(item * 10)
print(b)
