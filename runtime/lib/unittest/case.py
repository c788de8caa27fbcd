"""A test and what surrounds it: fixtures, cleanups, skipping, expected failures, subtests."""

import functools
import sys
import types
import warnings

from ._assertions import Assertions
from ._expect import RaisesExpectation as _AssertRaisesContext, WarnsExpectation as _AssertWarnsContext
from ._messages import DIFF_OMITTED, class_name
from .result import TestResult

__unittest = True


class SkipTest(Exception):
    """Raised in a test to skip it."""


class _ShouldStop(Exception):
    """Leaves a test after a subtest, as nothing more can come of it."""


# ---- cleanups of modules and classes, context managers ----

_module_cleanups = []


def enter_context(manager, add_cleanup):
    """The value of the context manager, which leaves with the cleanups."""
    kind = type(manager)
    try:
        enter, leave = kind.__enter__, kind.__exit__
    except AttributeError:
        raise TypeError(f"'{class_name(kind)}' object does not support the context manager protocol") from None
    value = enter(manager)
    add_cleanup(leave, manager, None, None, None)
    return value


def addModuleCleanup(function, /, *args, **kwargs):
    """Have function(*args, **kwargs) called after tearDownModule, even if setUpModule fails; last added first."""
    _module_cleanups.append(functools.partial(function, *args, **kwargs))


def enterModuleContext(cm):
    """Enter the context manager; it is left by the module's cleanups."""
    return enter_context(cm, addModuleCleanup)


def run_all(cleanups):
    """Calls and forgets the cleanups, last first; the exceptions that they raised."""
    raised = []
    while cleanups:
        cleanup = cleanups.pop()
        try:
            cleanup()
        except Exception as e:
            raised.append(e)
    return raised


def doModuleCleanups():
    """Run the cleanups of the module; the first exception among them is raised."""
    raised = run_all(_module_cleanups)
    if raised:
        raise raised[0]


# ---- decorators ----

def skip(reason):
    """Decorator: the test, or all tests of the class, are skipped for this reason."""
    def decorate(item):
        if not isinstance(item, type):
            @functools.wraps(item)
            def skipped(*args, **kwargs):
                raise SkipTest(reason)
            item = skipped
        item.__unittest_skip__ = True
        item.__unittest_skip_why__ = reason
        return item

    if isinstance(reason, types.FunctionType):  # @skip without a reason
        item, reason = reason, ""
        return decorate(item)
    return decorate


def _unchanged(item):
    return item


def skipIf(condition, reason):
    """Skip if the condition is true."""
    return skip(reason) if condition else _unchanged


def skipUnless(condition, reason):
    """Skip unless the condition is true."""
    return _unchanged if condition else skip(reason)


def expectedFailure(test_item):
    """Decorator: the test counts as a success if it fails."""
    test_item.__unittest_expecting_failure__ = True
    return test_item


# ---- one run of one test ----

class _Attempt:
    """What has come of a test so far.

    ok        nothing has failed or been skipped in the part being run, nor before it
    expecting whether exceptions belong to an expected failure, the first of which is `expected`
    """

    def __init__(self, result=None):
        self.result = result
        self.knows_subtests = hasattr(result, "addSubTest")
        self.ok = True
        self.expecting = False
        self.expected = None

    def part(self, test, is_subtest=False):
        return _Part(self, test, is_subtest)


class _Part:
    """A with statement around a piece of a test: what the body raises becomes an outcome of `test`."""

    def __init__(self, attempt, test, is_subtest):
        self.attempt = attempt
        self.test = test
        self.is_subtest = is_subtest

    def __enter__(self):
        self.ok_before = self.attempt.ok
        self.attempt.ok = True

    def __exit__(self, kind, value, tb):
        attempt = self.attempt
        swallowed = True
        if kind is None:
            if self.is_subtest and attempt.ok:
                attempt.result.addSubTest(self.test.test_case, self.test, None)
        elif issubclass(kind, KeyboardInterrupt):
            swallowed = False
        elif issubclass(kind, SkipTest):
            attempt.ok = False
            report_skip(attempt.result, self.test, str(value))
        elif issubclass(kind, _ShouldStop):
            pass
        elif attempt.expecting:
            attempt.expected = (kind, value, tb)
        else:
            attempt.ok = False
            self._report((kind, value, tb))
        attempt.ok = attempt.ok and self.ok_before
        return swallowed

    def _report(self, exc_info):
        result, test = self.attempt.result, self.test
        if self.is_subtest:
            result.addSubTest(test.test_case, test, exc_info)
        elif issubclass(exc_info[0], test.failureException):
            result.addFailure(test, exc_info)
        else:
            result.addError(test, exc_info)


def report_skip(result, test, reason):
    """Tells a result, which may be an old one that knows no skipping."""
    try:
        add = result.addSkip
    except AttributeError:
        warnings.warn("TestResult has no addSkip method, skips not reported", RuntimeWarning, 2)
        result.addSuccess(test)
    else:
        add(test, reason)


class _SubTestContext:
    """The context manager that subTest() returns."""

    def __init__(self, case, message, params):
        self.case = case
        self.message = message
        self.params = params

    def __enter__(self):
        case = self.case
        self.active = case._outcome is not None and case._outcome.knows_subtests
        if not self.active:
            return
        self.parent = case._subtest
        params = dict(self.params)
        if self.parent is not None:
            params.update((k, v) for k, v in self.parent.params.items() if k not in params)
        case._subtest = _SubTest(case, self.message, params)
        self.part = case._outcome.part(case._subtest, is_subtest=True)
        self.part.__enter__()

    def __exit__(self, kind, value, tb):
        if not self.active:
            return False
        case, attempt = self.case, self.case._outcome
        try:
            if not self.part.__exit__(kind, value, tb) and kind is not None:
                return False
            if not attempt.ok:
                if attempt.result is not None and attempt.result.failfast:
                    raise _ShouldStop
            elif attempt.expected:
                raise _ShouldStop
        finally:
            case._subtest = self.parent
        return True


_NO_MESSAGE = object()


def _first_line(doc):
    """The first line of a docstring that is there, else None."""
    return doc.strip().partition("\n")[0].strip() if doc else None


# ---- TestCase ----

class TestCase(Assertions):
    """One test: the method `methodName` of an instance, between setUp() and tearDown()."""

    _classSetupFailed = False
    _class_cleanups = []

    def __init_subclass__(cls, *args, **kwargs):
        cls._classSetupFailed = False
        cls._class_cleanups = []
        super().__init_subclass__(*args, **kwargs)

    def __init__(self, methodName="runTest"):
        self._testMethodName = methodName
        self._outcome = None
        self._testMethodDoc = "No test"
        try:
            method = getattr(self, methodName)
        except AttributeError:
            if methodName != "runTest":
                raise ValueError(f"no such test method in {self.__class__}: {methodName}") from None
        else:
            self._testMethodDoc = method.__doc__
        self._cleanups = []
        self._subtest = None
        self._type_equality_funcs = {
            dict: "assertDictEqual", list: "assertListEqual", tuple: "assertTupleEqual", set: "assertSetEqual",
            frozenset: "assertSetEqual", str: "assertMultiLineEqual"}

    # ---- fixtures ----

    def setUp(self):
        """Hook: called before each test."""

    def tearDown(self):
        """Hook: called after each test whose setUp() passed."""

    @classmethod
    def setUpClass(cls):
        """Hook: called before the tests of the class."""

    @classmethod
    def tearDownClass(cls):
        """Hook: called after the tests of the class."""

    def addCleanup(self, function, /, *args, **kwargs):
        """Have function(*args, **kwargs) called after tearDown(), even if setUp() fails; last added first."""
        self._cleanups.append(functools.partial(function, *args, **kwargs))

    def enterContext(self, cm):
        """Enter the context manager; it is left by the cleanups."""
        return enter_context(cm, self.addCleanup)

    @classmethod
    def addClassCleanup(cls, function, /, *args, **kwargs):
        """Have function(*args, **kwargs) called after tearDownClass(), even if setUpClass() fails."""
        cls._class_cleanups.append(functools.partial(function, *args, **kwargs))

    @classmethod
    def enterClassContext(cls, cm):
        """Enter the context manager; it is left by the cleanups of the class."""
        return enter_context(cm, cls.addClassCleanup)

    @classmethod
    def doClassCleanups(cls):
        """Run the cleanups of the class; tearDown_exceptions lists what they raised."""
        cls.tearDown_exceptions = [(type(e), e, e.__traceback__) for e in run_all(cls._class_cleanups)]

    def doCleanups(self):
        """Run the cleanups of the test."""
        attempt = self._outcome or _Attempt()
        while self._cleanups:
            with attempt.part(self):
                self._clean(self._cleanups.pop())
        return attempt.ok

    # ---- running ----

    def _set_up(self):
        self.setUp()

    def _call_test(self, method):
        if method() is not None:
            warnings.warn(f"It is deprecated to return a value that is not None from a test case ({method})",
                          DeprecationWarning, stacklevel=3)

    def _tear_down(self):
        self.tearDown()

    def _clean(self, cleanup):
        cleanup()

    def defaultTestResult(self):
        return TestResult()

    def _skip_reason(self, method):
        """Why the decorators of class or method say that the test is skipped; None if they do not."""
        if getattr(self.__class__, "__unittest_skip__", False) or getattr(method, "__unittest_skip__", False):
            return (getattr(self.__class__, "__unittest_skip_why__", "")
                    or getattr(method, "__unittest_skip_why__", ""))
        return None

    def run(self, result=None):
        """Run the test and tell the result, which is returned."""
        stop_all = None
        if result is None:
            result = self.defaultTestResult()
            start_all = getattr(result, "startTestRun", None)
            stop_all = getattr(result, "stopTestRun", None)
            if start_all is not None:
                start_all()
        result.startTest(self)
        try:
            method = getattr(self, self._testMethodName)
            reason = self._skip_reason(method)
            if reason is not None:
                report_skip(result, self, reason)
            else:
                self._run_method(method, result)
            return result
        finally:
            result.stopTest(self)
            if stop_all is not None:
                stop_all()

    def _run_method(self, method, result):
        expecting = (getattr(self, "__unittest_expecting_failure__", False)
                     or getattr(method, "__unittest_expecting_failure__", False))
        attempt = self._outcome = _Attempt(result)
        try:
            with attempt.part(self):
                self._set_up()
            if attempt.ok:
                attempt.expecting = expecting
                with attempt.part(self):
                    self._call_test(method)
                attempt.expecting = False
                with attempt.part(self):
                    self._tear_down()
            self.doCleanups()
            if attempt.ok:
                self._report_end(attempt, expecting)
        finally:
            attempt.expected = None  # it refers to frames
            self._outcome = None

    def _report_end(self, attempt, expecting):
        result = attempt.result
        if not expecting:
            result.addSuccess(self)
        elif attempt.expected:
            self._report_expected(result, attempt.expected)
        else:
            self._report_unexpected(result)

    def _report_expected(self, result, exc_info):
        try:
            add = result.addExpectedFailure
        except AttributeError:
            warnings.warn("TestResult has no addExpectedFailure method, reporting as passes", RuntimeWarning)
            result.addSuccess(self)
        else:
            add(self, exc_info)

    def _report_unexpected(self, result):
        try:
            add = result.addUnexpectedSuccess
        except AttributeError:
            warnings.warn("TestResult has no addUnexpectedSuccess method, reporting as failure", RuntimeWarning)
            try:
                raise self.failureException("Unexpected success") from None
            except self.failureException:
                result.addFailure(self, sys.exc_info())
        else:
            add(self)

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def debug(self):
        """Run the test without a result, so that exceptions reach the caller."""
        method = getattr(self, self._testMethodName)
        reason = self._skip_reason(method)
        if reason is not None:
            raise SkipTest(reason)
        self._set_up()
        self._call_test(method)
        self._tear_down()
        while self._cleanups:
            self._clean(self._cleanups.pop())

    def skipTest(self, reason):
        """Skip this test."""
        raise SkipTest(reason)

    def subTest(self, msg=_NO_MESSAGE, **params):
        """A context manager for a part of the test that is reported by itself, told by msg and params."""
        return _SubTestContext(self, msg, params)

    # ---- description ----

    def countTestCases(self):
        return 1

    def id(self):
        return f"{class_name(self.__class__)}.{self._testMethodName}"

    def shortDescription(self):
        """The first line of the test's docstring, None without one."""
        return _first_line(self._testMethodDoc)

    def __str__(self):
        return f"{self._testMethodName} ({class_name(self.__class__)}.{self._testMethodName})"

    def __repr__(self):
        return f"<{class_name(self.__class__)} testMethod={self._testMethodName}>"

    def __eq__(self, other):
        same = type(other) is type(self)
        return self._testMethodName == other._testMethodName if same else NotImplemented

    def __hash__(self):
        return hash((type(self), self._testMethodName))


class FunctionTestCase(TestCase):
    """A test made of functions: the test itself, and fixtures."""

    def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
        super().__init__()
        self._functions = testFunc, setUp, tearDown
        self._told = description

    def _call(self, which):
        function = self._functions[which]
        if function is not None:
            function()

    def runTest(self):
        self._call(0)

    def setUp(self):
        self._call(1)

    def tearDown(self):
        self._call(2)

    def id(self):
        return self._functions[0].__name__

    def shortDescription(self):
        if self._told is None:
            return _first_line(self._functions[0].__doc__)
        return self._told

    def __eq__(self, other):
        if isinstance(other, type(self)):
            return (self._functions, self._told) == (other._functions, other._told)
        return NotImplemented

    def __hash__(self):
        return hash((type(self), self._functions, self._told))

    def __str__(self):
        return f"{class_name(type(self))} ({self.id()})"

    def __repr__(self):
        return f"<{class_name(type(self))} tec={self._functions[0]}>"


class _SubTest(TestCase):
    """A part of a test, as results see it."""

    def __init__(self, test_case, message, params):
        TestCase.__init__(self)
        self.test_case, self._message, self.params = test_case, message, params
        self.failureException = test_case.failureException

    def runTest(self):
        """Its body belongs to the test."""
        raise NotImplementedError("subtests cannot be run directly")

    def _subDescription(self):
        parts = []
        if self._message is not _NO_MESSAGE:
            parts.append(f"[{self._message}]")
        if self.params:
            parts.append("(%s)" % ", ".join(f"{name}={value!r}" for name, value in self.params.items()))
        return " ".join(parts) or "(<subtest>)"

    def id(self):
        return f"{self.test_case.id()} {self._subDescription()}"

    def shortDescription(self):
        return self.test_case.shortDescription()

    def __str__(self):
        return f"{self.test_case} {self._subDescription()}"
