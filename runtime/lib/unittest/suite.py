"""Suites of tests. TestSuite also runs the fixtures of classes and modules, where one gives way to the next."""

import sys

from . import case
from ._messages import class_name

__unittest = True


class BaseTestSuite:
    """A list of tests and suites, which runs them one after the other."""

    _cleanup = True

    def __init__(self, tests=()):
        self._tests = []
        self._removed_tests = 0
        self.addTests(tests)

    def __repr__(self):
        return f"<{class_name(self.__class__)} tests={list(self)}>"

    def __eq__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return list(self) == list(other)

    def __iter__(self):
        return iter(self._tests)

    def countTestCases(self):
        return self._removed_tests + sum(test.countTestCases() for test in self if test)

    def addTest(self, test):
        """Add a test or a suite."""
        if not callable(test):
            raise TypeError(f"{test!r} is not callable")
        if isinstance(test, type) and issubclass(test, (case.TestCase, TestSuite)):
            raise TypeError("TestCases and TestSuites must be instantiated before passing them to addTest()")
        self._tests.append(test)

    def addTests(self, tests):
        """Add the tests and suites of an iterable."""
        if isinstance(tests, str):
            raise TypeError("tests must be an iterable of tests, not a string")
        for test in tests:
            self.addTest(test)

    def run(self, result):
        for index, test in enumerate(self):
            if result.shouldStop:
                break
            test(result)
            if self._cleanup:
                self._removeTestAtIndex(index)
        return result

    def _removeTestAtIndex(self, index):
        """Forget a test that has been run, so that its memory can be reclaimed."""
        try:
            test = self._tests[index]
        except TypeError:  # subclasses may keep their tests in another way
            return
        if hasattr(test, "countTestCases"):
            self._removed_tests += test.countTestCases()
        self._tests[index] = None

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def debug(self):
        """Run the tests without collecting outcomes."""
        for test in self:
            test.debug()


class _Fixture:
    """Stands for a failed fixture in results."""

    failureException = None

    def __init__(self, description):
        self.description = description

    def id(self):
        return self.description

    def shortDescription(self):
        return None

    def __repr__(self):
        return f"<ErrorHolder description={self.description!r}>"

    def __str__(self):
        return self.id()

    def run(self, result):
        pass

    def __call__(self, result):
        return self.run(result)

    def countTestCases(self):
        return 0


class _DebugResult:
    """What TestSuite.debug() runs with: fixtures keep their notes here, exceptions reach the caller."""

    _previousTestClass = None
    _moduleSetUpFailed = False
    shouldStop = False


def _is_suite(test):
    try:
        iter(test)
    except TypeError:
        return False
    return True


def _previous_class(result):
    return getattr(result, "_previousTestClass", None)


def _setup_failed(result):
    return getattr(result, "_moduleSetUpFailed", False)


def _noted(result, call):
    """call() with the output held back, if the result does that."""
    setup, restore = getattr(result, "_setupStdout", None), getattr(result, "_restoreStdout", None)
    if setup:
        setup()
    try:
        call()
    finally:
        if restore:
            restore()


class TestSuite(BaseTestSuite):
    """A suite that calls setUpModule, setUpClass, tearDownClass and tearDownModule between tests."""

    def run(self, result, debug=False):
        outermost = not getattr(result, "_testRunEntered", False)
        if outermost:
            result._testRunEntered = True
        for index, test in enumerate(self):
            if result.shouldStop:
                break
            if not _is_suite(test):
                self._tearDownPreviousClass(test, result)
                self._handleModuleFixture(test, result)
                self._handleClassSetUp(test, result)
                result._previousTestClass = test.__class__
                if getattr(test.__class__, "_classSetupFailed", False) or _setup_failed(result):
                    continue
            if debug:
                test.debug()
            else:
                test(result)
            if self._cleanup:
                self._removeTestAtIndex(index)
        if outermost:
            self._tearDownPreviousClass(None, result)
            self._handleModuleTearDown(result)
            result._testRunEntered = False
        return result

    def debug(self):
        self.run(_DebugResult(), debug=True)

    # ---- classes ----

    def _handleClassSetUp(self, test, result):
        cls = test.__class__
        if cls is _previous_class(result) or _setup_failed(result):
            return
        if getattr(cls, "__unittest_skip__", False):
            return
        try:
            cls._classSetupFailed = False
        except TypeError:
            pass  # a class of C may be a test, too
        setup = getattr(cls, "setUpClass", None)
        if setup is None:
            return

        def run():
            try:
                setup()
            except Exception as e:
                self._report(result, e, "setUpClass", class_name(cls))
                try:
                    cls._classSetupFailed = True
                except TypeError:
                    pass
                self._clean_class(cls, result, "setUpClass")

        _noted(result, run)

    def _tearDownPreviousClass(self, test, result):
        cls = _previous_class(result)
        if cls is None or test is not None and test.__class__ is cls:
            return
        if getattr(cls, "_classSetupFailed", False) or _setup_failed(result):
            return
        if getattr(cls, "__unittest_skip__", False):
            return
        teardown = getattr(cls, "tearDownClass", None)
        cleanups = getattr(cls, "doClassCleanups", None)
        if teardown is None and cleanups is None:
            return

        def run():
            try:
                if teardown is not None:
                    teardown()
            except Exception as e:
                self._report(result, e, "tearDownClass", class_name(cls))
            self._clean_class(cls, result, "tearDownClass")

        _noted(result, run)

    def _clean_class(self, cls, result, method):
        if getattr(cls, "doClassCleanups", None) is None:
            return
        cls.doClassCleanups()
        for exc_info in cls.tearDown_exceptions:
            self._report(result, exc_info[1], method, class_name(cls), exc_info)

    # ---- modules ----

    def _handleModuleFixture(self, test, result):
        previous = _previous_class(result)
        name = test.__class__.__module__
        if previous is not None and previous.__module__ == name:
            return
        self._handleModuleTearDown(result)
        result._moduleSetUpFailed = False
        setup = getattr(sys.modules.get(name), "setUpModule", None)
        if setup is None:
            return

        def run():
            try:
                setup()
            except Exception as e:
                result._moduleSetUpFailed = True
                self._report(result, e, "setUpModule", name)
                self._clean_module(result, "setUpModule", name)

        _noted(result, run)

    def _handleModuleTearDown(self, result):
        previous = _previous_class(result)
        if previous is None or _setup_failed(result):
            return
        name = previous.__module__
        module = sys.modules.get(name)
        if module is None:
            return
        teardown = getattr(module, "tearDownModule", None)

        def run():
            try:
                if teardown is not None:
                    teardown()
            except Exception as e:
                self._report(result, e, "tearDownModule", name)
            self._clean_module(result, "tearDownModule", name)

        _noted(result, run)

    def _clean_module(self, result, method, name):
        try:
            case.doModuleCleanups()
        except Exception as e:
            self._report(result, e, method, name)

    # ---- reports ----

    def _report(self, result, exception, method, parent, exc_info=None):
        """Tells the result that a fixture was left by an exception."""
        if isinstance(result, _DebugResult):
            raise exception
        fixture = _Fixture(f"{method} ({parent})")
        add_skip = getattr(result, "addSkip", None)
        if add_skip is not None and isinstance(exception, case.SkipTest):
            add_skip(fixture, str(exception))
        else:
            result.addError(fixture, exc_info or (type(exception), exception, exception.__traceback__))
