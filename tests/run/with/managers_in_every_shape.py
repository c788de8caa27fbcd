"""Context managers built as classes, generators, nested functions, ExitStack and closures, entered in loops and generators, looked up on the type, replaced while they are open, and targets of every kind."""
from contextlib import ExitStack, closing, contextmanager, nullcontext, redirect_stdout, suppress
import io

log = []


class M:
    def __init__(self, name, result=None, fail=None):
        self.name, self.result, self.fail = name, result, fail

    def __enter__(self):
        log.append(f"+{self.name}")
        if self.fail == "enter":
            raise KeyError("enter")
        return self

    def __exit__(self, kind, value, tb):
        log.append(f"-{self.name}:{kind and kind.__name__}")
        if self.fail == "exit":
            raise IndexError(self.name)
        return self.result


def show(label, value=None):
    print(label, value, log)
    log.clear()


class Truth:
    def __init__(self, answer):
        self.answer = answer

    def __bool__(self):
        if self.answer is None:
            raise ArithmeticError("no truth")
        return self.answer


def leave(how, result):
    for i in range(3):
        with M(f"m{i}", result):
            if how == "return":
                return i
            if how == "break":
                break
            if how == "continue":
                continue
            if how == "raise":
                raise ValueError(i)
            if how == "yield":
                return list((yield_ for yield_ in [i]))
    else:
        return "else"
    return "broke"


for how in ("return", "break", "continue", "raise", "pass", "yield"):
    show(how, leave(how, True))
for result in (Truth(True), Truth(False), Truth(None), 1, 0, [], [0], "no", None):
    try:
        with M("t", result):
            raise OSError("body")
        show(type(result).__name__, "swallowed")
    except Exception as e:
        show(type(result).__name__, (repr(e), repr(e.__context__)))
a, d = [0, 1, 2], {}
with M("a") as a[0], M("b") as d["k"], M("c") as M.last, nullcontext((1, [2, 3])) as (x, [y, *z]), nullcontext(5) as w:
    show("targets", (a[0].name, d["k"].name, M.last.name, x, y, z, w))
show("after")
try:
    with M("a"), nullcontext([1, 2]) as (x,):
        pass
except ValueError as e:
    show("bad target", e)
try:
    with M("a", True), M("b", fail="enter"), M("never"):
        pass
    show("enter swallowed")
    with M("a"), M("b", fail="exit"), M("c", fail="exit"):
        raise KeyError("body")
except IndexError as e:
    show("exits", (repr(e), repr(e.__context__), repr(e.__context__.__context__)))
m = M("swap")
m.__enter__ = lambda: log.append("instance enter")
with m as got:
    M.__exit__, kept = lambda self, *e: log.append("new exit"), M.__exit__
    show("instance", got is m)
show("exit was looked up before")
M.__exit__ = kept
for cls in (type("NoExit", (), {"__enter__": lambda s: s}), type("NoEnter", (), {"__exit__": lambda s, *e: 0}), type("None_", (), {"__enter__": None, "__exit__": None}), type("Async", (), {"__aenter__": 1, "__aexit__": 1}), int):
    try:
        with cls():
            print("never")
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)


def gen(n):
    for i in range(n):
        with M(f"g{i}") as m:
            try:
                got = yield m.name
                log.append(got)
            except LookupError as e:
                log.append(repr(e))
                with M("inner", True):
                    raise


g = gen(4)
show("gen", (next(g), g.send("one"), g.throw(KeyError(1)), g.close()))


@contextmanager
def tag(name):
    log.append(f"<{name}>")
    try:
        yield lambda text: log.append(text)
    finally:
        log.append(f"</{name}>")


@tag("decorated")
def page(n):
    with tag("p") as write:
        write(n)
        if n:
            page(n - 1)
    return n


show("recursive", page(1))
with ExitStack() as stack:
    for i in range(3):
        stack.enter_context(M(f"s{i}", i == 1))
    stack.callback(log.append, "callback")
    stack.push(lambda *e: log.append(e[0]))
    moved = stack.pop_all() if False else stack
    raise ZeroDivisionError
show("stack")
buffer = io.StringIO()
with suppress(KeyError, ValueError), redirect_stdout(buffer), closing(gen(1)) as g:
    print("captured", next(g))
    {}["k"]
show("suppressed", buffer.getvalue())
total = 0
for i in range(2 ** 62, 2 ** 62 + 3):
    with nullcontext(i) as n, suppress(OverflowError):
        total += n
        float(n * 10 ** 300)
print(total)


def outer():
    depth = 0

    class C:
        def __enter__(self):
            nonlocal depth
            depth += 1
            return depth

        def __exit__(self, *e):
            nonlocal depth
            depth -= 1

    c = C()
    with c as a, c as b:
        with c as d:
            return a, b, d, depth, lambda: depth


result = outer()
print(result[:4], result[4]())
