"""Errors raised in the middle of arithmetic loops, caught inside, outside and never lost."""


def divide_all(numbers, by):
    out = []
    for n in numbers:
        try:
            out.append(n // by)
        except ZeroDivisionError:
            out.append("div")
        except TypeError:
            out.append("type")
        by -= 1
    return out, by


def index_sum(items, n):
    total = 0
    try:
        for i in range(n):
            total += items[i]
    except IndexError:
        return "short", total, i
    finally:
        items.append("seen")
    return "full", total, i


def restart(values):
    i, log = 0, []
    while i < len(values):
        try:
            while i < len(values):
                log.append(100 // values[i])
                i += 1
        except (ZeroDivisionError, TypeError) as e:
            log.append(type(e).__name__)
            i += 1
    return log


def nested_handlers(n):
    total = 0
    for i in range(n):
        try:
            for j in range(3):
                if (i + j) % 4 == 3:
                    raise ValueError(i)
                total += i * j
            else:
                total += 1000
        except ValueError as e:
            total += e.args[0] * 10 ** 5
            continue
        total += 1
    return total


def deep(n, d):
    if d == 0:
        return 10 // n
    return deep(n - 1, d - 1) + 1


print(divide_all([10, 20, 30, 40], 2), divide_all([1, "a", 2.5], 3), divide_all([2 ** 70, -5], 1))
print(index_sum([1, 2, 3], 3), index_sum([1, 2, 3], 5), index_sum([2 ** 62] * 3, 9), index_sum([0.5], 1))
print(restart([1, 0, 3, "x", 7, None, 2.5]))
print(nested_handlers(3), nested_handlers(10))
for args in ((5, 3), (3, 3), (3, 2), (2.5, 1), ("a", 1)):
    try:
        print(deep(*args))
    except (ZeroDivisionError, TypeError) as e:
        print(type(e).__name__, e)


def convert(words):
    good, bad = 0, []
    for w in words:
        try:
            good += int(w)
        except ValueError as e:
            bad.append(str(e)[-6:])
    return good, bad


print(convert("1 2 x 4 five 99999999999999999999".split()))
