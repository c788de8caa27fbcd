import random
from operator import attrgetter, itemgetter

rows = [('b', 2), ('a', 2), ('c', 1), ('a', 1), ('b', 1)]
print(sorted(rows), sorted(rows, key=itemgetter(1)), sorted(rows, key=itemgetter(1), reverse=True), sorted(rows, key=lambda r: (-r[1], r[0])))
data = [(i % 7, i) for i in range(100)]
random.seed(3)
random.shuffle(data)
by_first = sorted(data, key=itemgetter(0))
print(all(data.index(a) < data.index(b) for a, b in zip(by_first, by_first[1:]) if a[0] == b[0]))
back = sorted(data, key=itemgetter(0), reverse=True)
print(all(data.index(a) < data.index(b) for a, b in zip(back, back[1:]) if a[0] == b[0]), back[0][0], back[-1][0])


class P:
    compared = []

    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        P.compared.append((self.n, other.n))
        return self.n < other.n

    def __repr__(self):
        return f"P{self.n}"


random.seed(1)
ps = [P(random.randrange(50)) for _ in range(40)]
print(sorted(ps), len(P.compared), P.compared[:12], P.compared[-5:])
P.compared.clear()
ps.sort(reverse=True)
print(ps[:5], len(P.compared))
P.compared.clear()
big = [P(n) for n in random.sample(range(1000), 300)]
big.sort()
print(len(P.compared), hash(tuple(P.compared)))
P.compared.clear()
big[50], big[200] = big[200], big[50]
big.sort()
print(len(P.compared), P.compared[:3])
P.compared.clear()
runs = [P(n) for n in list(range(100)) + list(range(50, 150)) + list(range(120, 0, -1))]
runs.sort()
print(len(P.compared), hash(tuple(P.compared)), [p.n for p in runs[:10]])
print(sorted(ps, key=attrgetter('n'))[:3])
nan = float('nan')
print(sorted([3.0, nan, 1.0, 2.0, nan, 0.0, -1.0]), sorted([nan, 1, 2, 0]), sorted([2, nan, 1.5]))
print(sorted([True, False, 2, 0.5, -1]), sorted(['b', 'B', 'a', 'é', 'z']), sorted([b'b', b'a']), sorted([(1, 'a'), (1, 'A'), (0, 'z')]))
print(sorted([[2], [1, 5], [1]]), sorted({3, 1, 2}), sorted({'b': 1, 'a': 2}), sorted('hello'), sorted(range(5, 0, -1)))
print(sorted([2**70, 1, -2**70, 5.5]), sorted([], key=1), sorted([1], key=str))
