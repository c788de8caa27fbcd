"""collections.abc: what containers, iterators and their like have in common, as abstract base classes.

Each class names the few methods that a subclass must define; the others follow from those. The small ones recognise
classes by their methods, the large ones by inheritance or registration (at the end).
"""

from _collections import deque
from abc import ABCMeta, _known_by, abstractmethod
from itertools import chain, filterfalse
from sys import modules as _modules

__all__ = [
    "AsyncGenerator", "AsyncIterable", "AsyncIterator", "Awaitable", "ByteString", "Callable", "Collection",
    "Container", "Coroutine", "Generator", "Hashable", "ItemsView", "Iterable", "Iterator", "KeysView", "Mapping",
    "MappingView", "MutableMapping", "MutableSequence", "MutableSet", "Reversible", "Sequence", "Set", "Sized",
    "ValuesView",
]

__name__ = "collections.abc"  # the classes say that they are from there

GenericAlias = type(list[int])
_MISSING = object()


# ---- classes of one method ----

@_known_by("__len__")
class Sized(metaclass=ABCMeta):
    """Has a length."""

    __slots__ = ()

    @abstractmethod
    def __len__(self):
        return 0


@_known_by("__hash__")
class Hashable(metaclass=ABCMeta):
    """May be a key of a dict."""

    __slots__ = ()

    @abstractmethod
    def __hash__(self):
        return 0


@_known_by("__contains__")
class Container(metaclass=ABCMeta):
    """Answers `in`."""

    __slots__ = ()
    __class_getitem__ = classmethod(GenericAlias)

    @abstractmethod
    def __contains__(self, x):
        return False


# ---- iteration ----

@_known_by("__iter__")
class Iterable(metaclass=ABCMeta):
    """Can be looped over."""

    __slots__ = ()
    __class_getitem__ = classmethod(GenericAlias)

    @abstractmethod
    def __iter__(self):
        yield from ()


@_known_by("__iter__", "__reversed__")
class Reversible(Iterable):
    """Can be looped over in both directions."""

    __slots__ = ()

    @abstractmethod
    def __reversed__(self):
        yield from ()


@_known_by("__iter__", "__next__")
class Iterator(Iterable):
    """Gives its elements one by one."""

    __slots__ = ()

    @abstractmethod
    def __next__(self):
        raise StopIteration

    def __iter__(self):
        return self


@_known_by("__len__", "__iter__", "__contains__")
class Collection(Sized, Iterable, Container):
    """Has elements that can be counted, looped over and asked for."""

    __slots__ = ()


# ---- generators and coroutines ----

def _thrown(typ, val, tb):
    """The exception that throw(typ, val, tb) raises."""
    if val is None:
        if tb is None:
            return typ
        val = typ()
    return val if tb is None else val.with_traceback(tb)


@_known_by("__iter__", "__next__", "send", "throw", "close")
class Generator(Iterator):
    """What a generator function returns."""

    __slots__ = ()

    @abstractmethod
    def send(self, value):
        """The next value yielded; value is what the yield expression gives inside."""
        raise StopIteration

    @abstractmethod
    def throw(self, typ, val=None, tb=None):
        """Raises an exception at the yield; the next value yielded."""
        raise _thrown(typ, val, tb)

    def __next__(self):
        return self.send(None)

    def close(self):
        """Ends the generator at its yield."""
        try:
            self.throw(GeneratorExit)
        except (StopIteration, GeneratorExit):
            return
        raise RuntimeError("generator ignored GeneratorExit")


@_known_by("__await__")
class Awaitable(metaclass=ABCMeta):
    """Can be awaited."""

    __slots__ = ()
    __class_getitem__ = classmethod(GenericAlias)

    @abstractmethod
    def __await__(self):
        yield


@_known_by("__await__", "send", "throw", "close")
class Coroutine(Awaitable):
    """What a coroutine function returns."""

    __slots__ = ()

    @abstractmethod
    def send(self, value):
        """The next value that comes out of an await; value is what that await gives inside."""
        raise StopIteration

    @abstractmethod
    def throw(self, typ, val=None, tb=None):
        """Raises an exception at the await; the next value that comes out."""
        raise _thrown(typ, val, tb)

    def close(self):
        """Ends the coroutine at its await."""
        try:
            self.throw(GeneratorExit)
        except (StopIteration, GeneratorExit):
            return
        raise RuntimeError("coroutine ignored GeneratorExit")


@_known_by("__aiter__")
class AsyncIterable(metaclass=ABCMeta):
    """Can be looped over with async for."""

    __slots__ = ()
    __class_getitem__ = classmethod(GenericAlias)

    @abstractmethod
    def __aiter__(self):
        return AsyncIterator()


@_known_by("__aiter__", "__anext__")
class AsyncIterator(AsyncIterable):
    """Gives its elements one by one, to be awaited."""

    __slots__ = ()

    @abstractmethod
    async def __anext__(self):
        raise StopAsyncIteration

    def __aiter__(self):
        return self


@_known_by("__aiter__", "__anext__", "asend", "athrow", "aclose")
class AsyncGenerator(AsyncIterator):
    """What an asynchronous generator function returns."""

    __slots__ = ()

    @abstractmethod
    async def asend(self, value):
        """The next value yielded; value is what the yield expression gives inside."""
        raise StopAsyncIteration

    @abstractmethod
    async def athrow(self, typ, val=None, tb=None):
        """Raises an exception at the yield; the next value yielded."""
        raise _thrown(typ, val, tb)

    async def __anext__(self):
        return await self.asend(None)

    async def aclose(self):
        """Ends the generator at its yield."""
        try:
            await self.athrow(GeneratorExit)
        except (StopAsyncIteration, GeneratorExit):
            return
        raise RuntimeError("asynchronous generator ignored GeneratorExit")


# ---- callables ----

def _stands_for_parameters(x):
    """May x be the first index of Callable without being a list of types?"""
    kind = type(x)
    return x is ... or kind.__module__ == "typing" and kind.__name__ in ("ParamSpec", "_ConcatenateGenericAlias")


def _type_name(x):
    """How an alias shows one of its arguments."""
    if x is ...:
        return "..."
    if isinstance(x, type) and not isinstance(x, GenericAlias):
        return x.__qualname__ if x.__module__ == "builtins" else f"{x.__module__}.{x.__qualname__}"
    return x.__name__ if isinstance(x, type(_type_name)) else repr(x)


def _split(args):
    """The parameters, as a list or what stands for one, and the result."""
    *parameters, result = args
    if len(parameters) == 1 and (isinstance(parameters[0], (list, tuple)) or _stands_for_parameters(parameters[0])):
        parameters = parameters[0]
    return parameters, result


class _CallableGenericAlias(GenericAlias):
    """Callable[[first, second], result]: __args__ is (first, second, result)."""

    __slots__ = ()

    def __new__(cls, origin, args):
        if type(args) is not tuple or len(args) != 2:
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        parameters, result = args
        if isinstance(parameters, (list, tuple)):
            return GenericAlias.__new__(cls, origin, (*parameters, result))
        if not _stands_for_parameters(parameters):
            raise TypeError(f"Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {parameters}")
        return GenericAlias.__new__(cls, origin, args)

    def __repr__(self):
        parameters, result = _split(self.__args__)
        shown = _type_name(parameters)
        if isinstance(parameters, list):
            shown = "[" + ", ".join(map(_type_name, parameters)) + "]"
        return f"collections.abc.Callable[{shown}, {_type_name(result)}]"

    def __reduce__(self):
        return _CallableGenericAlias, (self.__origin__, _split(self.__args__))

    def __getitem__(self, item):
        filled = GenericAlias.__getitem__(self, item if isinstance(item, tuple) else (item,))
        return _CallableGenericAlias(self.__origin__, _split(filled.__args__))


@_known_by("__call__")
class Callable(metaclass=ABCMeta):
    """Can be called."""

    __slots__ = ()
    __class_getitem__ = classmethod(_CallableGenericAlias)

    @abstractmethod
    def __call__(self, *args, **kwds):
        return False


# ---- sets ----

def _operand(self, other):
    """The other operand of a set's operator as a set; None if it is nothing to make one of."""
    if isinstance(other, Set):
        return other
    return self._from_iterable(other) if isinstance(other, Iterable) else None


class Set(Collection):
    """A set, from __contains__, __iter__ and __len__. New sets are made by _from_iterable, which subclasses with
    another constructor override."""

    __slots__ = ()

    @classmethod
    def _from_iterable(cls, it):
        return cls(it)

    def _hash(self):
        """For subclasses that cannot change, as their __hash__."""
        return hash(frozenset(self))

    def isdisjoint(self, other):
        """No element in common?"""
        for element in other:
            if element in self:
                return False
        return True

    # comparisons: subset and superset

    def __le__(self, other):
        return _holds_all(other, self) if isinstance(other, Set) else NotImplemented

    def __ge__(self, other):
        return _holds_all(self, other) if isinstance(other, Set) else NotImplemented

    def __lt__(self, other):
        return len(self) < len(other) and self.__le__(other) if isinstance(other, Set) else NotImplemented

    def __gt__(self, other):
        return len(self) > len(other) and self.__ge__(other) if isinstance(other, Set) else NotImplemented

    def __eq__(self, other):
        return len(self) == len(other) and self.__le__(other) if isinstance(other, Set) else NotImplemented

    # operators

    def __and__(self, other):
        if isinstance(other, Iterable):
            return self._from_iterable(element for element in other if element in self)
        return NotImplemented

    def __or__(self, other):
        return self._from_iterable(chain(self, other)) if isinstance(other, Iterable) else NotImplemented

    def __sub__(self, other):
        other = _operand(self, other)
        return NotImplemented if other is None else self._from_iterable(filterfalse(other.__contains__, self))

    def __rsub__(self, other):
        other = _operand(self, other)
        return NotImplemented if other is None else self._from_iterable(filterfalse(self.__contains__, other))

    def __xor__(self, other):
        other = _operand(self, other)
        return NotImplemented if other is None else (self - other) | (other - self)

    __rand__, __ror__, __rxor__ = __and__, __or__, __xor__


def _holds_all(outer, inner):
    if len(inner) > len(outer):
        return False
    for element in inner:
        if element not in outer:
            return False
    return True


class MutableSet(Set):
    """A set that can change, from add and discard besides what Set needs."""

    __slots__ = ()

    @abstractmethod
    def add(self, value):
        """Puts a value in."""
        raise NotImplementedError

    @abstractmethod
    def discard(self, value):
        """Takes a value out if it is in."""
        raise NotImplementedError

    def remove(self, value):
        """Takes a value out; KeyError if it is not in."""
        if value in self:
            self.discard(value)
        else:
            raise KeyError(value)

    def pop(self):
        """Takes some element out and gives it; KeyError if there is none."""
        for element in self:
            self.discard(element)
            return element
        raise KeyError

    def clear(self):
        """Takes out all elements."""
        try:
            while True:
                self.pop()
        except KeyError:
            return

    def __ior__(self, it):
        for element in it:
            self.add(element)
        return self

    def __iand__(self, it):
        for unwanted in self - it:
            self.discard(unwanted)
        return self

    def __isub__(self, it):
        if it is not self:
            for element in it:
                self.discard(element)
        else:
            self.clear()
        return self

    def __ixor__(self, it):
        if it is self:
            self.clear()
            return self
        for element in _operand(self, it):
            (self.discard if element in self else self.add)(element)
        return self


# ---- mappings ----

class Mapping(Collection):
    """A mapping, from __getitem__, __iter__ and __len__."""

    __slots__ = ()
    __abc_tpflags__ = 1 << 6  # matches mapping patterns
    __reversed__ = None

    @abstractmethod
    def __getitem__(self, key):
        raise KeyError

    def get(self, key, default=None):
        """The value of the key, or default."""
        try:
            return self[key]
        except KeyError:
            return default

    def __contains__(self, key):
        try:
            self[key]
        except KeyError:
            return False
        return True

    def keys(self):
        """A view of the keys."""
        return KeysView(self)

    def values(self):
        """A view of the values."""
        return ValuesView(self)

    def items(self):
        """A view of the pairs (key, value)."""
        return ItemsView(self)

    def __eq__(self, other):
        if isinstance(other, Mapping):
            return dict(self.items()) == dict(other.items())
        return NotImplemented


class MappingView(Sized):
    """Shows a mapping as it is now; the base of the three views."""

    __slots__ = ("_mapping",)
    __class_getitem__ = classmethod(GenericAlias)

    def __init__(self, mapping):
        self._mapping = mapping

    def __len__(self):
        return len(self._mapping)

    def __repr__(self):
        return f"{type(self).__name__}({self._mapping!r})"


class KeysView(MappingView, Set):
    """The keys of a mapping."""

    __slots__ = ()

    @classmethod
    def _from_iterable(cls, it):
        return set(it)

    def __iter__(self):
        yield from self._mapping

    def __contains__(self, key):
        return key in self._mapping


class ItemsView(MappingView, Set):
    """The pairs (key, value) of a mapping."""

    __slots__ = ()

    @classmethod
    def _from_iterable(cls, it):
        return set(it)

    def __iter__(self):
        mapping = self._mapping
        for key in mapping:
            yield key, mapping[key]

    def __contains__(self, item):
        key, wanted = item
        try:
            return wanted in (self._mapping[key],)
        except KeyError:
            return False


class ValuesView(MappingView, Collection):
    """The values of a mapping."""

    __slots__ = ()

    def __iter__(self):
        mapping = self._mapping
        for key in mapping:
            yield mapping[key]

    def __contains__(self, value):
        mapping = self._mapping
        for key in mapping:
            if value in (mapping[key],):
                return True
        return False


class MutableMapping(Mapping):
    """A mapping that can change, from __setitem__ and __delitem__ besides what Mapping needs."""

    __slots__ = ()

    @abstractmethod
    def __setitem__(self, key, value):
        raise KeyError

    @abstractmethod
    def __delitem__(self, key):
        raise KeyError

    def pop(self, key, default=_MISSING):
        """Takes a key out and gives its value, or default if it is given and the key is not there."""
        try:
            value = self[key]
        except KeyError:
            if default is _MISSING:
                raise
            return default
        del self[key]
        return value

    def popitem(self):
        """Takes some pair (key, value) out; KeyError if there is none."""
        for key in self:
            pair = key, self[key]
            del self[key]
            return pair
        raise KeyError from None

    def clear(self):
        """Takes out all keys."""
        try:
            while True:
                self.popitem()
        except KeyError:
            return

    def setdefault(self, key, default=None):
        """The value of the key, which is put in with default if it is not there."""
        try:
            return self[key]
        except KeyError:
            self[key] = default
            return default

    def update(self, other=(), /, **kwds):
        """Takes over what a mapping or an iterable of pairs has, then the keywords."""
        if isinstance(other, Mapping):
            for key in other:
                self[key] = other[key]
        elif hasattr(other, "keys"):
            for key in other.keys():
                self[key] = other[key]
        else:
            for key, value in other:
                self[key] = value
        for name in kwds:
            self[name] = kwds[name]


# ---- sequences ----

class Sequence(Reversible, Collection):
    """A sequence, from __getitem__ and __len__."""

    __slots__ = ()
    __abc_tpflags__ = 1 << 5  # matches sequence patterns

    @abstractmethod
    def __getitem__(self, index):
        raise IndexError

    def __iter__(self):
        index = 0
        try:
            while True:
                yield self[index]
                index += 1
        except IndexError:
            return

    def __reversed__(self):
        for index in range(len(self) - 1, -1, -1):
            yield self[index]

    def __contains__(self, value):
        for element in self:
            if value in (element,):
                return True
        return False

    def count(self, value):
        """How many elements are equal to value."""
        found = 0
        for element in self:
            found += value in (element,)
        return found

    def index(self, value, start=0, stop=None):
        """The first place of value from start to before stop; ValueError if there is none."""
        at = max(start + len(self), 0) if start is not None and start < 0 else start
        end = stop + len(self) if stop is not None and stop < 0 else stop
        try:
            while end is None or at < end:
                if value in (self[at],):
                    return at
                at += 1
        except IndexError:
            pass
        raise ValueError


class MutableSequence(Sequence):
    """A sequence that can change, from __setitem__, __delitem__ and insert besides what Sequence needs."""

    __slots__ = ()

    @abstractmethod
    def __setitem__(self, index, value):
        raise IndexError

    @abstractmethod
    def __delitem__(self, index):
        raise IndexError

    @abstractmethod
    def insert(self, index, value):
        """Puts a value before the one at index."""
        raise IndexError

    def append(self, value):
        """Puts a value at the end."""
        self.insert(len(self), value)

    def extend(self, values):
        """Puts all values at the end."""
        for value in list(values) if values is self else values:
            self.append(value)

    def __iadd__(self, values):
        self.extend(values)
        return self

    def pop(self, index=-1):
        """Takes out the element at index and gives it."""
        element = self[index]
        del self[index]
        return element

    def remove(self, value):
        """Takes out the first element that is equal to value; ValueError if there is none."""
        del self[self.index(value)]

    def clear(self):
        """Takes out all elements."""
        try:
            while True:
                self.pop()
        except IndexError:
            return

    def reverse(self):
        """Turns the order round."""
        low, high = 0, len(self) - 1
        while low < high:
            self[low], self[high] = self[high], self[low]
            low, high = low + 1, high - 1


class ByteString(Sequence):
    """bytes and bytearray."""

    __slots__ = ()


# ---- built-in classes that do not inherit ----

for _abstract, *_classes in (
        (Set, frozenset), (MutableSet, set), (Mapping, type(type.__dict__)), (MutableMapping, dict),
        (KeysView, type({}.keys())), (ItemsView, type({}.items())), (ValuesView, type({}.values())),
        (Sequence, tuple, str, range, memoryview), (ByteString, bytes, bytearray), (MutableSequence, list, bytearray, deque)):
    for _class in _classes:
        _abstract.register(_class)
del _abstract, _class, _classes
if "array" in _modules:  # else module array says so itself when it comes
    MutableSequence.register(_modules["array"].array)
