"""logging: hierarchies, formatters, filters, handlers of one's own, memory and queue handlers, dictConfig, exceptions, captured warnings."""
import io
import logging
import logging.config
import logging.handlers
import queue
import sys
import warnings


class ListHandler(logging.Handler):
    def __init__(self, level=logging.NOTSET):
        super().__init__(level)
        self.lines = []

    def emit(self, record):
        self.lines.append(self.format(record))


def fresh(name, level=logging.DEBUG, fmt="%(levelname)s:%(name)s:%(message)s", **kw):
    logger = logging.getLogger(name)
    handler = ListHandler()
    handler.setFormatter(logging.Formatter(fmt, **kw))
    logger.addHandler(handler)
    logger.setLevel(level)
    return logger, handler


top, hand = fresh("top")
child = top.getChild("sub.leaf")
child.info("hello %s %d", "x", 5)
child.debug("%(a)s-%(b)r", {"a": 1, "b": "q"})
top.warning("no args %")
logging.getLogger("top.sub").propagate = False
child.info("lost")
logging.getLogger("top.sub").propagate = True
top.disabled = True
top.info("disabled")
child.info("child of disabled")
top.disabled = False
logging.disable(logging.INFO)
top.info("below")
top.error("above")
logging.disable(logging.NOTSET)
print(hand.lines, child.getEffectiveLevel(), child.parent is top, child.isEnabledFor(5), child.hasHandlers(), logging.getLogger("top.sub").parent.name)


class Context(logging.Filter):
    def __init__(self, user):
        super().__init__()
        self.user = user

    def filter(self, record):
        record.user = self.user
        return "secret" not in record.getMessage()


style, hand = fresh("style", fmt="{levelname:>8}|{user}|{message}", style="{")
hand.addFilter(Context("ann"))
style.info("shown")
style.info("a secret")
style.addFilter(logging.Filter("other"))
style.info("filtered by name")
print(hand.lines)
dollar, hand = fresh("dollar", fmt="$levelname ${message} $$", style="$", defaults={"message": "?"})
dollar.critical("m")
for make in (lambda: logging.Formatter("{bad", style="{"), lambda: logging.Formatter("%(x)", style="%"), lambda: logging.Formatter("no fields", style="$"), lambda: logging.Formatter("x", style="?")):
    try:
        make()
    except ValueError as error:
        print(error)
errors, hand = fresh("errors")


class Short(logging.Formatter):
    def formatException(self, info):
        return f"<{info[0].__name__}: {info[1]}>"


hand.setFormatter(Short("%(message)s"))
try:
    {}["k"]
except KeyError:
    errors.exception("caught")
    errors.warning("with info", exc_info=True)
    errors.error("given", exc_info=ValueError("v"))
errors.info("no error", exc_info=False)
print(hand.lines, dollar.handlers[0].lines)
adapter = logging.LoggerAdapter(errors, {"id": 7})
adapter.process = lambda msg, kw: (f"[7] {msg}", kw)
adapter.info("adapted")
print(hand.lines[-1], adapter.name if hasattr(adapter, "name") else "")
memory = logging.handlers.MemoryHandler(3, flushLevel=logging.ERROR, target=hand)
buffered = logging.getLogger("buffered")
buffered.addHandler(memory)
buffered.setLevel(1)
buffered.propagate = False
for i in range(2):
    buffered.info("kept %d", i)
before = len(hand.lines)
buffered.error("flush now")
print(before, hand.lines[before:])
q = queue.Queue()
log = logging.getLogger("queued")
log.setLevel(logging.INFO)
log.addHandler(logging.handlers.QueueHandler(q))
listener = logging.handlers.QueueListener(q, hand, respect_handler_level=True)
listener.start()
log.info("through a %s", "queue")
listener.stop()
print(hand.lines[-1])
stream = io.StringIO()
logging.config.dictConfig({"version": 1, "disable_existing_loggers": False, "formatters": {"f": {"format": "%(name)s>%(message)s"}}, "filters": {"only": {"name": "conf.a"}}, "handlers": {"h": {"class": "logging.StreamHandler", "formatter": "f", "stream": stream, "level": "WARNING", "filters": ["only"]}}, "loggers": {"conf": {"handlers": ["h"], "level": "DEBUG", "propagate": False}}})
logging.getLogger("conf.a").info("too low")
logging.getLogger("conf.a").warning("yes")
logging.getLogger("conf.b").error("filtered")
print(stream.getvalue().splitlines())
for config in ({}, {"version": 2}, {"version": 1, "handlers": {"h": {"class": "no.Such"}}}, {"version": 1, "loggers": {"x": {"level": "LOUD"}}}, {"version": 1, "root": {"handlers": ["none"]}}):
    try:
        logging.config.dictConfig(config)
    except (ValueError, ImportError) as error:
        print(error)
logging.addLevelName(25, "NOTICE")
print(logging.getLevelName(25), logging.getLevelName("NOTICE"), logging.getLevelName(99), logging.getLevelNamesMapping()["NOTICE"], top, hand, logging.getLogger().name)
for call in (lambda: top.setLevel("LOUD"), lambda: top.setLevel(1.5), lambda: logging.getLogger(5), lambda: top.log("x", "m"), lambda: logging.getLogger("style").makeRecord("n", 10, "f", 1, "m", (), None, extra={"message": 1})):
    try:
        call()
    except (ValueError, TypeError, KeyError) as error:
        print(type(error).__name__, error)
record = logging.LogRecord("n", 20, "/p/file.py", 3, "m %s", ("a",), None, "func")
print(record.getMessage(), record.module, record.filename, record.levelname, record, logging.makeLogRecord({"msg": "z", "args": None}).getMessage())
logging.captureWarnings(True)
w, hand = fresh("py.warnings", fmt="%(levelname)s %(message)s")
w.propagate = False
warnings.warn("captured", stacklevel=1)
logging.captureWarnings(False)
print(len(hand.lines), "UserWarning: captured" in hand.lines[0])
bad = logging.StreamHandler(sys.stdout)
logging.raiseExceptions = False
top.addHandler(bad)
top.info("wrong %d args", "x") if False else None
top.removeHandler(bad)
print(bad, logging.lastResort.level)
