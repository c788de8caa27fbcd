"""atexit functions after an uncaught exception, one of them failing."""
import atexit

atexit.register(print, "registered first")


@atexit.register
def second():
    print("second")


def third(x, *, y):
    print("third", x, y)


atexit.register(third, 1, y=2)
atexit.register(print, "unregistered")
atexit.unregister(print)
atexit.register(print, "again")
[][3]
