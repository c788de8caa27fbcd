"""__code__ exchanged by others while typed loops call the function: globals, locals, methods, static and class methods, nested generators."""


def exchange(f, g):
    f.__code__ = g.__code__


def plus(n):
    return n + 1


def times(n):
    return n * 10


def global_loop(count):
    out = []
    for i in range(count):
        if i == 3:
            exchange(plus, times)
        out.append(plus(i))
    return out


def local_loop(count):
    def f(n):
        return n + 1

    def g(n):
        return n * 10.5

    out = []
    for i in range(count):
        if i == 3:
            exchange(f, g)
        out.append(f(i))
    return out


class Counter:
    def __init__(self, start):
        self.n = start

    def step(self):
        self.n += 1
        return self.n

    def jump(self):
        self.n += 100
        return self.n

    @staticmethod
    def twice(x):
        return x * 2

    @classmethod
    def named(cls, x):
        return cls.__name__ + str(x)

    @property
    def value(self):
        return self.n


class Child(Counter):
    pass


def method_loop(counters):
    out = []
    for i in range(6):
        if i == 3:
            exchange(Counter.step, Counter.jump)
        for c in counters:
            out.append(c.step())
    return out


def static_loop():
    out = []
    for i in range(5):
        if i == 2:
            exchange(Counter.twice, lambda x: x - 1)
            exchange(Counter.named.__func__, lambda cls, x: [cls, x][1])
            exchange(Counter.value.fget, lambda self: -self.n)
        out += [Counter.twice(i), Child.named(i), Child(i).value]
    return out


def init_loop():
    def other(self, start):
        self.n = start * 1000
        self.extra = True

    out = []
    for i in range(5):
        if i == 2:
            Counter.__init__.__code__ = other.__code__
        c = Counter(i)
        out.append((c.n, hasattr(c, "extra")))
    return out


def recursive(n):
    if n == 2:
        exchange(recursive, finished)
    return 1 + recursive(n - 1) if n else 0


def finished(n):
    return 1000 + n


def deep(values):
    def visit(v):
        if isinstance(v, list):
            return sum(visit(x) for x in v)
        return v

    first = visit(values)
    exchange(visit, lambda v: "no closure") if not visit.__code__.co_freevars else None
    return first


def defaults_loop():
    def f(a, b=2, *, c=3):
        return a + b + c

    out = []
    for i in range(6):
        if i == 2:
            f.__defaults__ = (20,)
        if i == 4:
            f.__kwdefaults__ = {"c": 0.5}
        out.append(f(i))
        out.append(f(i, 1))
    return out


def argument_count_loop():
    def one(a):
        return a

    def two(a, b):
        return a + b

    out = []
    for i in range(4):
        if i == 2:
            exchange(one, two)
        try:
            out.append(one(i))
        except TypeError as e:
            out.append(str(e))
    return out


print(global_loop(6), global_loop(3))
print(local_loop(6), local_loop(2))
print(method_loop([Counter(0), Child(10)]))
print(static_loop())
print(init_loop())
print(recursive(5), recursive(1))
print(deep([1, [2, [3]]]))
print(defaults_loop())
print(argument_count_loop())
