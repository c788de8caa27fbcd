"""Objects that stand for others in tests: they take any attribute and any call, and remember what was done to them.

NonCallableMock  attributes; Mock: and calls; MagicMock: and operators; AsyncMock: calls are awaited
patch            puts a mock in the place of something while a test runs
call             describes a call, for comparisons with those that were made
"""

import asyncio
import contextlib
import functools
import io
import operator
import sys
import types

from unittest._mock_calls import (ANY, DEFAULT, _arguments_text, _Call, _call_parts, _CallList, _deleted, _missing,
                                  call, sentinel)
from unittest._mock_specials import ASYNC_SPECIALS, LATE_SPECIALS, SETTABLE_SPECIALS, AllSpecials

__all__ = ("ANY", "AsyncMock", "DEFAULT", "FILTER_DIR", "MagicMock", "Mock", "NonCallableMagicMock",
           "NonCallableMock", "PropertyMock", "call", "create_autospec", "mock_open", "patch", "seal", "sentinel")

FILTER_DIR = True


class InvalidSpecError(Exception):
    """What a mock should imitate is a mock itself."""


# ---- attributes ----

# Names that are the mock's own; all others are looked up among its children.
_UNSUPPORTED = frozenset(f"__{name}__" for name in """
    getattr setattr init new prepare instancecheck subclasscheck del""".split())
_OWN = ("return_value", "side_effect", "called", "call_count", "call_args", "call_args_list", "mock_calls",
        "method_calls")


class _State:
    """What a mock knows; the objects themselves have no attributes but this one."""

    def __init__(self, name, parent, spec, spec_set, wraps):
        self.name, self.parent, self.wraps = name, parent, wraps
        self.delegate = None  # the function that stands for the mock (create_autospec)
        self.checked = False  # must calls fit the signature? (create_autospec)
        self.spec_set = bool(spec_set)
        self.sealed = self.unsafe = False  # unsafe: attributes may look like misspelt assertions
        self.children = {}
        self.result, self.effect = DEFAULT, None
        self.called, self.count, self.last = False, 0, None
        self.calls, self.all_calls, self.method_calls = _CallList(), _CallList(), _CallList()
        self.take_spec(spec_set or spec)

    def take_spec(self, spec):
        """What the mock imitates: an object, a list of names, or None."""
        self.spec = self.spec_names = self.spec_class = None  # spec: unless it is only a list of names
        self.signature = _missing  # of spec, once somebody asked
        if type(spec) in (list, tuple):
            self.spec_names = set(spec)
        elif spec is not None:
            self.spec = spec
            self.spec_names = set(dir(spec))
            self.spec_class = spec if isinstance(spec, type) else type(spec)

    def full_name(self):
        """mock.a().b"""
        if self.parent is None:
            return self.name or "mock"
        name = self.name or "mock"
        before = self.parent._mock_state.full_name()
        return before + name if name == "()" else f"{before}.{name}"


def _as_effect(value):
    """Results for several calls as an iterator; what is no iterable is left alone."""
    if value is None or callable(value) or isinstance(value, BaseException) or not hasattr(type(value), "__iter__"):
        return value
    return iter(value)


def _mock_behind(value):
    """The mock itself, also for a function that create_autospec made."""
    return getattr(value, "mock", value) if isinstance(value, types.FunctionType) else value


def _adopt(parent, name, value):
    """Makes a mock that belongs to nobody the child of another, unless that comes from it; whether it is one now."""
    value = _mock_behind(value)
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
        spec = args[0] if args else kwargs.get("spec_set") or kwargs.get("spec")
        of_coroutine = not issubclass(cls, _AsyncMixin) and asyncio.iscoroutinefunction(spec)
        bases, body = (_AsyncMixin, cls) if of_coroutine else (cls,), {"__doc__": cls.__doc__, "__module__": cls.__module__}
        if issubclass(cls, _MagicMixin):
            if spec is None:
                bases = *bases, AllSpecials
            else:
                names = spec if isinstance(spec, (list, tuple)) else dir(spec)
                body |= {name: LATE_SPECIALS[name] for name in names if name in LATE_SPECIALS}
        return object.__new__(type(cls.__name__, bases, body))

    def __init__(self, spec=None, wraps=None, name=None, spec_set=None, parent=None, unsafe=False, **kwargs):
        self.__dict__["_mock_state"] = _State(name, parent, spec, spec_set, wraps)
        self._mock_state.unsafe = unsafe
        self.configure_mock(**kwargs)

    def mock_add_spec(self, spec, spec_set=False):
        """Imitate spec from now on."""
        self._mock_state.take_spec(spec)
        self._mock_state.spec_set = spec_set

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
        state, name, kind = self._mock_state, kwargs.get("name"), type(self).__mro__[1]
        if state.sealed:
            raise AttributeError(f"{state.full_name()}{'()' if name in (None, '()') else f'.{name}'}")
        if issubclass(kind, _MagicMixin) and name in ASYNC_SPECIALS:
            kind = AsyncMock
        elif isinstance(self, _AsyncMixin):
            of_spec = name in LATE_SPECIALS or bool(state.spec_names) and name in state.spec_names
            kind = MagicMock if of_spec else AsyncMock
        elif not issubclass(kind, CallableMixin):
            kind = MagicMock if issubclass(kind, NonCallableMagicMock) else Mock
        return kind(**kwargs)

    def __getattr__(self, name):
        state = self.__dict__.get("_mock_state")
        if state is None or name == "_mock_methods":
            raise AttributeError(name)
        if state.spec_names is not None:
            if name not in state.spec_names or name in SETTABLE_SPECIALS:
                raise AttributeError(f"Mock object has no attribute {name!r}")
        elif name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)
        elif not state.unsafe and name.startswith(("assert", "assret", "asert", "aseert", "assrt")):
            raise AttributeError(f"{name!r} is not a valid assertion. Use a spec for the mock if {name!r} is meant to "
                                 "be an attribute.")
        child = state.children.get(name)
        if child is _deleted:
            raise AttributeError(name)
        if isinstance(child, _LateSpec):
            child = state.children[name] = child.make(self, name)
        if child is None:
            wraps = None if state.wraps is None else getattr(state.wraps, name)
            if not state.sealed and asyncio.iscoroutinefunction(getattr(state.spec_class, name, None)):
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
        if name == "__class__":
            state.spec_class = value
            return
        if name in _UNSUPPORTED:
            raise AttributeError(f"Attempting to set unsupported magic method {name!r}.")
        if name in SETTABLE_SPECIALS:
            self._set_special(name, value)
            return
        if state.sealed and name not in state.children:
            raise AttributeError(f"Cannot set {state.full_name()}.{name}")
        if not _adopt(self, name, value) or isinstance(value, types.FunctionType):
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
        state = self._mock_state
        if state.spec_names is not None and name not in state.spec_names:
            raise AttributeError(f"Mock object has no attribute '{name}'")
        if isinstance(value, NonCallableMock):
            _adopt(self, name, value)
        setattr(type(self), name, value)
        state.children[name] = value

    @property
    def __class__(self):
        return self._mock_state.spec_class or type(self)

    def __dir__(self):
        if not FILTER_DIR:
            return object.__dir__(self)
        names = {name for name, child in self._mock_state.children.items() if child is not _deleted}
        names |= self._mock_state.spec_names or set()
        names.update(name for name in self.__dict__ if not name.startswith("_") or name.endswith("__"))
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
        if state.delegate is not None:
            state.result = state.delegate.return_value
        if state.result is DEFAULT:
            state.result = self._get_child_mock(name="()", parent=self)
        return state.result

    @return_value.setter
    def return_value(self, value):
        self._mock_state.result = value
        if self._mock_state.delegate is not None:
            self._mock_state.delegate.return_value = value
        _adopt(self, "()", value)

    @property
    def side_effect(self):
        """A function to be called, an exception to be raised, or an iterator of results; None: nothing."""
        state = self._mock_state
        if state.delegate is not None:
            state.effect = state.delegate.side_effect = _as_effect(state.delegate.side_effect)
        return state.effect

    @side_effect.setter
    def side_effect(self, value):
        self._mock_state.effect = _as_effect(value)
        if self._mock_state.delegate is not None:
            self._mock_state.delegate.side_effect = self._mock_state.effect

    def attach_mock(self, mock, attribute):
        """Make a mock an attribute of this one, which then knows of its calls."""
        state = _mock_behind(mock)._mock_state
        state.parent, state.name = None, ""
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
        for child in map(_mock_behind, state.children.values()):
            if isinstance(child, NonCallableMock):
                child.reset_mock(visited, return_value=return_value, side_effect=side_effect)
        if isinstance(state.result, NonCallableMock) and state.result is not self:
            state.result.reset_mock(visited)

    # ---- assertions ----

    def _told_name(self):
        return self._mock_state.name or "mock"

    def _told_calls(self, prefix="Calls"):
        calls = self.mock_calls
        return f"\n{prefix}: {calls!r}." if calls else ""

    def _told_call(self, args, kwargs):
        return f"{self._told_name()}({_arguments_text(args, kwargs)})"

    def _bound_call(self, one):
        """The call as the signature of the callee has it, so that f(1) equals f(x=1); the TypeError if it does not fit."""
        if not isinstance(one, tuple):
            return one
        name, args, kwargs = _call_parts(one)
        signature = _signature_below(self, name)
        if signature is None:
            return _Call((args, kwargs), two=True) if len(one) == 2 else one
        try:
            bound = signature.bind(*args, **kwargs)
        except TypeError as error:
            return error.with_traceback(None)
        return _Call((name, bound.args, bound.kwargs))

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
        wanted = self._bound_call((args, kwargs))
        if self._bound_call(self.call_args) != wanted:
            raise AssertionError(f"expected call not found.\nExpected: {expected}\n  Actual: "
                                 f"{self._told_call(*self.call_args)}") from _misfit([wanted])

    def assert_called_once_with(self, /, *args, **kwargs):
        """One call was made, with these arguments."""
        if self.call_count != 1:
            raise AssertionError(f"Expected '{self._told_name()}' to be called once. Called {self.call_count} "
                                 f"times.{self._told_calls()}")
        return self.assert_called_with(*args, **kwargs)

    def assert_any_call(self, /, *args, **kwargs):
        """Some call had these arguments."""
        wanted = self._bound_call((args, kwargs))
        made = [self._bound_call(one) for one in self.call_args_list]
        if _misfit([wanted]) is not None or not any(all(map(operator.eq, wanted, one)) for one in made):
            raise AssertionError(f"{self._told_call(args, kwargs)} call not found") from _misfit([wanted])

    def assert_has_calls(self, calls, any_order=False):
        """These calls were made, in a row unless any_order."""
        wanted = [self._bound_call(one) for one in calls]
        made = _CallList(self._bound_call(one) for one in self.mock_calls)
        cause = _misfit(wanted)
        if not any_order:
            if wanted not in made:
                problem = "Calls not found."
                if cause is not None:
                    errors = [one if isinstance(one, Exception) else None for one in wanted]
                    problem = f"Error processing expected calls.\nErrors: {errors}"
                raise AssertionError(f"{problem}\nExpected: {_CallList(calls)!r}"
                                     f"{self._told_calls('  Actual').rstrip('.')}") from cause
            return
        missing, rest = _missing_calls(wanted, made)
        if missing:
            raise AssertionError(f"{self._told_name()!r} does not contain all of {missing!r} in its call list, "
                                 f"found {rest!r} instead") from cause


def _misfit(calls):
    """The first of the calls that did not fit its signature: an exception; None."""
    return next((one for one in calls if isinstance(one, Exception)), None)


def _missing_calls(wanted, made):
    """The calls that are wanted more often than they were made, and those that were made besides."""
    missing, rest = [], list(made)
    for one in wanted:
        if one in rest:
            rest.remove(one)
        else:
            missing.append(one)
    return tuple(missing), rest


# ---- signatures of what is imitated ----

def _own_signature(mock):
    """The signature that calls of the mock are compared by; None where nothing is known."""
    state = mock._mock_state
    if state.signature is _missing:
        state.signature = None if state.spec is None else _signature(state.spec)
    return state.signature


def _signature_below(mock, name):
    """The signature of the child that a call of this name belongs to, as far as there are children."""
    signature = None if name else _own_signature(mock)
    for step in name.replace("()", "").split(".") if name else ():
        mock = _mock_behind(mock._mock_state.children.get(step))
        if not isinstance(mock, NonCallableMock):
            break
        signature = _own_signature(mock)
    return signature


def _signature(spec, skip_first=False):
    """The signature of a callable, without `self`; None where there is none to be had.

    Of a class that of its __init__, as far as it is a function.
    """
    import inspect
    if isinstance(spec, type):
        spec, skip_first = spec.__init__, True
        if not isinstance(spec, types.FunctionType):
            return None
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


def _are_instances_callable(spec):
    """Can instances of the class be called? Of an object: can it be called itself?"""
    return any("__call__" in vars(base) for base in (spec if isinstance(spec, type) else type(spec)).__mro__)


class _LateSpec:
    """Stands among the children of a mock for one that imitates `spec`, until somebody asks for it."""

    def __init__(self, spec, spec_set):
        self.spec, self.spec_set = spec, spec_set

    def make(self, parent, name):
        return create_autospec(self.spec, self.spec_set, False, parent, name)


# ---- calling ----

def _is_method_name(name):
    """Does method_calls of the parent tell of calls by this name?"""
    return name != "()" and name not in SETTABLE_SPECIALS


def _note(mock, args, kwargs):
    """Writes the call down, in the mock and in those that it belongs to."""
    state = mock._mock_state
    state.called = True
    state.count += 1
    state.last = _Call((args, kwargs), two=True)
    state.calls.append(state.last)
    state.all_calls.append(_Call(("", args, kwargs)))
    name, method, at = state.name or "", _is_method_name(state.name), state.parent
    while at is not None:
        above = at._mock_state
        if method:
            above.method_calls.append(_Call((name, args, kwargs)))
        above.all_calls.append(_Call((name, args, kwargs)))
        if above.parent is not None:
            own = above.name or ""
            name = f"{own}{name}" if name.startswith("()") else f"{own}.{name}"
            method = method and _is_method_name(own)
        at = above.parent
    if state.delegate is not None:
        _tell_function(state)


def _outcome(mock, args, kwargs):
    """What the call returns."""
    state = mock._mock_state
    effect = mock.side_effect
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
    if state.delegate is not None or state.result is not DEFAULT:
        return mock.return_value
    if state.wraps is not None:
        return state.wraps(*args, **kwargs)
    return mock.return_value


def _check_call(mock, args, kwargs):
    """TypeError if what the mock imitates could not be called so."""
    signature = _own_signature(mock) if mock._mock_state.checked else None
    if signature is not None:
        signature.bind(*args, **kwargs)


class CallableMixin:
    """Mocks that can be called."""

    def __init__(self, spec=None, side_effect=None, return_value=DEFAULT, wraps=None, name=None, spec_set=None,
                 parent=None, unsafe=False, **kwargs):
        super().__init__(spec=spec, wraps=wraps, name=name, spec_set=spec_set, parent=parent, unsafe=unsafe)
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

class _MagicMixin:
    """Mocks with all special methods, or those of their spec (NonCallableMock.__new__)."""

    def mock_add_spec(self, spec, spec_set=False):
        """Imitate spec from now on, with the special methods that it has and no others."""
        super().mock_add_spec(spec, spec_set)
        own, names = type(self), self._mock_state.spec_names
        own.__bases__ = own.__mro__[1],
        for name, late in LATE_SPECIALS.items():
            if name in names and name not in vars(own):
                setattr(own, name, late)
            elif name not in names and name in vars(own):
                delattr(own, name)


class NonCallableMagicMock(_MagicMixin, NonCallableMock):
    """A MagicMock that cannot be called."""


class MagicMock(_MagicMixin, Mock):
    """A Mock with all special methods."""


class PropertyMock(Mock):
    """Stands for a property of a class: reading calls it, and assigning, with the value."""

    def _get_child_mock(self, /, **kwargs):
        return MagicMock(**kwargs)

    def __get__(self, obj, obj_type=None):
        return self()

    def __set__(self, obj, value):
        self(value)


# ---- coroutines ----

_CO_COROUTINE = 0x80


class _AsyncMixin:
    """Calls return coroutines; what these return is as for Mock. Also counts how often they were awaited."""

    def __init__(self, /, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.__dict__.update(await_count=0, await_args=None, await_args_list=_CallList(),
                             _is_coroutine=asyncio.coroutines._is_coroutine, __name__="AsyncMock", __defaults__=(),
                             __kwdefaults__={}, __annotations__=None,
                             __code__=types.SimpleNamespace(co_flags=_CO_COROUTINE))

    def __call__(self, /, *args, **kwargs):
        _check_call(self, args, kwargs)
        _note(self, args, kwargs)
        return self._run(args, kwargs)

    async def _run(self, args, kwargs):
        record = self.__dict__
        record["await_count"] += 1
        record["await_args"] = _Call((args, kwargs), two=True)
        record["await_args_list"].append(record["await_args"])
        if self._mock_state.delegate is not None:
            self._mock_state.delegate.__dict__.update({name: record[name] for name in (
                "await_count", "await_args", "await_args_list")})
        try:
            result = _outcome(self, args, kwargs)
        except StopIteration:  # cannot leave a coroutine
            raise StopAsyncIteration
        return await result if asyncio.iscoroutine(result) else result

    def reset_mock(self, *args, **kwargs):
        """Forget all calls, and that they were awaited."""
        super().reset_mock(*args, **kwargs)
        self.__dict__.update(await_count=0, await_args=None, await_args_list=_CallList())

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
        wanted = self._bound_call((args, kwargs))
        if self._bound_call(self.await_args) != wanted:
            raise AssertionError(f"expected await not found.\nExpected: {expected}\n  Actual: "
                                 f"{self._told_call(*self.await_args)}") from _misfit([wanted])

    def assert_any_await(self, /, *args, **kwargs):
        """Some call with these arguments was awaited."""
        wanted = self._bound_call((args, kwargs))
        made = [self._bound_call(one) for one in self.await_args_list]
        if _misfit([wanted]) is not None or not any(all(map(operator.eq, wanted, one)) for one in made):
            raise AssertionError(f"{self._told_call(args, kwargs)} await not found") from _misfit([wanted])

    def assert_has_awaits(self, calls, any_order=False):
        """These calls were awaited, in a row unless any_order."""
        wanted = [self._bound_call(one) for one in calls]
        made = _CallList(self._bound_call(one) for one in self.await_args_list)
        cause = _misfit(wanted)
        if not any_order:
            if wanted not in made:
                problem = "Awaits not found."
                if cause is not None:
                    errors = [one if isinstance(one, Exception) else None for one in wanted]
                    problem = f"Error processing expected awaits.\nErrors: {errors}"
                raise AssertionError(f"{problem}\nExpected: {_CallList(calls)}\nActual: "
                                     f"{self.await_args_list}") from cause
            return
        missing, _ = _missing_calls(wanted, made)
        if missing:
            raise AssertionError(f"{missing!r} not all found in await list") from cause

    def assert_awaited_once_with(self, /, *args, **kwargs):
        """One call was awaited, with these arguments."""
        self.assert_awaited_once()
        self.assert_awaited_with(*args, **kwargs)

    def assert_not_awaited(self):
        """No call was awaited."""
        if self.await_count:
            raise AssertionError(f"Expected {self._told_name()} to not have been awaited. Awaited {self.await_count} "
                                 "times.")


class AsyncMock(_AsyncMixin, _MagicMixin, Mock):
    """A MagicMock whose calls are awaited."""


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


def _check_misspelt(keywords):
    for name in ("autospect", "auto_spec", "set_spec"):
        if name in keywords:
            raise RuntimeError(f"{name!r} might be a typo; use unsafe=True if this is intended")


class _patch:
    """Replaces an attribute while a function runs, in a with statement, or between start() and stop()."""

    _active = []

    def __init__(self, getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs,
                 unsafe=False):
        if new_callable is not None and new is not DEFAULT:
            raise ValueError("Cannot use 'new' and 'new_callable' together")
        if not unsafe:
            _check_misspelt(kwargs)
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
        if self.autospec:
            return self._make_alike(original if self.autospec is True else self.autospec)
        kwargs, kind = dict(self.kwargs), self.new_callable
        specs = {name: original if spec is True else spec
                 for name, spec in (("spec", self.spec), ("spec_set", self.spec_set)) if spec}
        spec = specs.get("spec_set", specs.get("spec"))
        if kind is None:
            kind = self._kind(original, spec)
        if isinstance(kind, type) and issubclass(kind, NonCallableMock):
            kwargs.setdefault("name", self.attribute)
        made = kind(**specs, **kwargs)
        if spec is not None and isinstance(original, type) and isinstance(made, NonCallableMock):
            of_list = isinstance(spec, (list, tuple))
            inner = kind if of_list or _are_instances_callable(spec) else NonCallableMagicMock
            made.return_value = inner(name="()", parent=made, **specs)
        return made

    @staticmethod
    def _kind(original, spec):
        """The class of the mock where nobody said what makes it."""
        if asyncio.iscoroutinefunction(original if spec is None else spec):
            return AsyncMock
        if spec is None:
            return MagicMock
        can_call = "__call__" in spec if isinstance(spec, (list, tuple)) else callable(spec)
        return MagicMock if can_call else NonCallableMagicMock

    def _make_alike(self, spec):
        """For autospec: a mock with the attributes of spec, which must be no mock."""
        details = f"has already been mocked out. [target={self.target!r}, attr={spec!r}]"
        if isinstance(self.target, NonCallableMock):
            raise InvalidSpecError(f"Cannot autospec attr {self.attribute!r} as the patch target {details}")
        if isinstance(spec, NonCallableMock):
            name = getattr(self.target, "__name__", self.target)
            raise InvalidSpecError(f"Cannot autospec attr {self.attribute!r} from target {name!r} as it {details}")
        return create_autospec(spec, bool(self.spec_set), _name=self.attribute, **self.kwargs)

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


def patch(target, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *,
          unsafe=False, **kwargs):
    """Replace what the dotted name `target` means, by a MagicMock unless `new` says otherwise."""
    where, dot, attribute = target.rpartition(".")
    if not dot:
        raise TypeError(f"Need a valid target to patch. You supplied: {target!r}")
    return _patch(lambda: _import(where), attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, unsafe)


def _patch_object(target, attribute, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None,
                  new_callable=None, *, unsafe=False, **kwargs):
    """Replace an attribute of an object."""
    if type(target) is str:
        raise TypeError(f"{target!r} must be the actual object to be patched, not a str")
    return _patch(lambda: target, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, unsafe)


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

        if asyncio.iscoroutinefunction(func):
            @functools.wraps(func)
            async def patched(*args, **kwargs):
                with self:
                    return await func(*args, **kwargs)
        else:
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
    """A mock with the attributes of spec, and mocks like those for its functions, classes and their attributes."""
    if isinstance(spec, (list, tuple)):
        spec = type(spec)
    elif isinstance(spec, NonCallableMock):
        raise InvalidSpecError(f"Cannot autospec a Mock object. [object={spec!r}]")
    if not unsafe:
        _check_misspelt(kwargs)
    of_type = isinstance(spec, type)
    made = _kind_for(spec, instance)(name=kwargs.pop("name", _name), parent=_parent, **_spec_keywords(spec, spec_set),
                                     **kwargs)
    state = made._mock_state
    state.checked = True
    if of_type and instance:
        state.signature = _signature(spec.__call__, skip_first=True) if _are_instances_callable(spec) else None
    if of_type and not instance and "return_value" not in kwargs:
        made.return_value = create_autospec(spec, spec_set, instance=True, _name="()", _parent=made)
    for name in dir(spec):
        value = getattr(spec, name, _missing)
        if name.startswith("__") and name.endswith("__") or value is _missing:
            continue
        if not isinstance(value, (types.FunctionType, types.MethodType)):
            state.children[name] = _LateSpec(value, spec_set)
            continue
        kind = AsyncMock if asyncio.iscoroutinefunction(value) else MagicMock
        child = state.children[name] = kind(name=name, parent=made, **_spec_keywords(value, spec_set))
        child._mock_state.checked = True
        if of_type and _is_plain_method(spec, name):
            child._mock_state.signature = _signature(value, skip_first=True)
    return _function_for(made, spec) if isinstance(spec, (types.FunctionType, types.MethodType)) else made


def _spec_keywords(spec, spec_set):
    """What makes a mock imitate spec; data descriptors show nothing of what they will give, None has nothing to show."""
    if _is_data_descriptor(spec) or spec is None and not spec_set:
        return {}
    return {"spec_set" if spec_set else "spec": spec}


def _is_data_descriptor(spec):
    kind = type(spec)
    return not isinstance(spec, (type, types.FunctionType, types.MethodType)) and (
        hasattr(kind, "__set__") or hasattr(kind, "__delete__"))


def _kind_for(spec, instance):
    """The class of the mock that imitates spec, or an instance of it."""
    if _is_data_descriptor(spec):
        return MagicMock
    if asyncio.iscoroutinefunction(spec):
        if instance:
            raise RuntimeError("Instance can not be True when create_autospec is mocking an async function")
        return AsyncMock
    can_call = _are_instances_callable(spec) if instance and isinstance(spec, type) else callable(spec)
    return MagicMock if can_call else NonCallableMagicMock


def _function_for(mock, spec):
    """A function that calls the mock: it binds where a class gets it, and knows what the mock knows."""
    def imitation(*args, **kwargs):
        return mock(*args, **kwargs)

    imitation.__name__ = spec.__name__ if spec.__name__.isidentifier() else "funcopy"
    imitation.mock, imitation.__signature__ = mock, _own_signature(mock)
    imitation.return_value, imitation.side_effect = mock.return_value, mock.side_effect
    for name in dir(type(mock)):
        if name.startswith("assert_"):
            setattr(imitation, name, getattr(mock, name))
    if isinstance(mock, AsyncMock):
        imitation._is_coroutine = asyncio.coroutines._is_coroutine
        imitation.await_count, imitation.await_args, imitation.await_args_list = 0, None, _CallList()

    def reset_mock():
        mock.reset_mock()
        _tell_function(mock._mock_state)

    imitation.reset_mock = reset_mock
    mock._mock_state.delegate = imitation
    _tell_function(mock._mock_state)
    return imitation


def _tell_function(state):
    """The attributes of the function that stands for a mock, after a call."""
    state.delegate.__dict__.update(called=state.called, call_count=state.count, call_args=state.last,
                                   call_args_list=state.calls, mock_calls=state.all_calls,
                                   method_calls=state.method_calls)


def seal(mock):
    """No attributes are made any more, of children neither."""
    mock._mock_state.sealed = True
    for child in [*mock._mock_state.children.values(), mock._mock_state.result]:
        if isinstance(child, NonCallableMock) and child._mock_state.parent is mock:
            seal(child)


def mock_open(mock=None, read_data=""):
    """A mock for open(): the files that it returns hold read_data."""
    mock = MagicMock(name="open", spec=dir(io.open)) if mock is None else mock
    handle = MagicMock(spec=sorted({*dir(io.TextIOWrapper), *dir(io.BytesIO)}))
    data = io.StringIO() if isinstance(read_data, str) else io.BytesIO()

    def unless_set(name, otherwise):
        """What the handle's method does: returns what a test set, or reads."""
        method = getattr(handle, name)
        method.return_value = None
        method.side_effect = lambda *args: otherwise(*args) if method.return_value is None else method.return_value

    def lines():
        while handle.readline.return_value is not None:
            yield handle.readline.return_value
        yield from data

    def next_line():
        return next(data) if handle.readline.return_value is None else handle.readline.return_value

    def restart(*args, **kwargs):
        nonlocal data
        data = io.BytesIO(read_data) if isinstance(read_data, bytes) else io.StringIO(read_data)
        return DEFAULT

    restart()
    for name in "read", "readline", "readlines":
        unless_set(name, lambda *args, name=name: getattr(data, name)(*args))
    handle.__iter__.side_effect, handle.__next__.side_effect = lines, next_line
    handle.__enter__.return_value = handle
    handle.write.return_value = None
    mock.side_effect = restart
    mock.return_value = handle
    return mock
