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


class _Output:
    """What tests print, held back if the result has its `buffer` switched on; shown where a test fails."""

    def __init__(self, result):
        self.result = result
        self.real = sys.stdout, sys.stderr
        self.held = None
        self.show = False  # when the test is done

    def start(self):
        if self.result.buffer:
            self.held = self.held or (io.StringIO(), io.StringIO())
            sys.stdout, sys.stderr = self.held

    def texts(self):
        """(number of the stream, text with a title) for each of both that has some."""
        for i, title in enumerate(("Stdout", "Stderr")):
            text = self.held[i].getvalue() if self.result.buffer else ""
            if text:
                yield i, f"\n{title}:\n{text}" + "\n" * (not text.endswith("\n"))

    def stop(self):
        if not self.result.buffer:
            return
        for i, text in self.texts():
            if self.show:
                self.real[i].write(text)
        sys.stdout, sys.stderr = self.real
        for stream in self.held:
            stream.seek(0)
            stream.truncate()


class TestResult:
    """Collects outcomes. Tests report to it while they are run.

    errors, failures, expectedFailures  lists of (test, traceback text)
    skipped                             list of (test, reason)
    unexpectedSuccesses                 list of tests
    shouldStop                          set to end the run
    """

    _fixtures = None  # of classes and modules; suites use it

    def __init__(self, stream=None, descriptions=None, verbosity=None):
        for outcomes in "errors", "failures", "skipped", "expectedFailures", "unexpectedSuccesses":
            setattr(self, outcomes, [])
        self.testsRun = 0
        self.shouldStop = self.failfast = self.buffer = self.tb_locals = False
        self._output = _Output(self)

    def printErrors(self):
        """Called by runners after the run."""

    # ---- reports ----

    def startTestRun(self):
        """Called once before the first test."""

    def stopTestRun(self):
        """Called once after the last test."""

    def startTest(self, test):
        """Called before each test."""
        self.testsRun += 1
        self._output.show = False
        self._output.start()

    def stopTest(self, test):
        """Called after each test."""
        self._output.stop()
        self._output.show = False

    def _add(self, outcomes, test, err):
        outcomes.append((test, self._exc_info_to_string(err, test)))
        self._output.show = True

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
        return text + "".join([held for _, held in self._output.texts()])

    def __repr__(self):
        return (f"<{class_name(self.__class__)} run={self.testsRun} errors={len(self.errors)} "
                f"failures={len(self.failures)}>")
