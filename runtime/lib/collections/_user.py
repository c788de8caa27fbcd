"""collections: ChainMap, and UserDict, UserList, UserString, which hold what they are like in an attribute `data`."""

from _collections_abc import MutableMapping, MutableSequence, Sequence


def _same_with(thing, data):
    """A copy of a User... object, attributes and all, with other data."""
    copy = type(thing).__new__(type(thing))
    copy.__dict__.update(thing.__dict__, data=data)
    return copy


def _data_of(x, cls):
    """The data of an object of the class; anything else as it is."""
    return x.data if isinstance(x, cls) else x


# ---- ChainMap ----

class ChainMap(MutableMapping):
    """Several mappings as one: keys are looked up in one after the other, changes are made in the first."""

    def __init__(self, *maps):
        self.maps = list(maps)
        if not maps:
            self.maps.append({})

    def new_child(self, m=None, **kwargs):
        """The chain with one more mapping in front: m, or a new dict, with the keywords."""
        first = {} if m is None else m
        if kwargs:
            first.update(kwargs)
        return type(self)(first, *self.maps)

    @property
    def parents(self):
        """The chain without its first mapping."""
        return type(self)(*self.maps[1:])

    @classmethod
    def fromkeys(cls, iterable, *args):
        """A chain of one dict with these keys."""
        return cls(dict.fromkeys(iterable, *args))

    def copy(self):
        """A chain with a copy of the first mapping and the others as they are."""
        first, *others = self.maps
        return type(self)(first.copy(), *others)

    __copy__ = copy

    def __repr__(self):
        return type(self).__name__ + "(" + ", ".join(map(repr, self.maps)) + ")"

    # ---- looking up ----

    def __getitem__(self, key):
        for mapping in self.maps:
            try:
                return mapping[key]
            except KeyError:
                continue
        return self.__missing__(key)

    def __missing__(self, key):
        raise KeyError(key)

    def __contains__(self, key):
        for mapping in self.maps:
            if key in mapping:
                return True
        return False

    def get(self, key, default=None):
        if key in self:
            return self[key]
        return default

    def _keys(self):
        """All keys once, those of the last mapping first."""
        keys = {}
        for mapping in reversed(self.maps):
            keys.update(dict.fromkeys(mapping))
        return keys

    def __iter__(self):
        return iter(self._keys())

    def __len__(self):
        return len(self._keys())

    def __bool__(self):
        return any(self.maps)

    # ---- changes ----

    def __setitem__(self, key, value):
        self.maps[0][key] = value

    def __delitem__(self, key):
        try:
            del self.maps[0][key]
        except KeyError:
            raise KeyError(f"Key not found in the first mapping: {key!r}")

    def pop(self, key, *args):
        first = self.maps[0]
        try:
            return first.pop(key, *args)
        except KeyError:
            raise KeyError(f"Key not found in the first mapping: {key!r}")

    def popitem(self):
        first = self.maps[0]
        try:
            return first.popitem()
        except KeyError:
            raise KeyError("No keys found in the first mapping.")

    def clear(self):
        self.maps[0].clear()

    def __ior__(self, other):
        self.maps[0].update(other)
        return self

    def __or__(self, other):
        if not hasattr(other, "keys"):
            return NotImplemented
        both = self.copy()
        both |= other
        return both

    def __ror__(self, other):
        if not hasattr(other, "keys"):
            return NotImplemented
        both = dict(other)
        for mapping in self.maps[::-1]:
            both.update(mapping)
        return type(self)(both)


# ---- UserDict ----

class UserDict(MutableMapping):
    """A dict for subclasses: all that changes or asks it goes through the methods with double underscores."""

    def __init__(self, dict=None, /, **kwargs):
        self.data = {}
        for given in (dict, kwargs):
            if given is not None:
                self.update(given)

    @classmethod
    def fromkeys(cls, iterable, value=None):
        """A new one with these keys, which all get the value."""
        new = cls()
        for key in iterable:
            new[key] = value
        return new

    def copy(self):
        """A copy of the same class; a subclass's is filled through its __setitem__."""
        if type(self) is UserDict:
            return UserDict(self.data)
        new = _same_with(self, {})
        new.update(self)
        return new

    def __copy__(self):
        return _same_with(self, self.data.copy())

    def __repr__(self):
        return repr(self.data)

    def __len__(self):
        return len(self.data)

    def __iter__(self):
        return iter(self.data)

    def __contains__(self, key):
        return key in self.data

    def __getitem__(self, key):
        if key in self.data:
            return self.data[key]
        missing = getattr(type(self), "__missing__", None)
        if missing is None:
            raise KeyError(key)
        return missing(self, key)

    def __setitem__(self, key, item):
        self.data[key] = item

    def __delitem__(self, key):
        del self.data[key]

    def __or__(self, other):
        other = _data_of(other, UserDict)
        return type(self)(self.data | other) if isinstance(other, dict) else NotImplemented

    def __ror__(self, other):
        other = _data_of(other, UserDict)
        return type(self)(other | self.data) if isinstance(other, dict) else NotImplemented

    def __ior__(self, other):
        self.data |= _data_of(other, UserDict)
        return self


# ---- UserList ----

def _list_of(x):
    x = _data_of(x, UserList)
    return x if isinstance(x, list) else list(x)


class UserList(MutableSequence):
    """A list for subclasses; results of + * and slices are of the subclass."""

    def __init__(self, initlist=None):
        self.data = []
        if initlist is not None:
            self.data += _data_of(initlist, UserList)

    def copy(self):
        return type(self)(self)

    def __copy__(self):
        return _same_with(self, self.data[:])

    def __repr__(self):
        return repr(self.data)

    def __len__(self):
        return len(self.data)

    def __contains__(self, item):
        return item in self.data

    def __getitem__(self, i):
        found = self.data[i]
        return type(self)(found) if isinstance(i, slice) else found

    def __setitem__(self, i, item):
        self.data[i] = item

    def __delitem__(self, i):
        del self.data[i]

    def __eq__(self, other):
        return self.data == _data_of(other, UserList)

    def __lt__(self, other):
        return self.data < _data_of(other, UserList)

    def __le__(self, other):
        return self.data <= _data_of(other, UserList)

    def __gt__(self, other):
        return self.data > _data_of(other, UserList)

    def __ge__(self, other):
        return self.data >= _data_of(other, UserList)

    def __add__(self, other):
        return type(self)(self.data + _list_of(other))

    def __radd__(self, other):
        return type(self)(_list_of(other) + self.data)

    def __iadd__(self, other):
        self.data += _list_of(other)
        return self

    def __mul__(self, n):
        return type(self)(self.data * n)

    __rmul__ = __mul__

    def __imul__(self, n):
        self.data *= n
        return self

    def append(self, item):
        self.data.append(item)

    def insert(self, i, item):
        self.data.insert(i, item)

    def extend(self, other):
        self.data.extend(_data_of(other, UserList))

    def pop(self, i=-1):
        return self.data.pop(i)

    def remove(self, item):
        self.data.remove(item)

    def clear(self):
        self.data.clear()

    def count(self, item):
        return self.data.count(item)

    def index(self, item, *args):
        return self.data.index(item, *args)

    def reverse(self):
        self.data.reverse()

    def sort(self, /, *args, **kwds):
        self.data.sort(*args, **kwds)


# ---- UserString ----

def _text_of(x):
    return _data_of(x, UserString)


def _forward(name, wrap):
    """The method of str, for UserString; with wrap its result becomes one."""
    method = getattr(str, name)

    def forward(self, *args, **kwargs):
        result = method(self.data, *map(_text_of, args), **kwargs)
        return type(self)(result) if wrap else result

    forward.__name__ = name
    forward.__qualname__ = f"UserString.{name}"
    return forward


class UserString(Sequence):
    """A str for subclasses; methods whose result is the text changed return the subclass."""

    def __init__(self, seq):
        seq = _text_of(seq)
        self.data = seq if isinstance(seq, str) else str(seq)

    def __str__(self):
        return str(self.data)

    def __repr__(self):
        return repr(self.data)

    def __int__(self):
        return int(self.data)

    def __float__(self):
        return float(self.data)

    def __complex__(self):
        return complex(self.data)

    def __hash__(self):
        return hash(self.data)

    def __getnewargs__(self):
        return (self.data[:],)

    def __len__(self):
        return len(self.data)

    def __getitem__(self, index):
        return type(self)(self.data[index])

    def __contains__(self, char):
        return _text_of(char) in self.data

    def __eq__(self, string):
        return self.data == _text_of(string)

    def __lt__(self, string):
        return self.data < _text_of(string)

    def __le__(self, string):
        return self.data <= _text_of(string)

    def __gt__(self, string):
        return self.data > _text_of(string)

    def __ge__(self, string):
        return self.data >= _text_of(string)

    def __add__(self, other):
        other = _text_of(other)
        return type(self)(self.data + (other if isinstance(other, str) else str(other)))

    def __radd__(self, other):
        return type(self)((other if isinstance(other, str) else str(other)) + self.data)

    def __mul__(self, n):
        return type(self)(self.data * n)

    __rmul__ = __mul__

    def __mod__(self, args):
        return type(self)(self.data % args)

    def __rmod__(self, template):
        return type(self)(str(template) % self)

    maketrans = str.maketrans

    def encode(self, encoding="utf-8", errors="strict"):
        return self.data.encode("utf-8" if encoding is None else encoding, "strict" if errors is None else errors)

    for _name in ("capitalize", "casefold", "center", "expandtabs", "ljust", "lower", "lstrip", "removeprefix",
                  "removesuffix", "replace", "rjust", "rstrip", "strip", "swapcase", "title", "translate", "upper",
                  "zfill"):
        locals()[_name] = _forward(_name, True)
    for _name in ("count", "endswith", "find", "format", "format_map", "index", "isalnum", "isalpha",
                  "isascii", "isdecimal", "isdigit", "isidentifier", "islower", "isnumeric", "isprintable", "isspace",
                  "istitle", "isupper", "join", "partition", "rfind", "rindex", "rpartition", "rsplit", "split",
                  "splitlines", "startswith"):
        locals()[_name] = _forward(_name, False)
    del _name


for _class in (ChainMap, UserDict, UserList, UserString):
    _class.__module__ = "collections"
del _class
