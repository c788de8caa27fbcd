"""What CPython's tests of the language ask of doctest: suites of the examples in docstrings and in __test__.

Without regular expressions, debugger and command line; for tests only.
"""

import io
import os
import sys
import traceback
import types
import unittest

DONT_ACCEPT_TRUE_FOR_1, DONT_ACCEPT_BLANKLINE, NORMALIZE_WHITESPACE = 1, 2, 4
ELLIPSIS, SKIP, IGNORE_EXCEPTION_DETAIL = 8, 16, 32
REPORT_UDIFF, REPORT_CDIFF, REPORT_NDIFF, REPORT_ONLY_FIRST_FAILURE, FAIL_FAST = 64, 128, 256, 512, 1024
FLAGS = {"DONT_ACCEPT_TRUE_FOR_1": 1, "DONT_ACCEPT_BLANKLINE": 2, "NORMALIZE_WHITESPACE": 4, "ELLIPSIS": 8,
         "SKIP": 16, "IGNORE_EXCEPTION_DETAIL": 32}
# The module of DocTestSuite() without one; the runner of CPython's tests sets it.
default_module = None


# ---- examples ----

class Example:
    """Source, what it should print, the exception's last line that it should end with (or None), options."""

    def __init__(self, source, want, exc_msg, lineno, options):
        self.source = source
        self.want = want
        self.exc_msg = exc_msg
        self.lineno = lineno
        self.options = options


def _options(source):
    """Flags switched on and off by `# doctest: +NAME, -NAME` comments."""
    options = {}
    for line in source.splitlines():
        _, found, words = line.replace("#doctest:", "# doctest:").partition("# doctest:")
        for word in words.replace(",", " ").split() if found else ():
            options[FLAGS.get(word[1:], 0)] = word[0] == "+"
    return options


def _expected_exception(want):
    """The text behind the stack of an expected traceback, None if `want` is none."""
    lines = want.splitlines(keepends=True)
    if not lines or lines[0].strip() not in ("Traceback (most recent call last):", "Traceback (innermost last):"):
        return None
    for i, line in enumerate(lines[1:], 1):
        if line[:1].isalnum() or line[:1] == "_":
            return "".join(lines[i:])
    return None


def parse(text):
    """The examples in a docstring."""
    lines = text.expandtabs().splitlines()
    examples = []
    i = 0
    while i < len(lines):
        stripped = lines[i].lstrip(" ")
        if not (stripped == ">>>" or stripped.startswith(">>> ")):
            i += 1
            continue
        start, indent = i, len(lines[i]) - len(stripped)
        source = [stripped[4:]]
        i += 1
        while i < len(lines) and (lines[i][indent:] == "..." or lines[i][indent:].startswith("... ")):
            source.append(lines[i][indent + 4:])
            i += 1
        want = []
        while i < len(lines) and lines[i].strip() and not lines[i].lstrip().startswith(">>>"):
            want.append(lines[i][indent:] + "\n")
            i += 1
        source = "\n".join(source) + "\n"
        if not all(line.strip() == "" or line.lstrip().startswith("#") for line in source.splitlines()):
            want = "".join(want)
            examples.append(Example(source, want, _expected_exception(want), start, _options(source)))
    return examples


class DocTest:
    def __init__(self, examples, globs, name, filename, lineno, docstring):
        self.examples = examples
        self.globs = dict(globs)
        self.name = name
        self.filename = filename
        self.lineno = lineno
        self.docstring = docstring


class DocTestParser:
    def get_examples(self, string, name="<string>"):
        return parse(string)

    def get_doctest(self, string, globs, name, filename, lineno):
        return DocTest(parse(string), globs, name, filename, lineno, string)


# ---- finding ----

def _text_of(item):
    if isinstance(item, str):
        return item
    doc = getattr(item, "__doc__", None)
    return doc if isinstance(doc, str) else ""


def _own_classes_and_functions(item, module):
    for name, value in vars(item).items():
        if isinstance(value, (staticmethod, classmethod)):
            value = value.__func__
        function = isinstance(value, (types.FunctionType, type))
        if function and value.__module__ == module.__name__ or isinstance(value, property):
            yield name, value


def _find(item, name, module, found, seen):
    if id(item) in seen:
        return
    seen.add(id(item))
    text = _text_of(item)
    examples = parse(text)
    if examples:
        found.append(DocTest(examples, module.__dict__, name, getattr(module, "__file__", None), None, text))
    if isinstance(item, (types.ModuleType, type)):
        for inner_name, inner in _own_classes_and_functions(item, module):
            _find(inner, f"{name}.{inner_name}", module, found, seen)
    if isinstance(item, types.ModuleType):
        for inner_name, inner in getattr(item, "__test__", {}).items():
            _find(inner, f"{name}.__test__.{inner_name}", module, found, seen)


class DocTestFinder:
    def __init__(self, *args, **kwargs):
        pass

    def find(self, obj, name=None, module=None):
        found = []
        _find(obj, name or obj.__name__, module or (obj if isinstance(obj, types.ModuleType)
                                                    else sys.modules[obj.__module__]), found, set())
        return sorted(found, key=lambda test: test.name)


# ---- running ----

def _ellipsis_matches(want, got):
    """Whether got is want with any text in place of each `...`."""
    pieces = want.split("...")
    if len(pieces) == 1:
        return want == got
    first, *middle, last = pieces
    if not got.startswith(first) or len(got) < len(first) + len(last) or not got.endswith(last):
        return False
    at, end = len(first), len(got) - len(last)
    for piece in middle:
        at = got.find(piece, at, end)
        if at < 0:
            return False
        at += len(piece)
    return True


def check_output(want, got, flags):
    if got == want or not flags & DONT_ACCEPT_TRUE_FOR_1 and (got, want) in (("True\n", "1\n"), ("False\n", "0\n")):
        return True
    if not flags & DONT_ACCEPT_BLANKLINE:
        want = "".join("\n" if line == "<BLANKLINE>\n" else line for line in want.splitlines(keepends=True))
        got = "".join("\n" if line.isspace() else line for line in got.splitlines(keepends=True))
    if flags & NORMALIZE_WHITESPACE:
        want, got = " ".join(want.split()), " ".join(got.split())
    return got == want or bool(flags & ELLIPSIS) and _ellipsis_matches(want, got)


def _bare_exception(text):
    """The exception's name without module and message."""
    return text.split("\n")[0].partition(":")[0].rpartition(".")[2]


class DocTestRunner:
    def __init__(self, checker=None, verbose=None, optionflags=0):
        self.optionflags = optionflags

    def _run_example(self, test, number, example):
        """(what was printed, the exception's text or None)."""
        code = compile(example.source, f"<doctest {test.name}[{number}]>", "single")
        exec(code, test.globs)

    def run(self, test, out=None):
        """Texts about the examples that fail."""
        failures = []
        saved = sys.stdout, sys.displayhook
        sys.displayhook = sys.__displayhook__
        for number, example in enumerate(test.examples):
            flags = self.optionflags
            for flag, on in example.options.items():
                flags = flags | flag if on else flags & ~flag
            if flags & SKIP:
                continue
            sys.stdout = io.StringIO()
            error = None
            try:
                self._run_example(test, number, example)
            except KeyboardInterrupt:
                raise
            except BaseException as e:
                error = traceback.format_exception_only(type(e), e)[-1]
            finally:
                got = sys.stdout.getvalue()
                got += "\n" if got and not got.endswith("\n") else ""
                sys.stdout, sys.displayhook = saved[0], sys.__displayhook__
            if not self._is_good(example, got, error, flags):
                failures.append(f"{example.source.strip()} expected {example.want!r} got {got!r} {error or ''}")
        sys.stdout, sys.displayhook = saved
        return failures

    def _is_good(self, example, got, error, flags):
        if error is None:
            return check_output(example.want, got, flags)
        if example.exc_msg is None:
            return False
        if check_output(example.exc_msg, error, flags):
            return True
        return bool(flags & IGNORE_EXCEPTION_DETAIL) and _bare_exception(error) == _bare_exception(example.exc_msg)


class DocTestCase(unittest.TestCase):
    def __init__(self, test, optionflags=0, setUp=None, tearDown=None, checker=None):
        super().__init__()
        self._dt_test = test
        self._dt_flags = optionflags
        self._dt_hooks = setUp, tearDown

    def setUp(self):
        if self._dt_hooks[0]:
            self._dt_hooks[0](self._dt_test)

    def tearDown(self):
        if self._dt_hooks[1]:
            self._dt_hooks[1](self._dt_test)

    def runTest(self):
        failures = DocTestRunner(optionflags=self._dt_flags).run(self._dt_test)
        if failures:
            self.fail(f"{len(failures)} of {len(self._dt_test.examples)} examples: " + "\n".join(failures))

    def id(self):
        return self._dt_test.name

    def __str__(self):
        return self.id()


def DocTestSuite(module=None, globs=None, extraglobs=None, test_finder=None, **options):
    module = default_module if module is None else sys.modules[module] if isinstance(module, str) else module
    suite = unittest.TestSuite()
    for test in DocTestFinder().find(module):
        test.globs.update(extraglobs or {})
        suite.addTest(DocTestCase(test, **options))
    return suite


def DocFileSuite(*paths, **options):
    """Suites of the examples in text files beside the module."""
    suite = unittest.TestSuite()
    for path in paths:
        full = os.path.join(os.path.dirname(default_module.__file__), path)
        with open(full, encoding="utf-8") as file:
            text = file.read()
        test = DocTest(parse(text), {"__name__": "__main__"}, path.replace(".", "_"), full, 0, text)
        suite.addTest(DocTestCase(test))
    return suite


def testmod(m=None, name=None, globs=None, verbose=None, report=True, optionflags=0, **options):
    failed = tried = 0
    for test in DocTestFinder().find(m or default_module):
        failures = DocTestRunner(optionflags=optionflags).run(test)
        print("\n".join(failures))
        failed += len(failures)
        tried += len(test.examples)
    return failed, tried
