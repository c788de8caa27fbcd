"""Exceptions raised and caught in compiled loops keep every local variable right."""


def divide_all(values, divisors):
    done = failed = 0
    results = []
    for v in values:
        for d in divisors:
            try:
                q = v // d
                done += 1
            except ZeroDivisionError:
                failed += 1
                q = -1
            except TypeError as error:
                q = str(error)
                failed += 100
            else:
                q += 0.5
            finally:
                results.append(q)
    return results, done, failed


print(divide_all([7, -8], [2, 0, 3]), divide_all([7.5, "x"], [2, 0]), divide_all([2**70], [3, 0]))


def index_all(items, indexes):
    hits, last = [], None
    i = 0
    while i < len(indexes):
        try:
            last = items[indexes[i]]
            hits.append(last)
        except IndexError:
            i += 1
            continue
        except (TypeError, KeyError):
            break
        i += 1
    else:
        hits.append("done")
    return hits, last, i


print(index_all([1, 2, 3], [0, 5, -1, -9, 2]), index_all("ab", [1, "x", 0]), index_all({1: "a"}, [1, 1]), index_all({1: "a"}, [1, 2]))


def nested(n):
    log = []
    for i in range(n):
        try:
            try:
                if i % 3 == 0:
                    raise ValueError(i)
                if i % 3 == 1:
                    raise KeyError(i)
                log.append(i)
            except ValueError as e:
                log.append("v%s" % e)
                if i > 4:
                    raise LookupError("again") from e
            finally:
                log.append("f")
        except LookupError as e:
            log.append(type(e).__name__)
            if i == 6:
                return log
    return log


print(nested(3), nested(10))


def parse(texts):
    total, bad = 0, []
    for position, text in enumerate(texts):
        try:
            total += int(text)
        except ValueError:
            bad.append((position, text))
    return total, bad


print(parse("1 2 x 40 5y".split()), parse([]), parse(["9" * 20, "1"]))
