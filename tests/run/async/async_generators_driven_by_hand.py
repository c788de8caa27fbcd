"""Asynchronous generators driven by hand: asend, athrow, aclose in every state, anext with default, hooks, reuse of awaitables, what StopAsyncIteration becomes."""
import sys
import types


@types.coroutine
def pause(value):
    return (yield value)


def drive(awaitable, *answers):
    """Runs an awaitable to its end; what it yields, then what it gives."""
    it = awaitable.__await__()
    out, sent = [], None
    answers = list(answers)
    try:
        while True:
            out.append(it.send(sent) if sent is not None else next(it))
            sent = answers.pop(0) if answers else None
    except StopIteration as e:
        return out, "value", e.value
    except BaseException as e:
        return out, type(e).__name__, str(e)


async def source(log):
    try:
        got = yield 1
        log.append(("got", got))
        answer = await pause("waiting")
        log.append(("answer", answer))
        try:
            got = yield 2
        except KeyError as e:
            log.append(("key", str(e)))
            got = yield "after throw"
        log.append(("last", got))
    except GeneratorExit:
        log.append("exit")
        await pause("closing")
        raise
    finally:
        log.append("finally")
        await pause("cleanup")


def attempt(label, action):
    try:
        print(label, action())
    except BaseException as e:
        print(label, type(e).__name__, e)


log = []
g = source(log)
print(drive(g.asend(None)), drive(g.asend("a"), "reply"), drive(g.athrow(KeyError("thrown"))), drive(g.asend("b")), drive(g.__anext__()), log)
log = []
g = source(log)
print(drive(g.__anext__()), drive(g.aclose()), drive(g.aclose()), drive(g.__anext__()), drive(g.asend(1)), drive(g.athrow(ValueError("late"))), log)
log = []
g = source(log)
attempt("send to new", lambda: drive(g.asend(5)))
attempt("throw into new", lambda: drive(g.athrow(ValueError, "text")))
attempt("finished", lambda: drive(g.asend(None)))
g = source([])
print("close new", drive(g.aclose()), drive(anext(g, "default")))
print("anext default", drive(anext(g, None)), drive(anext(source([]), "unused")))
attempt("anext of none", lambda: anext(5))
attempt("anext arguments", lambda: anext())
attempt("aiter of list", lambda: aiter([1]))
attempt("aiter", lambda: type(aiter(source([]))).__name__)


async def ignores_exit():
    while True:
        try:
            yield 1
        except GeneratorExit:
            pass


g = ignores_exit()
drive(g.__anext__())
attempt("ignored", lambda: drive(g.aclose()))


async def raises(kind):
    yield 1
    if kind == "stop":
        raise StopIteration("s")
    if kind == "astop":
        raise StopAsyncIteration("a")
    if kind == "return":
        return
    raise OSError("plain")


for kind in ("stop", "astop", "return", "other"):
    g = raises(kind)
    drive(g.__anext__())
    print(kind, drive(g.__anext__()), drive(g.__anext__()))

g = source([])
first = g.asend(None)
print(drive(first))
attempt("awaited twice", lambda: drive(first))
attempt("closed awaitable", lambda: (lambda a: (a.close(), drive(a)))(g.asend(None)))
pending = g.asend("x")
it = pending.__await__()
print(next(it), g.ag_running, g.ag_await is not None)
attempt("second while running", lambda: drive(g.asend(None)))
attempt("close while running", lambda: drive(g.aclose()))
attempt("finish", lambda: it.send("reply"))
print(g.ag_running, g.ag_frame is not None, g.ag_code.co_name, g.__name__, g.__qualname__)
attempt("throw awaitable", lambda: g.asend(None).throw(ValueError("into awaitable")))

seen = []
old = sys.get_asyncgen_hooks()
sys.set_asyncgen_hooks(firstiter=lambda ag: seen.append(ag.__name__))
g = source([])
print(seen, drive(g.__anext__()), seen, drive(g.aclose()), seen)
sys.set_asyncgen_hooks(*old)
print(sys.get_asyncgen_hooks())
attempt("bad hook", lambda: sys.set_asyncgen_hooks(firstiter=5))


async def consumer():
    out = []
    async for x in raises("return"):
        out.append(x)
    else:
        out.append("else")
    out += [y async for y in raises("return") if y]
    out.append({k: v async for k in raises("return") async for v in raises("return")})
    gen = (z * 10 async for z in raises("return"))
    out.append([w async for w in gen])
    async for x in raises("return"):
        break
    return out


print(drive(consumer()))


async def delegates():
    inner = source([])
    try:
        async for x in inner:
            yield x
            if x == 1:
                await inner.aclose()
    finally:
        yield "in finally"


print([drive(a) for g in [delegates()] for a in [g.__anext__(), g.__anext__(), g.__anext__(), g.__anext__()]])
