"""Currying, pipelines, church numerals, memo."""


def curry(f, n):
    def step(args):
        if len(args) == n:
            return f(*args)
        return lambda x: step(args + (x,))

    return step(())


print(curry(lambda a, b, c: a * 100 + b * 10 + c, 3)(1)(2)(3))


def pipeline(*stages):
    def run(value):
        for stage in stages:
            value = stage(value)
        return value

    return run


clean = pipeline(str.strip, str.lower, lambda s: s.replace(" ", "_"), lambda s: s + "!")
print(clean("  Hello World "), pipeline()(5))
zero = lambda f: lambda x: x
succ = lambda n: lambda f: lambda x: f(n(f)(x))
plus = lambda m: lambda n: lambda f: lambda x: m(f)(n(f)(x))
times = lambda m: lambda n: lambda f: m(n(f))
to_int = lambda n: n(lambda x: x + 1)(0)
two = succ(succ(zero))
three = succ(two)
print(to_int(plus(two)(three)), to_int(times(two)(three)), three(lambda s: s + "a")(""))
Y = lambda f: (lambda x: x(x))(lambda x: f(lambda *a: x(x)(*a)))
print(Y(lambda self: lambda n: 1 if n == 0 else n * self(n - 1))(20))


def cons(a, b):
    return lambda pick: pick(a, b)


def car(p):
    return p(lambda a, b: a)


def cdr(p):
    return p(lambda a, b: b)


lst = cons(1, cons("two", cons(3.0, None)))
out = []
while lst is not None:
    out.append(car(lst))
    lst = cdr(lst)
print(out)


def make_class(name):
    fields = {}

    def set_(k, v):
        fields[k] = v
        return self

    def get(k):
        return fields.get(k, f"no {k} in {name}")

    self = {"set": set_, "get": get}
    return self


o = make_class("thing")
print(o["set"]("a", 1)["set"]("b", 2)["get"]("a"), o["get"]("zz"))


def fib_maker():
    a, b = 0, 1

    def nxt():
        nonlocal a, b
        a, b = b, a + b
        return a

    return nxt


nxt = fib_maker()
print([nxt() for _ in range(95)][-3:])
