"""Tests that are coroutines: all parts of one test run in one event loop and share its context."""

import asyncio
from collections.abc import Awaitable
import warnings

from .case import TestCase
from ._messages import class_name

__unittest = True


class IsolatedAsyncioTestCase(TestCase):
    """A TestCase whose test method, and fixtures with "async" in their names, may be coroutines."""

    def __init__(self, methodName="runTest"):
        super().__init__(methodName)
        self._runner = None

    async def asyncSetUp(self):
        """Hook: called after setUp()."""

    async def asyncTearDown(self):
        """Hook: called before tearDown()."""

    def addAsyncCleanup(self, func, /, *args, **kwargs):
        """Have the coroutine function called and awaited with the cleanups."""
        self.addCleanup(func, *args, **kwargs)

    async def enterAsyncContext(self, cm):
        """Enter the asynchronous context manager; it is left by the cleanups."""
        kind = type(cm)
        try:
            enter, leave = kind.__aenter__, kind.__aexit__
        except AttributeError:
            raise TypeError(f"'{class_name(kind)}' object does not support the asynchronous context manager "
                            "protocol") from None
        value = await enter(cm)
        self.addAsyncCleanup(leave, cm, None, None, None)
        return value

    # ---- running ----

    def _await(self, function):
        """function()'s value, awaited in the test's loop if it is to be."""
        value = function()
        if isinstance(value, Awaitable):
            return self._runner.run(_wait(value))
        return value

    def _set_up(self):
        self._runner.get_loop()
        self.setUp()
        self._await(self.asyncSetUp)

    def _call_test(self, method):
        if self._await(method) is not None:
            warnings.warn(f"It is deprecated to return a value that is not None from a test case ({method})",
                          DeprecationWarning, stacklevel=4)

    def _tear_down(self):
        self._await(self.asyncTearDown)
        self.tearDown()

    def _clean(self, cleanup):
        self._await(cleanup)

    def run(self, result=None):
        with asyncio.Runner(debug=True) as self._runner:
            try:
                return super().run(result)
            finally:
                self._runner = None

    def debug(self):
        with asyncio.Runner(debug=True) as self._runner:
            super().debug()
            self._runner = None


async def _wait(value):
    return await value
