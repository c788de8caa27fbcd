"""test.support.warnings_helper: which warnings a piece of code gives."""

import contextlib
import functools
import sys
import unittest
import warnings


class WarningsRecorder:
    """The warnings so far; attributes are those of the last one."""

    def __init__(self, warnings_list):
        self._warnings = warnings_list
        self._last = 0

    @property
    def warnings(self):
        return self._warnings[self._last:]

    def __getattr__(self, name):
        if len(self._warnings) > self._last:
            return getattr(self._warnings[-1], name)
        if name in warnings.WarningMessage._WARNING_DETAILS:
            return None
        raise AttributeError(f"{self!r} has no attribute {name!r}")

    def reset(self):
        self._last = len(self._warnings)


def _forget_seen():
    """Warnings that were shown once are shown again."""
    for module in list(sys.modules.values()):
        registry = getattr(module, "__warningregistry__", None)
        if registry:
            registry.clear()


def _unfit(seen, filters):
    """(warnings that no filter expects, filters that no warning fits)."""
    import re
    left = [w.message for w in seen]
    missing = []
    for text, category in filters:
        fitting = [w for w in left if issubclass(w.__class__, category) and re.match(text, str(w), re.I)]
        if not fitting:
            missing.append((text, category.__name__))
        left = [w for w in left if w not in fitting]
    return left, missing


@contextlib.contextmanager
def check_warnings(*filters, **kwargs):
    """Exactly warnings that fit the filters (regular expression, category) occur; quiet=True: some may be missing."""
    quiet = kwargs.get("quiet")
    if not filters:
        filters = (("", Warning),)
        quiet = True if quiet is None else quiet
    _forget_seen()
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        yield WarningsRecorder(seen)
    unexpected, missing = _unfit(seen, filters) if seen or not quiet else ([], [])
    if unexpected:
        raise AssertionError(f"unhandled warning {unexpected[0]}")
    if missing and not quiet:
        raise AssertionError("filter (%r, %s) did not catch any warning" % missing[0])


@contextlib.contextmanager
def check_no_warnings(testcase, message="", category=Warning, force_gc=False):
    from test.support import gc_collect
    import re
    with warnings.catch_warnings(record=True) as seen:
        warnings.filterwarnings("always", message=message, category=category)
        yield
        if force_gc:
            gc_collect()
    testcase.assertEqual([w for w in seen if issubclass(w.category, category) and re.match(message, str(w.message))], [])


def check_no_resource_warning(testcase):
    return check_no_warnings(testcase, category=ResourceWarning, force_gc=True)


def check_syntax_warning(testcase, statement, errtext="", *, lineno=1, offset=None):
    """Compiling the statement gives one SyntaxWarning, which as an error is a SyntaxError."""
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always", SyntaxWarning)
        compile(statement, "<testcase>", "exec")
    testcase.assertEqual(len(seen), 1, seen)
    testcase.assertTrue(issubclass(seen[0].category, SyntaxWarning))
    if errtext:
        testcase.assertRegex(str(seen[0].message), errtext)
    testcase.assertEqual(seen[0].filename, "<testcase>")
    testcase.assertEqual(seen[0].lineno, lineno)
    with warnings.catch_warnings():
        warnings.simplefilter("error", SyntaxWarning)
        from test.support import check_syntax_error
        check_syntax_error(testcase, statement, errtext, lineno=lineno, offset=offset)


def ignore_warnings(*, category):
    """Decorator: such warnings are not shown while the test runs."""
    def decorate(test):
        @functools.wraps(test)
        def wrapper(self, *args, **kwargs):
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", category=category)
                return test(self, *args, **kwargs)
        return wrapper
    return decorate


@contextlib.contextmanager
def save_restore_warnings_filters():
    before = warnings.filters[:]
    try:
        yield
    finally:
        warnings.filters[:] = before
