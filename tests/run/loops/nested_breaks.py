"""break and continue with try, finally and with."""


def f(n):
    log = []
    for i in range(n):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            log.append(i)
        finally:
            log.append("f%d" % i)
    else:
        log.append("else")
    return log


print(f(2), f(3), f(6))


def g():
    for i in range(3):
        try:
            return "try %d" % i
        finally:
            if i == 0:
                continue_here = True
            print("finally", i)


print(g())


def h():
    while True:
        try:
            try:
                raise ValueError("x")
            except ValueError:
                break
            finally:
                print("inner finally")
        finally:
            print("outer finally")
    return "after loop"


print(h())


def swallow():
    for i in range(3):
        try:
            raise KeyError(i)
        finally:
            print("swallow", i)
            if i < 2:
                continue
            return "swallowed"


print(swallow())


class Manager:
    def __enter__(self):
        print("enter", end=" ")
        return self

    def __exit__(self, *exc):
        print("exit", exc[0] and exc[0].__name__, end=" ")
        return True


def w():
    out = []
    for i in range(4):
        with Manager():
            if i == 0:
                continue
            if i == 1:
                raise ValueError
            if i == 3:
                break
            out.append(i)
        out.append("after %d" % i)
    return out


print(w())


def deep():
    for a in range(3):
        for b in range(3):
            for c in range(3):
                if a * b * c == 2:
                    return a, b, c
                if c > b:
                    break
            else:
                print("c done", a, b, end=";")


print(deep())
