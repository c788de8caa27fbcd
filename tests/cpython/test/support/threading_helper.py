"""test.support.threading_helper: tests with threads."""

import contextlib
import functools
import threading
import time
import unittest

can_start_thread = True


def requires_working_threading(*, module=False):
    return None if module else (lambda test: test)


def reap_threads(function):
    """Runs a test and waits for the threads that it started."""
    @functools.wraps(function)
    def run(*args):
        before = threading_setup()
        try:
            return function(*args)
        finally:
            threading_cleanup(*before)
    return run


def threading_setup():
    return threading.active_count(), len(threading._dangling)


def threading_cleanup(*original):
    for _ in range(100):
        if threading.active_count() <= original[0]:
            break
        time.sleep(0.01)


def join_thread(thread, timeout=None):
    thread.join(30 if timeout is None else timeout)
    if thread.is_alive():
        raise AssertionError("thread still alive")


@contextlib.contextmanager
def wait_threads_exit(timeout=None):
    import _thread
    before = _thread._count()
    yield
    for _ in range(1000):
        if _thread._count() <= before:
            return
        time.sleep(0.01)
    raise AssertionError("threads still running")


@contextlib.contextmanager
def start_threads(threads, unlock=None):
    threads = list(threads)
    for thread in threads:
        thread.start()
    try:
        yield
    finally:
        if unlock:
            unlock()
        for thread in threads:
            thread.join()


class catch_threading_exception:
    """Keeps the exception that ended a thread."""

    def __enter__(self):
        self.old = threading.excepthook
        threading.excepthook = self.take
        self.exc_type = self.exc_value = self.exc_traceback = self.thread = None
        return self

    def take(self, args):
        self.exc_type, self.exc_value, self.exc_traceback, self.thread = args

    def __exit__(self, *exc):
        threading.excepthook = self.old
        del self.exc_type, self.exc_value, self.exc_traceback, self.thread
