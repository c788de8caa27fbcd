"""collections: containers beside dict, list, set and tuple.

deque, defaultdict and OrderedDict are native, as are the parts of named tuples that every use of one needs. The classes
that build on the abstract base classes are in _user, which is loaded when somebody asks for one.
"""

import sys as _sys
from _collections import OrderedDict, _count_elements, _namedtuple_new, _tuplegetter, defaultdict, deque
from itertools import chain as _chain, repeat as _repeat
from keyword import iskeyword as _iskeyword
from operator import add as _add, eq as _eq, ge as _ge, le as _le, sub as _sub

__all__ = [
    "ChainMap", "Counter", "OrderedDict", "UserDict", "UserList", "UserString", "defaultdict", "deque", "namedtuple",
]


def __getattr__(name):
    if name == "abc":  # a module, which is there without being imported
        import collections.abc as abc
        return abc
    if name not in ("ChainMap", "UserDict", "UserList", "UserString"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from collections import _user
    globals()[name] = cls = getattr(_user, name)
    return cls


# ---- namedtuple ----

def _names_to_fields(names):
    """Replaces what cannot be the name of a field by its number after an underscore."""
    fields = []
    for name in names:
        fit = name.isidentifier() and not _iskeyword(name) and name[0] != "_" and name not in fields
        fields.append(name if fit else f"_{len(fields)}")
    return fields


def _check_names(typename, fields, underscores):
    for name in (typename, *fields):
        if not name.isidentifier():
            raise ValueError(f"Type names and field names must be valid identifiers: {name!r}")
        if _iskeyword(name):
            raise ValueError(f"Type names and field names cannot be a keyword: {name!r}")
    for place, name in enumerate(fields):
        if name[0] == "_" and not underscores:
            raise ValueError(f"Field names cannot start with an underscore: {name!r}")
        if name in fields[:place]:
            raise ValueError(f"Encountered duplicate field name: {name!r}")


def _named_tuple_methods(typename, fields):
    """The methods of a named tuple of these fields, by name."""
    size = len(fields)
    places = {name: place for place, name in enumerate(fields)}
    shown = "(" + ", ".join(f"{name}=%r" for name in fields) + ")"

    def _make(cls, iterable):
        made = tuple.__new__(cls, iterable)
        if len(made) == size:
            return made
        raise TypeError(f"Expected {size} arguments, got {len(made)}")

    def _replace(self, /, **kwds):
        values = list(self)
        unexpected = []
        for name, value in kwds.items():
            if name in places:
                values[places[name]] = value
            else:
                unexpected.append(name)
        if unexpected:
            raise ValueError(f"Got unexpected field names: {unexpected!r}")
        return self._make(values)

    def _asdict(self):
        return dict(zip(self._fields, self))

    def __repr__(self):
        return type(self).__name__ + shown % self  # the items, whatever __iter__ says

    def __getnewargs__(self):
        return tuple(self)

    _make.__doc__ = f"The {typename} with the elements of an iterable."
    _replace.__doc__ = f"The {typename} with other values in some fields."
    _asdict.__doc__ = "A dict from the names of the fields to their values."
    __getnewargs__.__doc__ = "The values, for copy and pickle."
    methods = {function.__name__: function for function in (_make, _replace, _asdict, __repr__, __getnewargs__)}
    for name, function in methods.items():
        function.__qualname__ = f"{typename}.{name}"
    methods["_make"] = classmethod(_make)
    return methods


def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    """A subclass of tuple whose elements have names, too.

    field_names is an iterable of names, or a str with commas or spaces between them; defaults are for the last fields;
    with rename, unfit names become _0, _1 and so on.
    """
    if isinstance(field_names, str):
        field_names = field_names.replace(",", " ").split()
    typename = _sys.intern(str(typename))
    fields = [_sys.intern(str(name)) for name in field_names]
    if rename:
        fields = _names_to_fields(fields)
    _check_names(typename, fields, rename)
    defaults = () if defaults is None else tuple(defaults)
    if len(defaults) > len(fields):
        raise TypeError("Got more default values than field names")
    fields = tuple(fields)
    signature = f"{typename}({', '.join(fields)})"
    new = _namedtuple_new(typename, fields, defaults)
    namespace = {"__doc__": signature, "__slots__": (), "__match_args__": fields, "_fields": fields,
                 "_field_defaults": dict(zip(fields[len(fields) - len(defaults):], defaults)), "__new__": new,
                 **_named_tuple_methods(typename, fields)}
    for place, name in enumerate(fields):
        namespace[name] = _tuplegetter(place, f"Alias for field number {place}")
    cls = type(typename, (tuple,), namespace)
    if module is None:
        try:
            module = _sys._getframe(1).f_globals["__name__"]  # of the caller
        except (KeyError, ValueError):
            module = "__main__"
    cls.__module__ = module
    return cls


# ---- Counter ----

def _is_mapping(x):
    if isinstance(x, dict) or x is None:
        return x is not None
    if type(x) in (str, list, tuple, set, range, bytes):
        return False
    from _collections_abc import Mapping
    return isinstance(x, Mapping)


class Counter(dict):
    """A dict from elements to how often they occur; what is not in it occurs 0 times.

    Counts may be negative, too. + - | & make new counters of the positive counts.
    """

    def __init__(self, iterable=None, /, **kwds):
        dict.__init__(self)
        self.update(iterable, **kwds)

    def __missing__(self, key):
        return 0

    def __delitem__(self, elem):
        if elem in self:
            dict.__delitem__(self, elem)

    def __repr__(self):
        name = type(self).__name__
        if len(self) == 0:
            return name + "()"
        try:
            items = dict(self.most_common())
        except TypeError:  # counts that cannot be compared
            items = dict(self)
        return f"{name}({items!r})"

    def __reduce__(self):
        return type(self), (dict(self),)

    def copy(self):
        """A counter of the same class with the same counts."""
        return type(self)(self)

    @classmethod
    def fromkeys(cls, iterable, v=None):
        raise NotImplementedError("Counter.fromkeys() is undefined.  Use Counter(iterable) instead.")

    # ---- counting ----

    def update(self, iterable=None, /, **kwds):
        """Adds the elements of an iterable, or the counts of a mapping and of keywords."""
        if not _is_mapping(iterable):
            if iterable is not None:
                _count_elements(self, iterable)
        elif len(self) == 0:
            dict.update(self, iterable)
        else:
            for elem, count in iterable.items():
                self[elem] = count + self.get(elem, 0)
        if kwds:
            self.update(kwds)

    def subtract(self, iterable=None, /, **kwds):
        """Takes off the elements of an iterable, or the counts of a mapping and of keywords."""
        if _is_mapping(iterable):
            for elem, count in iterable.items():
                self[elem] = self.get(elem, 0) - count
        elif iterable is not None:
            for elem in iterable:
                self[elem] = self.get(elem, 0) - 1
        if kwds:
            self.subtract(kwds)

    # ---- what it says ----

    def total(self):
        """The sum of the counts."""
        return sum(self.values())

    def elements(self):
        """Each element as often as it is counted."""
        return _chain.from_iterable(_repeat(elem, count) for elem, count in self.items())

    def most_common(self, n=None):
        """The n pairs (element, count) of the highest counts, highest first; all of them if n is None."""
        if n == 1:
            best = max(self.items(), key=_count_of, default=None)
            return [] if best is None else [best]
        pairs = sorted(self.items(), key=_count_of, reverse=True)
        return pairs if n is None or n >= len(pairs) else pairs[:max(n, 0)]

    # ---- counters as multisets ----

    def _holds(self, other, compare):
        """Does the comparison hold for the counts of every element of either?"""
        for elem, count in self.items():
            if not compare(count, other[elem]):
                return False
        for elem, count in other.items():
            if elem not in self and not compare(0, count):
                return False
        return True

    def __eq__(self, other):
        return self._holds(other, _eq) if isinstance(other, Counter) else NotImplemented

    def __ne__(self, other):
        return not self == other if isinstance(other, Counter) else NotImplemented

    def __le__(self, other):
        return self._holds(other, _le) if isinstance(other, Counter) else NotImplemented

    def __ge__(self, other):
        return self._holds(other, _ge) if isinstance(other, Counter) else NotImplemented

    def __lt__(self, other):
        return self <= other and self != other if isinstance(other, Counter) else NotImplemented

    def __gt__(self, other):
        return self >= other and self != other if isinstance(other, Counter) else NotImplemented

    def _joined(self, other, join):
        """The positive results of join(count here, count there), for this counter's elements, then the other's."""
        result = Counter()
        find = other.__getitem__ if isinstance(other, Counter) else lambda elem: other.get(elem, 0)
        for elem, count in self.items():
            count = join(count, find(elem))
            if count > 0:
                result[elem] = count
        for elem, count in other.items():
            if elem not in self:
                count = join(0, count)
                if count > 0:
                    result[elem] = count
        return result

    def __add__(self, other):
        return self._joined(other, _add) if isinstance(other, Counter) else NotImplemented

    def __sub__(self, other):
        return self._joined(other, _sub) if isinstance(other, Counter) else NotImplemented

    def __or__(self, other):
        return self._joined(other, max) if isinstance(other, Counter) else NotImplemented

    def __and__(self, other):
        return self._joined(other, min) if isinstance(other, Counter) else NotImplemented

    def __pos__(self):
        return self._joined(Counter(), _add)

    def __neg__(self):
        return Counter()._joined(self, _sub)

    def _become(self, other, join):
        result = self._joined(other, join)
        self.clear()
        dict.update(self, result)
        return self

    def __iadd__(self, other):
        return self._become(other, _add)

    def __isub__(self, other):
        return self._become(other, _sub)

    def __ior__(self, other):
        return self._become(other, max)

    def __iand__(self, other):
        return self._become(other, min)


def _count_of(pair):
    return pair[1]
