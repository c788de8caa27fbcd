"""Every way out of nested try statements in loops, functions and generators: what runs, what wins, what contexts remain."""


def ways(kind, log):
    for i in range(3):
        try:
            log.append(f"try {i}")
            try:
                if kind == "break":
                    break
                if kind == "continue":
                    continue
                if kind == "return":
                    return "returned"
                if kind == "raise":
                    raise ValueError(i)
                if kind == "return in finally":
                    raise KeyError("lost")
                if kind == "break in finally":
                    raise KeyError("lost too")
                if kind == "raise twice":
                    raise KeyError("first")
            except ValueError as e:
                log.append(f"caught {e}")
                raise TypeError("from handler")
            else:
                log.append("else")
            finally:
                log.append("inner")
                if kind == "return in finally":
                    return "won"
                if kind == "break in finally":
                    break
                if kind == "raise twice":
                    raise OSError("second")
        finally:
            log.append("outer")
    else:
        log.append("loop else")
    return "end"


for kind in ("none", "break", "continue", "return", "raise", "return in finally", "break in finally", "raise twice"):
    log = []
    try:
        result = ways(kind, log)
    except Exception as e:
        chain = []
        while e is not None:
            chain.append(repr(e))
            e = e.__context__
        result = " <- ".join(chain)
    print(kind, "->", result, log)


def returns_value_before_finally():
    x = [1]
    try:
        return x
    finally:
        x.append(2)
        x = None


def overwritten():
    x = 1
    try:
        return x
    finally:
        x = 2


def nested_returns():
    try:
        try:
            return "a"
        finally:
            return "b"
    finally:
        pass


def continue_in_finally():
    out = []
    for i in range(4):
        try:
            if i == 1:
                1 / 0
            out.append(i)
        finally:
            if i % 2:
                continue
            out.append(-i)
    return out


def while_true():
    n = 0
    while True:
        try:
            n += 1
            if n < 3:
                continue
            if n == 3:
                raise StopIteration
            break
        except StopIteration:
            n += 10
        finally:
            n += 100
    return n


print(returns_value_before_finally(), overwritten(), nested_returns(), continue_in_finally(), while_true())


def generator(kind):
    try:
        yield 1
        try:
            got = yield 2
            if kind == "return":
                return got
            raise ValueError("inside")
        except ValueError:
            yield "handling"
            raise
        finally:
            yield "cleanup"
    finally:
        print("generator done", kind)


g = generator("return")
print(next(g), next(g), g.send("sent"))
try:
    next(g)
except StopIteration as e:
    print("stop", e.value)
g = generator("raise")
print(next(g), next(g), next(g), next(g))
try:
    next(g)
except ValueError as e:
    print("value", e)
g = generator("close")
next(g)
g.close()


def deleted_name():
    e = "outer"
    try:
        raise ValueError("x")
    except ValueError as e:
        pass
    try:
        return e
    except NameError as error:
        return str(error)


def reraise_with_name():
    try:
        try:
            raise KeyError(1)
        except KeyError as e:
            saved = e
            del e
            raise
    except KeyError as again:
        return again is saved, again.__traceback__.tb_next is None


def handler_returns_generator():
    try:
        raise ValueError("v")
    except ValueError as e:
        return (str(x) for x in [1, 2])


def deep(n):
    try:
        if n == 0:
            raise RuntimeError("bottom")
        deep(n - 1)
    except RuntimeError as e:
        if n % 2:
            raise KeyError(n) from e
        raise
    finally:
        depth.append(n)


print(deleted_name(), reraise_with_name(), list(handler_returns_generator()))
depth = []
try:
    deep(3)
except Exception as e:
    print(repr(e), repr(e.__cause__), repr(e.__context__), depth)
depth = []
try:
    deep(2)
except Exception as e:
    print(repr(e), repr(e.__cause__), depth)
try:
    try:
        raise ValueError("a")
    except (KeyError, 5):
        pass
except TypeError as e:
    print(e, repr(e.__context__))
try:
    try:
        raise ValueError("a")
    except ValueError.__mro__[1:3] as e:
        print("tuple of mro", e)
        raise e.with_traceback(None) from None
except Exception as e:
    print(e.__suppress_context__, e.__context__)
