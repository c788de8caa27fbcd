"""send, return values, StopIteration, and what is said when a generator is used in the wrong state."""


def averager():
    total = count = 0
    average = None
    while True:
        value = yield average
        if value is None:
            return total, count
        total += value
        count += 1
        average = total / count


g = averager()
print(next(g), g.send(10), g.send(20), g.send(60))
try:
    g.send(None)
except StopIteration as stop:
    print(stop.value, stop.args)
try:
    next(g)
except StopIteration as stop:
    print(stop.value, stop.args)
g = averager()
try:
    g.send(5)
except TypeError as error:
    print(error)
print(next(g), g.close(), g.close(), list(g))


def itself():
    yield
    try:
        next(me)
    except ValueError as error:
        yield str(error)
    try:
        me.close()
    except ValueError as error:
        yield str(error)
    yield me.gi_running


me = itself()
print(list(me))


def returns(value):
    if value is None:
        return
    return value
    yield


for value in (None, 5, (1, 2), [], StopIteration(3), ValueError("v")):
    try:
        next(returns(value))
    except StopIteration as stop:
        print(repr(stop.value), repr(stop))


def raises_stop():
    yield 1
    raise StopIteration("inside")


try:
    list(raises_stop())
except RuntimeError as error:
    print(error, repr(error.__cause__))
g = (x for x in [1])
for call in (lambda: g.send(), lambda: g.throw(), lambda: g.throw(5), lambda: g.throw("x"), lambda: g.nothing, lambda: setattr(g, "x", 1), lambda: len(g), lambda: g[0], lambda: g(), lambda: iter(g) is g, lambda: g.close(1)):
    try:
        print(call())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
