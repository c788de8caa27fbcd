"""The same numbers as CPython for the same seed."""
import random

random.seed(42)
print([random.random() for _ in range(5)])
print([random.randint(1, 6) for _ in range(20)], random.randrange(10), random.randrange(5, 50, 5), random.getrandbits(8), random.getrandbits(100))
print(random.uniform(1, 10), random.choice("abcdef"), random.choice([10, 20, 30]), random.sample(range(100), 5), random.choices("xyz", k=6), random.choices([1, 2], weights=[1, 9], k=8))
items = list(range(10))
random.shuffle(items)
print(items)
for seed in (0, 1, -1, 2 ** 40, 2 ** 100, 3.5, "text", b"bytes", True):
    random.seed(seed)
    print(seed, random.random(), random.randint(0, 10 ** 6))
random.seed(7)
print(random.gauss(0, 1), random.gauss(10, 2), random.normalvariate(0, 1), random.expovariate(2), random.betavariate(1, 2), random.triangular(0, 10, 3))
for call in (lambda: random.choice([]), lambda: random.randint(5, 1), lambda: random.randrange(0), lambda: random.sample([1], 2), lambda: random.randrange(1.5), lambda: random.seed([]), lambda: random.getrandbits(-1), lambda: random.shuffle((1, 2)), lambda: random.sample({1, 2}, 1)):
    try:
        print(call())
    except (IndexError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
