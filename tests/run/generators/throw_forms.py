"""generator.throw: classes, instances, three arguments, in every state, and exceptions that are handled."""


def worker(log):
    while True:
        try:
            got = yield len(log)
            log.append(got)
        except ValueError as error:
            log.append("V%s" % error)
        except KeyError:
            return "ended by KeyError"
        finally:
            log.append("f")


log = []
g = worker(log)
next(g)
print(g.send("a"), g.throw(ValueError("inst")), g.throw(ValueError), g.throw(ValueError, "arg"), g.throw(ValueError, ValueError("given")), log)
try:
    g.throw(KeyError)
except StopIteration as stop:
    print(stop.value, log[-1])
for exc in (TypeError("after the end"), GeneratorExit):
    try:
        g.throw(exc)
    except (TypeError, GeneratorExit) as error:
        print(repr(error))
g = worker([])
try:
    g.throw(ZeroDivisionError("before start"))
except ZeroDivisionError as error:
    print(error, g.gi_frame)
print(list(g))
g = worker(log := [])
next(g)
try:
    g.throw(OSError(2, "unhandled"))
except OSError as error:
    print(error, log, error.__traceback__.tb_next is not None)
for args in ((5,), (ValueError, 5), (ValueError, KeyError("other")), (ValueError("v"), "x"), (ValueError, "m", "tb"), (int,), (None,)):
    g = worker([])
    next(g)
    try:
        print(args, g.throw(*args))
    except BaseException as error:
        print(args, type(error).__name__, error)


def stubborn():
    while True:
        try:
            yield
        except GeneratorExit:
            print("refuses")
            yield "still here"
            return


g = stubborn()
next(g)
try:
    g.close()
except RuntimeError as error:
    print(error)


def outer():
    try:
        yield from worker([])
    except TypeError as error:
        yield "outer caught %s" % error
    return "outer done"


o = outer()
print(next(o), o.throw(ValueError("down")), o.throw(TypeError("through")))
try:
    next(o)
except StopIteration as stop:
    print(stop.value)
