"""Values that grow out of the word and come back, in locals, lists, dicts and attributes."""


class Counter:
    def __init__(self):
        self.n = 2 ** 62

    def grow(self):
        self.n *= 3

    def shrink(self):
        self.n //= 3


c = Counter()
for _ in range(4):
    c.grow()
    print(c.n)
for _ in range(4):
    c.shrink()
print(c.n == 2 ** 62)

row = [1]
for _ in range(70):
    row.append(row[-1] * 2)
print(row[60:], sum(row) == 2 ** 71 - 1, row.index(2 ** 65), row.count(2 ** 70))
table = {}
for i in range(60, 70):
    table[2 ** i] = i
print(table)
print([table[2 ** i] for i in range(60, 70)], 2 ** 64 in table, 2 ** 70 in table)
x, y = 2 ** 63, 1
x, y = y, x
print(x, y)


def collatz(n):
    peak = n
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        peak = max(peak, n)
    return peak


print(collatz(27), collatz(837799), collatz(2 ** 62 + 1))
r = range(2 ** 64, 2 ** 64 + 5)
print(list(r), len(r), 2 ** 64 + 3 in r, r[2])
for i in range(2 ** 63 - 2, 2 ** 63 + 2):
    print(i, end=" ")
print()
