"""Free variables, nonlocal, counters."""


def counter(start=0):
    count = start

    def increment(by=1):
        nonlocal count
        count += by
        return count

    def get():
        return count

    return increment, get


inc, get = counter()
inc2, get2 = counter(10)
print(inc(), inc(), inc(5), get(), inc2(), get2(), get())


def outer():
    x = "outer"

    def middle():
        def inner():
            nonlocal x
            x = x + "+inner"
            return x

        return inner

    f = middle()
    f()
    return x, f


x, f = outer()
print(x, f(), f.__closure__[0].cell_contents, f.__code__.co_freevars)


def adders():
    return [lambda x, n=n: x + n for n in range(3)], [lambda x: x + n for n in range(3)]


a, b = adders()
print([g(10) for g in a], [g(10) for g in b])


def late():
    def g():
        return value

    try:
        g()
    except NameError as e:
        print(type(e).__name__, e)
    value = 5
    return g()


print(late())


def delete():
    v = 1

    def g():
        return v

    del v
    try:
        return g()
    except NameError as e:
        return str(e)


print(delete(), counter()[0].__closure__ is not None, len.__class__.__name__, (lambda: 0).__closure__)


def accumulate():
    total = 0.0
    history = []

    def add(x):
        nonlocal total
        total += x
        history.append(total)
        return history

    return add


acc = accumulate()
acc(1)
acc(2.5)
print(acc(2 ** 70), acc(-1))
