"""contextlib: context managers made of generator functions, ready-made ones, and stacks of them.

What the synchronous and the asynchronous forms have in common stands once: _FromGenerator judges how a generator
ended, _Passage follows an exception through the callbacks of a stack.
"""

import abc
import os
import sys
from collections import deque
from functools import wraps
from types import GenericAlias, MethodType

__all__ = [
    "AbstractAsyncContextManager", "AbstractContextManager", "AsyncContextDecorator", "AsyncExitStack",
    "ContextDecorator", "ExitStack", "aclosing", "asynccontextmanager", "chdir", "closing", "contextmanager",
    "nullcontext", "redirect_stderr", "redirect_stdout", "suppress",
]


# ---- abstract base classes ----

@abc._known_by("__enter__", "__exit__")
class AbstractContextManager(abc.ABC):
    """Whatever can stand in a with statement."""

    @abc.abstractmethod
    def __exit__(self, exc_type, exc_value, traceback):
        """The block is over; a true answer swallows its exception."""

    def __enter__(self):
        return self

    __class_getitem__ = classmethod(GenericAlias)


@abc._known_by("__aenter__", "__aexit__")
class AbstractAsyncContextManager(abc.ABC):
    """Whatever can stand in an async with statement."""

    @abc.abstractmethod
    async def __aexit__(self, exc_type, exc_value, traceback):
        """The block is over; a true answer swallows its exception."""

    async def __aenter__(self):
        return self

    __class_getitem__ = classmethod(GenericAlias)


# ---- as decorators ----

class ContextDecorator:
    """Mixin: the context manager decorates a function, whose every call then runs inside it."""

    def _recreate_cm(self):
        """The manager for one call; a manager that works only once overrides this."""
        return self

    def __call__(self, func):
        @wraps(func)
        def inner(*args, **kwargs):
            with self._recreate_cm():
                return func(*args, **kwargs)

        return inner


class AsyncContextDecorator:
    """The same for asynchronous context managers and coroutine functions."""

    def _recreate_cm(self):
        return self

    def __call__(self, func):
        @wraps(func)
        async def inner(*args, **kwargs):
            async with self._recreate_cm():
                return await func(*args, **kwargs)

        return inner


# ---- context managers made of generators ----

_ENDED = object()  # what next() gives for a generator that yields no more


class _FromGenerator:
    """The parts of both kinds: the call that makes the generator, and what it means how the generator ended."""

    # exceptions that no generator can raise as they are: they come out as the cause of a RuntimeError
    _wrapped = (StopIteration,)

    def __init__(self, func, args, kwds):
        self.func, self.args, self.kwds = func, args, kwds
        self.gen = func(*args, **kwds)
        own = getattr(func, "__doc__", None)
        self.__doc__ = type(self).__doc__ if own is None else own

    def _recreate_cm(self):
        return type(self)(self.func, self.args, self.kwds)

    def _begin(self):
        """The arguments are needed only before the block, and should not live as long as it."""
        del self.args, self.kwds, self.func

    def _let_through(self, raised, thrown, traceback):
        """Is what the generator raised merely the exception thrown into it?  That one then gets its traceback back."""
        converted = (isinstance(raised, RuntimeError) and isinstance(thrown, self._wrapped)
                     and raised.__cause__ is thrown)
        if raised is not thrown and not converted:
            return False
        thrown.__traceback__ = traceback
        return True


class _GeneratorContextManager(_FromGenerator, AbstractContextManager, ContextDecorator):
    """A context manager whose block runs where a generator yields."""

    def __enter__(self):
        self._begin()
        try:
            return next(self.gen)
        except StopIteration:
            raise RuntimeError("generator didn't yield") from None

    def __exit__(self, exc_type, exc_value, traceback):
        if exc_type is None:
            if next(self.gen, _ENDED) is _ENDED:
                return False
            raise RuntimeError("generator didn't stop")
        thrown = exc_type() if exc_value is None else exc_value
        try:
            self.gen.throw(exc_type, thrown, traceback)
        except StopIteration as end:
            return end is not thrown
        except BaseException as raised:
            if self._let_through(raised, thrown, traceback):
                return False
            raise
        raise RuntimeError("generator didn't stop after throw()")


class _AsyncGeneratorContextManager(_FromGenerator, AbstractAsyncContextManager, AsyncContextDecorator):
    """An asynchronous context manager whose block runs where an asynchronous generator yields."""

    _wrapped = (StopIteration, StopAsyncIteration)

    async def __aenter__(self):
        self._begin()
        try:
            return await anext(self.gen)
        except StopAsyncIteration:
            raise RuntimeError("generator didn't yield") from None

    async def __aexit__(self, exc_type, exc_value, traceback):
        if exc_type is None:
            if await anext(self.gen, _ENDED) is _ENDED:
                return False
            raise RuntimeError("generator didn't stop")
        thrown = exc_type() if exc_value is None else exc_value
        try:
            await self.gen.athrow(exc_type, thrown, traceback)
        except StopAsyncIteration as end:
            return end is not thrown
        except BaseException as raised:
            if self._let_through(raised, thrown, traceback):
                return False
            raise
        raise RuntimeError("generator didn't stop after athrow()")


def contextmanager(func):
    """Decorator: calls of a generator function that yields once give context managers."""
    @wraps(func)
    def helper(*args, **kwargs):
        return _GeneratorContextManager(func, args, kwargs)

    return helper


def asynccontextmanager(func):
    """Decorator: calls of an asynchronous generator function that yields once give asynchronous context managers."""
    @wraps(func)
    def helper(*args, **kwargs):
        return _AsyncGeneratorContextManager(func, args, kwargs)

    return helper


# ---- ready-made context managers ----

class nullcontext(AbstractContextManager, AbstractAsyncContextManager):
    """Stands where a context manager is optional: gives enter_result, does nothing."""

    def __init__(self, enter_result=None):
        self.enter_result = enter_result

    def __enter__(self):
        return self.enter_result

    def __exit__(self, *exc_info):
        pass

    async def __aenter__(self):
        return self.enter_result

    async def __aexit__(self, *exc_info):
        pass


class closing(AbstractContextManager):
    """Calls thing.close() after the block."""

    def __init__(self, thing):
        self.thing = thing

    def __enter__(self):
        return self.thing

    def __exit__(self, *exc_info):
        self.thing.close()


class aclosing(AbstractAsyncContextManager):
    """Awaits thing.aclose() after the block."""

    def __init__(self, thing):
        self.thing = thing

    async def __aenter__(self):
        return self.thing

    async def __aexit__(self, *exc_info):
        await self.thing.aclose()


class suppress(AbstractContextManager):
    """The block ends silently with any of the given exceptions."""

    def __init__(self, *exceptions):
        self._silent = exceptions

    def __enter__(self):
        pass

    def __exit__(self, exc_type, exc_value, traceback):
        return exc_type is not None and issubclass(exc_type, self._silent)


class _RedirectStream(AbstractContextManager):
    """Another stream stands in sys under the name of the subclass's stream; re-entrant."""

    _name = None

    def __init__(self, new_target):
        self._target = new_target
        self._saved = []

    def __enter__(self):
        self._saved.append(getattr(sys, self._name))
        setattr(sys, self._name, self._target)
        return self._target

    def __exit__(self, *exc_info):
        setattr(sys, self._name, self._saved.pop())


class redirect_stdout(_RedirectStream):
    """What the block prints goes to new_target."""

    _name = "stdout"


class redirect_stderr(_RedirectStream):
    """What the block writes to sys.stderr goes to new_target."""

    _name = "stderr"


class chdir(AbstractContextManager):
    """The working directory is another one during the block; re-entrant."""

    def __init__(self, path):
        self.path = path
        self._before = []

    def __enter__(self):
        self._before.append(os.getcwd())
        os.chdir(self.path)

    def __exit__(self, *exc_info):
        os.chdir(self._before.pop())


# ---- stacks ----

def _special(manager, enter, leave, kind):
    """The two methods of a context manager, looked up on its class as the with statement does."""
    cls = type(manager)
    try:
        return getattr(cls, enter), getattr(cls, leave)
    except AttributeError:
        raise TypeError(f"'{cls.__module__}.{cls.__qualname__}' object does not support the {kind} protocol") from None


class _Passage:
    """An exception, or none, on its way out through the callbacks of a stack.

    `details` is what the next callback is told; `pending` is the exception to raise at the end, if it is no longer the
    one that arrived.
    """

    def __init__(self, details):
        self.details = details
        self.arrived = details[0] is not None
        self.swallowed = False
        self.pending = None
        # while a callback runs this is the exception being handled, even if an earlier callback has swallowed it
        self.handled = sys.exc_info()[1]

    def answered(self, answer):
        """A callback has returned."""
        if answer:
            self.details = (None, None, None)
            self.pending = None
            self.swallowed = True

    def failed(self, raised):
        """A callback has raised.  Its exception's context should be what the callback was told of, as in nested with
        statements, where Python has put the exception being handled."""
        told = self.details[1]
        link = raised
        while link.__context__ is not None and link.__context__ is not told:
            if link.__context__ is self.handled:
                link.__context__ = told
                break
            link = link.__context__
        self.pending = raised
        self.details = type(raised), raised, raised.__traceback__
        self.context = raised.__context__

    def restore_context(self):
        """Raising the pending exception has set its context again."""
        self.pending.__context__ = self.context


class _BaseExitStack:
    """The callbacks, each with whether it is to be awaited."""

    def __init__(self):
        self._exit_callbacks = deque()

    def pop_all(self):
        """A new stack that takes over all callbacks."""
        heir = type(self)()
        heir._exit_callbacks, self._exit_callbacks = self._exit_callbacks, heir._exit_callbacks
        return heir

    def _add(self, callback, awaited=False):
        self._exit_callbacks.append((awaited, callback))

    def push(self, exit):
        """Adds a context manager without entering it, or a function with the arguments of __exit__; gives it back."""
        leave = getattr(type(exit), "__exit__", None)
        self._add(exit if leave is None else MethodType(leave, exit))
        return exit

    def enter_context(self, cm):
        """Enters a context manager and gives what that gives; it is left with the stack."""
        enter, leave = _special(cm, "__enter__", "__exit__", "context manager")
        result = enter(cm)
        self._add(MethodType(leave, cm))
        return result

    def callback(self, callback, /, *args, **kwds):
        """Adds a function that is called with these arguments whatever happened; gives it back."""
        def _exit_wrapper(*exc_info):
            callback(*args, **kwds)

        _exit_wrapper.__wrapped__ = callback
        self._add(_exit_wrapper)
        return callback


class ExitStack(_BaseExitStack, AbstractContextManager):
    """A context manager made of any number of others, which are left in the opposite order."""

    def __enter__(self):
        return self

    def __exit__(self, *exc_details):
        passage = _Passage(exc_details)
        while self._exit_callbacks:
            leave = self._exit_callbacks.pop()[1]
            try:
                passage.answered(leave(*passage.details))
            except BaseException as raised:
                passage.failed(raised)
        if passage.pending is None:
            return passage.arrived and passage.swallowed
        try:
            raise passage.pending
        finally:
            passage.restore_context()

    def close(self):
        """Leaves everything now."""
        self.__exit__(None, None, None)


class AsyncExitStack(_BaseExitStack, AbstractAsyncContextManager):
    """ExitStack for async with; it takes synchronous context managers and callbacks, too."""

    async def enter_async_context(self, cm):
        """enter_context for an asynchronous context manager."""
        enter, leave = _special(cm, "__aenter__", "__aexit__", "asynchronous context manager")
        result = await enter(cm)
        self._add(MethodType(leave, cm), True)
        return result

    def push_async_exit(self, exit):
        """push for an asynchronous context manager or a coroutine function."""
        leave = getattr(type(exit), "__aexit__", None)
        self._add(exit if leave is None else MethodType(leave, exit), True)
        return exit

    def push_async_callback(self, callback, /, *args, **kwds):
        """callback for a coroutine function."""
        async def _exit_wrapper(*exc_info):
            await callback(*args, **kwds)

        _exit_wrapper.__wrapped__ = callback
        self._add(_exit_wrapper, True)
        return callback

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc_details):
        passage = _Passage(exc_details)
        while self._exit_callbacks:
            awaited, leave = self._exit_callbacks.pop()
            try:
                answer = leave(*passage.details)
                passage.answered(await answer if awaited else answer)
            except BaseException as raised:
                passage.failed(raised)
        if passage.pending is None:
            return passage.arrived and passage.swallowed
        try:
            raise passage.pending
        finally:
            passage.restore_context()

    async def aclose(self):
        """Leaves everything now."""
        await self.__aexit__(None, None, None)
