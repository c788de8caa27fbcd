"""test.support.threading_helper: Coachwhip has no threads, so tests of them are skipped."""

import contextlib
import unittest

can_start_thread = False


def requires_working_threading(*, module=False):
    if module:
        raise unittest.SkipTest("requires threading support")
    return unittest.skip("requires threading support")


def reap_threads(function):
    return function


def threading_setup():
    return ()


def threading_cleanup(*original):
    pass


@contextlib.contextmanager
def start_threads(threads, unlock=None):
    raise unittest.SkipTest("requires threading support")
    yield


def join_thread(thread, timeout=None):
    thread.join(timeout)
