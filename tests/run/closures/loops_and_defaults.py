"""Closures made in loops, comprehensions and generators."""


def by_loop():
    fs = []
    for i in range(3):
        fs.append(lambda: i)
    return [f() for f in fs]


def by_default():
    return [f() for f in [lambda i=i: i for i in range(3)]]


def by_factory():
    def make(i):
        return lambda: i

    return [f() for f in [make(i) for i in range(3)]]


def by_generator():
    return [f() for f in ((lambda: i) for i in range(3))]


def by_listed_generator():
    return [f() for f in list((lambda: i) for i in range(3))]


def while_loop():
    fs, n = [], 0
    while n < 3:
        fs.append(lambda: n)
        n += 1
    return [f() for f in fs], fs[0].__closure__[0].cell_contents


def changing():
    value = [1]
    read = lambda: value
    first = read()
    value = "new"
    second = read()
    value += "er"
    return first, second, read()


def nested_comprehension():
    return [[(lambda: (i, j))() for j in range(2)] for i in range(2)], [f() for row in [[lambda: (i, j) for j in range(2)] for i in range(2)] for f in row]


def with_and_except():
    out = []
    for i in range(2):
        try:
            raise ValueError(i)
        except ValueError as e:
            message = e.args
            out.append(lambda: message)
    return [f() for f in out]


print(by_loop(), by_default(), by_factory(), by_generator(), by_listed_generator())
print(while_loop(), changing(), nested_comprehension(), with_and_except())
counters = {}
for name in "ab":
    def count(step, name=name, total=[0]):
        total[0] += step
        return name, total[0]
    counters[name] = count
print(counters["a"](1), counters["a"](5), counters["b"](2), [counters[k](0) for k in counters])
