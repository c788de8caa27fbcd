"""sys.excepthook of the program's own gets the exception; what it does when it fails itself."""
import sys


def hook(kind, value, tb):
    depth = 0
    while tb:
        depth += 1
        tb = tb.tb_next
    print("hook:", kind.__name__, value, depth)


sys.excepthook = hook


def deeper(n):
    if n == 0:
        raise LookupError("from the bottom")
    deeper(n - 1)


print(sys.__excepthook__ is hook, callable(sys.__excepthook__))
deeper(2)
