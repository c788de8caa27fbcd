"""Order of finally blocks, with exits and generator cleanup."""

log = []


class M:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        log.append("+" + self.name)
        return self

    def __exit__(self, *exc):
        log.append("-" + self.name + (":" + exc[0].__name__ if exc[0] else ""))


def work(fail):
    try:
        with M("a"), M("b"):
            try:
                log.append("body")
                if fail:
                    raise ValueError(fail)
            finally:
                log.append("inner finally")
        log.append("after with")
    except ValueError as e:
        log.append("handler " + str(e))
        raise KeyError("from handler")
    else:
        log.append("else")
    finally:
        log.append("outer finally")


work(None)
print(log)
log.clear()
try:
    work("boom")
except KeyError as e:
    print(log, repr(e.__context__))


def unwind(n):
    try:
        if n == 0:
            raise RuntimeError("bottom")
        unwind(n - 1)
    finally:
        log.append(n)


log.clear()
try:
    unwind(5)
except RuntimeError as e:
    print(e, log)
log.clear()
e = "kept"
try:
    raise ValueError
except ValueError as err:
    log.append("x")
print(e, "err" in globals())


def loop():
    for i in range(3):
        try:
            try:
                if i == 1:
                    raise IndexError(i)
                yield i
            finally:
                log.append(("cleanup", i))
        except IndexError as e:
            log.append(("index", e.args))


print(list(loop()), log)


def returning():
    for x in (1, 2):
        try:
            return x
        finally:
            log.append("ret %d" % x)


log.clear()
print(returning(), log)
