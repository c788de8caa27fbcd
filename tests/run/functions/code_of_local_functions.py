"""__code__, __defaults__, __kwdefaults__, __closure__ and __globals__ of functions made anew on each call; exchanged between closures."""


def make(start):
    total = start

    def step(amount=1, *, scale=1):
        nonlocal total
        total += amount * scale
        return total

    def other(amount=10, *, scale=2):
        nonlocal total
        total -= amount * scale
        return -total

    return step, other


def plain_maker(text):
    def first(x):
        return f"first {x}"

    def second(x):
        return f"second {x}"

    def third(x, y=5, *rest):
        return f"third {x} {y} {rest}"

    first.__code__ = second.__code__
    results = [first(text)]
    first.__code__ = third.__code__
    try:
        results.append(first(text))
    except TypeError as e:
        results.append(str(e))
    first.__defaults__ = (7,)
    results.append(first(text))
    results.append(second(text))
    return results


def in_loop():
    def f(i):
        return i + 1

    def g(i):
        return i * 10

    out = []
    for i in range(6):
        if i == 3:
            f.__code__ = g.__code__
        out.append(f(i))
    return out


def attempt(action):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)


s, o = make(100)
print(s(), s(2), s(2, scale=10), o(), o(1, scale=1))
s2, o2 = make(0)
s2.__code__ = o.__code__
print(s2(), s2(3), s2(3, scale=0), s(), s2.__name__, s2.__code__.co_name)
s2.__defaults__ = (4,)
s2.__kwdefaults__ = {"scale": 3}
print(s2(), o2.__defaults__, o2.__kwdefaults__, s.__defaults__)
s2.__kwdefaults__ = None
attempt(s2)
s2.__kwdefaults__ = {"scale": 1, "unused": 2}
s2.__defaults__ = None
attempt(s2)
print(s2(1), s2.__code__.co_freevars, [c.cell_contents for c in s2.__closure__])
for _ in range(2):
    print(plain_maker("t"))
print(in_loop(), in_loop())


def free(x):
    return x


attempt(lambda: setattr(free, "__code__", s.__code__))
attempt(lambda: setattr(s, "__code__", free.__code__))
attempt(lambda: setattr(free, "__code__", "text"))
attempt(lambda: setattr(free, "__code__", None))
attempt(lambda: setattr(free, "__defaults__", [1]))
attempt(lambda: setattr(free, "__kwdefaults__", (1,)))
attempt(lambda: setattr(free, "__closure__", ()))
attempt(lambda: setattr(free, "__globals__", {}))
attempt(lambda: setattr(free, "__dict__", 5))
attempt(lambda: setattr(free, "__name__", 5))
attempt(lambda: setattr(free, "__qualname__", None))
attempt(lambda: setattr(free, "__annotations__", 5))
attempt(lambda: delattr(free, "__code__"))
free.__defaults__ = ("default",)
print(free(), free("given"))
del free.__defaults__
attempt(free)
free.__annotations__ = {"x": int}
free.note = "kept"
free.__code__ = (lambda x, z=3: (x, z)).__code__
attempt(lambda: free(1))
attempt(lambda: free(1, 2))
print(free.note, free.__annotations__, free.__name__, free.__code__.co_varnames, free.__code__.co_argcount)


def generator_swap():
    def values(n):
        yield from range(n)

    def listed(n):
        return [n] * n

    running = values(3)
    print(next(running))
    values.__code__ = listed.__code__
    print(list(running), values(2))
    listed.__code__ = (lambda n: (k for k in "ab")).__code__
    print(list(listed(2)))


generator_swap()


class Account:
    def __init__(self):
        self.n = 1

    def show(self):
        return "show %d" % self.n

    def hide(self):
        return "hide %d" % self.n


a = Account()
before = a.show
Account.show.__code__ = Account.hide.__code__
print(a.show(), before(), a.hide(), Account.show.__name__)
