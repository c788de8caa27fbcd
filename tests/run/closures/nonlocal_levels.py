"""nonlocal through several levels, in generators, comprehensions, lambdas and classes inside functions."""


def levels():
    x = "outer"

    def middle():
        def inner():
            nonlocal x
            x += "+inner"
            return x

        return inner() + "|" + x

    result = middle()
    return result, x


print(levels())


def in_class():
    count = 0

    class C:
        nonlocal count
        count = 10

        def bump(self):
            nonlocal count
            count += 1
            return count

    return C().bump(), C().bump(), count, hasattr(C, "count")


print(in_class())


def generator():
    total = 0

    def add():
        nonlocal total
        for i in range(4):
            total += i
            yield total

    return list(add()), total


print(generator())


def shadow():
    x = 1

    def f():
        x = 2

        def g():
            nonlocal x
            x = 3
            return x

        g()
        return x

    return f(), x


print(shadow())


def accumulate():
    items = []
    total = 0
    add = lambda v: items.append(v) or [total := v for _ in range(2)]
    made = [add(v) for v in (1, 2)]
    return items, total, made


print(accumulate())


def swap():
    a, b = 1, 2

    def do():
        nonlocal a, b
        a, b = b, a

    do()
    first = a, b
    do()
    for a in range(3):
        pass
    return first, a, b


print(swap())
