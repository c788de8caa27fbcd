"""traceback: lists of entries, forms of arguments, limits, FrameSummary as a tuple."""
import io
import sys
import traceback


def attempt(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)


def outer(n):
    if n:
        return outer(n - 1)
    raise ValueError("at the bottom")


try:
    outer(5)
except ValueError as e:
    caught = e
tb = caught.__traceback__
for limit in (None, 0, 1, 3, 7, 20, -1, -3):
    print(limit, [f.name for f in traceback.extract_tb(tb, limit)], len(traceback.format_tb(tb, limit)),
          len(traceback.format_exception(caught, limit=limit)))
entry = traceback.extract_tb(tb)[0]
name, line, function, text = entry
print(line, function, text, entry[1:], len(entry), entry == (name, line, function, text), entry == entry, entry != 5,
      entry.locals, entry.lineno == entry.end_lineno, entry.colno, entry.end_colno)
print([line for frame, line in traceback.walk_tb(tb)])
made = traceback.FrameSummary("nofile.py", 3, "f", locals={"b": 1, "a": [2]}, line="  x = 1  ")
print(made, made.line, made.locals, list(made), made == traceback.FrameSummary("nofile.py", 3, "f", line="y"),
      made == ("nofile.py", 3, "f", "x = 1"))
print(traceback.FrameSummary("nofile.py", None, "f").line, repr(traceback.FrameSummary("nofile.py", 3, "f").line))
print("".join(traceback.format_list([("nofile.py", 1, "g", "code()"), made])))
traceback.print_list([("nofile.py", 1, "g", None)] * 5, file=sys.stdout)
out = io.StringIO()
traceback.print_tb(tb, 1, out)
traceback.print_exception(caught, limit=1, file=out)
traceback.print_exception(ValueError, caught, None, file=out)
traceback.print_exception(None, file=out)
print(out.getvalue().replace(__file__, "FILE"))
for call in (lambda: traceback.format_exception(5), lambda: traceback.format_exception(ValueError, caught),
             lambda: traceback.format_exception(ValueError, tb=tb), lambda: traceback.format_exception(None),
             lambda: traceback.format_exception_only(caught), lambda: traceback.format_exception_only(ValueError, caught),
             lambda: traceback.format_exception_only(None), lambda: traceback.format_exc(),
             lambda: traceback.format_exception_only(SyntaxError("wrong", ("f.py", 2, 3, " a b\n", 2, 4))),
             lambda: traceback.print_last(), lambda: traceback.StackSummary.from_list([made, ("f", 1, "n", "l")]),
             lambda: traceback.FrameSummary("f", 1), lambda: traceback.format_list([(1, 2)])):
    attempt(call)
summary = traceback.TracebackException.from_exception(caught, limit=2)
print(str(summary), summary.exc_type, summary.stack[1].name, summary == traceback.TracebackException.from_exception(caught))
