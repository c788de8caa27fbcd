"""WeakSet, a set that keeps nothing alive, and what all weak containers need: a way to drop dead references."""

from _weakref import ref
from itertools import chain
from types import GenericAlias

__all__ = ["WeakSet"]


class _Undertaker:
    """The callback of a container's references: takes a dead one out with drop(reference).

    While somebody iterates over the container (inside a with statement) the dead wait, since it must keep its size.
    """

    __slots__ = ("_drop", "_readers", "_waiting")

    def __init__(self, drop):
        self._drop = drop
        self._readers = 0
        self._waiting = []

    def __call__(self, reference):
        if self._readers:
            self._waiting.append(reference)
        else:
            self._drop(reference)

    def __enter__(self):
        self._readers += 1

    def __exit__(self, *exc_info):
        self._readers -= 1
        while self._waiting and not self._readers:
            self._drop(self._waiting.pop())


def _alive(references):
    """The objects of those references that are not dead."""
    for reference in references:
        thing = reference()
        if thing is not None:
            yield thing


def _referring(things):
    return set(map(ref, things))


class WeakSet:
    """A set whose elements vanish when nothing else refers to them."""

    def __init__(self, data=None):
        self.data = set()  # of references
        self._undertaker = _Undertaker(self.data.discard)
        if data is not None:
            self.update(data)

    __class_getitem__ = classmethod(GenericAlias)

    def __repr__(self):
        return repr(self.data)

    def __reduce__(self):
        return type(self), (list(self),), self.__getstate__()

    def __len__(self):
        return sum(1 for _ in _alive(self.data))

    def __iter__(self):
        with self._undertaker:
            yield from _alive(self.data)

    def __contains__(self, item):
        try:
            return ref(item) in self.data
        except TypeError:
            return False

    # ---- one element ----

    def add(self, item):
        self.data.add(ref(item, self._undertaker))

    def discard(self, item):
        self.data.discard(ref(item))

    def remove(self, item):
        self.data.remove(ref(item))

    def pop(self):
        while self.data:
            item = self.data.pop()()
            if item is not None:
                return item
        raise KeyError("pop from empty WeakSet")

    def clear(self):
        self.data.clear()

    # ---- new sets ----

    def copy(self):
        return type(self)(self)

    def union(self, other):
        return type(self)(chain(self, other))

    def intersection(self, other):
        return type(self)(filter(self.__contains__, other))

    def difference(self, other):
        return type(self)(_alive(self.data - _referring(other)))

    def symmetric_difference(self, other):
        others = _referring(other)
        return type(self)(chain(_alive(self.data - others), _alive(others - self.data)))

    __or__, __and__, __sub__, __xor__ = union, intersection, difference, symmetric_difference

    # ---- changes ----

    def update(self, other):
        for item in other:
            self.add(item)

    def difference_update(self, other):
        self.data.difference_update(_referring(other))

    def intersection_update(self, other):
        self.data.intersection_update(_referring(other))

    def symmetric_difference_update(self, other):
        others = {ref(item, self._undertaker) for item in other}
        self.data.symmetric_difference_update(others)

    def __ior__(self, other):
        self.update(other)
        return self

    def __isub__(self, other):
        self.difference_update(other)
        return self

    def __iand__(self, other):
        self.intersection_update(other)
        return self

    def __ixor__(self, other):
        self.symmetric_difference_update(other)
        return self

    # ---- comparisons ----

    def isdisjoint(self, other):
        return not any(map(self.__contains__, other))

    def issubset(self, other):
        return self.data <= _referring(other)

    def issuperset(self, other):
        return self.data >= _referring(other)

    __le__, __ge__ = issubset, issuperset

    def __lt__(self, other):
        return self.data < _referring(other)

    def __gt__(self, other):
        return self.data > _referring(other)

    def __eq__(self, other):
        return self.data == _referring(other) if isinstance(other, type(self)) else NotImplemented
