"""send, throw, close and their corner cases."""


def echo():
    received = yield "ready"
    while True:
        received = yield f"got {received}"


g = echo()
try:
    g.send("too early")
except TypeError as e:
    print(e)
print(next(g), g.send(1), g.send("x"), next(g))
g.close()
g.close()
try:
    g.send(1)
except StopIteration as e:
    print("stopped", e.value)


def average():
    total = count = 0
    mean = None
    while True:
        value = yield mean
        total += value
        count += 1
        mean = total / count


avg = average()
next(avg)
print([avg.send(v) for v in (10, 20, 60)])


def guarded():
    try:
        while True:
            try:
                yield "waiting"
            except ValueError as e:
                yield f"handled {e}"
    except GeneratorExit:
        print("closing")
        raise
    finally:
        print("cleanup")


g = guarded()
print(next(g), g.throw(ValueError("v")), next(g))
try:
    g.throw(KeyError("k"))
except KeyError as e:
    print("KeyError", e)
g = guarded()
next(g)
g.close()


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


g = stubborn()
next(g)
try:
    g.close()
except RuntimeError as e:
    print(e)


def returns_on_throw():
    try:
        yield 1
    except ValueError:
        return "finished"


g = returns_on_throw()
next(g)
try:
    g.throw(ValueError)
except StopIteration as e:
    print(e.value)
g = guarded()
try:
    g.throw(ValueError("not started"))
except ValueError as e:
    print(e)
print(list(g))
g = guarded()
g.close()
print("closed unstarted", list(g))


def recursive():
    global r
    next(r)
    yield


r = recursive()
try:
    next(r)
except ValueError as e:
    print(e)
try:
    (x for x in [1]).throw(5)
except TypeError as e:
    print(e)
