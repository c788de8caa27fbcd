"""Loops over generators of known functions: what a step does besides giving the next value."""
import sys
import traceback


def numbers(n):
    for i in range(n):
        yield i


def turning(n):
    for i in range(n):
        yield i if i % 3 else "text" if i % 2 else 1.5


def growing(n):
    x = 1
    for i in range(n):
        x *= 1000003
        yield x


def total(n):
    t = 0
    for x in numbers(n):
        t += x
    return t


def kinds(n):
    seen = []
    for x in turning(n):
        seen.append(type(x).__name__)
    return seen


def products(n):
    last = 0
    for x in growing(n):
        last = x
    return last


def raising(n):
    for i in range(n):
        if i == 3:
            raise ValueError(i)
        yield i


def sees_raising(n):
    t = 0
    try:
        for x in raising(n):
            t += x
    except ValueError as e:
        return t, str(e), [entry.name for entry in traceback.extract_tb(e.__traceback__)]
    return t


def stopping(n):
    for i in range(n):
        if i == 2:
            raise StopIteration(i)
        yield i


def sees_stopping(n):
    t = 0
    try:
        for x in stopping(n):
            t += x
    except RuntimeError as e:
        return t, str(e), type(e.__cause__).__name__


def handling(n):
    for i in range(n):
        try:
            if i % 2:
                raise KeyError(i)
            yield i
        except KeyError as e:
            yield str(sys.exc_info()[1])
        yield str(sys.exc_info()[1])


def sees_handling(n):
    seen = []
    try:
        raise TypeError("around")
    except TypeError:
        for x in handling(n):
            seen.append((x, type(sys.exc_info()[1]).__name__))
    for x in handling(n):
        seen.append((x, sys.exc_info()[1]))
    return seen


class Again:
    def __init__(self):
        self.generator = self.steps()

    def steps(self):
        for i in range(4):
            if i == 2:
                for x in self.generator:
                    yield x
            yield i


def sees_again():
    seen = []
    try:
        for x in Again().generator:
            seen.append(x)
    except ValueError as e:
        seen.append(str(e))
    return seen


def closed_in_loop(n):
    g = numbers(n)
    seen = []
    for x in g:
        seen.append(x)
        if x == 2:
            g.close()
    return seen


def shared(n):
    g = numbers(n)
    seen = []
    for x in g:
        for y in g:
            seen.append((x, y))
            if y % 3 == 2:
                break
    return seen


def sent(n):
    got = 0
    for i in range(n):
        value = yield i
        if value is not None:
            got += value
            yield ("got", got)


def sends(n):
    g = sent(n)
    seen = []
    for x in g:
        seen.append(x)
        if x == 1:
            seen.append(g.send(10))
    return seen


def nested(n):
    for x in numbers(n):
        for y in numbers(x):
            yield x * y


def pipeline(n):
    def double(source):
        for x in source:
            yield 2 * x

    def odd(source):
        for x in source:
            if x % 3:
                yield x

    t = 0
    for x in odd(double(numbers(n))):
        t += x
    return t


def deep(n):
    if n == 0:
        yield 0
        return
    for x in deep(n - 1):
        yield x + 1


def either(flag, n):
    g = numbers(n) if flag else turning(n)
    return [x for x in g]


def finished(n):
    g = numbers(n)
    for x in g:
        pass
    for x in g:
        return "again"
    return next(g, "finished")


print(total(10), kinds(8), products(9))
print(sees_raising(2), sees_raising(6), sees_stopping(5), sees_handling(3))
print(sees_again(), closed_in_loop(6), shared(8), sends(4))
print(sum(nested(6)), pipeline(50), list(deep(30)), either(True, 3), either(False, 5), finished(3))
try:
    list(deep(5000))
except RecursionError as e:
    print("too deep")
for x in deep(100):
    print(x)

first = numbers


def numbers(n):
    yield from ["another", n]


try:
    print(total(3))
except TypeError as e:
    print(e)
numbers = lambda n: [n]
print(total(3), closed_in_loop.__name__)
numbers = first
print(total(3))
