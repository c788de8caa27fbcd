"""TestLoader: suites out of classes, modules, dotted names, folders."""

import functools
import os
import sys
import traceback
import types

from . import case, suite

__unittest = True


class _FailedTest(case.TestCase):
    """A test with any name, which raises what kept the real one from being loaded."""

    _testMethodName = None

    def __init__(self, method_name, exception):
        self._exception = exception
        super().__init__(method_name)

    def __getattr__(self, name):
        if name != self._testMethodName:
            raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'")

        def fail():
            raise self._exception
        return fail


class _SkippedModule(case.TestCase):
    """Stands for a module that raised SkipTest when it was imported."""

    def __init__(self, name, reason):
        @case.skip(reason)
        def skipped():
            pass

        setattr(self, name, skipped)
        super().__init__(name)


def _fits(name, pattern):
    """Whether a name fits a pattern with * and ?, as the shell has them, and [abc], [!abc]."""
    parts = []
    i = 0
    while i < len(pattern):
        char = pattern[i]
        end = pattern.find("]", i + 3 if pattern[i + 1:i + 2] == "!" else i + 2)
        if char == "[" and end > 0:
            parts.append(pattern[i + 1:end])
            i = end
        else:
            parts.append((char,) if char in "*?" else char)
        i += 1
    ends = {0}  # where the name can be when the parts so far have been used up
    for part in parts:
        if part == ("*",):
            ends = set(range(min(ends), len(name) + 1)) if ends else ends
        else:
            ends = {at + 1 for at in ends if at < len(name) and _fits_one(name[at], part)}
    return len(name) in ends


def _fits_one(char, part):
    if part == ("?",):
        return True
    if len(part) == 1:
        return char == part
    inside = part.removeprefix("!")
    spans = zip(inside, inside[1:], inside[2:])
    found = char in inside or any(dash == "-" and low <= char <= high for low, dash, high in spans)
    return found != (inside is not part)


def _three_way(a, b):
    return (a > b) - (a < b)


class TestLoader:
    """Finds tests; what could not be loaded becomes a failing test, and its text is kept in `errors`."""

    testMethodPrefix = "test"
    sortTestMethodsUsing = staticmethod(_three_way)
    testNamePatterns = None
    suiteClass = suite.TestSuite
    _top_level_dir = None

    def __init__(self):
        self.errors = []
        self._loading_packages = set()

    def _failed(self, name, exception, message):
        self.errors.append(message)
        return self.suiteClass((_FailedTest(name, exception),))

    def _failed_import(self, name):
        """For use where an exception is being handled."""
        message = f"Failed to import test module: {name}\n{traceback.format_exc()}"
        return self._failed(name, ImportError(message), message)

    # ---- classes and modules ----

    def loadTestsFromTestCase(self, testCaseClass):
        """A suite of all tests of a class."""
        if issubclass(testCaseClass, suite.TestSuite):
            raise TypeError("Test cases should not be derived from TestSuite. Maybe you meant to derive from "
                            "TestCase?")
        names = []
        if testCaseClass not in (case.TestCase, case.FunctionTestCase):
            names = self.getTestCaseNames(testCaseClass)
            if not names and hasattr(testCaseClass, "runTest"):
                names = ["runTest"]
        return self.suiteClass(map(testCaseClass, names))

    def getTestCaseNames(self, testCaseClass):
        """The names of the class's test methods, sorted."""
        def is_wanted(name):
            if not name.startswith(self.testMethodPrefix) or not callable(getattr(testCaseClass, name)):
                return False
            if self.testNamePatterns is None:
                return True
            full = f"{testCaseClass.__module__}.{testCaseClass.__qualname__}.{name}"
            return any(_fits(full, pattern) for pattern in self.testNamePatterns)

        names = list(filter(is_wanted, dir(testCaseClass)))
        if self.sortTestMethodsUsing:
            names.sort(key=functools.cmp_to_key(self.sortTestMethodsUsing))
        return names

    def loadTestsFromModule(self, module, *, pattern=None):
        """A suite of all tests of a module, or what its load_tests() makes of them."""
        tests = []
        for name in dir(module):
            item = getattr(module, name)
            if (isinstance(item, type) and issubclass(item, case.TestCase)
                    and item not in (case.TestCase, case.FunctionTestCase)):
                tests.append(self.loadTestsFromTestCase(item))
        tests = self.suiteClass(tests)
        load_tests = getattr(module, "load_tests", None)
        if load_tests is None:
            return tests
        try:
            return load_tests(self, tests, pattern)
        except Exception as e:
            return self._failed(module.__name__, e, f"Failed to call load_tests:\n{traceback.format_exc()}")

    # ---- names ----

    def loadTestsFromNames(self, names, module=None):
        """A suite of what all the names mean."""
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])

    def loadTestsFromName(self, name, module=None):
        """A suite of what the name means: a module, class, method, or a function that makes a test or suite.

        Dotted, and looked up in `module`, or from the import of its leading parts on.
        """
        parts = name.split(".")
        failed = None
        if module is None:
            module, failed = self._import_leading(parts)
            if module is None:
                self.errors.append(failed[1])
                return failed[0]
            parts = parts[1:]
        parent, item = None, module
        for part in parts:
            parent = item
            try:
                item = getattr(item, part)
            except AttributeError as e:
                if failed is not None and getattr(item, "__path__", None) is not None:
                    self.errors.append(failed[1])
                    return failed[0]
                return self._failed(part, e, f"Failed to access attribute:\n{traceback.format_exc()}")
        return self._tests_of(item, parent, parts)

    def _import_leading(self, parts):
        """(top module of the longest prefix that can be imported, or None; what failed beyond it)."""
        failed = None
        for n in range(len(parts), 0, -1):
            prefix = ".".join(parts[:n])
            try:
                return __import__(prefix), failed
            except ImportError:
                test = self._failed_import(parts[n - 1])
                failed = test, self.errors.pop()
        return None, failed

    def _tests_of(self, item, parent, parts):
        if isinstance(item, types.ModuleType):
            return self.loadTestsFromModule(item)
        if (isinstance(item, type) and issubclass(item, case.TestCase)
                and item not in (case.TestCase, case.FunctionTestCase)):
            return self.loadTestsFromTestCase(item)
        if (isinstance(item, types.FunctionType) and isinstance(parent, type)
                and issubclass(parent, case.TestCase)):
            test = parent(parts[-1])
            if isinstance(getattr(test, parts[-1]), types.MethodType) or not hasattr(test, parts[-1]):
                return self.suiteClass([test])
        elif isinstance(item, suite.TestSuite):
            return item
        if not callable(item):
            raise TypeError(f"don't know how to make test from: {item}")
        made = item()
        if isinstance(made, suite.TestSuite):
            return made
        if isinstance(made, case.TestCase):
            return self.suiteClass([made])
        raise TypeError(f"calling {item} returned {made}, not a test")

    # ---- folders ----

    def discover(self, start_dir, pattern="test*.py", top_level_dir=None):
        """A suite of the modules below start_dir (a folder or package) whose file names fit the pattern."""
        given_top = top_level_dir is not None
        top = os.path.abspath(top_level_dir or self._top_level_dir or start_dir)
        if not os.path.isdir(start_dir):
            start_dir, top = self._package_folder(start_dir, given_top)
        start = os.path.abspath(start_dir)
        if top not in sys.path:
            sys.path.insert(0, top)
        self._top_level_dir = top
        if start != top and not os.path.isfile(os.path.join(start, "__init__.py")):
            raise ImportError(f"Start directory is not importable: {start_dir!r}")
        return self.suiteClass(list(self._find_tests(start, pattern)))

    def _package_folder(self, name, given_top):
        """The folder of the package `name`, and the one that its import starts from."""
        try:
            __import__(name)
        except ImportError:
            raise ImportError(f"Start directory is not importable: {name!r}") from None
        module = sys.modules[name]
        file = getattr(module, "__file__", None)
        if file is None:
            raise TypeError(f"Can not use builtin modules as dotted module names")
        folder = os.path.abspath(os.path.dirname(file))
        top = folder
        if not given_top:
            for _ in name.split("."):
                top = os.path.dirname(top)
        return folder, top

    def _find_tests(self, folder, pattern):
        for entry in sorted(os.listdir(folder)):
            path = os.path.join(folder, entry)
            if os.path.isfile(path):
                name = entry[:-3]
                if entry.endswith(".py") and name.isidentifier() and _fits(entry, pattern):
                    yield self._load_file(self._module_name(path[:-3]), pattern)
            elif os.path.isfile(os.path.join(path, "__init__.py")):
                yield from self._find_in_package(path, pattern)

    def _find_in_package(self, path, pattern):
        name = self._module_name(path)
        try:
            __import__(name)
            package = sys.modules[name]
        except case.SkipTest as e:
            yield self._skipped(name, e)
            return
        except BaseException:
            yield self._failed_import(name)
            return
        load_tests = getattr(package, "load_tests", None)
        if load_tests is not None and name in self._loading_packages:
            load_tests = None
        if load_tests is not None:
            self._loading_packages.add(name)
            try:
                yield self.loadTestsFromModule(package, pattern=pattern)
            finally:
                self._loading_packages.discard(name)
            return
        if _fits(os.path.basename(path), pattern):
            yield self.loadTestsFromModule(package, pattern=pattern)
        yield from self._find_tests(path, pattern)

    def _module_name(self, path):
        return os.path.relpath(path, self._top_level_dir).replace(os.sep, ".")

    def _skipped(self, name, exception):
        return self.suiteClass((_SkippedModule(name, str(exception)),))

    def _load_file(self, name, pattern):
        try:
            __import__(name)
        except case.SkipTest as e:
            return self._skipped(name, e)
        except BaseException:
            return self._failed_import(name)
        return self.loadTestsFromModule(sys.modules[name], pattern=pattern)


defaultTestLoader = TestLoader()


# ---- functions of old ----

def _loader(prefix, sortUsing, suiteClass=None, testNamePatterns=None):
    made = TestLoader()
    made.sortTestMethodsUsing = sortUsing
    made.testMethodPrefix = prefix
    made.testNamePatterns = testNamePatterns
    if suiteClass:
        made.suiteClass = suiteClass
    return made


def _warn(name, instead):
    import warnings
    warnings.warn(f"unittest.{name}() is deprecated and will be removed in Python 3.13. Please use {instead} instead.",
                  DeprecationWarning, stacklevel=3)


def getTestCaseNames(testCaseClass, prefix, sortUsing=_three_way, testNamePatterns=None):
    _warn("getTestCaseNames", "unittest.TestLoader.getTestCaseNames()")
    return _loader(prefix, sortUsing, testNamePatterns=testNamePatterns).getTestCaseNames(testCaseClass)


def makeSuite(testCaseClass, prefix="test", sortUsing=_three_way, suiteClass=suite.TestSuite):
    _warn("makeSuite", "unittest.TestLoader.loadTestsFromTestCase()")
    return _loader(prefix, sortUsing, suiteClass).loadTestsFromTestCase(testCaseClass)


def findTestCases(module, prefix="test", sortUsing=_three_way, suiteClass=suite.TestSuite):
    _warn("findTestCases", "unittest.TestLoader.loadTestsFromModule()")
    return _loader(prefix, sortUsing, suiteClass).loadTestsFromModule(module)
