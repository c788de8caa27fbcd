"""copyreg: functions that take objects of given types apart for copy and pickle, and numbers for pickled names.

The functions that put objects together again are native (_copyreg), as is object.__reduce_ex__, which names them.
"""

from _copyreg import __newobj__, __newobj_ex__, _reconstructor

__all__ = ["add_extension", "clear_extension_cache", "constructor", "pickle", "remove_extension"]

dispatch_table = {}  # type -> function of an object that returns what __reduce__ does


def constructor(object):
    """Checks that the object can be called."""
    if not callable(object):
        raise TypeError("constructors must be callable")


def pickle(ob_type, pickle_function, constructor_ob=None):
    """From now on pickle_function takes objects of the type apart."""
    if not callable(pickle_function):
        raise TypeError("reduction functions must be callable")
    dispatch_table[ob_type] = pickle_function
    if constructor_ob is not None:
        constructor(constructor_ob)


def pickle_complex(c):
    return type(c), (c.real, c.imag)


def pickle_union(obj):
    from functools import reduce
    from operator import or_
    return reduce, (or_, obj.__args__)


dispatch_table[complex] = pickle_complex
dispatch_table[type(int | None)] = pickle_union


# ---- extension codes: numbers that stand for names in pickles ----
# Module pickle reads these three under these names.

_extension_registry = {}  # (module, name) -> code
_inverted_registry = {}   # code -> (module, name)
_extension_cache = {}     # code -> the object, once it was loaded


def _is_registered(key, code):
    return key in _extension_registry and _extension_registry[key] == code and _inverted_registry.get(code) == key


def add_extension(module, name, code):
    """Gives module.name a code between 1 and 0x7fffffff."""
    key, code = (module, name), int(code)
    if code < 1 or code > 0x7fffffff:
        raise ValueError("code out of range")
    if _is_registered(key, code):
        return
    if key in _extension_registry:
        raise ValueError(f"key {key} is already registered with code {_extension_registry[key]}")
    if code in _inverted_registry:
        raise ValueError(f"code {code} is already in use for key {_inverted_registry[code]}")
    _extension_registry[key], _inverted_registry[code] = code, key


def remove_extension(module, name, code):
    """Takes the code back, for tests."""
    key = module, name
    if not _is_registered(key, code):
        raise ValueError(f"key {key} is not registered with code {code}")
    for table, entry in ((_extension_registry, key), (_inverted_registry, code), (_extension_cache, code)):
        table.pop(entry, None)


def clear_extension_cache():
    """Forgets the objects that codes were found to stand for."""
    _extension_cache.clear()
