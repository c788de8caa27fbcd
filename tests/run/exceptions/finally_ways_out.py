"""finally and every way out of it: return, break, continue, raise, with values overridden."""


def returns(kind):
    try:
        if kind == "return":
            return "try"
        if kind == "raise":
            raise ValueError("lost")
    except ValueError:
        if kind == "raise":
            return "except"
    else:
        return "else"
    finally:
        if kind == "override":
            return "finally"


print([returns(k) for k in ("return", "raise", "other", "override")])


def swallow():
    for i in range(5):
        try:
            raise KeyError(i)
        finally:
            if i < 3:
                continue
            break
    return i


print(swallow())


def nested():
    order = []
    for i in range(3):
        try:
            try:
                order.append("a%d" % i)
                if i == 1:
                    continue
                if i == 2:
                    return order
            finally:
                order.append("b%d" % i)
                try:
                    raise ValueError
                except ValueError:
                    order.append("c")
        finally:
            order.append("d")
    return "never"


print(nested())


def replaced():
    try:
        try:
            raise ValueError("first")
        finally:
            raise TypeError("second")
    except TypeError as error:
        return error, error.__context__


print(replaced())


def value_kept():
    x = 1
    try:
        return x
    finally:
        x = 2


def mutable_kept():
    x = [1]
    try:
        return x
    finally:
        x.append(2)


def generator():
    try:
        yield 1
        yield 2
    finally:
        print("closing")
        yield "from finally"


print(value_kept(), mutable_kept())
g = generator()
next(g)
try:
    g.close()
except RuntimeError as error:
    print(error)


def while_else():
    n = 0
    while n < 3:
        try:
            n += 1
            if n == 2:
                break
        finally:
            n += 10
    else:
        return "else", n
    return "broken", n


print(while_else(), (lambda: [returns(k) for k in "ab"])())
