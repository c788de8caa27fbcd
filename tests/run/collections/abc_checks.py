"""collections.abc classes in isinstance tests, and abstract bases."""
from collections import abc

samples = [1, "a", b"b", [1], (1,), {1}, {1: 2}, frozenset(), range(3), iter([]), (x for x in ""), len, {}.keys(), map(str, []), None, bytearray()]
names = ["Iterable", "Iterator", "Sequence", "MutableSequence", "Mapping", "MutableMapping", "Set", "MutableSet", "Callable", "Hashable", "Sized", "Container", "Collection", "Generator", "Reversible"]
for name in names:
    print(name, [isinstance(s, getattr(abc, name)) for s in samples].count(True), "".join("01"[isinstance(s, getattr(abc, name))] for s in samples))


class Seq(abc.Sequence):
    def __init__(self, *items):
        self.items = items

    def __len__(self):
        return len(self.items)

    def __getitem__(self, i):
        return self.items[i]


s = Seq(3, 1, 3)
print(list(s), 1 in s, s.index(1), s.count(3), list(reversed(s)), isinstance(s, abc.Iterable))


class M(abc.MutableMapping):
    def __init__(self):
        self.d = {}

    def __getitem__(self, k):
        return self.d[k]

    def __setitem__(self, k, v):
        self.d[k] = v

    def __delitem__(self, k):
        del self.d[k]

    def __iter__(self):
        return iter(self.d)

    def __len__(self):
        return len(self.d)


m = M()
m["a"] = 1
m.update(b=2)
print(dict(m), m.get("z"), m.setdefault("c", 3), m.pop("a"), list(m.items()), "b" in m, list(m.keys()), m == {"b": 2, "c": 3})
try:
    abc.Sequence()
except TypeError as e:
    print(e)


class Duck:
    def __iter__(self):
        return iter(())

    def __len__(self):
        return 0


print(isinstance(Duck(), abc.Iterable), isinstance(Duck(), abc.Sized), isinstance(Duck(), abc.Sequence), issubclass(Duck, abc.Iterable), issubclass(list, abc.Sequence))
