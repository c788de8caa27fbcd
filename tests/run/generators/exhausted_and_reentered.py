"""Generators in every state: reentered, thrown into before start, closed twice, returned from finally, StopIteration inside, frames and code."""
import inspect
import sys


def states(g):
    return inspect.getgeneratorstate(g), g.gi_running, g.gi_frame is None, g.gi_yieldfrom


def attempt(label, action):
    try:
        print(label, "->", action())
    except BaseException as e:
        print(label, type(e).__name__, e, "| cause", repr(e.__cause__), "| context", repr(e.__context__))


def reenters():
    yield 1
    yield next(me)


me = reenters()
print(states(me), next(me), states(me))
attempt("reentered", lambda: next(me))
attempt("after", lambda: next(me))
print(states(me))


def stops(how):
    if how == "raise":
        yield 1
        raise StopIteration("inner")
    if how == "next":
        yield next(iter([]))
    if how == "return":
        return "value"
    if how == "async":
        raise StopAsyncIteration("async")
    yield how


for how in ("raise", "next", "return", "async"):
    attempt(how, lambda: list(stops(how)))
attempt("value", lambda: next(stops("return")))
g = stops("x")
attempt("throw first", lambda: g.throw(ValueError("early")))
attempt("then", lambda: next(g, "default"))
attempt("throw at end", lambda: g.throw(KeyError("late")))
attempt("throw class", lambda: stops("x").throw(ValueError))
attempt("throw class and value", lambda: stops("x").throw(ValueError, "text"))
attempt("throw class and instance", lambda: stops("x").throw(ValueError, ValueError("given")))
attempt("throw instance and value", lambda: stops("x").throw(ValueError("given"), "text"))
attempt("throw int", lambda: stops("x").throw(5))
attempt("throw none", lambda: stops("x").throw(None))
attempt("throw bad traceback", lambda: stops("x").throw(ValueError, None, 5))
attempt("throw stop", lambda: stops("x").throw(StopIteration(3)))
attempt("send first", lambda: stops("x").send(1))
attempt("send none first", lambda: stops("x").send(None))


def stubborn(log):
    while True:
        try:
            log.append((yield len(log)))
        except GeneratorExit:
            log.append("exit")
            yield "ignored"
        except ValueError as e:
            log.append(str(e))
        finally:
            log.append("finally")


log = []
s = stubborn(log)
next(s)
s.send("a")
print(s.throw(ValueError("thrown")), log)
attempt("close", s.close)
print(log)
attempt("next after ignored", lambda: next(s))
print(s.throw(ValueError("again")))


def returning():
    try:
        yield 1
    finally:
        return "from finally"


r = returning()
next(r)
attempt("close with return", r.close)
attempt("next", lambda: next(r))
r = returning()
next(r)
attempt("throw into return", lambda: r.throw(KeyError("lost")))


def raising_in_finally():
    try:
        yield 1
    finally:
        raise OSError("in finally")


r = raising_in_finally()
next(r)
attempt("close raises", r.close)
attempt("close again", r.close)


def delegate():
    result = yield from stops("inner")
    return result


d = delegate()
next(d)
print(states(d)[0], d.gi_yieldfrom.__name__, d.gi_code.co_name, d.gi_frame.f_lineno > 0)
attempt("throw through", lambda: d.throw(ValueError("x")))
unstarted = delegate()
print(states(unstarted), unstarted.close(), states(unstarted))


def swaps():
    try:
        yield sys.exc_info()[0]
        try:
            1 / 0
        except ZeroDivisionError:
            yield sys.exc_info()[0].__name__
            yield sys.exc_info()[0].__name__
        yield sys.exc_info()[0]
    finally:
        pass


try:
    raise KeyError("outer")
except KeyError:
    w = swaps()
    print(next(w).__name__, next(w))
print(next(w), sys.exc_info()[0], next(w))
gen = (x for x in [1])
print(gen.__name__, gen.__qualname__, type(gen), gen.gi_code.co_name)
gen.__name__, gen.__qualname__ = "renamed", "a.b"
print(repr(gen).split(" at ")[0], gen.__name__)
attempt("bad name", lambda: setattr(gen, "__name__", 5))
attempt("copy", lambda: type(gen)())
attempt("genexp over none", lambda: (x for x in None))
attempt("lazy second", lambda: next((x for x in [1] for y in undefined)))
