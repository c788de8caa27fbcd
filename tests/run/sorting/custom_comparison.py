"""Sorting objects by __lt__, errors while sorting, modification while sorting."""


class Card:
    order = "23456789TJQKA"

    def __init__(self, text):
        self.rank, self.suit = text

    def __lt__(self, other):
        comparisons.append(1)
        return (self.order.index(self.rank), self.suit) < (self.order.index(other.rank), other.suit)

    def __repr__(self):
        return self.rank + self.suit


comparisons = []
hand = [Card(t) for t in ("KS", "2H", "AD", "TD", "2C")]
print(sorted(hand), sorted(hand, reverse=True), min(hand), max(hand), len(comparisons) > 8)


class Broken:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        if self.n == 3 or other.n == 3:
            raise RuntimeError("three!")
        return self.n < other.n

    def __repr__(self):
        return f"B{self.n}"


items = [Broken(n) for n in (5, 1, 3, 2)]
try:
    items.sort()
except RuntimeError as e:
    print(e, len(items), sorted(b.n for b in items))
lst = [3, 2, 1]


def evil(x):
    lst.append(x)
    return x


try:
    lst.sort(key=evil)
except ValueError as e:
    print(e)
print(len(lst) >= 3)


class NoOrder:
    pass


for bad in ([NoOrder(), NoOrder()], [1, NoOrder()], [1, None], ["a", 1], [(1, None), (1, 2)], [{}, {}], [1j, 2]):
    try:
        sorted(bad)
    except TypeError as e:
        print(e)
print(sorted([NoOrder()])[0].__class__.__name__, sorted([(1, None), (2, 2)]), sorted([[1, "a"], [0, 5]]))


class Weird:
    def __init__(self, n):
        self.n = n

    def __gt__(self, other):
        return self.n > other.n

    def __repr__(self):
        return f"W{self.n}"


print(sorted([Weird(2), Weird(1), Weird(3)]), max(Weird(1), Weird(5)), sorted([Weird(2), Weird(1)], key=lambda w: -w.n))
