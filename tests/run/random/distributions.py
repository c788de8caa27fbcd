"""Every distribution of a seeded generator, choices and samples with counts and weights, errors of arguments."""
import random

r = random.Random(12345)
for text in ("random()", "uniform(2, 5)", "uniform(5, 2)", "triangular()", "triangular(0, 10, 3)", "betavariate(2, 3)", "expovariate(1.5)", "gammavariate(0.5, 1)", "gammavariate(1, 2)", "gammavariate(3, 2)", "gauss()", "gauss(10, 2)", "normalvariate(0, 1)", "lognormvariate(0, 1)", "vonmisesvariate(0, 4)", "vonmisesvariate(0, 0)", "paretovariate(3)", "weibullvariate(1, 1.5)", "randint(1, 6)", "randrange(10)", "randrange(5, 50, 5)", "randrange(50, 5, -5)", "getrandbits(70)", "randbytes(5)", "choice('abcdef')", "choices('abc', k=5)", "choices('abc', [1, 0, 3], k=6)", "choices('abc', cum_weights=[1, 2, 9], k=4)", "sample(range(100), 5)", "sample('abc', 3)", "sample(['a', 'b'], counts=[3, 2], k=4)", "sample(range(10**10), 3)", "randrange(10**20)", "getrandbits(0)", "randint(-10**30, 10**30)"):
    value = eval("r." + text)
    print(text, round(value, 9) if isinstance(value, float) else value)
l = list(range(8))
print(r.shuffle(l), l)
for text in ("randrange(0)", "randrange(5, 5)", "randrange(1, 2, 0)", "randrange(1.5)", "randrange('a')", "randint(5, 1)", "choice([])", "choice({1})", "choices([])", "choices('ab', [1], k=1)", "choices('ab', [0, 0])", "choices('ab', [1, 2], cum_weights=[1, 3])", "choices('ab', 5)", "sample('ab', 3)", "sample('ab', -1)", "sample({1, 2}, 1)", "sample([1], counts=[1, 2], k=1)", "sample('a', counts=[0], k=0)", "getrandbits(-1)", "getrandbits('x')", "shuffle((1, 2))", "shuffle('ab')", "randbytes(-1)", "gammavariate(0, 1)", "expovariate(0)", "uniform(1)", "seed([1])", "seed(version=5, a=1)", "setstate(5)", "setstate((9, (), None))", "sample(5, 1)", "choices('ab', [float('inf'), 1])", "choices('ab', [-1, -2])"):
    try:
        print(text, eval("r." + text))
    except Exception as error:
        print(text, type(error).__name__, error)
state = r.getstate()
first = [r.random() for _ in range(3)]
r.setstate(state)
print(first == [r.random() for _ in range(3)], state[0], len(state[1]), random.Random("text").random() == random.Random("text").random(), random.Random(b"x").randint(0, 99), random.Random(2.5).randint(0, 99), random.Random(-5).random() == random.Random(5).random(), random.Random(10**30).randint(0, 999))
