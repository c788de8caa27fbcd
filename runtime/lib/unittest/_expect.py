"""Context managers behind assertRaises, assertWarns and assertLogs."""

import sys
import types

__unittest = True


def name_of(expected):
    try:
        return expected.__name__
    except AttributeError:
        return str(expected)


class _Expectation:
    """Something that the body of a with statement, or a call, has to do."""

    def __init__(self, expected, test_case, expected_regex=None):
        self.expected = expected
        self.test_case = test_case
        self.obj_name = None
        self.msg = None
        if expected_regex is not None and isinstance(expected_regex, (str, bytes)):
            import re
            expected_regex = re.compile(expected_regex)
        self.expected_regex = expected_regex

    def handle(self, method, args, kwargs):
        """What `method` returns: itself for a with statement; with a callable in args it is called at once."""
        try:
            self._check_kind(method)
            if args:
                self._call(*args, **kwargs)
                return None
            self.msg = kwargs.pop("msg", None)
            for stray in kwargs:
                raise TypeError(f"{stray!r} is an invalid keyword argument for this function")
            return self
        finally:
            # the caller's locals may hold on to this object
            self = None

    def _check_kind(self, method):
        kinds = self.expected if isinstance(self.expected, tuple) else (self.expected,)
        for kind in kinds:
            if not (isinstance(kind, type) and issubclass(kind, self.base)):
                raise TypeError(f"{method}() arg 1 must be {self.base_text}")

    def _call(self, call, /, *args, **kwargs):
        self.obj_name = name_of(call)
        with self:
            call(*args, **kwargs)

    def _fail(self, text):
        raise self.test_case.failureException(self.test_case._formatMessage(self.msg, text))

    def _missing(self, verb):
        name = name_of(self.expected)
        self._fail(f"{name} not {verb} by {self.obj_name}" if self.obj_name else f"{name} not {verb}")

    def _mismatch(self, text):
        self._fail(f'"{self.expected_regex.pattern}" does not match "{text}"')

    def _matches(self, text):
        return self.expected_regex is None or self.expected_regex.search(text)


class RaisesExpectation(_Expectation):
    """assertRaises; `exception` is what was raised."""

    base = BaseException
    base_text = "an exception type or tuple of exception types"

    __class_getitem__ = classmethod(types.GenericAlias)

    def __enter__(self):
        return self

    def __exit__(self, kind, value, tb):
        if kind is None:
            self._missing("raised")
        if not issubclass(kind, self.expected):
            return False
        self.exception = value.with_traceback(None)
        if not self._matches(str(value)):
            self._mismatch(str(value))
        return True


class WarnsExpectation(_Expectation):
    """assertWarns; `warning`, `filename` and `lineno` are those of the first warning that fits."""

    base = Warning
    base_text = "a warning type or tuple of warning types"

    def __enter__(self):
        import warnings
        # warnings that were shown once have to be seen again
        for module in list(sys.modules.values()):
            if getattr(module, "__warningregistry__", None):
                module.__warningregistry__ = {}
        self.warnings_manager = warnings.catch_warnings(record=True)
        self.warnings = self.warnings_manager.__enter__()
        warnings.simplefilter("always", self.expected)
        return self

    def __exit__(self, kind, value, tb):
        self.warnings_manager.__exit__(kind, value, tb)
        if kind is not None:
            return
        other = None
        for seen in self.warnings:
            if not isinstance(seen.message, self.expected):
                continue
            if self._matches(str(seen.message)):
                self.warning, self.filename, self.lineno = seen.message, seen.filename, seen.lineno
                return
            other = other or seen.message
        if other is not None:
            self._mismatch(str(other))
        self._missing("triggered")


class LogsExpectation:
    """assertLogs and assertNoLogs: the logger's handlers are replaced by one that keeps what arrives."""

    def __init__(self, test_case, logger_name, level, no_logs):
        import logging
        self.test_case = test_case
        self.logger_name = logger_name
        self.level = logging._nameToLevel.get(level, level) if level else logging.INFO
        self.msg = None
        self.no_logs = no_logs

    def __enter__(self):
        import collections
        import logging
        watched = collections.namedtuple("_LoggingWatcher", ["records", "output"])([], [])

        class Keeper(logging.Handler):
            def emit(self, record):
                watched.records.append(record)
                watched.output.append(self.format(record))

        keeper = Keeper()
        keeper.setFormatter(logging.Formatter("%(levelname)s:%(name)s:%(message)s"))
        keeper.setLevel(self.level)
        logger = self.logger_name
        if not isinstance(logger, logging.Logger):
            logger = logging.getLogger(logger)
        self.watcher, self.logger = watched, logger
        self.saved = logger.handlers[:], logger.level, logger.propagate
        logger.handlers, logger.propagate = [keeper], False
        logger.setLevel(self.level)
        return None if self.no_logs else watched

    def __exit__(self, kind, value, tb):
        import logging
        self.logger.handlers, level, self.logger.propagate = self.saved
        self.logger.setLevel(level)
        if kind is not None:
            return False
        records, output = self.watcher
        if self.no_logs and records:
            self._fail(f"Unexpected logs found: {output!r}")
        if not self.no_logs and not records:
            self._fail(f"no logs of level {logging.getLevelName(self.level)} or higher triggered on "
                       f"{self.logger.name}")

    def _fail(self, text):
        raise self.test_case.failureException(self.test_case._formatMessage(self.msg, text))
