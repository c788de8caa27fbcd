"""Exceptions raised in the middle of typed loops: index, key, type, overflow, division, attribute, own classes; values of variables seen in handlers, finally and afterwards; nested handlers, re-raise and else."""


def indexes(values, n):
    total, i = 0, -1
    try:
        for i in range(n):
            total += values[i]
    except IndexError as e:
        return "index", i, total, str(e)
    except TypeError as e:
        return "type", i, total, str(e)
    else:
        return "else", i, total
    finally:
        seen.append((i, total))


def divisions(a, values):
    out = []
    for v in values:
        try:
            out.append(a // v)
        except ZeroDivisionError as e:
            out.append(str(e))
            a += 1
        except TypeError:
            out.append(type(v).__name__)
            continue
        finally:
            a = a * 2 if isinstance(a, int) else a
    return out, a


def keys(d, wanted):
    hits = misses = 0
    for k in wanted:
        try:
            hits += d[k]
        except KeyError as e:
            misses += 1
            last = e.args[0]
        except TypeError as e:
            return hits, misses, str(e)
    try:
        return hits, misses, last
    except UnboundLocalError as e:
        return hits, misses, "no miss"


def nested(n):
    log = []
    x = 0
    for i in range(n):
        try:
            try:
                x += 1
                if i % 3 == 0:
                    raise ValueError(x)
                if i % 3 == 1:
                    x += 2**62
                    raise OverflowError(i)
            except ValueError as e:
                x += 10
                log.append(("v", e.args[0], x))
                if i > 3:
                    raise KeyError(x) from e
            finally:
                x -= 3
        except OverflowError:
            log.append(("o", x > 2**63))
        except KeyError as e:
            log.append(("k", e.args[0], repr(e.__cause__)))
            break
    return log, x


class Stop(Exception):
    def __init__(self, at):
        super().__init__(at)
        self.at = at


def search(grid, target):
    steps = 0
    try:
        for y, row in enumerate(grid):
            for x, cell in enumerate(row):
                steps += 1
                if cell == target:
                    raise Stop((x, y))
    except Stop as s:
        return s.at, steps
    return None, steps


def retries(limit):
    tries, delay = 0, 1
    while True:
        try:
            tries += 1
            if tries < limit:
                raise ConnectionError(tries)
            return tries, delay
        except ConnectionError as e:
            delay *= 2 if e.args[0] < 60 else 1.5


def convert(texts):
    numbers, errors = [], {}
    for i, t in enumerate(texts):
        try:
            n = int(t)
        except (ValueError, TypeError):
            try:
                n = float(t)
            except ValueError as e:
                errors[i] = str(e)
                continue
            except TypeError as e:
                errors[i] = type(t).__name__
                continue
        numbers.append(n)
    return numbers, errors, sum(numbers)


def attributes(items):
    total = 0
    for x in items:
        try:
            total += x.value
        except AttributeError as e:
            total += len(str(e)) * 0 + 1
            name = e.name
    return total, name


class V:
    def __init__(self, v):
        self.value = v


def generator(n):
    x = 0
    try:
        for i in range(n):
            x += i
            try:
                got = yield x
                if got:
                    x = x // (got - 1)
            except ZeroDivisionError:
                x = -1
                yield "divided"
    except GeneratorExit:
        seen.append(("closed", x))
        raise
    finally:
        seen.append(("finally", x))


def asserted(values):
    count = 0
    for v in values:
        try:
            assert v > 0, f"bad {v}"
            assert isinstance(v, int)
            count += v
        except AssertionError as e:
            count -= len(e.args)
    return count


def deep(n):
    if n == 0:
        return 1 // n
    try:
        return deep(n - 1) + 1
    except ZeroDivisionError:
        if n < 3:
            raise
        return n * 100


seen = []
print(indexes([1, 2, 3], 3), indexes([1, 2], 5), indexes([1.5, 2**70], 4), indexes([1, "x"], 2), indexes([], 1), indexes((1, None), 2), indexes("ab", 2), indexes([True] * 3, 4), seen)
print(divisions(10, [1, 0, 2.5, 0.0, "x", None, True]), divisions(2.5, [0, 2]), divisions(2**62, [0, 3, 0]), divisions("s", [1]))
print(keys({"a": 1, "b": 2.5}, "abca"), keys({1: 2}, [1, 1.0, True]), keys({"a": "x"}, ["a"]), keys({}, [[]]), keys({None: 1}, [None, 0]))
print(nested(4), nested(12))
print(search([[1, 2], [3, 4]], 3), search([["a"]], "z"), search([[1, 2.0]], 2), search([], 0), retries(5), retries(70)[0], type(retries(70)[1]).__name__)
print(convert(["1", "2.5", "x", None, "1e3", 7, " 8 ", [], "inf"]), convert(["1" * 30, True]))
print(attributes([V(1), V(2.5), 3, V(2**64), "s"]))
g = generator(5)
print(next(g), next(g), g.send(1), g.send(5) if False else next(g), next(g))
g.close()
print(seen[-2:])
print(asserted([1, -1, 2.5, 3, 0, True]), deep(1 + 1) if False else deep(5))
try:
    deep(2)
except ZeroDivisionError as e:
    depth, tb = 0, e.__traceback__
    while tb:
        depth, tb = depth + 1, tb.tb_next
    print(e, depth)


def locals_in_handler(n):
    a, b, c = 1, 2.5, "s"
    for i in range(n):
        a += i
        b *= 2
        c += str(i)
        try:
            if i == 3:
                c = c[10]
        except IndexError:
            return sorted((k, v) for k, v in locals().items() if k != "n")


print(locals_in_handler(10), locals_in_handler(2))
