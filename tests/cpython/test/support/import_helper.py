"""test.support.import_helper: imports that may fail, or that start afresh."""

import contextlib
import sys
import unittest
import warnings


def import_module(name, deprecated=False, *, required_on=()):
    """The module; the test is skipped where it is not there."""
    try:
        __import__(name)
        return sys.modules[name]
    except ImportError as e:
        raise unittest.SkipTest(str(e)) from None


def import_fresh_module(name, fresh=(), blocked=(), deprecated=False):
    """The module, None if it is not there. Modules of a compiled program exist once, so it cannot be another copy."""
    try:
        __import__(name)
        return sys.modules[name]
    except ImportError:
        return None


def unload(name):
    sys.modules.pop(name, None)


def forget(modname):
    unload(modname)


def make_legacy_pyc(source):
    raise unittest.SkipTest("compiled files are CPython's")


class CleanImport:
    """The modules are imported anew in the with statement."""

    def __init__(self, *module_names, usefrozen=False):
        self.before = sys.modules.copy()
        for name in module_names:
            sys.modules.pop(name, None)

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        sys.modules.update(self.before)


class DirsOnSysPath:
    """The folders are at the end of sys.path in the with statement."""

    def __init__(self, *paths):
        self.before = sys.path[:]
        sys.path.extend(paths)

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        sys.path[:] = self.before


@contextlib.contextmanager
def isolated_modules():
    before = sys.modules.copy()
    try:
        yield
    finally:
        sys.modules.clear()
        sys.modules.update(before)


@contextlib.contextmanager
def _ignore_deprecated_imports(ignore=True):
    with warnings.catch_warnings():
        if ignore:
            warnings.simplefilter("ignore", DeprecationWarning)
        yield
