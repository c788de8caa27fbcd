"""The same seed gives the same numbers, in every method."""
import random

for seed in (1, 0, -5, 12345678901234567890, 2.5, "hello", b"bytes", bytearray(b"ba"), True, 10**100):
    random.seed(seed)
    print(seed, random.random(), random.randint(1, 100), random.randrange(0, 100, 7), random.choice("abcdef"))
    print(random.getrandbits(1), random.getrandbits(32), random.getrandbits(33), random.getrandbits(200), random.uniform(1, 5))
    x = list(range(20))
    random.shuffle(x)
    print(x, random.sample(x, 5), random.choices("abc", weights=[1, 2, 3], k=6), random.choices([1, 2], k=3))
    print(random.gauss(0, 1), random.gauss(), random.normalvariate(1, 2), random.expovariate(2), random.betavariate(1, 2))
    print(random.gammavariate(2, 3), random.gammavariate(0.5, 3), random.gammavariate(1.0, 3), random.triangular(1, 5, 2))
    print(random.vonmisesvariate(1, 2), random.paretovariate(2), random.weibullvariate(1, 2), random.lognormvariate(0, 1))
    print(random.randbytes(5), random.sample(range(10**6), 4), random.randrange(10**30), random.randint(-(10**20), 10**20))
    print(random.choices("xyz", cum_weights=[5, 6, 10], k=4), random.sample("abc", counts=[5, 1, 2], k=4))
random.seed(3, version=1)
print(random.random())
random.seed("abc", version=1)
print(random.random())
