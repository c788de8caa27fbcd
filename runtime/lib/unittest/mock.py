"""Objects that stand for others in tests: they take any attribute and any call, and remember what was done to them.

NonCallableMock  attributes; Mock: and calls; MagicMock: and operators; AsyncMock: calls are awaited
patch            puts a mock in the place of something while a test runs
call             describes a call, for comparisons with those that were made
"""

import asyncio
import contextlib
import functools
import sys
import types

__all__ = ("ANY", "AsyncMock", "DEFAULT", "FILTER_DIR", "MagicMock", "Mock", "NonCallableMagicMock",
           "NonCallableMock", "PropertyMock", "call", "create_autospec", "mock_open", "patch", "seal", "sentinel")

FILTER_DIR = True


# ---- marks ----

class _SentinelObject:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"sentinel.{self.name}"

    def __reduce__(self):
        return f"sentinel.{self.name}"


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
        except (TypeError, ValueError):
            return NotImplemented
        mine = _call_parts(self)
        if mine[0] and its[0] and mine[0] != its[0] or bool(mine[0]) != bool(its[0]) and len(self) == len(other) == 3:
            return False
        return mine[1:] == its[1:] and _equal_parents(self, other)

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
            return name if name.startswith("call") else f"call.{name}"
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
        return f"[{', '.join(map(repr, self))}]"


# ---- attributes ----

# Names that are the mock's own; all others are looked up among its children.
_OWN = ("return_value", "side_effect", "called", "call_count", "call_args", "call_args_list", "mock_calls",
        "method_calls")


class _State:
    """What a mock knows; the objects themselves have no attributes but this one."""

    def __init__(self, name, parent, spec, spec_set, wraps):
        self.name, self.parent, self.wraps = name, parent, wraps
        self.spec_names = self.spec_class = None
        self.signature = None  # of what create_autospec imitates: calls must fit
        self.spec_set = bool(spec_set)
        self.sealed = False
        self.children = {}
        self.result, self.effect = DEFAULT, None
        self.called, self.count, self.last = False, 0, None
        self.calls, self.all_calls, self.method_calls = _CallList(), _CallList(), _CallList()
        spec = spec_set or spec
        if spec is not None:
            if isinstance(spec, (list, tuple)):
                self.spec_names = set(spec)
            else:
                self.spec_names = set(dir(spec))
                self.spec_class = spec if isinstance(spec, type) else type(spec)

    def full_name(self):
        """mock.a().b"""
        if self.parent is None:
            return self.name or "mock"
        name = self.name or "mock"
        before = self.parent._mock_state.full_name()
        return before + name if name == "()" else f"{before}.{name}"


def _adopt(parent, name, value):
    """Makes a mock that belongs to nobody the child of another, unless that comes from it; whether it is one now."""
    if not isinstance(value, NonCallableMock) or value._mock_state.parent is not None or value._mock_state.name:
        return False
    above = parent
    while above is not None:
        if above is value:
            return False
        above = above._mock_state.parent
    value._mock_state.parent, value._mock_state.name = parent, name
    return True


class NonCallableMock:
    """Takes any attribute; those that spec has, if it is given, an object or a list of names."""

    def __new__(cls, /, *args, **kwargs):
        # special methods are set on the class, so each mock has one of its own
        own = type(cls.__name__, (cls,), {"__doc__": cls.__doc__, "__module__": cls.__module__})
        return object.__new__(own)

    def __init__(self, spec=None, wraps=None, name=None, spec_set=None, parent=None, **kwargs):
        self.__dict__["_mock_state"] = _State(name, parent, spec, spec_set, wraps)
        self.configure_mock(**kwargs)

    def configure_mock(self, /, **kwargs):
        """Set attributes, also those of children by dotted names."""
        for name in sorted(kwargs, key=lambda name: name.count(".")):
            *path, last = name.split(".")
            target = self
            for step in path:
                target = getattr(target, step)
            setattr(target, last, kwargs[name])

    def _get_child_mock(self, /, **kwargs):
        """Hook: the mock that an attribute or return value is."""
        kind = type(self).__mro__[1]
        if issubclass(kind, AsyncMock):
            kind = AsyncMock
        elif not issubclass(kind, (CallableMixin,)):
            kind = MagicMock if issubclass(kind, NonCallableMagicMock) else Mock
        return kind(**kwargs)

    def __getattr__(self, name):
        state = self.__dict__.get("_mock_state")
        if state is None or name == "_mock_methods":
            raise AttributeError(name)
        if state.spec_names is not None and name not in state.spec_names:
            raise AttributeError(f"Mock object has no attribute {name!r}")
        if name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)
        if name.startswith(("assert", "assret", "asert", "aseert", "assrt")) and state.spec_names is None:
            raise AttributeError(f"{name!r} is not a valid assertion. Use a spec for the mock if {name!r} is meant to "
                                 "be an attribute.")
        child = state.children.get(name)
        if child is _deleted:
            raise AttributeError(name)
        if child is None:
            if state.sealed:
                raise AttributeError(f"{state.full_name()}.{name}")
            wraps = None if state.wraps is None else getattr(state.wraps, name)
            if asyncio.iscoroutinefunction(getattr(state.spec_class, name, None)):
                child = AsyncMock(name=name, parent=self, wraps=wraps)
            else:
                child = self._get_child_mock(name=name, parent=self, wraps=wraps)
            state.children[name] = child
        return child

    def __setattr__(self, name, value):
        state = self._mock_state
        if hasattr(type(self), name) and isinstance(getattr(type(self), name), property) or name in self.__dict__:
            object.__setattr__(self, name, value)
            return
        if state.spec_set and name not in state.spec_names and name not in _OWN:
            raise AttributeError(f"Mock object has no attribute '{name}'")
        if name.startswith("__") and name.endswith("__"):
            self._set_special(name, value)
            return
        if state.sealed and name not in state.children:
            raise AttributeError(f"Cannot set {state.full_name()}.{name}")
        if not _adopt(self, name, value):
            self.__dict__[name] = value
        state.children[name] = value

    def __delattr__(self, name):
        state = self._mock_state
        if state.children.get(name) is _deleted or name not in state.children and name not in self.__dict__ and (
                state.spec_names is not None and name not in state.spec_names):
            raise AttributeError(name)
        self.__dict__.pop(name, None)
        state.children[name] = _deleted

    def _set_special(self, name, value):
        """A special method: on the class of this one mock. Functions get the mock, mocks do not."""
        if name == "__class__":
            self._mock_state.spec_class = value
            return
        if isinstance(value, NonCallableMock):
            _adopt(self, name, value)
            setattr(type(self), name, _special_of(value))
            self._mock_state.children[name] = value
        else:
            setattr(type(self), name, value)

    @property
    def __class__(self):
        return self._mock_state.spec_class or type(self)

    def __dir__(self):
        names = {name for name, child in self._mock_state.children.items() if child is not _deleted}
        names |= self._mock_state.spec_names or set()
        return sorted(names | {name for name in dir(type(self)) if not name.startswith("_")} | set(_OWN))

    def __repr__(self):
        state = self._mock_state
        shown = ""
        if state.name or state.parent is not None:
            shown = f" name={state.full_name()!r}"
        if state.spec_class is not None:
            shown += f" {'spec_set' if state.spec_set else 'spec'}={state.spec_class.__name__!r}"
        return f"<{type(self).__name__}{shown} id='{id(self)}'>"

    # ---- what was done ----

    called = property(lambda self: self._mock_state.called,
                      lambda self, value: setattr(self._mock_state, "called", value))
    call_count = property(lambda self: self._mock_state.count,
                          lambda self, value: setattr(self._mock_state, "count", value))
    call_args = property(lambda self: self._mock_state.last,
                         lambda self, value: setattr(self._mock_state, "last", value))
    call_args_list = property(lambda self: self._mock_state.calls,
                              lambda self, value: setattr(self._mock_state, "calls", value))
    mock_calls = property(lambda self: self._mock_state.all_calls,
                          lambda self, value: setattr(self._mock_state, "all_calls", value))
    method_calls = property(lambda self: self._mock_state.method_calls,
                            lambda self, value: setattr(self._mock_state, "method_calls", value))

    @property
    def return_value(self):
        """What calls return; a mock until it is set."""
        state = self._mock_state
        if state.result is DEFAULT:
            state.result = self._get_child_mock(name="()", parent=self)
        return state.result

    @return_value.setter
    def return_value(self, value):
        self._mock_state.result = value
        _adopt(self, "()", value)

    @property
    def side_effect(self):
        """A function to be called, an exception to be raised, or an iterator of results; None: nothing."""
        return self._mock_state.effect

    @side_effect.setter
    def side_effect(self, value):
        is_single = value is None or callable(value) or isinstance(value, BaseException)
        self._mock_state.effect = value if is_single else iter(value)

    def attach_mock(self, mock, attribute):
        """Make a mock an attribute of this one, which then knows of its calls."""
        mock._mock_state.parent = None
        mock._mock_state.name = ""
        setattr(self, attribute, mock)

    def reset_mock(self, visited=None, *, return_value=False, side_effect=False):
        """Forget all calls, of children too."""
        visited = set() if visited is None else visited
        if id(self) in visited:
            return
        visited.add(id(self))
        state = self._mock_state
        state.called, state.count, state.last = False, 0, None
        state.calls, state.all_calls, state.method_calls = _CallList(), _CallList(), _CallList()
        if return_value:
            state.result = DEFAULT
        if side_effect:
            state.effect = None
        for child in [*state.children.values(), state.result]:
            if isinstance(child, NonCallableMock):
                child.reset_mock(visited, return_value=return_value, side_effect=side_effect)

    # ---- assertions ----

    def _told_name(self):
        return self._mock_state.name or "mock"

    def _told_calls(self, prefix="Calls"):
        calls = self.mock_calls
        return f"\n{prefix}: {calls!r}." if calls else ""

    def _told_call(self, args, kwargs):
        return f"{self._told_name()}({_arguments_text(args, kwargs)})"

    def assert_not_called(self):
        """No call was made."""
        if self.call_count:
            raise AssertionError(f"Expected {self._told_name()!r} to not have been called. Called {self.call_count} "
                                 f"times.{self._told_calls()}")

    def assert_called(self):
        """At least one call was made."""
        if not self.call_count:
            raise AssertionError(f"Expected '{self._told_name()}' to have been called.")

    def assert_called_once(self):
        """One call was made."""
        if self.call_count != 1:
            raise AssertionError(f"Expected '{self._told_name()}' to have been called once. Called {self.call_count} "
                                 f"times.{self._told_calls()}")

    def assert_called_with(self, /, *args, **kwargs):
        """The last call had these arguments."""
        expected = self._told_call(args, kwargs)
        if self.call_args is None:
            raise AssertionError(f"expected call not found.\nExpected: {expected}\n  Actual: not called.")
        if self.call_args != _Call((args, kwargs), two=True):
            raise AssertionError(f"expected call not found.\nExpected: {expected}\n  Actual: "
                                 f"{self._told_call(*self.call_args)}")

    def assert_called_once_with(self, /, *args, **kwargs):
        """One call was made, with these arguments."""
        if self.call_count != 1:
            raise AssertionError(f"Expected '{self._told_name()}' to be called once. Called {self.call_count} "
                                 f"times.{self._told_calls()}")
        return self.assert_called_with(*args, **kwargs)

    def assert_any_call(self, /, *args, **kwargs):
        """Some call had these arguments."""
        if _Call((args, kwargs), two=True) not in list(self.call_args_list):
            raise AssertionError(f"{self._told_call(args, kwargs)} call not found")

    def assert_has_calls(self, calls, any_order=False):
        """These calls were made, in a row unless any_order."""
        wanted, made = list(calls), list(self.mock_calls)
        if not any_order:
            if wanted not in self.mock_calls:
                raise AssertionError(f"Calls not found.\nExpected: {_CallList(wanted)!r}"
                                     f"{self._told_calls('  Actual').rstrip('.')}")
            return
        missing = []
        for one in wanted:
            if one in made:
                made.remove(one)
            else:
                missing.append(one)
        if missing:
            raise AssertionError(f"{self._told_name()!r} does not contain all of {tuple(missing)!r} in its call list, "
                                 f"found {self.mock_calls!r} instead")


# ---- calling ----

def _note(mock, args, kwargs):
    """Writes the call down, in the mock and in those that it belongs to."""
    state = mock._mock_state
    state.called = True
    state.count += 1
    state.last = _Call((args, kwargs), two=True)
    state.calls.append(state.last)
    state.all_calls.append(_Call(("", args, kwargs)))
    name, method, at = state.name or "", state.name != "()", state.parent
    while at is not None:
        above = at._mock_state
        if method:
            above.method_calls.append(_Call((name, args, kwargs)))
        above.all_calls.append(_Call((name, args, kwargs)))
        if above.parent is not None:
            own = above.name or ""
            name = f"{own}{name}" if name.startswith("()") else f"{own}.{name}"
            method = method and own != "()"
        at = above.parent


def _outcome(mock, args, kwargs):
    """What the call returns."""
    state = mock._mock_state
    effect = state.effect
    if effect is not None:
        if isinstance(effect, BaseException) or isinstance(effect, type) and issubclass(effect, BaseException):
            raise effect
        if callable(effect):
            result = effect(*args, **kwargs)
        else:
            result = next(effect)
            if isinstance(result, BaseException) or isinstance(result, type) and issubclass(result, BaseException):
                raise result
        if result is not DEFAULT:
            return result
    if state.result is DEFAULT and state.wraps is not None:
        return state.wraps(*args, **kwargs)
    return mock.return_value


def _check_call(mock, args, kwargs):
    """TypeError if what the mock imitates could not be called so."""
    signature = mock._mock_state.signature
    if signature is not None:
        signature.bind(*args, **kwargs)


class CallableMixin:
    """Mocks that can be called."""

    def __init__(self, spec=None, side_effect=None, return_value=DEFAULT, wraps=None, name=None, spec_set=None,
                 parent=None, **kwargs):
        super().__init__(spec=spec, wraps=wraps, name=name, spec_set=spec_set, parent=parent)
        if return_value is not DEFAULT:
            self.return_value = return_value
        if side_effect is not None:
            self.side_effect = side_effect
        self.configure_mock(**kwargs)

    def __call__(self, /, *args, **kwargs):
        _check_call(self, args, kwargs)
        _note(self, args, kwargs)
        return _outcome(self, args, kwargs)


class Mock(CallableMixin, NonCallableMock):
    """Takes any attribute and any call; side_effect and return_value say what calls do."""


# ---- operators ----

_SPECIALS = frozenset(f"__{name}__" for name in """
    lt gt le ge eq ne getitem setitem delitem len contains iter str int float complex bool index hash enter exit
    add sub mul matmul truediv floordiv mod lshift rshift and or xor pow divmod neg pos invert abs round trunc floor
    ceil radd rsub rmul rmatmul rtruediv rfloordiv rmod rlshift rrshift rand ror rxor rpow iadd isub imul imatmul
    itruediv ifloordiv imod ilshift irshift iand ior ixor ipow next reversed missing call sizeof format dir
    getstate setstate get set delete fspath aenter aexit aiter anext""".split())

# What they do until they are set; functions get the mock.
_RESULTS = {"__int__": 1, "__len__": 0, "__contains__": False, "__exit__": False, "__float__": 1.0, "__complex__": 1j,
            "__bool__": True, "__index__": 1, "__aexit__": False}
_NUMBERS = frozenset(f"__{name}__" for name in """
    next lt gt le ge getitem setitem delitem len contains iter int float complex bool index enter exit add sub mul matmul
    truediv floordiv mod lshift rshift and or xor pow divmod neg pos invert abs round trunc floor ceil radd rsub rmul
    rmatmul rtruediv rfloordiv rmod rlshift rrshift rand ror rxor rpow iadd isub imul imatmul itruediv ifloordiv imod
    ilshift irshift iand ior ixor ipow fspath""".split())
_COMPARISONS = "__lt__", "__gt__", "__le__", "__ge__"


def _special_of(mock):
    """The method that calls a mock without `self`."""
    def method(self, /, *args, **kwargs):
        return mock(*args, **kwargs)

    return method


class _LateSpecial:
    """A special method whose mock is made when it is first used."""

    def __init__(self, name):
        self.name = name

    def __get__(self, obj, cls=None):
        if obj is None:
            return self
        made = MagicMock(name=self.name, parent=obj)
        _prepare_special(made, self.name, obj)
        obj._mock_state.children[self.name] = made
        setattr(type(obj), self.name, _special_of(made))
        return made


def _prepare_special(made, name, owner):
    if name in _RESULTS:
        made.return_value = _RESULTS[name]
    elif name in _COMPARISONS:
        made.return_value = NotImplemented
    elif name == "__iter__":
        made.side_effect = lambda: iter([]) if made._mock_state.result is DEFAULT else iter(made._mock_state.result)
    elif name == "__fspath__":
        made.side_effect = lambda: f"{type(owner).__name__}/{owner._mock_state.full_name()}/{id(owner)}"


class _MagicMixin:
    """Mocks with all special methods."""

    def __getattr__(self, name):
        if name in _NUMBERS and name in self._mock_state.children:
            return self._mock_state.children[name]
        return super().__getattr__(name)

    def __getattribute__(self, name):
        if name in _SPECIALS:
            children = object.__getattribute__(self, "__dict__").get("_mock_state")
            child = children.children.get(name) if children is not None else None
            if isinstance(child, NonCallableMock):
                return child
        return object.__getattribute__(self, name)


for _name in _NUMBERS:
    setattr(_MagicMixin, _name, _LateSpecial(_name))


class NonCallableMagicMock(_MagicMixin, NonCallableMock):
    """A MagicMock that cannot be called."""


class MagicMock(_MagicMixin, Mock):
    """A Mock with all special methods."""


class PropertyMock(Mock):
    """Stands for a property of a class: reading calls it, and assigning, with the value."""

    def __get__(self, obj, obj_type=None):
        return self()

    def __set__(self, obj, value):
        self(value)


# ---- coroutines ----

class AsyncMock(_MagicMixin, CallableMixin, NonCallableMock):
    """Calls return coroutines; what these return is as for Mock. Also counts how often they were awaited."""

    def __init__(self, /, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.__dict__.update(await_count=0, await_args=None, await_args_list=_CallList())

    def __call__(self, /, *args, **kwargs):
        _check_call(self, args, kwargs)
        _note(self, args, kwargs)
        return self._run(args, kwargs)

    async def _run(self, args, kwargs):
        record = self.__dict__
        record["await_count"] += 1
        record["await_args"] = _Call((args, kwargs), two=True)
        record["await_args_list"].append(record["await_args"])
        result = _outcome(self, args, kwargs)
        return await result if asyncio.iscoroutine(result) else result

    def assert_awaited(self):
        """At least one call was awaited."""
        if not self.await_count:
            raise AssertionError(f"Expected {self._told_name()} to have been awaited.")

    def assert_awaited_once(self):
        """One call was awaited."""
        if self.await_count != 1:
            raise AssertionError(f"Expected {self._told_name()} to have been awaited once. Awaited {self.await_count} "
                                 "times.")

    def assert_awaited_with(self, /, *args, **kwargs):
        """The last call that was awaited had these arguments."""
        expected = self._told_call(args, kwargs)
        if self.await_args is None:
            raise AssertionError(f"Expected await: {expected}\nNot awaited")
        if self.await_args != _Call((args, kwargs), two=True):
            raise AssertionError(f"expected await not found.\nExpected: {expected}\n  Actual: "
                                 f"{self._told_call(*self.await_args)}")

    def assert_awaited_once_with(self, /, *args, **kwargs):
        """One call was awaited, with these arguments."""
        self.assert_awaited_once()
        self.assert_awaited_with(*args, **kwargs)

    def assert_not_awaited(self):
        """No call was awaited."""
        if self.await_count:
            raise AssertionError(f"Expected {self._told_name()} to not have been awaited. Awaited {self.await_count} "
                                 "times.")


# ---- patching ----

def _import(path):
    """The object that a dotted name means, modules imported as far as needed."""
    parts = path.split(".")
    found = __import__(parts[0])
    for i, part in enumerate(parts[1:], 2):
        if not hasattr(found, part):
            __import__(".".join(parts[:i]))
        found = getattr(found, part)
    return found


class _patch:
    """Replaces an attribute while a function runs, in a with statement, or between start() and stop()."""

    _active = []

    def __init__(self, getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs):
        if new_callable is not None and new is not DEFAULT:
            raise ValueError("Cannot use 'new' and 'new_callable' together")
        self.getter, self.attribute, self.new = getter, attribute, new
        self.spec, self.create, self.spec_set = spec, create, spec_set
        self.autospec, self.new_callable, self.kwargs = autospec, new_callable, kwargs
        self.attribute_name, self.more = None, []

    def copy(self):
        made = _patch(self.getter, self.attribute, self.new, self.spec, self.create, self.spec_set, self.autospec,
                      self.new_callable, self.kwargs)
        made.attribute_name, made.more = self.attribute_name, [one.copy() for one in self.more]
        return made

    # ---- replacing ----

    def _make(self, original):
        """What is put in the place of the original."""
        if self.new is not DEFAULT:
            if self.autospec:
                raise TypeError("autospec creates the mock for you. Can't specify autospec and new.")
            return self.new
        kwargs = dict(self.kwargs)
        kind = self.new_callable
        if kind is None:
            is_coroutine = asyncio.iscoroutinefunction(original)
            kind = AsyncMock if is_coroutine else MagicMock
        if self.autospec:
            return create_autospec(original if self.autospec is True else self.autospec, **kwargs)
        for name, spec in ("spec", self.spec), ("spec_set", self.spec_set):
            if spec is not None:
                kwargs[name] = original if spec is True else spec
        if isinstance(kind, type) and issubclass(kind, NonCallableMock):
            kwargs.setdefault("name", self.attribute)
        return kind(**kwargs)

    def __enter__(self):
        self.target = self.getter()
        own = getattr(self.target, "__dict__", {})
        self.is_own = self.attribute in own
        original = own[self.attribute] if self.is_own else getattr(self.target, self.attribute, DEFAULT)
        if original is DEFAULT and not self.create and not (
                isinstance(self.target, types.ModuleType) and hasattr(__builtins__, self.attribute)):
            raise AttributeError(f"{self.target} does not have the attribute {self.attribute!r}")
        self.original = original
        made = self._make(getattr(self.target, self.attribute, None))
        setattr(self.target, self.attribute, made)
        if self.attribute_name is None:
            return made
        extra = {self.attribute_name: made} if self.new is DEFAULT else {}
        with contextlib.ExitStack() as stack:
            for one in self.more:
                extra.update(stack.enter_context(one))
            self._stack = stack.pop_all()
        return extra

    def __exit__(self, *exc_info):
        if getattr(self, "_stack", None) is not None:
            self._stack.close()
        if self.is_own or self.original is not DEFAULT and not isinstance(self.target, type) and not hasattr(
                type(self.target), self.attribute):
            setattr(self.target, self.attribute, self.original)
            return
        delattr(self.target, self.attribute)
        if self.original is not DEFAULT and not hasattr(self.target, self.attribute):
            setattr(self.target, self.attribute, self.original)

    def start(self):
        """Replace; what stands there now."""
        result = self.__enter__()
        _patch._active.append(self)
        return result

    def stop(self):
        """Put the original back."""
        if self not in _patch._active:
            return None
        _patch._active.remove(self)
        self.__exit__(None, None, None)
        return False

    # ---- decorating ----

    def __call__(self, func):
        if isinstance(func, type):
            for name in dir(func):
                if name.startswith(patch.TEST_PREFIX) and callable(getattr(func, name)):
                    setattr(func, name, self.copy()(getattr(func, name)))
            return func
        if hasattr(func, "patchings"):
            func.patchings.append(self)
            return func
        if asyncio.iscoroutinefunction(func):
            @functools.wraps(func)
            async def patched(*args, **kwargs):
                with _all_patched(patched.patchings, args, kwargs) as (args, kwargs):
                    return await func(*args, **kwargs)
        else:
            @functools.wraps(func)
            def patched(*args, **kwargs):
                with _all_patched(patched.patchings, args, kwargs) as (args, kwargs):
                    return func(*args, **kwargs)
        patched.patchings = [self]
        return patched


@contextlib.contextmanager
def _all_patched(patchings, args, kwargs):
    """The arguments with those that the patches add."""
    with contextlib.ExitStack() as stack:
        for one in patchings:
            made = stack.enter_context(one)
            if one.attribute_name is not None:
                kwargs = {**kwargs, **made}
            elif one.new is DEFAULT:
                args = (*args, made)
        yield args, kwargs


def patch(target, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs):
    """Replace what the dotted name `target` means, by a MagicMock unless `new` says otherwise."""
    where, dot, attribute = target.rpartition(".")
    if not dot:
        raise TypeError(f"Need a valid target to patch. You supplied: {target!r}")
    return _patch(lambda: _import(where), attribute, new, spec, create, spec_set, autospec, new_callable, kwargs)


def _patch_object(target, attribute, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None,
                  new_callable=None, **kwargs):
    """Replace an attribute of an object."""
    if type(target) is str:
        raise TypeError(f"{target!r} must be the actual object to be patched, not a str")
    return _patch(lambda: target, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs)


def _patch_multiple(target, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs):
    """Replace several attributes; those that are to be mocks (DEFAULT) are passed on by name."""
    if not kwargs:
        raise ValueError("Must supply at least one keyword argument with patch.multiple")
    getter = functools.partial(_import, target) if type(target) is str else lambda: target
    made = []
    for attribute, new in kwargs.items():
        one = _patch(getter, attribute, new, spec, create, spec_set, autospec, new_callable, {})
        one.attribute_name = attribute
        made.append(one)
    made[0].more = made[1:]
    return made[0]


class _patch_dict:
    """Changes a mapping, and puts it back as it was."""

    def __init__(self, in_dict, values=(), clear=False, **kwargs):
        self.in_dict, self.values, self.clear = in_dict, {**dict(values), **kwargs}, clear

    def __enter__(self):
        if isinstance(self.in_dict, str):
            self.in_dict = _import(self.in_dict)
        self.before = dict(self.in_dict)
        if self.clear:
            self.in_dict.clear()
        self.in_dict.update(self.values)
        return self.in_dict

    def __exit__(self, *exc_info):
        self.in_dict.clear()
        self.in_dict.update(self.before)
        return False

    def start(self):
        _patch._active.append(self)
        return self.__enter__()

    def stop(self):
        if self in _patch._active:
            _patch._active.remove(self)
            self.__exit__(None, None, None)

    def __call__(self, func):
        if isinstance(func, type):
            for name in dir(func):
                if name.startswith(patch.TEST_PREFIX) and callable(getattr(func, name)):
                    setattr(func, name, self(getattr(func, name)))
            return func

        @functools.wraps(func)
        def patched(*args, **kwargs):
            with self:
                return func(*args, **kwargs)

        return patched


def _stop_all():
    """Stop all patches that were started, the last one first."""
    while _patch._active:
        _patch._active[-1].stop()


patch.object, patch.dict, patch.multiple, patch.stopall = _patch_object, _patch_dict, _patch_multiple, _stop_all
patch.TEST_PREFIX = "test"


# ---- tools ----

def create_autospec(spec, spec_set=False, instance=False, _parent=None, _name=None, *, unsafe=False, **kwargs):
    """A mock with the attributes of spec, and mocks like those for its functions and classes."""
    names = {"spec_set": spec} if spec_set else {"spec": spec}
    kind = AsyncMock if asyncio.iscoroutinefunction(spec) else MagicMock if callable(spec) else NonCallableMagicMock
    made = kind(name=_name, parent=_parent, **names, **kwargs)
    if callable(spec) and not instance:
        made._mock_state.signature = _signature(spec)
    if isinstance(spec, types.FunctionType):  # binds, where a class gets it
        type(made).__get__ = _bind
    if isinstance(spec, type) and not instance and "return_value" not in kwargs:
        made.return_value = create_autospec(spec, spec_set, instance=True, _name="()", _parent=made)
    for name in dir(spec):
        value = getattr(spec, name, None)
        if not name.startswith("__") and isinstance(value, (types.FunctionType, types.MethodType)):
            child = made._mock_state.children[name] = create_autospec(value, spec_set, _name=name, _parent=made)
            if isinstance(spec, type) and _is_plain_method(spec, name):
                child._mock_state.signature = _signature(value, skip_first=True)
    return made


def _bind(self, obj, cls=None):
    return self if obj is None else types.MethodType(self, obj)


def _signature(spec, skip_first=False):
    """The signature of a callable, without `self`; None where there is none to be had."""
    import inspect
    try:
        signature = inspect.signature(spec)
    except (TypeError, ValueError):
        return None
    parameters = list(signature.parameters.values())
    return signature.replace(parameters=parameters[1:]) if skip_first and parameters else signature


def _is_plain_method(cls, name):
    """Is it defined by a function, which gets the instance first?"""
    for base in cls.__mro__:
        if name in vars(base):
            return isinstance(vars(base)[name], types.FunctionType)
    return False


def seal(mock):
    """No attributes are made any more, of children neither."""
    mock._mock_state.sealed = True
    for child in [*mock._mock_state.children.values(), mock._mock_state.result]:
        if isinstance(child, NonCallableMock) and child._mock_state.parent is mock:
            seal(child)


def mock_open(mock=None, read_data=""):
    """A mock for open(): the files that it returns hold read_data."""
    empty = read_data[:0]
    newline = b"\n" if isinstance(read_data, bytes) else "\n"
    mock = MagicMock(name="open") if mock is None else mock
    handle = MagicMock()
    rest = iter(())

    def restart(*args, **kwargs):
        nonlocal rest
        rest = iter([line + newline for line in read_data.split(newline)[:-1]] + [
            line for line in read_data.split(newline)[-1:] if line])
        return DEFAULT

    def read(n=-1):
        nonlocal rest
        text = empty.join(rest)
        if n is not None and n >= 0:
            text, left = text[:n], text[n:]
            rest = iter(left.splitlines(keepends=True))
        return text

    restart()
    handle.read.side_effect = read
    handle.readline.side_effect = lambda *args: next(rest, empty)
    handle.readlines.side_effect = lambda *args: list(rest)
    handle.__iter__.side_effect = lambda: rest
    handle.__next__ = lambda self: next(rest)
    handle.__enter__.return_value = handle
    handle.write.return_value = handle.writelines.return_value = None
    mock.side_effect = restart
    mock.return_value = handle
    return mock
