"""Comprehensions as defaults, decorators, bases, annotations, class keywords and in lambdas: which scope each part sees, and that functions made by them keep cells of their own."""
rate = 2


def tagged(*tags):
    def wrap(f):
        f.tags = [t.upper() for t in tags]
        return f
    return wrap


@tagged(*[c for c in "ab"], *(str(n) for n in range(2)))
def function(table={k: k * rate for k in range(3)}, *, rows=[[rate] * n for n in range(3)]):
    return table, rows


print(function(), function.tags)


class Registry:
    def __init_subclass__(cls, /, names=(), **kw):
        cls.names = [cls.__name__ + n for n in names]
        super().__init_subclass__(**kw)


class Child(*[b for b in (Registry,) if b], names=[n * 2 for n in "xy"]):
    rate = 5
    limits = [rate * k for k in [rate]] if rate == 2 else [k for k in range(rate)]
    getters = {n: (lambda self, n=n: n * self.rate) for n in (1, 2)}
    late = [lambda: k for k in range(3)]
    try:
        bad = [rate_of_child for _ in range(1)]
    except NameError as e:
        bad = str(e)
    pairs: "list" = [(a, b) for a in range(2) for b in range(a)]

    def scaled(self, by: "by" = [rate for _ in "z"][0]):
        return [by * g(self) for g in self.getters.values()]


print(Child.names, Child.limits, [f() for f in Child.late], Child.bad, Child.pairs, Child().scaled(), Child.__annotations__)


def makers(n):
    return [lambda x, i=i: (x + i, n) for i in range(n)], [lambda: (i, n) for i in range(n)]


bound, free = makers(3)
print([f(10) for f in bound], [f() for f in free], free[0].__closure__[0].cell_contents, len(free[0].__closure__))
free[0].__closure__[0].cell_contents = "shared"
print([f() for f in free], [f.__qualname__ for f in (bound[0], free[0])])


def counters():
    made = {name: [(lambda: cell.append(name) or len(cell)) for cell in [[]]][0] for name in "pq"}
    return made


c = counters()
print([c["p"](), c["p"](), c["q"]()], c["p"].__closure__[0].cell_contents, c["p"].__closure__[1].cell_contents)


def outer():
    x = "outer"
    inner = [(lambda: x)() for x in ("first", "second")]
    dicts = {x: {x + y: [x for x in y] for y in (x, x * 2)} for x in "ab"}
    return inner, x, dicts


print(outer())
generators = [(i * j for j in range(2)) for i in range(3)]
print([list(g) for g in generators], (lambda: [[(yield_ := i) for i in range(2)], yield_])())
print([k for k in (lambda: (yield from [j for j in range(3)]))()], [n for n in range(3) if [m for m in range(n) if m % 2]])


def conditional(flag):
    if flag:
        values = [v for v in "yes"]
    return [v for v in values]


print(conditional(True))
try:
    conditional(False)
except UnboundLocalError as e:
    print(e)


def freed():
    value = 1
    check = lambda: [value for _ in range(2)]
    print(check())
    del value
    return check


try:
    freed()()
except NameError as e:
    print(type(e).__name__, e)
