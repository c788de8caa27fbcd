"""Running tests with a report in text."""

import sys
import time
import warnings

from . import result
from .case import _SubTest
from .signals import registerResult

__unittest = True


class _WritelnDecorator:
    """A stream with writeln()."""

    def __init__(self, stream):
        self.stream = stream

    def __getattr__(self, name):
        if name in ("stream", "__getstate__"):
            raise AttributeError(name)
        return getattr(self.stream, name)

    def writeln(self, arg=None):
        if arg:
            self.write(arg)
        self.write("\n")


class TextTestResult(result.TestResult):
    """Writes a letter for each test, or with verbosity 2 a line."""

    separator1 = "=" * 70
    separator2 = "-" * 70

    def __init__(self, stream, descriptions, verbosity):
        super().__init__(stream, descriptions, verbosity)
        self.stream, self.descriptions = stream, descriptions
        self.showAll, self.dots = verbosity > 1, verbosity == 1
        self._line_is_open = False  # a test's line waits for the outcome

    def getDescription(self, test):
        """The test's name, and the first line of its documentation below it."""
        lines = [str(test), test.shortDescription() if self.descriptions else None]
        return "\n".join(filter(None, lines))

    # ---- progress ----

    def _put(self, text):
        self.stream.write(text)
        self.stream.flush()

    def _status(self, test, word, letter):
        """Shows what has come of the test, as line or letter."""
        if self.showAll:
            self._end_line(test, word)
        elif self.dots:
            self._put(letter)

    def _end_line(self, test, word):
        """A subtest, or a test whose line has been ended by one, gets a line of its own."""
        inner = isinstance(test, _SubTest)
        start = "\n" if inner and self._line_is_open else ""
        if inner or not self._line_is_open:
            start += f"{'  ' * inner}{self.getDescription(test)} ... "
        self._put(f"{start}{word}\n")
        self._line_is_open = False

    def startTest(self, test):
        super().startTest(test)
        if self.showAll:
            self._put(f"{self.getDescription(test)} ... ")
            self._line_is_open = True

    def addSubTest(self, test, subtest, err):
        if err is not None:
            failed = issubclass(err[0], subtest.failureException)
            self._status(subtest, "FAIL" if failed else "ERROR", "F" if failed else "E")
        super().addSubTest(test, subtest, err)

    def addSuccess(self, test):
        super().addSuccess(test)
        self._status(test, "ok", ".")

    def addError(self, test, err):
        super().addError(test, err)
        self._status(test, "ERROR", "E")

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self._status(test, "FAIL", "F")

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self._status(test, f"skipped {reason!r}", "s")

    def addExpectedFailure(self, test, err):
        super().addExpectedFailure(test, err)
        self._continue_line("expected failure", "x")

    def addUnexpectedSuccess(self, test):
        super().addUnexpectedSuccess(test)
        self._continue_line("unexpected success", "u")

    def _continue_line(self, word, letter):
        if self.showAll or self.dots:
            self._put(f"{word}\n" if self.showAll else letter)

    # ---- errors ----

    def printErrors(self):
        if self.showAll or self.dots:
            self._put("\n")
        self.printErrorList("ERROR", self.errors)
        self.printErrorList("FAIL", self.failures)
        unexpected = [f"UNEXPECTED SUCCESS: {self.getDescription(test)}" for test in self.unexpectedSuccesses]
        if unexpected:
            self._put("\n".join([self.separator1, *unexpected, ""]))

    def printErrorList(self, flavour, errors):
        for test, text in errors:
            title = f"{flavour}: {self.getDescription(test)}"
            self._put("\n".join([self.separator1, title, self.separator2, text, ""]))


class TextTestRunner:
    """Runs a test or suite and prints progress, errors and a summary, to standard error unless told otherwise."""

    resultclass = TextTestResult

    def __init__(self, stream=None, descriptions=True, verbosity=1, failfast=False, buffer=False,
                 resultclass=None, warnings=None, *, tb_locals=False):
        self.stream = _WritelnDecorator(stream or sys.stderr)
        self.descriptions, self.verbosity, self.warnings = descriptions, verbosity, warnings
        self.failfast, self.buffer, self.tb_locals = failfast, buffer, tb_locals
        self.resultclass = resultclass or self.resultclass

    def _makeResult(self):
        """The result of a run, which writes to the runner's stream."""
        options = self.stream, self.descriptions, self.verbosity
        return self.resultclass(*options)

    def run(self, test):
        """Run the test or suite; the result."""
        outcome = self._makeResult()
        registerResult(outcome)
        outcome.failfast = self.failfast
        outcome.buffer = self.buffer
        outcome.tb_locals = self.tb_locals
        with warnings.catch_warnings():
            if self.warnings:
                warnings.simplefilter(self.warnings)
                if self.warnings in ("default", "always"):
                    # names of old are told once in a module, not each time
                    warnings.filterwarnings("module", category=DeprecationWarning,
                                            message=r"Please use assert\w+ instead.")
            seconds = self._run_between_hooks(test, outcome)
        outcome.printErrors()
        self._summarize(outcome, seconds)
        return outcome

    def _run_between_hooks(self, test, outcome):
        start = time.perf_counter()
        hook = getattr(outcome, "startTestRun", None)
        if hook is not None:
            hook()
        try:
            test(outcome)
        finally:
            hook = getattr(outcome, "stopTestRun", None)
            if hook is not None:
                hook()
        return time.perf_counter() - start

    def _summarize(self, outcome, seconds):
        stream = self.stream
        if hasattr(outcome, "separator2"):
            stream.writeln(outcome.separator2)
        count = outcome.testsRun
        stream.writeln(f"Ran {count} test{'' if count == 1 else 's'} in {seconds:.3f}s")
        stream.writeln()
        parts = []
        passed = outcome.wasSuccessful()
        if not passed:
            parts += [("failures", outcome.failures), ("errors", outcome.errors)]
        parts += [("skipped", getattr(outcome, "skipped", ())),
                  ("expected failures", getattr(outcome, "expectedFailures", ())),
                  ("unexpected successes", getattr(outcome, "unexpectedSuccesses", ()))]
        texts = [f"{name}={len(tests)}" for name, tests in parts if tests]
        stream.write("OK" if passed else "FAILED")
        if texts:
            stream.write(f" ({', '.join(texts)})")
        stream.write("\n")
        stream.flush()
