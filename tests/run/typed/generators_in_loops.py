"""Generators that feed compiled loops with values of changing types."""


def countdown(n):
    while n > 0:
        yield n
        n -= 1


def mixed():
    yield 1
    yield 2.5
    yield "three"
    yield None
    yield [4]
    yield 2**70


def running(values):
    total = 0
    for v in values:
        total += v
        yield total


def primes():
    found = []
    n = 2
    while True:
        if all(n % p for p in found if p * p <= n):
            found.append(n)
            yield n
        n += 1


def take(n, it):
    out = []
    for x in it:
        if len(out) == n:
            break
        out.append(x)
    return out


def pairs(it):
    it = iter(it)
    for a in it:
        yield a, next(it, None)


print(sum(countdown(100)), list(countdown(0)), list(countdown(2.5)), [type(v).__name__ for v in mixed()], list(running([1, 2.5, True, 2**63])), take(10, primes()), list(pairs("abc")))


def collatz(n):
    while n != 1:
        yield n
        n = n // 2 if n % 2 == 0 else 3 * n + 1
    yield 1


print(max(collatz(27)), sum(1 for _ in collatz(27)), list(collatz(6)), max((sum(1 for _ in collatz(n)), n) for n in range(1, 60)))


def tree(depth, label=""):
    if depth:
        yield from tree(depth - 1, label + "l")
        yield label or "root"
        yield from tree(depth - 1, label + "r")


print(list(tree(3)), sum(len(x) for x in tree(8)))


def accumulate_types(values):
    state = None
    for v in values:
        state = v if state is None else state + v
        yield state


for values in ([1, 2, 3], [0.5, 1], ["a", "b"], [[1], [2]], [(1,), (2,)], [2**62, 2**62, 2**62]):
    print(list(accumulate_types(values)))
try:
    list(accumulate_types([1, "x"]))
except TypeError as error:
    print(error)
