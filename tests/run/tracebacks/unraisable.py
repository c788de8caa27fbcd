"""What cannot be raised: errors in __del__ reach sys.unraisablehook."""
import gc
import sys

got = []
sys.unraisablehook = lambda u: got.append((u.exc_type.__name__, str(u.exc_value), u.err_msg))


def stream():
    yield 1


class Bad:
    def __eq__(self, other):
        raise ValueError("eq")


print(sys.__unraisablehook__ is not sys.unraisablehook, callable(sys.__unraisablehook__))
for action in (lambda: [Bad()].count(1), lambda: {1: 2}.get(1), lambda: list(stream())):
    try:
        print(action())
    except ValueError as error:
        print("raised", error)
print(got)
