"""sys.excepthook, atexit functions that fail, SystemExit of every kind that is caught, threads that die, and an exit status out of a finally block."""
# stderr
import atexit
import sys
import threading


def codes():
    for arg in (None, 0, 3, True, "message", (1, 2), 2.5, -1, 2 ** 40):
        try:
            sys.exit(arg) if arg is not None else sys.exit()
        except SystemExit as e:
            print(repr(e), e.code, e.args, isinstance(e, Exception))
    for make in (lambda: SystemExit(), lambda: SystemExit(1, 2), lambda: SystemExit("a")):
        e = make()
        print(e.code, e.args)
    e.code = "changed"
    print(repr(e), e.code)


codes()
threading.excepthook = lambda a: print("thread hook", a.exc_type.__name__, a.exc_value, a.thread.name)
for target in (lambda: 1 // 0, lambda: sys.exit("quiet"), lambda: [][1]):
    t = threading.Thread(target=target, name="worker")
    t.start()
    t.join()
threading.excepthook = threading.__excepthook__


def old_hook(kind, value, tb):
    names = []
    while tb:
        names.append(tb.tb_frame.f_code.co_name)
        tb = tb.tb_next
    print("hook", kind.__name__, value, names, file=sys.stderr)


sys.excepthook = old_hook


@atexit.register
def last():
    print("last of all")
    sys.stdout.flush()


class Failing:
    def __repr__(self):
        return "<failing callback>"

    def __call__(self):
        print("failing at exit")
        sys.stdout.flush()
        raise LookupError("in atexit")


atexit.register(Failing())
atexit.register(print, "registered", "print", sep="-")
removed = atexit.register(lambda: print("never"))
atexit.unregister(removed)


class Closer:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, tb):
        print("exit sees", kind.__name__, value)


def leave():
    with Closer():
        try:
            raise ValueError("lost")
        finally:
            sys.exit(41)


try:
    leave()
except SystemExit as e:
    print(e.code, repr(e.__context__))
try:
    raise SystemExit(5)
except BaseException as e:
    kept = e
finally:
    print("kept", kept.code)


def deep(n):
    return deep(n - 1) if n else {}["missing"]


deep(3)
