"""logging as applications set it up: hierarchies, propagation, filters, formatters of three styles, exceptions, dictConfig, adapters and handlers of one's own."""
import io
import logging
import logging.config
import logging.handlers
import sys


def attempt(label, function):
    try:
        print(label, "->", function())
    except Exception as error:
        print(label, "!", type(error).__name__, error, "| cause", repr(error.__cause__))


class ListHandler(logging.Handler):
    def __init__(self, level=logging.NOTSET):
        super().__init__(level)
        self.lines = []

    def emit(self, record):
        self.lines.append(self.format(record))


root = logging.getLogger()
collected = ListHandler()
collected.setFormatter(logging.Formatter("%(name)s|%(levelname)-8s|%(message)s|%(funcName)s"))
root.addHandler(collected)
root.setLevel(logging.INFO)
app, db = logging.getLogger("app"), logging.getLogger("app.db")
print(app.parent is root, db.parent is app, db.getEffectiveLevel(), app.getChild("web").name, db.isEnabledFor(logging.DEBUG), app.hasHandlers(), app.handlers, repr(app), repr(root), repr(db.manager.root))


def work():
    app.info("plain")
    app.debug("hidden")
    db.warning("pool %d of %s", 3, "ten")
    db.error("dict %(a)s", {"a": 1})
    app.log(25, "between")
    app.critical("no args %s")
    app.warning("one tuple %s", (1, 2))


work()
logging.addLevelName(25, "NOTICE")
app.log(25, "named")
db.propagate = False
db.info("lost")
db.propagate = True
app.disabled = True
app.info("disabled")
app.disabled = False
logging.disable(logging.WARNING)
app.warning("switched off")
logging.disable(logging.NOTSET)
db.setLevel("ERROR")
db.warning("below")
print(collected.lines, logging.getLevelName(25), logging.getLevelName("NOTICE"), logging.getLevelName(7), logging.getLevelName("none"), logging.getLevelNamesMapping()["NOTICE"])
collected.lines.clear()
attempt("bad level", lambda: app.setLevel("LOUD"))
attempt("bad level type", lambda: app.setLevel(2.5))
attempt("bad log level", lambda: app.log("x", "y"))
attempt("bad name", lambda: logging.getLogger(5))
for style, text in (("%", "%(levelname)s:%(message)s"), ("{", "{levelname:>10}:{message!r}"), ("$", "$levelname ${message} $$")):
    formatter = logging.Formatter(text, style=style, validate=True)
    print(formatter.format(logging.LogRecord("n", 30, "path/file.py", 7, "text %s", ("arg",), None, "func")))
attempt("style", lambda: logging.Formatter("x", style="#"))
attempt("percent none", lambda: logging.Formatter("no fields"))
attempt("brace bad", lambda: logging.Formatter("{message!z}", style="{"))
attempt("brace empty", lambda: logging.Formatter("{", style="{"))
attempt("dollar none", lambda: logging.Formatter("plain", style="$"))
attempt("defaults", lambda: logging.Formatter("%(message)s %(ip)s", defaults={"ip": "none"}).format(logging.makeLogRecord({"msg": "m"})))
attempt("missing field", lambda: logging.Formatter("%(nope)s").format(logging.makeLogRecord({"msg": "m"})))
record = logging.LogRecord("n", logging.INFO, "/a/b/mod.py", 12, "m", (), None)
print(record, record.module, record.filename, record.getMessage(), record.exc_info, record.funcName, sorted(record.__dict__)[:4])
record.created, record.msecs = 0.0, 5.0
formatter = logging.Formatter("%(asctime)s", datefmt="%Y")
formatter.converter = __import__("time").gmtime
print(formatter.format(record), logging.Formatter("%(asctime)s %(message)s").usesTime())


class OnlyEven(logging.Filter):
    def filter(self, record):
        record.even = record.args[0] % 2 == 0
        return record.even


handler = ListHandler()
handler.addFilter(OnlyEven())
handler.setFormatter(logging.Formatter("%(message)s %(even)s"))
numbers = logging.getLogger("numbers")
numbers.propagate = False
numbers.addHandler(handler)
numbers.addFilter(lambda record: record.args[0] != 4)
for n in range(6):
    numbers.info("n=%d", n)
print(handler.lines, logging.Filter("app").filter(logging.LogRecord("app.db", 10, "", 1, "", (), None)), logging.Filter("app").filter(logging.LogRecord("apple", 10, "", 1, "", (), None)))
out = io.StringIO()
stream = logging.StreamHandler(out)
stream.terminator = "|\n"
lone = logging.getLogger("lone")
lone.propagate = False
lone.addHandler(stream)
try:
    {}["k"]
except KeyError:
    lone.exception("caught %s", "it")
    lone.error("short", exc_info=False)
lone.error("with stack", stack_info=False)
print([line for line in out.getvalue().splitlines() if not line.startswith("  ")], repr(stream)[:28])
adapter = logging.LoggerAdapter(app, {"user": "bob"})
adapter.warning("hello %s", "you")


class Prefix(logging.LoggerAdapter):
    def process(self, msg, kwargs):
        return f"[{self.extra['id']}] {msg}", kwargs


Prefix(app, {"id": 9}).error("adapted")
app.warning("extra", extra={"ip": "1.2.3.4"})
attempt("extra clash", lambda: app.warning("x", extra={"message": 1}))
attempt("extra clash 2", lambda: app.warning("x", extra={"name": 1}))
print(collected.lines)
memory = logging.handlers.MemoryHandler(3, flushLevel=logging.ERROR, target=collected)
collected.lines.clear()
buffered = logging.getLogger("buffered")
buffered.propagate = False
buffered.addHandler(memory)
buffered.warning("1"), print(len(collected.lines)), buffered.error("2"), print(len(collected.lines))
logging.config.dictConfig({
    "version": 1, "disable_existing_loggers": False,
    "formatters": {"short": {"format": "{levelname[0]}:{message}", "style": "{"}},
    "filters": {"quiet": {"()": lambda word: (lambda record: word not in record.getMessage()), "word": "secret"}},
    "handlers": {"out": {"class": "logging.StreamHandler", "stream": "ext://sys.stdout", "formatter": "short", "filters": ["quiet"], "level": "INFO"}},
    "loggers": {"conf": {"handlers": ["out"], "level": "DEBUG", "propagate": False}},
})
conf = logging.getLogger("conf.child")
conf.info("configured"), conf.debug("no"), conf.error("a secret"), conf.warning("%s and %s", 1, 2)
for bad in ({}, {"version": 2}, {"version": 1, "handlers": {"h": {"class": "nowhere.Handler"}}}, {"version": 1, "loggers": {"x": {"handlers": ["none"]}}}, {"version": 1, "handlers": {"h": {"class": "logging.StreamHandler", "level": "LOUD"}}}, {"version": 1, "root": {"level": 99, "handlers": 5}}):
    attempt(f"dictConfig {bad}", lambda: logging.config.dictConfig(bad))
saved, sys.stderr = sys.stderr, io.StringIO()
bare = ListHandler()
bare.setFormatter(logging.Formatter("%(message)s"))
logging.raiseExceptions = False
lone.error("bad %d", "text")
print(repr(sys.stderr.getvalue()))
sys.stderr = saved
logging.basicConfig(stream=sys.stdout, format="%(levelname)s %(message)s", force=True, level="DEBUG")
logging.debug("root debug"), logging.warning("root %s", "warn")
attempt("basic bad", lambda: logging.basicConfig(force=True, nothing=1))
attempt("basic two", lambda: logging.basicConfig(force=True, stream=sys.stdout, filename="x"))
print(logging.lastResort, logging.getLogger("a.b.c").parent, logging.getLoggerClass().__name__)
