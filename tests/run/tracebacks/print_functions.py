"""traceback.print_exc, print_exception, print_stack, format_list and limits, written to a stream of one's own."""
import io
import sys
import traceback


def a(n):
    return b(n - 1) if n else 1 / 0


def b(n):
    return a(n)


out = io.StringIO()
try:
    a(3)
except ZeroDivisionError as error:
    traceback.print_exc(file=out)
    traceback.print_exc(limit=2, file=out)
    traceback.print_exc(limit=-1, file=out)
    traceback.print_exception(error, file=out, chain=False)
    traceback.print_exception(type(error), error, None, file=out)
    traceback.print_tb(error.__traceback__, limit=1, file=out)
    print(traceback.format_exception_only(ValueError("text")), traceback.format_exception_only(SyntaxError("s", ("f", 1, 2, "abc", 1, 3)), None) if False else "")
    stack = traceback.extract_tb(error.__traceback__)
    print(len(stack), stack[-1].name, stack[-1].line, stack[-1].lineno == a.__code__.co_firstlineno + 1, traceback.format_list(stack[:1]), [f.name for f in stack], len(traceback.format_exc().splitlines()), traceback.format_tb(error.__traceback__, 1))
    te = traceback.TracebackException.from_exception(error)
    print(te.exc_type.__name__, str(te), list(te.format_exception_only()), len(list(te.format())), te.stack == stack, te.__cause__)
print(out.getvalue())
