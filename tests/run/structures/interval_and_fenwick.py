"""A Fenwick tree and a merge of intervals."""


class Fenwick:
    def __init__(self, n):
        self.tree = [0] * (n + 1)

    def add(self, i, value):
        i += 1
        while i < len(self.tree):
            self.tree[i] += value
            i += i & -i

    def prefix(self, i):
        total = 0
        while i > 0:
            total += self.tree[i]
            i -= i & -i
        return total

    def range(self, low, high):
        return self.prefix(high) - self.prefix(low)


f = Fenwick(10)
data = [3, -1, 4, 1, -5, 9, 2, 6, -5, 3]
for i, v in enumerate(data):
    f.add(i, v)
print([f.prefix(i) for i in range(11)], f.range(2, 7), sum(data[2:7]))
f.add(4, 2 ** 63)
print(f.prefix(10), f.range(4, 5), f.range(0, 4))


def merge(intervals):
    out = []
    for low, high in sorted(intervals):
        if out and low <= out[-1][1]:
            out[-1] = (out[-1][0], max(high, out[-1][1]))
        else:
            out.append((low, high))
    return out


def subtract(a, b):
    out = []
    for low, high in a:
        for x, y in b:
            if y <= low or x >= high:
                continue
            if x > low:
                out.append((low, x))
            low = max(low, y)
        if low < high:
            out.append((low, high))
    return out


print(merge([(1, 3), (8, 10), (2, 6), (15, 18), (18, 20)]), merge([]), merge([(5, 5)]))
print(subtract([(0, 10), (20, 30)], [(2, 3), (5, 7), (25, 40)]))
inversions, seen = 0, Fenwick(20)
for v in [5, 1, 9, 2, 7, 3]:
    inversions += seen.range(v + 1, 20)
    seen.add(v, 1)
print(inversions, sum(a > b for i, a in enumerate([5, 1, 9, 2, 7, 3]) for b in [5, 1, 9, 2, 7, 3][i + 1 :]))
