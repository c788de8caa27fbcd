import collections.abc as abc
from collections.abc import Callable, Iterable, Iterator, Mapping, MutableMapping, MutableSequence, Sequence, Set, Sized

for value in ([], (), {}, set(), 'a', b'', range(1), iter([]), (i for i in ()), len, 1, None, {}.keys(), {}.values()):
    print(type(value).__name__, *[name for name in ('Iterable', 'Iterator', 'Sequence', 'MutableSequence', 'Mapping', 'Set',
          'Sized', 'Hashable', 'Callable', 'Container', 'Collection', 'Generator', 'Reversible') if isinstance(value, getattr(abc, name))])


class Deck(Sequence):
    def __init__(self, cards):
        self.cards = cards

    def __getitem__(self, i):
        return self.cards[i]

    def __len__(self):
        return len(self.cards)


d = Deck(['a', 'b', 'c'])
print(list(d), 'b' in d, list(reversed(d)), d.index('c'), d.count('a'), isinstance(d, Iterable))


class Lower(MutableMapping):
    def __init__(self):
        self.d = {}

    def __getitem__(self, k):
        return self.d[k.lower()]

    def __setitem__(self, k, v):
        self.d[k.lower()] = v

    def __delitem__(self, k):
        del self.d[k.lower()]

    def __iter__(self):
        return iter(self.d)

    def __len__(self):
        return len(self.d)


m = Lower()
m['A'] = 1
m.update(B=2)
print(dict(m), m.get('a'), m.pop('b'), m.setdefault('C', 3), list(m.items()), list(m.keys()), m == {'a': 1, 'c': 3}, 'A' in m)
m.clear()
print(len(m), m.popitem if False else '-')


class Bits(Set):
    def __init__(self, items):
        self.items = list(dict.fromkeys(items))

    def __contains__(self, x):
        return x in self.items

    def __iter__(self):
        return iter(self.items)

    def __len__(self):
        return len(self.items)


a, b = Bits([1, 2, 3]), Bits([2, 3, 4])
print(sorted(a & b), sorted(a | b), sorted(a - b), sorted(a ^ b), a <= b, a == Bits([3, 2, 1]), a.isdisjoint(b), type(a & b).__name__)
try:
    class Half(MutableSequence):
        pass
    Half()
except TypeError as e:
    print(e)


class Numbers(MutableSequence):
    def __init__(self):
        self.l = []

    def __getitem__(self, i):
        return self.l[i]

    def __setitem__(self, i, v):
        self.l[i] = v

    def __delitem__(self, i):
        del self.l[i]

    def __len__(self):
        return len(self.l)

    def insert(self, i, v):
        self.l.insert(i, v)


n = Numbers()
n.append(1)
n.extend([2, 3, 4])
n.reverse()
n += [9]
print(n.l, n.pop(), n.pop(0), n.l, n.remove(2), n.l)


class Count:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return iter(range(self.n))


print(issubclass(Count, Iterable), issubclass(Count, Iterator), issubclass(dict, Mapping), isinstance(Count(1), Sized))
print(Iterable[int] if hasattr(Iterable, '__class_getitem__') else '', Callable[[int, str], bool])
