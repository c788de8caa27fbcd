"""Several functions share one variable; loops create one cell per call, not per iteration."""


def account(balance):
    def deposit(n):
        nonlocal balance
        balance += n
        return balance

    def withdraw(n):
        nonlocal balance
        if n > balance:
            raise ValueError(f"only {balance} left, not {n}")
        balance -= n
        return balance

    return {"deposit": deposit, "withdraw": withdraw, "balance": lambda: balance}


a, b = account(100), account(5)
print(a["deposit"](50), a["withdraw"](30), b["balance"](), a["balance"]())
try:
    b["withdraw"](10)
except ValueError as e:
    print(e)


def loop():
    functions = []
    for i in range(3):
        square = i * i

        def f():
            return i, square

        functions.append(f)
    return [f() for f in functions]


print(loop())


def per_call(i):
    def f():
        return i

    return f


print([f() for f in [per_call(i) for i in range(3)]], [f() for f in [(lambda j: lambda: j)(i) for i in range(3)]])


def generator_cells():
    def make(k):
        def gen():
            nonlocal k
            while k:
                k -= 1
                yield k

        return gen

    g = make(4)
    first, second = g(), g()
    return [next(first), next(second), list(first), list(second)]


print(generator_cells())


def parameter_cell(x, *args, y=2, **kw):
    def show():
        return x, args, y, kw

    x += 1
    args += ("more",)
    kw["new"] = 1
    return show()


print(parameter_cell(1, 5, z=3))


def swap():
    p, q = 1, 2

    def do():
        nonlocal p, q
        p, q = q, p

    do()
    return p, q


print(swap())
def exception_cell():
    try:
        1 / 0
    except ZeroDivisionError as e:
        f = lambda: str(e)
        text = f()
    try:
        f()
    except NameError as err:
        return text, str(err)


print(exception_cell())
