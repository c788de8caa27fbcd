"""random: one seed, every function, in an order that shows each consumes as much as in CPython; subclasses, states, and refusals."""
import random
from fractions import Fraction


def attempt(label, function):
    try:
        print(label, "->", function())
    except Exception as error:
        print(label, "!", type(error).__name__, error)


for seed in (0, 1, -5, 2**70, "text", b"bytes", bytearray(b"ba"), 1.5, None if False else True, 3 + 0j if False else 12345):
    random.seed(seed)
    print(repr(seed), random.random(), random.getrandbits(40), random.randrange(10**12))
random.seed("text", version=1)
print(random.random())
r = random.Random(42)
print([r.random() for _ in range(2)], r.getrandbits(1), r.getrandbits(100), r.getrandbits(0), [r.randrange(7) for _ in range(8)], r.randrange(-5, 5), r.randrange(0, 100, 7), r.randint(1, 6), r.randint(10**20, 10**21), r.choice("abc"), r.choices("abc", k=4), r.choices([1, 2, 3], [1, 0, 5], k=5), r.choices("ab", cum_weights=[1, 4], k=3), r.sample(range(100), 5), r.sample("abcdef", 6), r.sample([1, 2], 3, counts=[2, 2]), r.randbytes(5), r.uniform(2, -2), r.triangular(0, 10, 3), r.triangular())
deck = list(range(12))
r.shuffle(deck)
print(deck, *(round(x, 12) for x in (r.gauss(0, 1), r.gauss(0, 1), r.gauss(mu=5, sigma=0.1), r.normalvariate(0, 1), r.lognormvariate(0, 0.5), r.expovariate(2), r.vonmisesvariate(0, 4), r.gammavariate(2, 3), r.gammavariate(0.5, 1), r.gammavariate(1, 2), r.betavariate(2, 3), r.paretovariate(3), r.weibullvariate(1, 2))))
state = r.getstate()
before = [r.random() for _ in range(3)] + [r.gauss(0, 1)]
r.setstate(state)
print(before == [r.random() for _ in range(3)] + [r.gauss(0, 1)], state[0], len(state[1]), state[2])
for label, function in {
    "seed list": lambda: random.seed([1]), "seed tuple": lambda: random.Random((1, 2)), "randrange": lambda: r.randrange(0), "randrange empty": lambda: r.randrange(5, 5), "randrange step": lambda: r.randrange(1, 10, 0), "randrange float": lambda: r.randrange(2.5), "randrange text": lambda: r.randrange("5"), "randrange step none": lambda: r.randrange(5, None, 2), "randint": lambda: r.randint(5, 1), "randint float": lambda: r.randint(1, 2.5), "getrandbits": lambda: r.getrandbits(-1), "getrandbits float": lambda: r.getrandbits(1.5), "choice": lambda: r.choice([]), "choice set": lambda: r.choice({1}), "choice dict": lambda: r.choice({0: "zero"}), "choice int": lambda: r.choice(5), "choices none": lambda: r.choices([], k=2), "choices zero": lambda: r.choices([], k=0), "choices weights": lambda: r.choices("abc", [1, 2]), "choices both": lambda: r.choices("ab", [1, 2], cum_weights=[1, 3]), "choices zeros": lambda: r.choices("ab", [0, 0]), "choices infinite": lambda: r.choices("ab", [1, float("inf")]), "choices int": lambda: r.choices("ab", 3), "choices fractions": lambda: r.choices("ab", [Fraction(1, 3), Fraction(2, 3)], k=3), "sample": lambda: r.sample([1, 2], 3), "sample negative": lambda: r.sample([1, 2], -1), "sample set": lambda: r.sample({1, 2}, 1), "sample dict": lambda: r.sample({1: 2}, 1), "sample float": lambda: r.sample([1, 2], 1.0), "sample counts": lambda: r.sample([1, 2], 1, counts=[1]), "sample counts float": lambda: r.sample([1, 2], 1, counts=[1.5, 2]), "sample counts zero": lambda: r.sample([1], 1, counts=[0]), "shuffle tuple": lambda: r.shuffle((1, 2)), "shuffle text": lambda: r.shuffle("ab"), "shuffle random": lambda: r.shuffle([1], random.random), "randbytes": lambda: r.randbytes(-1), "setstate": lambda: r.setstate((1, 2)), "setstate version": lambda: r.setstate((9, (), None)), "setstate short": lambda: r.setstate((3, (1, 2), None)), "gauss none": lambda: isinstance(r.gauss(), float), "gamma": lambda: r.gammavariate(-1, 1), "expovariate": lambda: r.expovariate(0), "uniform text": lambda: r.uniform("a", 1), "keyword": lambda: random.Random(x=5).random(), "system": lambda: (0 <= random.SystemRandom().random() < 1, random.SystemRandom().getrandbits(3) < 8), "system state": lambda: random.SystemRandom().getstate(), "system seed": lambda: random.SystemRandom().seed(1)}.items():
    attempt(label, function)


class Fixed(random.Random):
    """Only random() is its own; the rest follows from it."""

    def __init__(self, values):
        self.values = values
        self.at = 0
        super().__init__()

    def random(self):
        self.at += 1
        return self.values[self.at % len(self.values)]

    def seed(self, *args):
        self.at = 0


f = Fixed([0.1, 0.5, 0.9])
print(f.randrange(10), f.choice("abcdef"), f.shuffle(x := list("abcd")), x, f.sample(range(9), 3), f.uniform(0, 10), f.choices("xyz", k=4), f.at)


class Bits(random.Random):
    def getrandbits(self, k):
        return (1 << k) // 3


print(Bits(1).randrange(100), Bits(1).choice("abcdef"), Bits(1).randbytes(2), 0 <= Bits(1).random() < 1)
one, two = random.Random(7), random.Random(7)
print([one.random() == two.random() for _ in range(3)], one.getstate() == two.getstate(), random.Random(7).sample(range(10**9), 3), [random.Random(n).randint(0, 9) for n in range(12)])
