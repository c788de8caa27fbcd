"""One exception travelling through generators, managers, coroutines and finally blocks at once: what each layer sees, replaces, swallows and adds, with the chain that comes out."""
import asyncio
from contextlib import asynccontextmanager, contextmanager

log = []


@contextmanager
def layer(name, swallow=(), translate=None):
    log.append(f"+{name}")
    try:
        yield name
    except swallow as e:
        log.append(f"{name} swallowed {type(e).__name__}")
    except Exception as e:
        log.append(f"{name} saw {e!r}")
        if translate:
            raise translate(f"{name} translated") from e
        raise
    finally:
        log.append(f"-{name}")


def numbers(n, fail=None):
    with layer("numbers"):
        for i in range(n):
            try:
                yield i
            except KeyError as e:
                log.append(f"numbers caught {e!r}")
                yield -i
            if i == fail:
                raise ValueError(i)


def doubled(source):
    try:
        for x in source:
            yield x * 2
    finally:
        log.append("doubled done")


def chain_of(e):
    out = []
    while e is not None:
        out.append(f"{type(e).__name__}{e.args}" + ("!" if e.__suppress_context__ else ""))
        e = e.__cause__ or e.__context__
    return out


def attempt(label, f, *args):
    try:
        result = f(*args)
    except BaseException as e:
        result = chain_of(e)
    print(label, result, log)
    log.clear()


attempt("plain", lambda: list(doubled(numbers(3))))
attempt("fails", lambda: list(doubled(numbers(3, 1))))


def cut():
    inner = numbers(3)
    g = doubled(inner)
    with layer("outer", swallow=ZeroDivisionError):
        for x in g:
            log.append(x)
            1 // (x - 2)
    g.close()
    inner.close()
    return "after"


attempt("cut", cut)


def thrown():
    g = numbers(4)
    got = [next(g), g.throw(KeyError("in")), next(g)]
    with layer("thrown", translate=RuntimeError):
        g.throw(IndexError("bad"))
    return got


attempt("thrown", thrown)


def nested_managers():
    with layer("a", translate=TypeError), layer("b", swallow=KeyError), layer("c", translate=KeyError):
        raise OSError("start")
    log.append("continued")
    with layer("d"):
        with layer("e", translate=LookupError):
            try:
                return [1][5]
            finally:
                log.append("finally")


attempt("managers", nested_managers)


def returning():
    for i in range(3):
        with layer(f"r{i}"):
            try:
                if i == 1:
                    raise ValueError(i)
            except ValueError:
                continue
            finally:
                if i == 2:
                    return "from finally"


attempt("returning", returning)


@asynccontextmanager
async def alayer(name, translate=None):
    log.append(f"+{name}")
    try:
        yield name
    except Exception as e:
        await asyncio.sleep(0)
        log.append(f"{name} saw {e!r}")
        if translate:
            raise translate(name) from e
        raise
    finally:
        log.append(f"-{name}")


async def agen(n):
    async with alayer("agen"):
        for i in range(n):
            yield i
            if i == 1:
                raise KeyError("agen")


async def consume():
    out = []
    with layer("sync"):
        async with alayer("async", translate=RuntimeError):
            async for x in agen(5):
                out.append(x)
    return out


async def several():
    async def one(i):
        async with alayer(f"t{i}"):
            await asyncio.sleep(0)
            if i:
                raise ValueError(i)
            return "fine"
    results = await asyncio.gather(*map(one, range(3)), return_exceptions=True)
    return [r if isinstance(r, str) else chain_of(r) for r in results]


async def stop():
    raise StopIteration("leak")


async def shielded():
    try:
        async with asyncio.timeout(10):
            raise StopAsyncIteration("x")
    except StopAsyncIteration as e:
        return chain_of(e)


attempt("consume", lambda: asyncio.run(consume()))
attempt("several", lambda: asyncio.run(several()))
attempt("stop", lambda: asyncio.run(stop()))
attempt("timeout", lambda: asyncio.run(shielded()))
