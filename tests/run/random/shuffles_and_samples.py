"""random with a seed: every distribution's bits, choices with weights, sample with counts, subclasses with own sources, states, errors."""
import random
from collections import Counter
from fractions import Fraction

r = random.Random("text seed")
print([r.random() for _ in range(3)], r.getrandbits(100), r.randrange(5, 100, 7), r.randint(-3, 3), r.uniform(1, 2), r.choice("abcdef"), r.randbytes(5))
items = list(range(10))
r.shuffle(items)
print(items, r.sample(items, 4), r.sample("abc", counts=[3, 0, 2], k=4), r.sample(range(10**12), 2), r.choices("abc", k=5), r.choices("abc", [1, 0, 5], k=6), r.choices("ab", cum_weights=[1, 3], k=4), r.choices([1, 2], weights=[Fraction(1, 2), 0.5], k=2))
print([round(f(*a), 10) for f, a in ((r.gauss, (0, 1)), (r.gauss, (5, 2)), (r.normalvariate, (0, 1)), (r.lognormvariate, (0, 0.5)), (r.expovariate, (2,)), (r.gammavariate, (2, 3)), (r.gammavariate, (0.5, 1)), (r.gammavariate, (1, 1)), (r.betavariate, (2, 3)), (r.paretovariate, (3,)), (r.weibullvariate, (1, 2)), (r.vonmisesvariate, (0, 4)), (r.vonmisesvariate, (1, 0)), (r.triangular, (0, 10, 3)), (r.triangular, ()))])
state = r.getstate()
a = [r.random() for _ in range(3)]
r.setstate(state)
print(a == [r.random() for _ in range(3)], state[0], len(state[1]), state[2])
for seed in (5, -5, 2.5, b"bytes", bytearray(b"ba"), "str", 2**100, True):
    print(random.Random(seed).random(), end=" ")
r.seed("x", version=1)
print(r.random())
random.seed(3)
x = random.random()
random.seed(3)
print(x == random.random(), random.Random(7).choices([0, 1], k=3) == random.Random(7).choices([0, 1], k=3))


class Fixed(random.Random):
    def __init__(self, values):
        self.values = iter(values)
        super().__init__()

    def random(self):
        return next(self.values)

    def seed(self, *a, **k):
        pass


f = Fixed([0.5, 0.1, 0.9, 0.99, 0.0, 0.25])
print(f.choice("abcd"), f.randrange(10), f.uniform(0, 10), f.sample("ab", 1), f.randint(1, 6), f.triangular())


class Bits(random.Random):
    def getrandbits(self, k):
        return (1 << k) - 2 if k > 1 else 0


print(Bits().randrange(7), Bits().choice("abcdefg"))
counts = Counter(random.Random(1).choices("HT", [3, 1], k=4000))
print(counts["H"] > counts["T"] * 2, counts)
for call in (lambda: r.randrange(0), lambda: r.randrange(5, 5), lambda: r.randrange(1, 10, 0), lambda: r.randrange(1.5), lambda: r.randint(5, 1), lambda: r.choice([]), lambda: r.choices([], k=1), lambda: r.choices([1], [0]), lambda: r.choices([1, 2], [1]), lambda: r.choices([1], [1], cum_weights=[1]), lambda: r.choices([1, 2], [float("inf"), 1]), lambda: r.sample([1], 2), lambda: r.sample({1, 2}, 1), lambda: r.sample([1], -1), lambda: r.sample("ab", counts=[1], k=1), lambda: r.sample("ab", counts=[1, "x"], k=1), lambda: r.sample("ab", counts=[1, -2], k=1), lambda: r.shuffle("abc"), lambda: r.shuffle((1, 2)), lambda: r.getrandbits(-1), lambda: r.getrandbits("x"), lambda: r.randbytes(-1), lambda: r.expovariate(0), lambda: r.gammavariate(0, 1), lambda: r.setstate(5), lambda: r.setstate((9, (), None)), lambda: r.setstate((3, (1, 2), None)), lambda: r.seed([1]), lambda: random.Random([1]), lambda: r.gauss("a", 1), lambda: r.uniform("a", "b"), lambda: r.getrandbits(0), lambda: r.sample([1, 2], k=0), lambda: r.sample(range(5), 5) and "all", lambda: r.choice({1: 2}), lambda: random.SystemRandom().getstate(), lambda: 0 <= random.SystemRandom().random() < 1):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
deck = [f"{v}{s}" for s in "SHDC" for v in "23456789TJQKA"]
random.Random(2024).shuffle(deck)
hands = [sorted(deck[i::4][:5], key=lambda c: ("23456789TJQKA".index(c[0]), c[1])) for i in range(4)]
print(*hands, sep="\n")
