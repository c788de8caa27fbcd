"""How an exception nobody caught is shown: sys.tracebacklimit of every kind, sys.stderr that is None, closed or the program's own, sys.last_value, hooks that fail, and in the end a hook that was deleted."""
# stderr
import io
import sys


def fall(n):
    if n:
        return fall(n - 1)
    try:
        raise KeyError("inner")
    except KeyError as e:
        e.add_note("a note")
        raise ExceptionGroup("outer", [ValueError("one"), e]) if grouped else LookupError("outer")


def shown(f, *args):
    """What sys.excepthook writes of the exception."""
    kept, sys.stderr = sys.stderr, io.StringIO()
    try:
        f(*args)
    except BaseException as e:
        sys.excepthook(type(e), e, e.__traceback__)
    finally:
        text, sys.stderr = sys.stderr.getvalue(), kept
    return [line.rstrip() for line in text.replace(__file__, "FILE").splitlines()]


grouped = False
for limit in (None, 1000, 3, 1, 0, -5, 2 ** 70):
    if limit is None:
        sys.tracebacklimit = 4
        del sys.tracebacklimit
    else:
        sys.tracebacklimit = limit
    lines = shown(fall, 2)
    print(limit, len(lines), lines[:2], lines[-1])
grouped = True
for limit in (0, 2):
    sys.tracebacklimit = limit
    print(limit, *shown(fall, 1), sep="\n")
del sys.tracebacklimit
print(shown(sys.exit, "SystemExit is shown, too"), shown(lambda: int("x"))[-1])


class Writer:
    """Counts what is written; the exact pieces differ."""

    def __init__(self):
        self.text = ""

    def write(self, text):
        self.text += text


sys.stderr, kept = Writer(), sys.stderr
try:
    1 / 0
except ZeroDivisionError as e:
    sys.excepthook(type(e), e, None)
    print(repr(sys.stderr.text))
    sys.stderr = None
    sys.excepthook(type(e), e, e.__traceback__)
    print("nothing to write to", file=sys.stderr)
sys.stderr = kept
for wrong in ((), (1, 2), (ValueError, ValueError("x"), None, 1)):
    try:
        sys.excepthook(*wrong)
    except TypeError as e:
        print("TypeError", e)
print(hasattr(sys, "last_value"), sys.excepthook is sys.__excepthook__)
sys.stdout.flush()
sys.excepthook(ValueError, ValueError("by hand\nin two lines"), None)
del sys.excepthook
grouped = False
fall(1)
