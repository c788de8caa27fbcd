# Calls of variables that hold one of several functions, and of others that were not foreseen.


def compose(f, g):
    return lambda x: f(g(x))


def make_adder(n):
    def add(x):
        return x + n

    return add


def double(x):
    return x * 2


def describe(x, prefix="<", *, suffix=">"):
    return prefix + str(x) + suffix


def negate(x):
    return -x


def square(x):
    return x * x


def pick(i):
    if i % 3 == 0:
        return double
    if i % 3 == 1:
        return negate
    return square


class Callable:
    def __init__(self, k):
        self.k = k

    def __call__(self, x):
        return x * self.k


def apply(f, x):
    return f(x)


def run(n):
    total = 0
    for i in range(n):
        f = pick(i)
        total += f(i)
    return total


def chain(n):
    f = make_adder(0)
    for i in range(n):
        f = compose(f, make_adder(i))
    return f


def maybe(flag):
    return double if flag else None


def call_maybe(flag, x):
    f = maybe(flag)
    if f is not None:
        return f(x)
    return "none"


def table():
    ops = {"double": double, "negate": negate}
    out = []
    for name in ("double", "negate", "double"):
        out.append(ops[name](21))
    ops["double"] = lambda x: "replaced %s" % x
    out.append(ops["double"](1))
    ops["negate"] = Callable(3)
    out.append(ops["negate"](5))
    ops["negate"] = str
    out.append(ops["negate"](6))
    return out


def main():
    global double
    print(run(30), run(4), chain(6)(10), chain(3)(0.5), chain(2)(2**63 - 1))
    print(apply(double, 4), apply(negate, 1.5), apply(square, 2**40), apply(double, "ab"), apply(Callable(7), 6))
    print(apply(describe, 1), apply(str, 5), apply(lambda x: [x], 1), apply(int, "12"), apply(max, [1, 5]))
    print(call_maybe(True, 3), call_maybe(False, 3), table())
    for bad in (lambda: apply(double, None), lambda: apply(5, 1), lambda: apply(chain, "x"), lambda: chain(2)("s")):
        try:
            print(bad())
        except TypeError as e:
            print(e)
    saved = double
    double = negate
    print(run(9), pick(0)(5), call_maybe(True, 2))
    double = saved
    fs = [double, negate, square]
    print([f(3) for f in fs], [f(3) for f in fs[::-1]], sum(f(2) for f in fs))
    fs.append(Callable(2))
    fs.append(describe)
    print([f(3) for f in fs])


main()
