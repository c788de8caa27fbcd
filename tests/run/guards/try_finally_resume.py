"""Leaving fast code inside try, finally, with and nested loops keeps all state."""

log = []


class Guard:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        log.append("+" + self.name)
        return self

    def __exit__(self, kind, value, trace):
        log.append("-" + self.name + (kind.__name__ if kind else ""))
        return kind is ValueError


def in_try(start):
    x = start
    try:
        for _ in range(4):
            x = x * 2 ** 20
        log.append(x)
    finally:
        log.append("finally")
        x = x + 1
    return x


def in_with(start):
    x = start
    with Guard("outer"):
        for i in range(3):
            with Guard("i%d" % i):
                x *= 2 ** 30
                if i == 1 and start < 0:
                    raise ValueError(x)
        log.append(x)
    return x


def in_finally(x):
    try:
        return x
    finally:
        x += 2 ** 62
        x += 2 ** 62
        log.append(x)


def in_except(x):
    try:
        raise KeyError(x)
    except KeyError as e:
        y = e.args[0]
        for _ in range(3):
            y = y * y
        log.append(y)
        try:
            raise TypeError(y) from e
        except TypeError as t:
            return repr(t.__cause__), repr(t.__context__), y


def generator(x):
    try:
        while True:
            x = x * 2 ** 16
            received = yield x
            if received:
                x = received
    finally:
        log.append("gen closed")


def show(result):
    print(result, log)
    log.clear()


show(in_try(1))
show(in_try(2 ** 10))
show(in_try(0.5))
show(in_with(1))
show(in_with(-5))
show(in_finally(1))
show(in_finally(1.5))
show(in_except(3))
show(in_except(10 ** 6))
g = generator(1)
show([next(g) for _ in range(6)])
show((g.send(3), g.send(0.5), next(g)))
g.close()
show("end")
