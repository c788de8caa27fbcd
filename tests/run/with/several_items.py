"""with: several items, parentheses, targets of every kind, order of enter and exit, exceptions in each place, lookup of the methods."""
log = []


class M:
    def __init__(self, name, enter=None, exit=None, swallow=False):
        self.name, self.enter, self.exit, self.swallow = name, enter, exit, swallow

    def __enter__(self):
        log.append("+" + self.name)
        if self.enter:
            raise self.enter
        return self.name, len(self.name)

    def __exit__(self, kind, value, tb):
        log.append("-%s(%s)" % (self.name, kind.__name__ if kind else ""))
        if self.exit:
            raise self.exit
        return self.swallow


def run(action):
    log.clear()
    try:
        result = action()
    except Exception as error:
        result = "%s(%s) <- %r" % (type(error).__name__, error, error.__context__)
    print(result, log)


def plain():
    with M("a") as (x, n), M("bb"), (M("c")) as t:
        log.append("body")
    return x, n, t


def parens():
    with (
        M("a") as x,
        M("b") as y,
    ):
        pass
    return x, y


def targets():
    d, o = {}, type("O", (), {})()
    with M("a") as d["k"], M("b") as o.attr, M("c") as [p, *q]:
        pass
    return d, o.attr, p, q


def body_fails():
    with M("a"), M("b", swallow=True), M("c"):
        raise ValueError("body")
    return "swallowed"


def enter_fails():
    with M("a"), M("b", enter=KeyError("enter")), M("c"):
        log.append("never")


def exit_fails():
    with M("a"), M("b", exit=KeyError("exit")):
        raise ValueError("body")


def returns():
    for i in range(3):
        with M("r%d" % i):
            if i == 0:
                continue
            if i == 1:
                return "returned %d" % i


def breaks():
    while True:
        with M("w"):
            break
    return "broke"


def generator():
    def g():
        with M("g"):
            yield 1
            yield 2

    it = g()
    next(it)
    it.close()
    return "closed"


def swallowed_return():
    with M("s", swallow=True):
        return 1 / 0
    return "after"


def unpack_fails():
    with M("u") as (a, b, c):
        log.append("never")


for action in (plain, parens, targets, body_fails, enter_fails, exit_fails, returns, breaks, generator, swallowed_return, unpack_fails):
    run(action)


class NoEnter:
    def __exit__(self, *args):
        pass


class NoExit:
    def __enter__(self):
        log.append("entered")


class Instance:
    pass


i = Instance()
i.__enter__ = i.__exit__ = lambda *a: None
for bad in (NoEnter(), NoExit(), 5, i, None, Instance):
    def use():
        with bad:
            pass
    run(use)


class BadBool:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        return self

    def __bool__(self):
        raise RuntimeError("no truth")


def bad_bool():
    with BadBool():
        raise ValueError("x")


run(bad_bool)
