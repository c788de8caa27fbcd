"""The special methods of mocks: which there are, and what they do until a test says otherwise."""

from unittest._mock_calls import DEFAULT

_OPERATORS = "add sub mul matmul truediv floordiv mod lshift rshift and xor or pow".split()
_OTHERS = """lt le gt ge eq ne getitem setitem delitem len contains iter hash str sizeof enter exit divmod rdivmod neg pos
    abs invert complex int float index round trunc floor ceil bool next fspath aiter""".split()

ASYNC_SPECIALS = frozenset(("__aenter__", "__aexit__", "__anext__"))

# Those that a MagicMock has from the start.
_DEFAULTS = ASYNC_SPECIALS.union(f"__{prefix}{name}__" for prefix in ("", "i", "r") for name in _OPERATORS) | {
    f"__{name}__" for name in _OTHERS}

# Those that tests may set.
SETTABLE_SPECIALS = _DEFAULTS.union(f"__{name}__" for name in """
    get set delete reversed missing reduce reduce_ex getinitargs getnewargs getnewargs_ex getstate setstate getformat
    repr dir subclasses format call""".split())

_RESULTS = {"__lt__": NotImplemented, "__gt__": NotImplemented, "__le__": NotImplemented, "__ge__": NotImplemented,
            "__int__": 1, "__contains__": False, "__len__": 0, "__exit__": False, "__complex__": 1j, "__float__": 1.0,
            "__bool__": True, "__index__": 1, "__aexit__": False}

# Results that are computed from the mock, once.
_COMPUTED = {"__hash__": object.__hash__, "__str__": object.__str__, "__sizeof__": object.__sizeof__,
             "__fspath__": lambda owner: f"{type(owner).__name__}/{owner._mock_state.full_name()}/{id(owner)}"}


class _AsyncItems:
    """An asynchronous iterator over the items of a plain one."""

    def __init__(self, items):
        self.items = items

    def __aiter__(self):
        return self

    async def __anext__(self):
        for item in self.items:
            return item
        raise StopAsyncIteration


def _equal(made, owner):
    def equal(other):
        if made._mock_state.result is not DEFAULT:
            return made._mock_state.result
        return True if owner is other else NotImplemented

    return equal


def _unequal(made, owner):
    def unequal(other):
        if made._mock_state.result is not DEFAULT:
            return DEFAULT
        return False if owner is other else NotImplemented

    return unequal


def _items(made, owner):
    return lambda: iter([] if made._mock_state.result is DEFAULT else made._mock_state.result)


def _async_items(made, owner):
    return lambda: _AsyncItems(iter([] if made._mock_state.result is DEFAULT else made._mock_state.result))


_EFFECTS = {"__eq__": _equal, "__ne__": _unequal, "__iter__": _items, "__aiter__": _async_items}


def _prepare(made, name, owner):
    """What the special method of a mock does by itself."""
    if name in _RESULTS:
        made.return_value = _RESULTS[name]
    elif name in _COMPUTED:
        made.return_value = _COMPUTED[name](owner)
    elif name in _EFFECTS:
        made.side_effect = _EFFECTS[name](made, owner)


class _LateSpecial:
    """A special method whose mock is made when it is first used."""

    def __init__(self, name):
        self.name = name

    def __get__(self, obj, cls=None):
        if obj is None:
            return self
        made = obj._get_child_mock(name=self.name, parent=obj)
        setattr(type(obj), self.name, made)  # mocks do not bind, so calls do not get obj
        obj._mock_state.children[self.name] = made
        _prepare(made, self.name, obj)
        return made


LATE_SPECIALS = {name: _LateSpecial(name) for name in _DEFAULTS}
AllSpecials = type("AllSpecials", (), dict(LATE_SPECIALS))
AllSpecials.__doc__ = "Base class of the mocks that imitate nothing in particular."
