"""except*: what each clause sees, re-raising inside clauses, naked exceptions, else and finally, names."""


def run(exc, *, reraise=None, new=None, label=""):
    log = []
    try:
        try:
            if exc is not None:
                raise exc
        except* ValueError as g:
            log.append(("V", type(g).__name__, [repr(x) for x in g.exceptions]))
            if reraise == "V":
                raise
            if new == "V":
                raise RuntimeError("new from V")
        except* (TypeError, KeyError) as g:
            log.append(("TK", [repr(x) for x in g.exceptions]))
            if reraise == "TK":
                raise g
            if new == "TK":
                raise LookupError("new from TK") from None
        else:
            log.append("else")
        finally:
            log.append("finally")
        log.append("after")
    except BaseException as e:
        log.append(("out", repr(e), repr(e.__cause__), repr(e.__context__)))
    print(label, log)


run(None, label="none")
run(ValueError("naked"), label="naked")
run(OSError("naked other"), label="naked other")
run(ExceptionGroup("g", [ValueError(1), TypeError(2)]), label="both")
run(ExceptionGroup("g", [ValueError(1), OSError(2), ExceptionGroup("h", [KeyError(3), OSError(4), ValueError(5)])]), label="nested")
run(ExceptionGroup("g", [ValueError(1), TypeError(2)]), reraise="V", label="re-raise V")
run(ExceptionGroup("g", [ValueError(1), TypeError(2), OSError(3)]), reraise="TK", label="re-raise TK")
run(ExceptionGroup("g", [ValueError(1), TypeError(2)]), new="V", label="new V")
run(ExceptionGroup("g", [ValueError(1), TypeError(2), OSError(3)]), new="TK", label="new TK")
run(ValueError(1), new="V", label="naked new")
run(BaseExceptionGroup("b", [KeyboardInterrupt(), ValueError(1)]), label="base")


def bad(kind):
    try:
        try:
            raise ExceptionGroup("g", [ValueError(1)])
        except* kind:
            pass
    except BaseException as e:
        print(type(e).__name__, e)


bad(ExceptionGroup)
bad((ValueError, BaseExceptionGroup))
bad(5)
bad((TypeError, "x"))
for i in range(3):
    try:
        raise ExceptionGroup("loop", [ValueError(i)])
    except* ValueError as g:
        kept = g
    else:
        print("never")
print(kept.exceptions[0], "g" in dir())
