"""weakref: references that keep nothing alive, dictionaries with such keys or values, and finalizers."""

import sys
from _collections_abc import Mapping, MutableMapping, MutableSet
from _weakref import CallableProxyType, ProxyType, ReferenceType, getweakrefcount, getweakrefs, proxy, ref
from _weakrefset import WeakSet, _alive, _Undertaker

__all__ = [
    "CallableProxyType", "ProxyType", "ProxyTypes", "ReferenceType", "WeakKeyDictionary", "WeakMethod", "WeakSet",
    "WeakValueDictionary", "finalize", "getweakrefcount", "getweakrefs", "proxy", "ref",
]

ProxyTypes = ProxyType, CallableProxyType
MutableSet.register(WeakSet)


# ---- references ----

class KeyedRef(ref):
    """A reference that knows under which key a dictionary has it."""

    __slots__ = ("key",)

    def __new__(cls, ob, callback, key):
        made = ref.__new__(cls, ob, callback)
        made.key = key
        return made

    def __init__(self, ob, callback, key):
        ref.__init__(self, ob, callback)


class WeakMethod(ref):
    """A weak reference to a bound method: to its object and its function, dead when either is."""

    __slots__ = ("_function", "_kind", "_told", "__weakref__")

    def __new__(cls, meth, callback=None):
        if not (hasattr(meth, "__self__") and hasattr(meth, "__func__")):
            raise TypeError(f"argument should be a bound method, not {type(meth)}")

        def died(_):
            method = itself()
            if method is not None and not method._told:
                method._told = True
                if callback is not None:
                    callback(method)

        made = ref.__new__(cls, meth.__self__, died)
        itself = ref(made)
        made._function = ref(meth.__func__, died)
        made._kind = type(meth)
        made._told = False
        return made

    def __call__(self):
        parts = self._function(), ref.__call__(self)
        return None if None in parts else self._kind(*parts)

    __hash__ = ref.__hash__

    def __eq__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        if self._told or other._told:
            return self is other
        return self._function == other._function and ref.__eq__(self, other)

    def __ne__(self, other):
        equal = self.__eq__(other)
        return equal if equal is NotImplemented else not equal


# ---- dictionaries ----

class _WeakDictionary(MutableMapping):
    """What both kinds have in common: `data` has the references, items() gives what is alive."""

    def __init__(self, drop):
        self.data = {}
        self._undertaker = _Undertaker(drop(self.data))

    def __repr__(self):
        return f"<{type(self).__name__} at {id(self):#x}>"

    def keys(self):
        for key, _ in self.items():
            yield key

    def values(self):
        for _, value in self.items():
            yield value

    __iter__ = keys

    def update(self, other=None, /, **kwargs):
        if other is not None:
            items = other.items() if hasattr(other, "items") else dict(other).items()
            for key, value in items:
                self[key] = value
        for name in kwargs:
            self[name] = kwargs[name]

    def _united(self, *mappings):
        new = type(self)()
        for mapping in mappings:
            new.update(mapping)
        return new

    def __or__(self, other):
        return self._united(self, other) if isinstance(other, Mapping) else NotImplemented

    def __ror__(self, other):
        return self._united(other, self) if isinstance(other, Mapping) else NotImplemented

    def __ior__(self, other):
        self.update(other)
        return self


class WeakValueDictionary(_WeakDictionary):
    """A dictionary whose entries vanish when nothing else refers to their values."""

    def __init__(self, other=(), /, **kw):
        def drop_from(data):
            def drop(reference):
                if data.get(reference.key) is reference:
                    del data[reference.key]

            return drop

        super().__init__(drop_from)
        self.update(other, **kw)

    def __setitem__(self, key, value):
        self.data[key] = KeyedRef(value, self._undertaker, key)

    def __getitem__(self, key):
        value = self.data[key]()
        if value is None:
            raise KeyError(key)
        return value

    def __delitem__(self, key):
        if self.data[key]() is None:
            raise KeyError(key)
        del self.data[key]

    def __contains__(self, key):
        return self.get(key) is not None

    def get(self, key, default=None):
        reference = self.data.get(key)
        value = reference and reference()
        return default if value is None else value

    def __len__(self):
        return sum(1 for _ in _alive(self.data.values()))

    def items(self):
        with self._undertaker:
            for key, reference in self.data.items():
                value = reference()
                if value is not None:
                    yield key, value

    def valuerefs(self):
        """A list of the references to the values; some may be dead."""
        return list(self.data.values())

    def itervaluerefs(self):
        """The references to the values one by one."""
        with self._undertaker:
            yield from self.data.values()

    def pop(self, key, *args):
        value = self.get(key)
        if value is not None:
            del self.data[key]
            return value
        for default in args:
            return default
        raise KeyError(key)

    def popitem(self):
        while True:
            key, reference = self.data.popitem()
            value = reference()
            if value is not None:
                return key, value

    def setdefault(self, key, default=None):
        value = self.get(key)
        if value is None:
            self[key] = value = default
        return value

    def copy(self):
        return WeakValueDictionary(self)

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy
        new = type(self)()
        for key, value in self.items():
            new[deepcopy(key, memo)] = value
        return new


class WeakKeyDictionary(_WeakDictionary):
    """A dictionary whose entries vanish when nothing else refers to their keys."""

    def __init__(self, dict=None):
        super().__init__(lambda data: lambda reference: data.pop(reference, None))
        self.update(dict)

    def __setitem__(self, key, value):
        self.data[ref(key, self._undertaker)] = value

    def __getitem__(self, key):
        return self.data[ref(key)]

    def __delitem__(self, key):
        del self.data[ref(key)]

    def __contains__(self, key):
        try:
            return ref(key) in self.data
        except TypeError:
            return False

    def get(self, key, default=None):
        return self.data.get(ref(key), default)

    def __len__(self):
        return sum(1 for _ in _alive(self.data))

    def items(self):
        with self._undertaker:
            for reference, value in self.data.items():
                key = reference()
                if key is not None:
                    yield key, value

    def keyrefs(self):
        """A list of the references to the keys; some may be dead."""
        return list(self.data)

    def pop(self, key, *args):
        return self.data.pop(ref(key), *args)

    def popitem(self):
        while True:
            reference, value = self.data.popitem()
            key = reference()
            if key is not None:
                return key, value

    def setdefault(self, key, default=None):
        return self.data.setdefault(ref(key, self._undertaker), default)

    def copy(self):
        return WeakKeyDictionary(self)

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy
        new = type(self)()
        for key, value in self.items():
            new[key] = deepcopy(value, memo)
        return new


# ---- finalizers ----

class _Plan:
    """What a living finalizer is going to do."""

    __slots__ = ("reference", "func", "args", "kwargs", "atexit")


class finalize:
    """Calls func(*args, **kwargs) once: when obj is about to vanish, at exit, or when the finalizer is called."""

    __slots__ = ()
    _plans = {}  # of all finalizers that are alive, oldest first
    _at_exit = None

    def __init__(self, obj, func, /, *args, **kwargs):
        plan = _Plan()
        plan.reference = ref(obj, self)  # the finalizer is the callback
        plan.func, plan.args, plan.kwargs = func, args, kwargs
        plan.atexit = True
        if finalize._at_exit is None:
            import atexit
            finalize._at_exit = atexit.register(_finalize_rest)
        finalize._plans[self] = plan

    def __call__(self, _=None):
        """Does it now, if it is still to be done, and gives the result."""
        plan = finalize._plans.pop(self, None)
        return plan and plan.func(*plan.args, **plan.kwargs)

    def peek(self):
        """(obj, func, args, kwargs), or None if it is done."""
        plan = finalize._plans.get(self)
        obj = plan and plan.reference()
        if obj is not None:
            return obj, plan.func, plan.args, plan.kwargs

    def detach(self):
        """The same; it will never be done then."""
        parts = self.peek()
        if parts is not None:
            del finalize._plans[self]
        return parts

    @property
    def alive(self):
        """Is it still to be done?"""
        return self in finalize._plans

    @property
    def atexit(self):
        """Should it be done at exit?"""
        plan = finalize._plans.get(self)
        return plan is not None and plan.atexit

    @atexit.setter
    def atexit(self, value):
        if self.alive:
            finalize._plans[self].atexit = bool(value)

    def __repr__(self):
        parts = self.peek()
        state = "dead" if parts is None else f"for {type(parts[0]).__name__!r} at {id(parts[0]):#x}"
        return f"<{type(self).__name__} object at {id(self):#x}; {state}>"


def _finalize_rest():
    """At exit: the newest first; what a finalizer adds is newer still. Those that do not want to are forgotten."""
    plans = finalize._plans
    while True:
        newest = next((f for f in reversed(plans) if plans[f].atexit), None)
        if newest is None:
            plans.clear()
            return
        try:
            newest()
        except Exception:
            sys.excepthook(*sys.exc_info())
