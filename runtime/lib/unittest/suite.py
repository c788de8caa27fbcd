"""Suites of tests. TestSuite also runs the fixtures of classes and modules, where one gives way to the next."""

import contextlib
import sys

from . import case
from ._messages import class_name

__unittest = True


class BaseTestSuite:
    """A list of tests and suites, which runs them one after the other."""

    _cleanup = True

    def __init__(self, tests=()):
        self._tests, self._forgotten = [], 0
        self.addTests(tests)

    def __repr__(self):
        return f"<{class_name(self.__class__)} tests={list(self)}>"

    def __eq__(self, other):
        return [*self] == [*other] if isinstance(other, type(self)) else NotImplemented

    def __iter__(self):
        return iter(self._tests)

    def countTestCases(self):
        return self._forgotten + sum([test.countTestCases() for test in self if test])

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
        return self._run_each(result, lambda test: test(result))

    def _run_each(self, result, run_one):
        """run_one(test) for each test, until the result says that it is enough."""
        place = 0
        for test in self:
            if result.shouldStop:
                break
            run_one(test)
            if self._cleanup:
                self._forget(place)
            place += 1
        return result

    def _forget(self, place):
        """Let go of a test that has been run, so that its memory can be reclaimed."""
        tests = self._tests
        if isinstance(tests, list):  # subclasses may keep their tests in another way
            self._forgotten += getattr(tests[place], "countTestCases", int)()
            tests[place] = None

    def __call__(self, result):
        return self.run(result)

    def debug(self):
        """Run the tests without collecting outcomes."""
        for test in self:
            test.debug()


class _FailedFixture:
    """Stands for a fixture in results."""

    failureException = None

    def __init__(self, text):
        self.text = text

    def id(self):
        return self.text

    __str__ = id

    def __repr__(self):
        return f"<ErrorHolder description={self.text!r}>"

    def shortDescription(self):
        """Fixtures have none."""

    def run(self, result):
        """It has been run."""

    __call__ = run

    def countTestCases(self):
        return 0


class _Fixtures:
    """The fixtures of classes and modules in a run, which are entered and left as tests of other classes come.

    depth    how many suites are running, one in the other
    cls      the class of the last test; class_failed, module_failed: its fixture has
    is_debug exceptions go to the caller instead of the result
    """

    def __init__(self, result, is_debug):
        self.result, self.is_debug = result, is_debug
        self.depth = 0
        self.cls, self.module_failed = None, False

    # ---- from test to test ----

    def prepare(self, test):
        """Leaves what the last test was in, enters what this one is in; whether the test can be run."""
        cls = type(test)
        if cls is not self.cls:
            self.leave_class()
            if self.cls is None or self.cls.__module__ != cls.__module__:
                self.leave_module()
                self.enter_module(cls.__module__)
            if not self.module_failed:
                self.enter_class(cls)
            self.cls = cls
        return not (self.module_failed or getattr(cls, "_classSetupFailed", False))

    def leave_all(self):
        self.leave_class()
        self.leave_module()
        self.cls = None

    # ---- classes ----

    def enter_class(self, cls):
        if getattr(cls, "__unittest_skip__", False) or not hasattr(cls, "setUpClass"):
            return
        cls._classSetupFailed = False
        if not self.call(cls.setUpClass, "setUpClass", class_name(cls)):
            cls._classSetupFailed = True
            self.clean_class(cls, "setUpClass")

    def leave_class(self):
        cls = self.cls
        if cls is None or self.module_failed or getattr(cls, "_classSetupFailed", False) or getattr(
                cls, "__unittest_skip__", False):
            return
        if hasattr(cls, "tearDownClass"):
            self.call(cls.tearDownClass, "tearDownClass", class_name(cls))
        self.clean_class(cls, "tearDownClass")

    def clean_class(self, cls, method):
        if hasattr(cls, "doClassCleanups"):
            with self.held_output():
                cls.doClassCleanups()
                for _, exception, _ in cls.tearDown_exceptions:
                    self.report(exception, method, class_name(cls))

    # ---- modules ----

    def enter_module(self, name):
        self.module_failed = False
        setup = getattr(sys.modules.get(name), "setUpModule", None)
        if setup is not None and not self.call(setup, "setUpModule", name):
            self.module_failed = True
            self.call(case.doModuleCleanups, "setUpModule", name)

    def leave_module(self):
        module = None if self.cls is None or self.module_failed else sys.modules.get(self.cls.__module__)
        if module is None:
            return
        name = self.cls.__module__
        if hasattr(module, "tearDownModule"):
            self.call(module.tearDownModule, "tearDownModule", name)
        self.call(case.doModuleCleanups, "tearDownModule", name)

    # ---- calls ----

    @contextlib.contextmanager
    def held_output(self):
        """A with statement whose output is held back, if the result does that."""
        output = getattr(self.result, "_output", None)
        if output is not None:
            output.start()
        try:
            yield
        finally:
            if output is not None:
                output.stop()

    def call(self, function, method, owner):
        """Calls a fixture; False, and a report, if it is left by an exception."""
        with self.held_output():
            try:
                function()
            except Exception as e:
                self.report(e, method, owner)
                return False
        return True

    def report(self, exception, method, owner):
        if self.is_debug:
            raise exception
        failed = _FailedFixture(f"{method} ({owner})")
        if isinstance(exception, case.SkipTest) and hasattr(self.result, "addSkip"):
            self.result.addSkip(failed, str(exception))
        else:
            self.result.addError(failed, (type(exception), exception, exception.__traceback__))


class _NoResult:
    """In the place of a result where tests are debugged."""

    shouldStop = False


def _is_suite(test):
    return hasattr(type(test), "__iter__")


class TestSuite(BaseTestSuite):
    """A suite that calls setUpModule, setUpClass, tearDownClass and tearDownModule between tests."""

    def run(self, result, debug=False):
        fixtures = getattr(result, "_fixtures", None)
        if fixtures is None:
            fixtures = result._fixtures = _Fixtures(result, debug)

        def run_one(test):
            if _is_suite(test) or fixtures.prepare(test):
                if _is_suite(test) and debug:
                    test.run(result, debug)
                elif debug:
                    test.debug()
                else:
                    test(result)

        fixtures.depth += 1
        self._run_each(result, run_one)
        fixtures.depth -= 1
        if fixtures.depth == 0:  # all suites are done
            fixtures.leave_all()
            result._fixtures = None
        return result

    def debug(self):
        self.run(_NoResult(), debug=True)
