"""copy: shallow and deep copies.

Both ask the same places in the same order: what this module knows itself, the class's __copy__ or __deepcopy__,
copyreg's table, __reduce_ex__. They differ in what happens to the parts.
"""

from _weakref import ref
from copyreg import dispatch_table
from types import CodeType, FunctionType, MethodType

__all__ = ["Error", "copy", "deepcopy"]


class Error(Exception):
    """An object that cannot be copied."""


error = Error

_IMMUTABLE = {type(None), type(...), type(NotImplemented), bool, int, float, complex, str, bytes, range, type, property,
              type(len), FunctionType, CodeType, ref}
_IMMUTABLE_OUTSIDE = _IMMUTABLE | {tuple, frozenset, slice}  # the same object will do for a shallow copy
_COPIERS = {list: list.copy, dict: dict.copy, set: set.copy, bytearray: bytearray.copy}


def _parts(x, cls, depth):
    """What x is made of, as __reduce__ tells: a tuple, or a str if the same object will do."""
    if cls in dispatch_table:
        return dispatch_table[cls](x)
    reduce = getattr(x, "__reduce_ex__", None)
    if reduce is not None:
        return reduce(4)
    reduce = getattr(x, "__reduce__", None)
    if reduce is None:
        raise Error(f"un({depth})copyable object of type {cls}")
    return reduce()


def copy(x):
    """A new object with the same parts as x, or x itself if it cannot change."""
    cls = type(x)
    if cls in _IMMUTABLE_OUTSIDE:
        return x
    if cls in _COPIERS:
        return _COPIERS[cls](x)
    if issubclass(cls, type):
        return x
    own = getattr(cls, "__copy__", None)
    if own is not None:
        return own(x)
    parts = _parts(x, cls, "shallow")
    return x if isinstance(parts, str) else _reconstruct(x, None, *parts)


# ---- deep copies: memo has the copies made so far by the id of their originals ----

def _copy_list(x, memo):
    memo[id(x)] = new = []
    for item in x:
        new.append(deepcopy(item, memo))
    return new


def _copy_dict(x, memo):
    memo[id(x)] = new = {}
    for key, value in x.items():
        new[deepcopy(key, memo)] = deepcopy(value, memo)
    return new


def _copy_tuple(x, memo):
    changed = False
    items = []
    for item in x:
        new = deepcopy(item, memo)
        changed = changed or new is not item
        items.append(new)
    if id(x) in memo:  # it holds itself, and was copied on the way
        return memo[id(x)]
    return tuple(items) if changed else x


def _copy_method(x, memo):
    return type(x)(x.__func__, deepcopy(x.__self__, memo))


_DEEP_COPIERS = {list: _copy_list, dict: _copy_dict, tuple: _copy_tuple, MethodType: _copy_method}


def _deep_copy_of(x, cls, memo):
    if cls in _DEEP_COPIERS:
        return _DEEP_COPIERS[cls](x, memo)
    if issubclass(cls, type):
        return x
    own = getattr(x, "__deepcopy__", None)
    if own is not None:
        return own(memo)
    parts = _parts(x, cls, "deep")
    return x if isinstance(parts, str) else _reconstruct(x, memo, *parts)


def deepcopy(x, memo=None, _nil=[]):
    """A copy of x and, in turn, of all its parts; a part that appears twice is copied once."""
    cls = type(x)
    if cls in _IMMUTABLE:
        return x
    if memo is None:
        memo = {}
    known = memo.get(id(x), _nil)
    if known is not _nil:
        return known
    new = _deep_copy_of(x, cls, memo)
    if new is not x:
        memo[id(x)] = new
        memo.setdefault(id(memo), []).append(x)  # as long as memo is there, nothing else may get the id of x
    return new


# ---- objects put together from their parts ----

def _set_state(new, state):
    """As pickle does: __setstate__, or the instance's dict, or a pair of that and the values of slots."""
    if hasattr(new, "__setstate__"):
        new.__setstate__(state)
        return
    slots = None
    if isinstance(state, tuple) and len(state) == 2:
        state, slots = state
    if state is not None:
        new.__dict__.update(state)
    if slots is not None:
        for name in slots:
            setattr(new, name, slots[name])


def _part(value, memo):
    return value if memo is None else deepcopy(value, memo)


def _reconstruct(x, memo, func, args, state=None, listiter=None, dictiter=None):
    """The copy of x that the result of __reduce__ describes; the parts are copied, too, if there is a memo."""
    if memo is None:
        new = func(*args)
    else:
        memo[id(x)] = new = func(*[deepcopy(value, memo) for value in args])
    if state is not None:
        _set_state(new, _part(state, memo))
    if listiter is not None:
        for item in listiter:
            new.append(_part(item, memo))
    if dictiter is not None:
        for key, value in dictiter:
            key = _part(key, memo)
            new[key] = _part(value, memo)
    return new
