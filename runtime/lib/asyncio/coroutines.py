"""What counts as a coroutine, and as a function that makes one."""

import functools
import types

__all__ = "iscoroutine", "iscoroutinefunction"

_CO_COROUTINE = 0x80
_COROUTINE_METHODS = "send", "throw", "close", "__await__"

_is_coroutine = object()  # the attribute of this name and value marks callables that act as coroutine functions


def iscoroutine(obj):
    """Whether obj is a coroutine, or has all its methods."""
    return isinstance(obj, types.CoroutineType) or all(hasattr(obj, name) for name in _COROUTINE_METHODS)


def iscoroutinefunction(func):
    """Whether func was defined by `async def`, or is marked as if."""
    if getattr(func, "_is_coroutine", None) is _is_coroutine:
        return True
    while True:
        if isinstance(func, functools.partial):
            func = func.func
        elif isinstance(func, types.MethodType):
            func = func.__func__
        else:
            break
    return isinstance(func, types.FunctionType) and func.__code__.co_flags & _CO_COROUTINE != 0
