# stderr
import io
import logging
import sys

logging.warning("to the root %s", "logger")
logging.info("unseen")
log = logging.getLogger("app.part")
stream = io.StringIO()
h = logging.StreamHandler(stream)
h.setFormatter(logging.Formatter("%(levelname)-8s|%(name)s|%(message)s|%(funcName)s|%(lineno)d|%(filename)s"))
log.addHandler(h)
log.setLevel(logging.DEBUG)
log.propagate = False
def work():
    log.debug("d %d", 1)
    log.info("i %(a)s", {"a": 2})
    log.error("e", extra={"x": 1})
    log.log(35, "custom")
    try:
        1 / 0
    except ZeroDivisionError:
        log.exception("failed")
work()
print(stream.getvalue())
print(log.isEnabledFor(10), log.getEffectiveLevel(), logging.getLevelName(35), logging.getLevelName("INFO"), logging.getLogger("app.part") is log, log.parent.name, log.handlers, log)
logging.addLevelName(35, "NOTICE")
class F(logging.Filter):
    def filter(self, record):
        return "skip" not in record.getMessage()
log.addFilter(F())
stream.truncate(0), stream.seek(0)
log.warning("skip me")
log.log(35, "kept")
print(stream.getvalue())
log.addHandler(logging.NullHandler())
logging.basicConfig(stream=sys.stdout, format="{levelname}:{message}", style="{", level=logging.INFO, force=True)
logging.info("from root")
logging.getLogger("x").debug("no")
a = logging.LoggerAdapter(logging.getLogger("y"), {"k": "v"})
a.info("adapter")
logging.error("multi\nline %s %r", 1, "q")
logging.disable(logging.ERROR)
logging.error("off")
logging.disable(logging.NOTSET)
fh = logging.FileHandler("x.log", mode="w")
fl = logging.getLogger("file")
fl.addHandler(fh)
fl.warning("to file")
fh.close()
print(open("x.log").read())
try:
    log.setLevel("NOPE")
except ValueError as e:
    print(e)
