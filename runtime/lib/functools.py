"""functools: functions that make functions, or take them apart.

Native (_functools): reduce, partial, cmp_to_key and the table of remembered results behind lru_cache.
"""

from _abc import get_cache_token
from _functools import _lru_cache_wrapper, cmp_to_key, partial, reduce
from collections import namedtuple
from types import GenericAlias, MappingProxyType, UnionType

__all__ = [
    "WRAPPER_ASSIGNMENTS", "WRAPPER_UPDATES", "cache", "cached_property", "cmp_to_key", "lru_cache", "partial",
    "partialmethod", "reduce", "singledispatch", "singledispatchmethod", "total_ordering", "update_wrapper", "wraps",
]

# ---- wrappers that look like what they wrap ----

WRAPPER_ASSIGNMENTS = ("__module__", "__name__", "__qualname__", "__doc__", "__annotations__")
WRAPPER_UPDATES = ("__dict__",)
_MISSING = object()


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Gives wrapper the names, documentation and attributes of wrapped, and __wrapped__; gives wrapper back."""
    for name in assigned:
        value = getattr(wrapped, name, _MISSING)
        if value is not _MISSING:
            setattr(wrapper, name, value)
    for name in updated:
        attributes = getattr(wrapper, name)
        attributes.update(getattr(wrapped, name, ()))
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """update_wrapper as a decorator of the wrapper."""
    return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)


# ---- total_ordering ----

# Which way a comparison points, and whether it holds for equals.
_COMPARISONS = {"__lt__": ("<", False), "__le__": ("<", True), "__gt__": (">", False), "__ge__": (">", True)}


def _derived(name, root):
    """The comparison `name` made of the comparison `root` and, unless one is the contrary of the other, of equality."""
    side, with_equals = _COMPARISONS[name]
    root_side, root_with_equals = _COMPARISONS[root]
    contrary = side != root_side
    exact = contrary and with_equals != root_with_equals

    def compare(self, other):
        known = getattr(type(self), root)(self, other)
        if known is NotImplemented:
            return known
        result = not known if contrary else known
        if exact:
            return result
        return (result or self == other) if with_equals else (result and self != other)

    # found again by pickle, and by the next class that lacks it
    public = f"_{name[2:4]}_from_{root[2:4]}"
    compare.__name__, compare.__qualname__ = name, public
    return globals().setdefault(public, compare)


def total_ordering(cls):
    """Class decorator that adds those of < <= > >= that the class lacks; it needs one of them, and ==."""
    own = [name for name in _COMPARISONS if getattr(cls, name, None) is not getattr(object, name)]
    if not own:
        raise ValueError("must define at least one ordering operation: < > <= >=")
    for name in _COMPARISONS:
        if name not in own:
            setattr(cls, name, _derived(name, own[0]))
    return cls


# ---- methods with arguments given ----

def _check_function(func):
    if not (callable(func) or hasattr(func, "__get__")):
        raise TypeError(f"{func!r} is not callable or a descriptor")


class partialmethod:
    """partial for the body of a class: the arguments given come after self."""

    def __init__(self, func, /, *args, **keywords):
        _check_function(func)
        if isinstance(func, partialmethod):
            args = func.args + args
            keywords = func.keywords | keywords
            func = func.func
        self.func, self.args, self.keywords = func, args, keywords

    def __repr__(self):
        cls = type(self)
        given = ", ".join(map(repr, self.args))
        named = ", ".join(f"{name}={value!r}" for name, value in self.keywords.items())
        return f"{cls.__module__}.{cls.__qualname__}({self.func!r}, {given}, {named})"

    def _make_unbound_method(self):
        """A function that takes self first, for what does not bind by itself."""
        def _method(cls_or_self, /, *args, **keywords):
            return self.func(cls_or_self, *self.args, *args, **(self.keywords | keywords))

        _method._partialmethod = self
        _method.__isabstractmethod__ = self.__isabstractmethod__
        return _method

    def __get__(self, obj, cls=None):
        bind = getattr(self.func, "__get__", None)
        bound = self.func if bind is None else bind(obj, cls)
        if bound is self.func:
            return self._make_unbound_method().__get__(obj, cls)
        method = partial(bound, *self.args, **self.keywords)
        if hasattr(bound, "__self__"):
            method.__self__ = bound.__self__
        return method

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)

    __class_getitem__ = classmethod(GenericAlias)


# ---- results remembered ----

_CacheInfo = namedtuple("CacheInfo", ("hits", "misses", "maxsize", "currsize"))


def _remembering(function, maxsize, typed):
    remembering = _lru_cache_wrapper(function, maxsize, typed, _CacheInfo)
    remembering.cache_parameters = lambda: {"maxsize": maxsize, "typed": typed}
    return update_wrapper(remembering, function)


def lru_cache(maxsize=128, typed=False):
    """Decorator: the function remembers the results of its last maxsize different calls, of all if that is None.

    With typed, arguments of different types count as different even if they are equal.
    """
    if maxsize is None or isinstance(maxsize, int):
        size = maxsize if maxsize is None else max(maxsize, 0)
        return lambda user_function: _remembering(user_function, size, typed)
    if callable(maxsize) and isinstance(typed, bool):
        return _remembering(maxsize, 128, typed)
    raise TypeError("Expected first argument to be an integer, a callable, or None")


def cache(user_function, /):
    """Decorator: the function remembers the results of all its calls."""
    return _remembering(user_function, None, False)


class cached_property:
    """Method that becomes an attribute: computed when first asked for, then kept in the instance's __dict__."""

    def __init__(self, func):
        self.func = func
        self.__doc__ = func.__doc__
        self.attrname = None

    def __set_name__(self, owner, name):
        if self.attrname not in (None, name):
            raise TypeError("Cannot assign the same cached_property to two different names "
                            f"({self.attrname!r} and {name!r}).")
        self.attrname = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        name = self.attrname
        if name is None:
            raise TypeError("Cannot use cached_property instance without calling __set_name__ on it.")
        attributes = getattr(instance, "__dict__", None)
        if attributes is None:
            raise TypeError(f"No '__dict__' attribute on {type(instance).__name__!r} instance to cache {name!r} property.")
        if name in attributes:
            return attributes[name]
        value = self.func(instance)
        try:
            attributes[name] = value
        except TypeError:
            raise TypeError(f"The '__dict__' attribute on {type(instance).__name__!r} instance does not support item "
                            f"assignment for caching {name!r} property.") from None
        return value

    __class_getitem__ = classmethod(GenericAlias)


# ---- functions chosen by the class of an argument ----
#
# The implementation for a class is that of the first registered class in its method resolution order, where abstract
# classes that it is only registered with, or recognised by, take part: as bases of the most general class in the order
# that is a subclass of them, after the abstract bases that are written down (PEP 443).

def _virtual_bases(cls, registered):
    """The registered classes that cls is a subclass of without inheriting from them, in the order in which they count.

    One that another inherits from is left out: it follows that one. Where a common subclass, itself not registered,
    also recognises cls, its order decides.
    """
    inherited = set(cls.__mro__)
    found = [t for t in registered
             if t not in inherited and hasattr(t, "__mro__") and type(t) is not GenericAlias and issubclass(cls, t)]
    found = [t for t in found if not any(t is not other and t in other.__mro__ for other in found)]
    ordered = {}
    for t in found:
        orders = [[k for k in sub.__mro__ if k in found]
                  for sub in t.__subclasses__() if sub not in inherited and issubclass(cls, sub)]
        orders.sort(key=len, reverse=True)
        for order in orders or [[t]]:
            ordered.update(dict.fromkeys(order))
    return list(ordered)


def _merge(orders):
    """C3: the order that keeps all given orders; what comes first in one and behind in none is next."""
    orders = [order for order in orders if order]
    merged = []
    while orders:
        behind = {k for order in orders for k in order[1:]}
        for order in orders:
            if order[0] not in behind:
                break
        else:
            raise RuntimeError("Inconsistent hierarchy")
        chosen = order[0]
        merged.append(chosen)
        orders = [order[1:] if order[0] is chosen else order for order in orders]
        orders = [order for order in orders if order]
    return merged


def _resolution_order(cls, virtual):
    """The method resolution order of cls with virtual bases put in."""
    bases = list(cls.__bases__)
    here = [v for v in virtual if issubclass(cls, v) and not any(issubclass(b, v) for b in bases)]
    deeper = [v for v in virtual if v not in here]
    place = max((i + 1 for i, b in enumerate(bases) if hasattr(b, "__abstractmethods__")), default=0)
    groups = bases[:place], here, bases[place:]
    orders = [_resolution_order(b, deeper) for group in groups for b in group]
    return _merge([[cls], *orders, *groups])


def _implementation(cls, registry):
    """What the registry has for cls."""
    virtual = _virtual_bases(cls, registry)
    order = _resolution_order(cls, virtual) if virtual else cls.__mro__
    for place, best in enumerate(order):
        if best in registry:
            break
    else:
        return None
    # two abstract classes side by side, neither a subclass of the other: no reason to prefer one
    rival = order[place + 1] if place + 1 < len(order) else None
    if (rival in registry and not {best, rival} & set(cls.__mro__) and not issubclass(best, rival)):
        raise RuntimeError(f"Ambiguous dispatch: {best} or {rival}")
    return registry[best]


def _is_union(x):
    """int | str, or Union[int, str] of module typing, which need not be there for that."""
    if isinstance(x, UnionType):
        return True
    origin = getattr(x, "__origin__", None)
    return getattr(origin, "__module__", None) == "typing" and repr(origin) == "typing.Union"


def _is_class(x):
    return isinstance(x, type) and not isinstance(x, GenericAlias)


def _named(text, function):
    """The class, or union of classes, that an annotation kept as text means."""
    parts = []
    for name in text.split("|"):
        first, *rest = name.strip().split(".")
        names = function.__globals__
        if first in names:
            value = names[first]
        else:
            import builtins
            value = getattr(builtins, first, _MISSING) if first != "None" else type(None)
        if value is _MISSING:
            raise NameError(f"name {first!r} is not defined")
        for attribute in rest:
            value = getattr(value, attribute)
        parts.append(value)
    return reduce(lambda a, b: a | b, parts)


def _annotated_class(function):
    """The class in the first annotation of a function given to register alone."""
    annotations = getattr(function, "__annotations__", None)
    if not annotations:
        raise TypeError(f"Invalid first argument to `register()`: {function!r}. Use either `@register(some_class)` or "
                        "plain `@register` on an annotated function.")
    name, wanted = next(iter(annotations.items()))
    if isinstance(wanted, str):
        wanted = _named(wanted, function)
    elif wanted is None:
        wanted = type(None)
    if _is_union(wanted):
        if not all(map(_is_class, wanted.__args__)):
            raise TypeError(f"Invalid annotation for {name!r}. {wanted!r} not all arguments are classes.")
    elif not _is_class(wanted):
        raise TypeError(f"Invalid annotation for {name!r}. {wanted!r} is not a class.")
    return wanted


def singledispatch(func):
    """Decorator: the function chooses its implementation by the class of its first argument.

    func is what object gets; f.register(cls) decorates the implementation for a class.
    """
    registry = {object: func}
    chosen = {}   # class -> implementation found for it
    token = None  # of the abstract classes' registrations when `chosen` was begun, once one of those takes part

    def dispatch(cls):
        """The implementation that a call with an instance of cls runs."""
        nonlocal token
        if token is not None and token != get_cache_token():
            chosen.clear()
            token = get_cache_token()
        if cls not in chosen:
            chosen[cls] = registry[cls] if cls in registry else _implementation(cls, registry)
        return chosen[cls]

    def register(cls, func=None):
        """Adds an implementation: register(cls, func), @register(cls), or @register on an annotated function."""
        nonlocal token
        if _is_class(cls) or _is_union(cls) and all(map(_is_class, cls.__args__)):
            if func is None:
                return lambda func: register(cls, func)
        elif func is not None:
            raise TypeError(f"Invalid first argument to `register()`. {cls!r} is not a class or union type.")
        else:
            cls, func = _annotated_class(cls), cls
        for one in cls.__args__ if _is_union(cls) else (cls,):
            registry[one] = func
            if token is None and hasattr(one, "__abstractmethods__"):
                token = get_cache_token()
        chosen.clear()
        return func

    def wrapper(*args, **kw):
        if args:
            return dispatch(args[0].__class__)(*args, **kw)
        raise TypeError(f"{name} requires at least 1 positional argument")

    name = getattr(func, "__name__", "singledispatch function")
    wrapper.dispatch, wrapper.register = dispatch, register
    wrapper.registry = MappingProxyType(registry)
    wrapper._clear_cache = chosen.clear
    return update_wrapper(wrapper, func)


class singledispatchmethod:
    """singledispatch for methods: by the class of the argument after self."""

    def __init__(self, func):
        _check_function(func)
        self.func = func
        self.dispatcher = singledispatch(func)

    def register(self, cls, method=None):
        """Adds an implementation, as register of a singledispatch function does."""
        return self.dispatcher.register(cls, method)

    def __get__(self, obj, cls=None):
        dispatch = self.dispatcher.dispatch

        def _method(*args, **kwargs):
            return dispatch(args[0].__class__).__get__(obj, cls)(*args, **kwargs)

        _method.register = self.register
        _method.__isabstractmethod__ = self.__isabstractmethod__
        return update_wrapper(_method, self.func)

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)
