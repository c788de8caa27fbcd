"""Runs the tests of one module of CPython's and writes down, test by test, what came of them.

Used by the drivers that run_cpython.py writes. A line of the record is outcome, test and text, with tabs between.
"""

import sys
import unittest


class NotThere(Exception):
    """A module that Coachwhip does not have yet was used."""


class Inside(unittest.SkipTest):
    """A module was used that shows CPython's inside."""


# Of this kind are:
INSIDES = "_testcapi", "_testinternalcapi", "_testbuffer", "_testmultiphase", "_xxtestfuzz", "ctypes", "xxsubtype"


# While the test file is imported, uses of absent modules give more of the same; in tests they fail.
loading = True


class _AbsentName:
    """An attribute of an absent module, or what came of it."""

    def __init__(self, name):
        self.__dict__["_name"] = name

    def _refuse(self):
        kind = Inside if self._name.split(".")[0] in INSIDES else NotThere
        raise kind(f"needs {self._name}")

    def _use(self, *args, **kwargs):
        if loading:
            return _AbsentName(self._name)
        self._refuse()

    __call__ = __add__ = __sub__ = __getitem__ = __and__ = __rand__ = __or__ = __eq__ = __lt__ = _use
    __hash__ = None

    def _fail(self, *args, **kwargs):
        self._refuse()

    __iter__ = __len__ = __index__ = __instancecheck__ = __enter__ = _fail

    def __mro_entries__(self, bases):
        return ()

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return _AbsentName(f"{self._name}.{name}")


class _AbsentModule(type(sys)):
    def __getattr__(self, name):
        if name.startswith("__") and name != "__path__":
            raise AttributeError(name)
        return _AbsentName(f"{self.__name__}.{name}")


def stand_in(names):
    """Puts an object that fails when used in the place of each module that cannot be imported."""
    absent = []
    for name in names:
        try:
            __import__(name)
        except unittest.SkipTest:
            pass
        except Exception:
            absent.append(name)
    for name in absent:  # when all others are there: what they do without it must not see it
        made = sys.modules[name] = _AbsentModule(name)
        parent, _, last = name.rpartition(".")
        if parent in sys.modules:
            setattr(sys.modules[parent], last, made)


class _Record(unittest.TestResult):
    """Writes each test when it starts and when it is done, so that the file tells in which one the program ended."""

    def __init__(self, file):
        super().__init__()
        self.file = file
        self.worst = None

    def line(self, outcome, test, text=""):
        text = " ".join(str(text).split())
        self.file.write(f"{outcome}\t{test.id()}\t{text}\n")
        self.file.flush()

    def startTest(self, test):
        super().startTest(test)
        self.worst = None
        self.line("start", test)

    def stopTest(self, test):
        super().stopTest(test)
        if self.worst is None:
            self.worst = ("pass", "")
        self.line(self.worst[0], test, self.worst[1])

    def note(self, outcome, text, test):
        """Subtests may fail several times, the first counts."""
        if not isinstance(test, unittest.TestCase):
            self.line(outcome, test, text)  # a fixture
        elif self.worst is None or self.worst[0] == "skip" and outcome != "skip":
            self.worst = (outcome, text)

    def last_line(self, err):
        try:
            return f"{err[0].__name__}: {err[1]}"[:300]
        except Exception as e:
            return f"{err[0].__name__}: (its text raises {type(e).__name__})"

    def addError(self, test, err):
        self.note("error", self.last_line(err), test)
        super().addError(test, err)

    def addFailure(self, test, err):
        self.note("fail", self.last_line(err), test)
        super().addFailure(test, err)

    def addSubTest(self, test, subtest, err):
        if err is not None:
            self.note("fail" if issubclass(err[0], test.failureException) else "error", self.last_line(err), test)
        super().addSubTest(test, subtest, err)

    def addSkip(self, test, reason):
        self.note("skip", reason, test)
        super().addSkip(test, reason)

    def addExpectedFailure(self, test, err):
        self.note("pass", "", test)

    def addUnexpectedSuccess(self, test):
        self.note("fail", "unexpected success", test)


def _flat(suite):
    for item in suite:
        if isinstance(item, unittest.TestSuite):
            yield from _flat(item)
        else:
            yield item


def _without(suite, skipped):
    """The suite without tests of these ids, and without those that are known to be missing."""
    kept = []
    for item in suite:
        if isinstance(item, unittest.TestSuite):
            kept.append(_without(item, skipped))
        elif item.id() not in skipped:
            kept.append(item)
    return unittest.TestSuite(kept)


def main(module):
    """Arguments: a file to append the record to, a file with the ids of tests to leave out, patterns for -k."""
    global loading
    loading = False
    record, leave_out, *patterns = sys.argv[1:]
    with open(leave_out) as file:
        skipped = set(file.read().splitlines())
    if "doctest" in sys.modules:
        sys.modules["doctest"].default_module = module
    loader = unittest.TestLoader()
    suite = _without(loader.loadTestsFromModule(module), skipped)
    if patterns:
        wanted = [test for test in _flat(suite) if any(pattern in test.id() for pattern in patterns)]
        suite = unittest.TestSuite(wanted)
    with open(record, "a", errors="backslashreplace") as file:
        result = _Record(file)
        suite(result)
        file.write("end\t\t\n")
    for text in loader.errors:
        print(text)
    if patterns:
        for test, text in result.errors + result.failures:
            print("=" * 70)
            print(test.id())
            print(text)
