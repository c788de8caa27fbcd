"""What CPython's tests of the language and built-in types ask of test.support, written for Coachwhip.

Tests of implementation details (cpython_only, reference counts, huge memory) are skipped.
"""

import contextlib
import functools
import gc
import io
import os
import sys
import types
import unittest

verbose = 0
use_resources = None
MAX_Py_ssize_t = sys.maxsize
NHASHBITS = sys.hash_info.width
is_jython = is_android = is_emscripten = is_wasi = False
has_fork_support = hasattr(os, "fork")
has_subprocess_support = True
has_socket_support = False
MS_WINDOWS = False
Py_DEBUG = False
PIPE_MAX_SIZE = 4 * 1024 * 1024 + 1
LOOPBACK_TIMEOUT, INTERNET_TIMEOUT, SHORT_TIMEOUT, LONG_TIMEOUT = 5.0, 60.0, 30.0, 300.0
TEST_HOME_DIR = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
HAVE_DOCSTRINGS = True
MISSING_C_DOCSTRINGS = True  # of built-in functions: few of ours have texts
_1M, _1G, _2G, _4G = 1 << 20, 1 << 30, 2 << 30, 4 << 30


class Error(Exception):
    """Base of the exceptions that tests raise about themselves."""


class TestFailed(Error):
    """A test failed."""


class TestDidNotRun(Error):
    """No test was found."""


class ResourceDenied(unittest.SkipTest):
    """A test needs something that is switched off here."""


# ---- who we are ----

def _guarded(guards):
    """(implementations named, what the others get): cpython=True names only CPython."""
    if not guards:
        return {"cpython": True}, False
    value = next(iter(guards.values()))
    assert all(v == value for v in guards.values())
    return guards, not value


def check_impl_detail(**guards):
    """Whether a test of an implementation detail of these implementations applies: we are another one."""
    named, others = _guarded(guards)
    return named.get("coachwhip", others)


def impl_detail(msg=None, **guards):
    if check_impl_detail(**guards):
        return _same
    if msg is None:
        named, others = _guarded(guards)
        msg = "implementation detail " + ("not available on " if others else "specific to ") + " or ".join(sorted(named))
    return unittest.skip(msg)


def cpython_only(test):
    return impl_detail(cpython=True)(test)


def _same(item):
    return item


def skip(reason):
    return unittest.skip(reason)


# ---- requirements ----

def requires(resource, msg=None):
    if not is_resource_enabled(resource):
        raise ResourceDenied(msg or f"Use of the {resource!r} resource not enabled")


def is_resource_enabled(resource):
    return use_resources is not None and resource in use_resources


def requires_resource(resource):
    return _same if is_resource_enabled(resource) else unittest.skip(f"resource {resource!r} is not enabled")


def requires_IEEE_754(test):
    return test


def requires_docstrings(test):
    return test


def requires_subprocess():
    return _same


def requires_fork():
    return unittest.skipUnless(has_fork_support, "requires working os.fork()")


def requires_working_socket(*, module=False):
    """The event loop needs no sockets, so what is asked for by this is there."""
    return None if module else _same


def requires_debug_ranges(reason="requires co_positions / debug_ranges"):
    return _same


def has_no_debug_ranges():
    return False


def requires_legacy_unicode_capi(test):
    return unittest.skip("requires legacy Unicode C API")(test)


def requires_zlib(reason="requires zlib"):
    return unittest.skip(reason)


def requires_limited_api(test):
    return unittest.skip("needs _testcapi")(test)


def refcount_test(test):
    return unittest.skip("counts references")(test)


def no_tracing(test):
    return test


def bigmemtest(size, memuse, dry_run=True):
    """With little memory allowed, such tests run with a small size, or not at all."""
    def decorate(function):
        @functools.wraps(function)
        def wrapper(self):
            if not dry_run:
                raise unittest.SkipTest("not enough memory")
            return function(self, 5147)
        wrapper.size, wrapper.memuse = size, memuse
        return wrapper
    return decorate


def bigaddrspacetest(function):
    return unittest.skip("not enough memory")(function)


def set_memlimit(limit):
    pass


def anticipate_failure(condition):
    return unittest.expectedFailure if condition else _same


# ---- streams ----

@contextlib.contextmanager
def captured_output(stream_name):
    """The named stream of sys is a StringIO, which is yielded."""
    original = getattr(sys, stream_name)
    stream = io.StringIO()
    setattr(sys, stream_name, stream)
    try:
        yield stream
    finally:
        setattr(sys, stream_name, original)


def captured_stdout():
    return captured_output("stdout")


def captured_stderr():
    return captured_output("stderr")


def captured_stdin():
    return captured_output("stdin")


class SuppressCrashReport:
    """No core file is written in the with statement; the runner allows none anyway."""

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        pass


# ---- memory ----

def gc_collect():
    for _ in range(3):
        gc.collect()


@contextlib.contextmanager
def disable_gc():
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


@contextlib.contextmanager
def infinite_recursion(max_depth=75):
    """A low recursion limit for a test that reaches it."""
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(max_depth)
    try:
        yield
    finally:
        sys.setrecursionlimit(before)


def calcobjsize(fmt):
    raise unittest.SkipTest("sizes of objects are ours")


calcvobjsize = calcobjsize


def check_sizeof(test, o, size):
    raise unittest.SkipTest("sizes of objects are ours")


def check_free_after_iterating(test, iterate, cls, args=()):
    """An iterator that has come to its end forgets what it iterated over."""
    class Tested(cls):
        def __del__(self):
            nonlocal done
            done = True
            try:
                next(iterator)
            except StopIteration:
                pass

    done = False
    iterator = iterate(Tested(*args))
    test.assertRaises(StopIteration, next, iterator)
    gc_collect()
    test.assertTrue(done)


# ---- patching ----

def get_attribute(obj, name):
    try:
        return getattr(obj, name)
    except AttributeError:
        raise unittest.SkipTest(f"object {obj!r} has no attribute {name!r}") from None


@contextlib.contextmanager
def swap_attr(obj, attr, new_val):
    """obj.attr is new_val in the with statement; its old value is yielded, None if there was none."""
    missing = object()
    old = getattr(obj, attr, missing)
    setattr(obj, attr, new_val)
    try:
        yield None if old is missing else old
    finally:
        if old is not missing:
            setattr(obj, attr, old)
        elif hasattr(obj, attr):
            delattr(obj, attr)


@contextlib.contextmanager
def swap_item(obj, item, new_val):
    """obj[item] is new_val in the with statement; its old value is yielded, None if there was none."""
    had = item in obj
    old = obj[item] if had else None
    obj[item] = new_val
    try:
        yield old
    finally:
        if had:
            obj[item] = old
        elif item in obj:
            del obj[item]


def run_with_locale(catstr, *locales):
    """Decorator: the first of the locales that exists is set while the function runs."""
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            import locale
            category = getattr(locale, catstr)
            before = locale.setlocale(category)
            for name in locales:
                with contextlib.suppress(locale.Error):
                    locale.setlocale(category, name)
                    break
            try:
                return function(*args, **kwargs)
            finally:
                locale.setlocale(category, before)
        return wrapper
    return decorate


@contextlib.contextmanager
def adjust_int_max_str_digits(max_digits):
    before = sys.get_int_max_str_digits()
    sys.set_int_max_str_digits(max_digits)
    try:
        yield
    finally:
        sys.set_int_max_str_digits(before)


class catch_unraisable_exception:
    """In the with statement `unraisable` is what sys.unraisablehook last got."""

    def __enter__(self):
        self.unraisable = None
        self._before = sys.unraisablehook
        sys.unraisablehook = self._keep
        return self

    def _keep(self, unraisable):
        self.unraisable = unraisable

    def __exit__(self, *exc_info):
        sys.unraisablehook = self._before
        del self.unraisable


def maybe_get_event_loop_policy():
    """The policy of event loops that somebody has set; we have none to set."""
    return None


# ---- checks ----

def check_syntax_error(testcase, statement, errtext="", *, lineno=None, offset=None):
    """The statement does not compile; the message fits errtext, the place is told."""
    context = testcase.assertRaisesRegex(SyntaxError, errtext) if errtext else testcase.assertRaises(SyntaxError)
    with context as caught:
        compile(statement, "<test string>", "exec")
    error = caught.exception
    testcase.assertIsNotNone(error.lineno)
    if lineno is not None:
        testcase.assertEqual(error.lineno, lineno)
    testcase.assertIsNotNone(error.offset)
    if offset is not None:
        testcase.assertEqual(error.offset, offset)


def check__all__(test_case, module, name_of_module=None, extra=(), not_exported=()):
    """module.__all__ names all that is public in the module and defined there."""
    origins = name_of_module or (module.__name__,)
    if isinstance(origins, str):
        origins = (origins,)
    expected = set(extra)
    for name in dir(module):
        if name.startswith("_") or name in not_exported:
            continue
        item = getattr(module, name)
        own = getattr(item, "__module__", None) in origins
        if own or not hasattr(item, "__module__") and not isinstance(item, types.ModuleType):
            expected.add(name)
    test_case.assertCountEqual(module.__all__, expected)


def sortdict(mapping):
    """Like repr(mapping), with the keys sorted."""
    return "{%s}" % ", ".join("%r: %r" % pair for pair in sorted(mapping.items()))


def collision_stats(nbins, nballs):
    """Mean and standard deviation of the number of collisions when balls fall into bins."""
    from fractions import Fraction
    n, k = nbins, nballs
    empty = Fraction(n - 1, n) ** k
    pair = Fraction(n - 2, n) ** k if n > 1 else 0
    variance = n * (n - 1) * pair + empty * n * (1 - empty * n)
    return float(k - n * (1 - empty)), float(variance) ** 0.5


def run_unittest(*classes):
    """Runs tests given as classes, suites, or names of modules."""
    loader = unittest.TestLoader()
    suite = unittest.TestSuite()
    for item in classes:
        if isinstance(item, (unittest.TestSuite, unittest.TestCase)):
            suite.addTest(item)
        elif isinstance(item, str):
            suite.addTest(loader.loadTestsFromModule(sys.modules[item]))
        else:
            suite.addTest(loader.loadTestsFromTestCase(item))
    if not unittest.TextTestRunner(sys.stdout).run(suite).wasSuccessful():
        raise TestFailed("tests failed")


def run_doctest(module, verbosity=None, optionflags=0):
    import doctest
    failed, tried = doctest.testmod(module, optionflags=optionflags)
    if failed:
        raise TestFailed(f"{failed} of {tried} doctests failed")
    return failed, tried


def reap_children():
    pass


def args_from_interpreter_flags():
    return []


def wait_process(pid, *, exitcode, timeout=None):
    seen, status = os.waitpid(pid, 0)
    assert seen == pid and os.waitstatus_to_exitcode(status) == exitcode


def skip_if_buggy_ucrt_strfptime(test):
    return test


# ---- objects that are equal to all, or none; larger than all, or smaller ----

class _AlwaysEqual:
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False


class _NeverEqual:
    def __eq__(self, other):
        return False

    def __ne__(self, other):
        return True

    def __hash__(self):
        return 1


@functools.total_ordering
class _Largest:
    def __eq__(self, other):
        return isinstance(other, _Largest)

    def __lt__(self, other):
        return False


@functools.total_ordering
class _Smallest:
    def __eq__(self, other):
        return isinstance(other, _Smallest)

    def __gt__(self, other):
        return False


ALWAYS_EQ, NEVER_EQ, LARGEST, SMALLEST = _AlwaysEqual(), _NeverEqual(), _Largest(), _Smallest()


def skip_if_pgo_task(test):
    return test


def check_disallow_instantiation(case, cls, *args, **kwargs):
    """Instances of cls cannot be made by calling it."""
    name = cls.__name__ if cls.__module__ == "builtins" else f"{cls.__module__}.{cls.__name__}"
    case.assertRaisesRegex(TypeError, f"cannot create '{name}' instances", cls, *args, **kwargs)


# ---- what further files of tests ask for ----

def findfile(filename, subdir=None):
    """The path of a file that comes with the tests; the name itself if there is none."""
    path = os.path.join(TEST_HOME_DIR, subdir or "", filename)
    return path if not os.path.isabs(filename) and os.path.exists(path) else filename


def open_urlresource(url, *args, **kwargs):
    raise ResourceDenied("nothing is fetched from the network")


def requires_mac_ver(*min_version):
    return _same


requires_linux_version = requires_freebsd_version = requires_mac_ver


def check_sanitizer(*, address=False, memory=False, ub=False):
    return False


def skip_if_sanitizer(reason=None, *, address=False, memory=False, ub=False):
    return _same


def setswitchinterval(interval):
    sys.setswitchinterval(interval)


def subTests(arg_names, arg_values, /, *, _do_cleanups=False):
    """Decorator: the test method runs for each value, or tuple of values, as a subtest."""
    names = arg_names.replace(",", " ").split() if isinstance(arg_names, str) else arg_names

    def decorate(function):
        @functools.wraps(function)
        def wrapper(self, *args, **kwargs):
            for values in arg_values:
                given = dict(zip(names, (values,) if len(names) == 1 else values))
                with self.subTest(**given):
                    function(self, *args, **kwargs, **given)
                if _do_cleanups:
                    self.doCleanups()
        return wrapper
    return decorate


def requires_gil_enabled(msg="needs a global lock"):
    return _same


def missing_compiler_executable(cmd_names=()):
    return "cc"


def python_is_optimized():
    return True


def sleeping_retry(timeout, err_msg=None, /, *, init_delay=0.010, max_delay=1.0, error=True):
    """Yields until the time is over, sleeping longer each time."""
    import time
    end, delay = time.monotonic() + timeout, init_delay
    yield
    while time.monotonic() < end:
        time.sleep(delay)
        delay = min(2 * delay, max_delay)
        yield
    if error:
        raise AssertionError(err_msg or f"timeout ({timeout} seconds)")


busy_retry = sleeping_retry


def optim_args_from_interpreter_flags():
    return []


def print_warning(msg):
    print(f"Warning -- {msg}", file=sys.__stderr__)


def iter_builtin_types():
    return iter(())


def skip_if_broken_multiprocessing_synchronize():
    raise unittest.SkipTest("no multiprocessing")


def darwin_malloc_err_warning(test_name):
    pass
