"""Repeated lines of a traceback are folded."""
# exits


def down(n):
    if n == 0:
        raise LookupError("bottom reached")
    down(n - 1)


print("going down")
down(10)
