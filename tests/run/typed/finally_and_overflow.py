"""Typed frames left in the middle: overflow inside try, with, finally, nested calls and comprehensions; values of variables after the frame was left, handlers that resume loops, and loops that return from their finally."""
from contextlib import contextmanager

log = []


def overflow_in_try(n):
    value, steps = 1, 0
    try:
        for i in range(n):
            steps += 1
            value *= 3
            if i % 20 == 7:
                continue
            value += i
    finally:
        log.append((steps, value % 1000003))
    return value


def raise_after_overflow(n):
    value, last = 2 ** 62, None
    for i in range(n):
        try:
            value += value
            last = i
            if value > 2 ** 66:
                raise OverflowError(value)
        except OverflowError as e:
            log.append(e.args[0].bit_length())
            value = i
        else:
            log.append("ok")
        finally:
            last = (last, value.bit_length())
    return value, last


def return_in_finally(limit):
    total = 0
    while True:
        try:
            total += 2 ** 61
            if total > limit:
                return "over", total
            if total == 2 ** 62:
                1 / 0
        except ZeroDivisionError:
            total += 1
            continue
        finally:
            if total > 2 ** 64:
                return "finally", total


@contextmanager
def guard(values):
    try:
        yield values
    except IndexError:
        values.append("fixed")
    finally:
        log.append(len(values))


def typed_with(values):
    out = 0
    for i in range(5):
        with guard(values):
            out += values[i] if isinstance(values[i], int) else 1000
            values[i] = out * 2 ** 30
    return out, values


def inner(a, b):
    return a * b + a


def middle(a, b):
    c = inner(a, b)
    d = inner(b, a)
    return c - d


def nested(n):
    out = []
    for i in range(n):
        a, b = 10 ** i, 7 ** i
        out.append(middle(a, b) % 1000)
    return out


def mixed_state(values):
    ints = floats = texts = big = 0
    seen = {}
    for i, v in enumerate(values):
        try:
            ints += v
            floats += v / 2
            seen[v] = i
            big = max(big, v << 60)
        except TypeError as e:
            texts += 1
            log.append(str(e)[:30])
        except (ValueError, AttributeError) as e:
            log.append(repr(e)[:30])
    return ints, floats, texts, big.bit_length(), len(seen), i


def in_comprehension(values):
    try:
        return [v * 2 ** 60 // (5 - v) for v in values], "fine"
    except ZeroDivisionError as e:
        return [e.__traceback__.tb_lineno - in_comprehension.__code__.co_firstlineno], "failed"


def search(grid, wanted):
    found = None
    for r, row in enumerate(grid):
        for c, cell in enumerate(row):
            try:
                if cell * 2 ** 40 == wanted:
                    found = (r, c)
                    break
            except TypeError:
                break
        else:
            continue
        if found:
            break
    else:
        return "nowhere", r, c
    return found, r, c


def deep(n, value):
    try:
        if n == 0:
            return value + 1
        return deep(n - 1, value * 5)
    finally:
        if n % 10 == 0:
            log.append((n, value > 2 ** 63))


def unwound(n):
    try:
        return n * 2 ** 58 + unwound(n - 1)
    except RecursionError:
        raise
    except TypeError:
        return 0


def show(label, value):
    print(label, value, log)
    log.clear()


show("try", overflow_in_try(50) == overflow_in_try(50))
show("raise", raise_after_overflow(9))
for limit in (2 ** 61, 2 ** 63, 2 ** 70):
    show("finally", return_in_finally(limit))
show("with", typed_with([1, 2, 3]))
show("nested", nested(24))
show("mixed", mixed_state([1, 2, 2 ** 63, "x", 2.5, True, None, -5]))
show("again", mixed_state([1.5, 2, [], 3]))
show("comprehension", (in_comprehension(range(5)), in_comprehension(range(9)), in_comprehension([1.5])))
show("search", (search([[1, 2], [3, 4]], 3 * 2 ** 40), search([[1, None], [2 ** 30, 5]], 2 ** 70), search([[1]], 0), search([[None], [0.5]], 2.0 ** 39)))
show("deep", deep(40, 1) == 5 ** 40 + 1)
show("deep float", deep(10, 0.5))


def accumulate(values, start=0):
    total = start
    for v in values:
        before = total
        try:
            total += v
        finally:
            log.append(type(total).__name__[0] + type(before).__name__[0])
    return total


show("kinds", accumulate([1, 2.5, 2 ** 64, True]))
show("list", accumulate([[1], (2,), "ab"], []))
try:
    accumulate([1, 2, "x", 3])
except TypeError as e:
    show("error", e)
