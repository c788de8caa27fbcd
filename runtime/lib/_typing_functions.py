"""Functions of typing that mean something to checkers and do little or nothing at run time."""

import collections
import contextlib
import functools
import sys
import types


def cast(typ, val):
    """val, which checkers take for a typ."""
    return val


def assert_type(val, typ, /):
    """val; checkers make sure that it is a typ."""
    return val


def reveal_type(obj, /):
    """obj; tells its type."""
    print(f"Runtime type is {type(obj).__name__!r}", file=sys.stderr)
    return obj


_ASSERT_NEVER_REPR_MAX_LENGTH = 100


def assert_never(arg, /):
    """For code that checkers prove not to be reached; fails if it is."""
    shown = repr(arg)
    if len(shown) > _ASSERT_NEVER_REPR_MAX_LENGTH:
        shown = f"{shown[:_ASSERT_NEVER_REPR_MAX_LENGTH]}..."
    raise AssertionError(f"Expected code to be unreachable, but got: {shown}")


def final(f):
    """Decorator: a class that is not derived from, a method that is not overridden."""
    with contextlib.suppress(AttributeError, TypeError):
        f.__final__ = True
    return f


def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False, field_specifiers=(),
                        **kwargs):
    """Decorator: the function, class or metaclass makes classes like those of dataclasses."""
    told = dict(eq_default=eq_default, order_default=order_default, kw_only_default=kw_only_default,
                field_specifiers=field_specifiers, kwargs=kwargs)

    def decorate(item):
        item.__dataclass_transform__ = told
        return item

    return decorate


def _belongs_to(item, cls):
    """Whether a class attribute was defined in the class's own body."""
    name = getattr(item, "__name__", None)
    return (getattr(item, "__qualname__", None) == f"{cls.__qualname__}.{name}"
            and getattr(item, "__module__", None) == cls.__module__)


def no_type_check(arg):
    """Decorator: annotations of the function, or in the class, mean something else."""
    if isinstance(arg, type):
        for item in [getattr(arg, name) for name in dir(arg)]:
            if not _belongs_to(item, arg):
                continue
            if isinstance(item, type):
                no_type_check(item)
            elif isinstance(item, (types.FunctionType, types.MethodType)):
                getattr(item, "__func__", item).__no_type_check__ = True
    with contextlib.suppress(TypeError):
        arg.__no_type_check__ = True
    return arg


def no_type_check_decorator(decorator):
    """Decorator of decorators: what they return is no_type_check()ed."""
    @functools.wraps(decorator)
    def decorate(*args, **kwds):
        return no_type_check(decorator(*args, **kwds))

    return decorate


# ---- overloads ----

_overload_registry = collections.defaultdict(dict)  # (module, name) -> line -> function


def _overload_dummy(*args, **kwds):
    """Stands for functions that are only declared."""
    raise NotImplementedError("You should not call an overloaded function. A series of @overload-decorated functions "
                              "outside a stub module should always be followed by an implementation that is not "
                              "@overload-ed.")


def _overload_key(func):
    plain = getattr(func, "__func__", func)
    return plain.__module__, plain.__qualname__


def overload(func):
    """Decorator: one of several signatures of a function, whose body follows."""
    with contextlib.suppress(AttributeError):  # not every callable has these names
        line = getattr(func, "__func__", func).__code__.co_firstlineno
        _overload_registry[_overload_key(func)][line] = func
    return _overload_dummy


def get_overloads(func):
    """The signatures declared for a function."""
    return list(_overload_registry.get(_overload_key(func), {}).values())


def clear_overloads():
    """Forget all of them."""
    _overload_registry.clear()


for _function in (assert_never, assert_type, cast, clear_overloads, dataclass_transform, final, get_overloads,
                  no_type_check, no_type_check_decorator, overload, reveal_type):
    _function.__module__ = "typing"
