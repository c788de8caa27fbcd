"""args, __traceback__, __cause__, __context__, __suppress_context__, with_traceback, add_note: setting and deleting."""
import sys

e = ValueError("a", 1)
print(e.args, e.__cause__, e.__context__, e.__suppress_context__, e.__traceback__)
e.args = [1, 2]
print(e.args, str(e), repr(e))
e.args = "xy"
print(e.args)
for name, value in (("args", 5), ("__cause__", 5), ("__context__", "x"), ("__traceback__", 1), ("__suppress_context__", "x"), ("__dict__", 3)):
    try:
        setattr(e, name, value)
        print(name, "set", getattr(e, name))
    except TypeError as error:
        print(name, error)
for name in ("args", "__cause__", "__context__", "__traceback__", "__suppress_context__"):
    try:
        delattr(e, name)
        print(name, "deleted")
    except (TypeError, AttributeError) as error:
        print(name, type(error).__name__, error)
e.__cause__ = KeyError("k")
print(e.__suppress_context__, repr(e.__cause__))
e.__suppress_context__ = False
e.__cause__ = None
print(e.__suppress_context__, e.__cause__)
e.note = "free attribute"
print(vars(e))
e.add_note("first")
e.add_note("second")
print(e.__notes__, vars(e))
for bad in (5, None, b"x"):
    try:
        e.add_note(bad)
    except TypeError as error:
        print(error)
e.__notes__ = 5
try:
    e.add_note("x")
except TypeError as error:
    print(error)
try:
    raise e
except ValueError as caught:
    tb = caught.__traceback__
    print(tb.tb_lineno, tb.tb_next, caught.with_traceback(None).__traceback__, caught.with_traceback(tb) is caught)
try:
    e.with_traceback(5)
except TypeError as error:
    print(error)
e.__setstate__({"extra": 1})
print(e.extra, e.__reduce__()[:2] if False else e.__reduce__()[0].__name__, sys.exc_info())
