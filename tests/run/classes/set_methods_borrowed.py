# The methods of collections.abc.Set in a class that does not derive from it.
from collections.abc import Set


class Bag:
    def __init__(self, items=()):
        self.items = frozenset(items)

    @classmethod
    def _from_iterable(cls, items):
        return cls(items)

    def __contains__(self, item):
        return item in self.items

    def __iter__(self):
        return iter(sorted(self.items))

    def __len__(self):
        return len(self.items)

    __and__, __or__, __sub__, __xor__ = Set.__and__, Set.__or__, Set.__sub__, Set.__xor__
    __rsub__, __le__, __lt__, __eq__ = Set.__rsub__, Set.__le__, Set.__lt__, Set.__eq__
    __hash__ = None
    isdisjoint = Set.isdisjoint


Set.register(Bag)
a, b = Bag([1, 2, 3]), Bag([3, 4])
for made in a & b, a | b, a - b, a ^ b, a - [1], [1, 9] - a:
    print(type(made).__name__, list(made))
print(a <= b, Bag([3]) < b, a == Bag([3, 2, 1]), a.isdisjoint(b))
