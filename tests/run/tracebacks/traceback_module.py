"""The traceback module prints to stdout what would go to stderr."""
import traceback
import sys


def f(x):
    return g(x) + 1


def g(x):
    return 10 // x


try:
    f(0)
except ZeroDivisionError as e:
    lines = traceback.format_exc().splitlines()
    print(lines[0], lines[-1], len(lines) > 5)
    print(traceback.format_exception_only(type(e), e))
    names = []
    tb = e.__traceback__
    while tb:
        names.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
        tb = tb.tb_next
    print(names)
print("done", file=sys.stdout)
