"""Closures made and called in hot code, with cells whose types change."""


def make_counter(start):
    count = start

    def bump(by=1):
        nonlocal count
        count += by
        return count

    return bump


def compose(*fs):
    def composed(x):
        for f in reversed(fs):
            x = f(x)
        return x

    return composed


def memoize(f):
    table = {}

    def inner(n):
        if n not in table:
            table[n] = f(n)
        return table[n]

    return inner


def adders(n):
    return [lambda x, i=i: x + i for i in range(n)], [lambda x: x + i for i in range(n)]


c = make_counter(0)
print([c() for _ in range(3)], c(0.5), c(), make_counter("a")("b"), make_counter(2**63 - 1)(), make_counter([1])([2]))
try:
    c("text")
except TypeError as error:
    print(error, c(0))
inc = lambda x: x + 1
double = lambda x: x * 2
print(compose(inc, double)(5), compose(double, inc)(5), compose()(7), compose(str, double, inc)(1.5), compose(*[inc] * 100)(0), compose(double)("ab"))
calls = 0


@memoize
def slow(n):
    global calls
    calls += 1
    return n if n < 2 else slow(n - 1) + slow(n - 2)


print(slow(80), calls)
early, late = adders(3)
print([f(10) for f in early], [f(10) for f in late], [f(0.5) for f in early])


def account(balance):
    log = []

    def deposit(amount):
        nonlocal balance
        if amount <= 0:
            raise ValueError("amount %r" % (amount,))
        balance += amount
        log.append(amount)
        return balance

    def history():
        return balance, list(log)

    return deposit, history


deposit, history = account(100)
for amount in (50, 0.25, -1, True, 2**64):
    try:
        deposit(amount)
    except ValueError as error:
        print(error)
print(history())


def sort_by(key, reverse=False):
    return lambda items: sorted(items, key=key, reverse=reverse)


print(sort_by(len)(["ccc", "a", "bb"]), sort_by(abs, True)([-3, 1, 2.5]), [f(3) for f in [lambda x, p=p: x**p for p in (0, 1, 2, 0.5)]][:3])
