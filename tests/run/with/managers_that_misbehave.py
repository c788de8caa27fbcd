"""with and async with: managers whose hooks are missing, raise, return odd things, replace themselves; several items; exceptions on every path; return values and break through them."""
log = []


class M:
    def __init__(self, name, enter=None, leave=None, swallow=False):
        self.name, self.enter, self.leave, self.swallow = name, enter, leave, swallow

    def __enter__(self):
        log.append("enter " + self.name)
        if self.enter:
            raise self.enter
        return self.name

    def __exit__(self, kind, value, tb):
        log.append(f"exit {self.name} {kind.__name__ if kind else None} {value!r} {tb is not None}")
        if self.leave:
            raise self.leave
        return self.swallow


class Truthy:
    def __bool__(self):
        raise OSError("truth")


def attempt(label, f):
    log.clear()
    try:
        print(label, f(), log)
    except BaseException as e:
        print(label, type(e).__name__, e, "<-", repr(e.__context__), log)


def plain():
    with M("a") as x, M("b") as y:
        return x + y


def raising(swallow):
    with M("a"), M("b", swallow=swallow):
        raise ValueError("body")
    return "after"


def second_enter_fails():
    with M("a", swallow=True), M("b", enter=KeyError("enter b")):
        log.append("never")
    return "after"


def exit_fails():
    with M("a", leave=TypeError("exit a")), M("b", leave=ValueError("exit b")):
        raise OSError("body")


def loops():
    out = []
    for i in range(4):
        with M(str(i), swallow=True):
            if i == 0:
                continue
            if i == 2:
                break
            if i == 1:
                raise ValueError
            out.append(i)
    return out, i


def returns():
    with M("a", swallow=True):
        try:
            return "first"
        finally:
            raise KeyError("lost and swallowed")
    return "second"


def truth():
    with M("a", swallow=Truthy()):
        raise ValueError("body")


def targets():
    class Box:
        pass
    box, items = Box(), [0, 0]
    with M("a") as box.attr, M("bc") as (p, q), M("d") as items[1]:
        return box.attr, p, q, items


def target_fails():
    with M("a") as (p, q):
        return p


def patched():
    m = M("a")
    m.__exit__ = lambda *a: log.append("instance exit")
    with m:
        M.__exit__, saved = (lambda self, *a: log.append("late class exit")), M.__exit__
    M.__exit__ = saved
    return "done"


def generator():
    with M("g", swallow=True) as x:
        yield x
        yield 1 / 0
    yield "after"


def closing():
    g = generator()
    first = next(g)
    g.close()
    return first


def parenthesised():
    with (
        M("a") as a,
        M("b"),
    ):
        return a


def nested_functions():
    def use(m):
        with m as x:
            return [x for _ in range(2)], lambda: x
    a, f = use(M("q"))
    return a, f()


def system_exit():
    with M("a", swallow=True):
        raise SystemExit(3)
    return "survived"


for f in (plain, lambda: raising(True), lambda: raising(False), second_enter_fails, exit_fails, loops, returns, truth, targets, target_fails, patched, lambda: list(generator()), closing, parenthesised, nested_functions, system_exit):
    attempt(getattr(f, "__name__", "f"), f)


def missing(obj):
    with obj:
        pass


class OnlyEnter:
    def __enter__(self):
        return self


class OnlyExit:
    def __exit__(self, *a):
        pass


class WrongArity:
    def __enter__(self):
        return self

    def __exit__(self):
        pass


class NotCallable:
    __enter__ = 5

    def __exit__(self, *a):
        pass


class Asynchronous:
    async def __aenter__(self):
        return "value"

    async def __aexit__(self, *a):
        return True


for o in (5, None, OnlyEnter(), OnlyExit(), WrongArity(), NotCallable(), Asynchronous(), M):
    attempt(type(o).__name__, lambda: missing(o))


async def use(o):
    async with o as x:
        log.append(x)
        raise ValueError("swallowed")
    return "end"


def drive(c):
    try:
        c.send(None)
    except StopIteration as e:
        return e.value


class BadAwait:
    def __aenter__(self):
        return 5

    async def __aexit__(self, *a):
        pass


class BadExit:
    async def __aenter__(self):
        return 1

    def __aexit__(self, *a):
        return "not awaitable"


for o in (Asynchronous(), M("sync"), BadAwait(), BadExit(), 5):
    attempt(type(o).__name__, lambda: drive(use(o)))
