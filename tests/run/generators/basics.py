"""yield, next, StopIteration, generator state."""


def count(n):
    print("start")
    for i in range(n):
        yield i
    print("end")
    return "result"


g = count(2)
print(type(g).__name__, next(g))
print(next(g))
try:
    next(g)
except StopIteration as e:
    print("stopped", e.value)
try:
    next(g)
except StopIteration as e:
    print("again", e.value)
print(list(count(3)), sum(count(4)), tuple(count(0)), next(count(0), "default"))


def infinite():
    n = 0
    while True:
        yield n
        n += 1


for x in infinite():
    if x > 5:
        break
    print(x, end=" ")
print()
a, b, *_ = (x for x in range(5))
print(a, b, _)


def with_return():
    return 5
    yield


def empty():
    if False:
        yield


def only_bare():
    yield


print(list(with_return()), list(empty()), list(only_bare()))


def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


def take(n, it):
    return [x for _, x in zip(range(n), it)]


print(take(10, fib()), take(100, fib())[-1])


def squares(n):
    for i in range(n):
        yield i * i


def evens(it):
    for x in it:
        if x % 2 == 0:
            yield x


print(list(evens(squares(10))), max(evens(squares(7))), dict(enumerate(squares(3))), "".join(str(x) for x in squares(4)), 16 in squares(10), sorted(squares(4), reverse=True), [*squares(3)], set(squares(3)))


def error():
    yield 1
    raise ValueError("inside")


g = error()
print(next(g))
try:
    next(g)
except ValueError as e:
    print(e)
print(list(g))
g = squares(3)
print(iter(g) is g, next(g), list(g), list(g), g.__name__)
def stop():
    yield 1
    raise StopIteration("bad")
try:
    list(stop())
except RuntimeError as e:
    print(type(e).__name__, e, repr(e.__cause__))
try:
    next(5)
except TypeError as e:
    print(e)
