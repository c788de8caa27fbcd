"""traceback's objects: StackSummary, FrameSummary, TracebackException with chains, groups, notes, limits, custom formatting."""
import io
import sys
import traceback


def inner(x):
    local = [x]
    return 1 / x


def middle(x):
    try:
        return inner(x)
    except ZeroDivisionError as error:
        raise LookupError("middle failed") from error


def outer(x):
    try:
        middle(x)
    finally:
        [][0] if x is None else None


try:
    outer(0)
except LookupError as error:
    caught = error
te = traceback.TracebackException.from_exception(caught, capture_locals=False)
print(te.exc_type.__name__, str(te), [f.name for f in te.stack], te.__cause__.exc_type.__name__, te.__context__ is te.__cause__, te.__suppress_context__)
print([(f.name, f.lineno, f.line) for f in te.__cause__.stack])
print(list(te.format_exception_only()), "".join(te.format(chain=False)).splitlines()[0], len(list(te.format())))
frames = traceback.extract_tb(caught.__traceback__)
print(len(frames), frames[0].name, frames[-1].line, frames[0] == frames[0], tuple(frames[0])[1:], [f.name for f in traceback.extract_tb(caught.__traceback__, limit=1)], [f.name for f in traceback.extract_tb(caught.__traceback__, limit=-1)])
print([lineno for frame, lineno in traceback.walk_tb(caught.__traceback__)], traceback.format_list([("file.py", 3, "func", "  code()  "), ("g.py", None, "h", None)]))
summary = traceback.StackSummary.from_list([("a.py", 1, "f", "x"), ("a.py", 1, "f", "x")] + [("a.py", 2, "g", "rec()")] * 6)
print("".join(summary.format()))
f = traceback.FrameSummary("n.py", 5, "fn", line="code", locals={"a": 1})
print(f, f.locals, list(f), f[2], len(f), f.lookup_line if False else f.line)
out = io.StringIO()
traceback.print_exception(caught, limit=1, file=out, chain=False)
print(out.getvalue().replace(__file__, "FILE"))
print(traceback.format_exception_only(ValueError("v")), traceback.format_exception_only(KeyError, KeyError("k")), traceback.format_exception_only(None, None), traceback.format_exception(None), traceback.format_exception_only(SyntaxError("bad", ("f.py", 2, 5, "x = = 1\n", 2, 6))))
error = ValueError("with notes")
error.add_note("first")
error.add_note("second\nline")
group = ExceptionGroup("many", [error, TypeError("t"), ExceptionGroup("nested", [OSError(2, "gone")])])
print("".join(traceback.format_exception(group)))
print("".join(traceback.TracebackException.from_exception(group, max_group_width=1, max_group_depth=1).format()))
try:
    try:
        raise KeyError("a")
    except KeyError:
        raise ValueError("b") from None
except ValueError as e:
    print([type(x).__name__ for x in (e, e.__context__)], len(traceback.format_exception(e)))


class Odd(Exception):
    def __str__(self):
        raise RuntimeError("no str")


class Colon(Exception):
    __module__ = "some.module"


class Quiet(Exception):
    __module__ = "builtins"


print(traceback.format_exception_only(Odd()), traceback.format_exception_only(Colon("x: y\nz")), traceback.format_exception_only(Quiet()), traceback.format_exception_only(Colon()))
loop = ValueError("loop")
loop.__context__ = other = KeyError("o")
other.__context__ = loop
print(len("".join(traceback.format_exception(loop)).splitlines()))
for call in (lambda: traceback.format_exception("x"), lambda: traceback.format_exception(ValueError, 5, None), lambda: traceback.print_exception(5), lambda: traceback.format_tb(None), lambda: traceback.extract_tb(5), lambda: traceback.StackSummary.from_list([5]), lambda: traceback.format_exc(), lambda: traceback.TracebackException(ValueError, ValueError("q"), None).stack, lambda: traceback.format_list([]), lambda: traceback.format_exception_only(5)):
    try:
        print(call())
    except Exception as problem:
        print(type(problem).__name__, problem)
te2 = traceback.TracebackException.from_exception(caught)
print(te == te2, te == 5, hasattr(te, "offset"), traceback.TracebackException.from_exception(SyntaxError("m", ("f", 1, 2, "text"))).text)


def hook(kind, value, tb):
    print("hook", kind.__name__, value, [f.name for f in traceback.extract_tb(tb)])


sys.excepthook = hook
traceback.clear_frames(caught.__traceback__)
outer(0)
