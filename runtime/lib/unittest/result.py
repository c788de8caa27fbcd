"""TestResult: what the tests of a run have come to."""

import functools
import io
import sys
import traceback

from ._messages import class_name

__unittest = True


def failfast(method):
    """Decorator of methods that report a failure: with failfast the run stops after it."""
    @functools.wraps(method)
    def report(self, *args, **kwargs):
        if getattr(self, "failfast", False):
            self.stop()
        return method(self, *args, **kwargs)
    return report


# ---- tracebacks without our own frames ----

def _is_ours(tb):
    return "__unittest" in tb.tb_frame.f_globals


def _skip_ours(tb):
    """The traceback from the first frame on that is not unittest's."""
    while tb is not None and _is_ours(tb):
        tb = tb.tb_next
    return tb


def _cut_at_ours(tb):
    """Ends the traceback before the frames of assert methods."""
    while tb is not None and tb.tb_next is not None:
        if _is_ours(tb.tb_next):
            tb.tb_next = None
        tb = tb.tb_next


def _clean(value, failure, seen):
    """Takes unittest's frames out of the tracebacks of an exception and of those it came from."""
    while value is not None and id(value) not in seen:
        seen.add(id(value))
        tb = _skip_ours(value.__traceback__)
        if failure is not None and isinstance(value, failure):
            _cut_at_ours(tb)
        value.__traceback__ = tb
        _clean(value.__cause__, failure, seen)
        value = value.__context__


class TestResult:
    """Collects outcomes. Tests report to it while they are run.

    errors, failures, expectedFailures  lists of (test, traceback text)
    skipped                             list of (test, reason)
    unexpectedSuccesses                 list of tests
    shouldStop                          set to end the run
    """

    _previousTestClass = None
    _testRunEntered = False
    _moduleSetUpFailed = False

    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.failfast = False
        self.failures = []
        self.errors = []
        self.testsRun = 0
        self.skipped = []
        self.expectedFailures = []
        self.unexpectedSuccesses = []
        self.shouldStop = False
        self.buffer = False
        self.tb_locals = False
        self._stdout_buffer = None
        self._stderr_buffer = None
        self._original_stdout = sys.stdout
        self._original_stderr = sys.stderr
        self._mirrorOutput = False

    def printErrors(self):
        """Called by runners after the run."""

    # ---- output of the tests, held back with `buffer` ----

    def _setupStdout(self):
        if self.buffer:
            if self._stderr_buffer is None:
                self._stderr_buffer = io.StringIO()
                self._stdout_buffer = io.StringIO()
            sys.stdout = self._stdout_buffer
            sys.stderr = self._stderr_buffer

    def _held_back(self):
        """(title, text) of both streams' held back output, where there is some."""
        for title, stream in ("Stdout", sys.stdout), ("Stderr", sys.stderr):
            text = stream.getvalue()
            if text:
                yield title, text if text.endswith("\n") else text + "\n"

    def _restoreStdout(self):
        if not self.buffer:
            return
        if self._mirrorOutput:
            for title, text in self._held_back():
                stream = self._original_stdout if title == "Stdout" else self._original_stderr
                stream.write(f"\n{title}:\n{text}")
        sys.stdout = self._original_stdout
        sys.stderr = self._original_stderr
        for stream in self._stdout_buffer, self._stderr_buffer:
            stream.seek(0)
            stream.truncate()

    # ---- reports ----

    def startTestRun(self):
        """Called once before the first test."""

    def stopTestRun(self):
        """Called once after the last test."""

    def startTest(self, test):
        """Called before each test."""
        self.testsRun += 1
        self._mirrorOutput = False
        self._setupStdout()

    def stopTest(self, test):
        """Called after each test."""
        self._restoreStdout()
        self._mirrorOutput = False

    def _add(self, outcomes, test, err):
        outcomes.append((test, self._exc_info_to_string(err, test)))
        self._mirrorOutput = True

    @failfast
    def addError(self, test, err):
        """An exception other than a failed assertion; err is what sys.exc_info() returns."""
        self._add(self.errors, test, err)

    @failfast
    def addFailure(self, test, err):
        """A failed assertion."""
        self._add(self.failures, test, err)

    def addSubTest(self, test, subtest, err):
        """The end of a subtest; err is None if it passed."""
        if err is None:
            return
        if getattr(self, "failfast", False):
            self.stop()
        failed = issubclass(err[0], test.failureException)
        self._add(self.failures if failed else self.errors, subtest, err)

    def addSuccess(self, test):
        """The test passed."""

    def addSkip(self, test, reason):
        """The test was skipped."""
        self.skipped.append((test, reason))

    def addExpectedFailure(self, test, err):
        """The test failed as expected."""
        self.expectedFailures.append((test, self._exc_info_to_string(err, test)))

    @failfast
    def addUnexpectedSuccess(self, test):
        """The test was expected to fail and passed."""
        self.unexpectedSuccesses.append(test)

    def wasSuccessful(self):
        return not (self.failures or self.errors or getattr(self, "unexpectedSuccesses", None))

    def stop(self):
        """End the run after the present test."""
        self.shouldStop = True

    # ---- texts ----

    def _exc_info_to_string(self, err, test):
        kind, value, tb = err
        failure = getattr(test, "failureException", None)
        _clean(value, failure, set())
        tb = _skip_ours(tb)
        if failure is not None and isinstance(value, failure):
            _cut_at_ours(tb)
        shown = traceback.TracebackException(kind, value, tb, capture_locals=self.tb_locals, compact=True)
        text = "".join(shown.format())
        if self.buffer:
            text += "".join(f"\n{title}:\n{held}" for title, held in self._held_back())
        return text

    def __repr__(self):
        return (f"<{class_name(self.__class__)} run={self.testsRun} errors={len(self.errors)} "
                f"failures={len(self.failures)}>")
