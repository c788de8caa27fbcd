"""Marks (sentinel.x, ANY, DEFAULT), and calls of mocks: compared and shown as tests write them down."""


# ---- marks ----

class _SentinelObject:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"sentinel.{self.name}"

    def __reduce__(self):
        return _restore_sentinel, (self.name,)


def _restore_sentinel(name):
    return getattr(sentinel, name)


class _Sentinel:
    """sentinel.anything: one object for each name."""

    def __init__(self):
        self._known = {}

    def __getattr__(self, name):
        if name == "__bases__":
            raise AttributeError(name)
        return self._known.setdefault(name, _SentinelObject(name))


class _Any:
    """Equal to everything."""

    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __repr__(self):
        return "<ANY>"


sentinel, ANY = _Sentinel(), _Any()
DEFAULT = sentinel.DEFAULT
_missing, _deleted = sentinel.MISSING, sentinel.DELETED


# ---- calls ----

def _arguments_text(args, kwargs):
    return ", ".join([*map(repr, args), *(f"{name}={value!r}" for name, value in kwargs.items())])


class _Call(tuple):
    """A call: (name, args, kwargs), or (args, kwargs) if `two`. Equal to tuples that leave out what is empty."""

    def __new__(cls, value=(), name="", parent=None, two=False, from_kall=True):
        own_name, args, kwargs = _call_parts(value)
        name = own_name if value else name or ""
        return tuple.__new__(cls, (args, kwargs) if two else (name, args, kwargs))

    def __init__(self, value=(), name=None, parent=None, two=False, from_kall=True):
        self._mock_name, self._mock_parent, self._mock_from_kall = name, parent, from_kall

    def __eq__(self, other):
        try:
            its = _call_parts(other)
        except TypeError:
            return NotImplemented
        except ValueError:
            return False
        mine = _call_parts(self)
        if mine[0] and mine[0] != its[0] or not _equal_parents(self, other):
            return False
        return its[1:] == mine[1:]  # what is expected first: ANY takes everything, what was given may be choosy

    __ne__ = object.__ne__
    __hash__ = tuple.__hash__

    def __call__(self, /, *args, **kwargs):
        if self._mock_name is None:
            return _Call(("", args, kwargs), name="()")
        return _Call((self._mock_name, args, kwargs), name=f"{self._mock_name}()", parent=self)

    def __getattr__(self, attr):
        if attr.startswith("_mock"):
            raise AttributeError(attr)
        name = attr if self._mock_name is None else f"{self._mock_name}.{attr}"
        return _Call(name=name, parent=self, from_kall=False)

    def __getattribute__(self, attr):
        if attr in ("count", "index"):  # of tuples, but here names of methods
            return self.__getattr__(attr)
        return tuple.__getattribute__(self, attr)

    @property
    def args(self):
        return self[-2]

    @property
    def kwargs(self):
        return self[-1]

    def __repr__(self):
        if not self._mock_from_kall:
            name = self._mock_name or "call"
            return f"call{name}" if name.startswith("()") else name
        name = self[0] if len(self) == 3 else ""
        where = "call" + (name if name.startswith("()") or not name else f".{name}")
        return f"{where}({_arguments_text(self.args, self.kwargs)})"

    def call_list(self):
        """This call and those that led to it: of call.a().b() two."""
        calls, at = [], self
        while at is not None:
            if at._mock_from_kall:
                calls.append(at)
            at = at._mock_parent
        return _CallList(reversed(calls))


def _equal_parents(one, other):
    return getattr(one, "_mock_parent", None) is None or getattr(other, "_mock_parent", None) is None or (
        one._mock_parent == other._mock_parent)


def _call_parts(value):
    """(name, args, kwargs) of a tuple in which any of these may be left out."""
    name, args, kwargs = "", (), {}
    if len(value) > 3:
        raise ValueError("no call")
    for part in value:
        if isinstance(part, str):
            name = part
        elif isinstance(part, tuple):
            args = part
        else:
            kwargs = dict(part) if part else {}
    return name, args, kwargs


call = _Call(from_kall=False)


class _CallList(list):
    """Calls; `in` also finds several in a row."""

    def __contains__(self, value):
        if not isinstance(value, list):
            return list.__contains__(self, value)
        n = len(value)
        return any(self[i:i + n] == value for i in range(len(self) - n + 1))

    def __repr__(self):
        import pprint
        return pprint.pformat(list(self))
