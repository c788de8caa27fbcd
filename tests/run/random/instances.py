"""random.Random objects, state, large ranges."""
import random

a, b = random.Random(1), random.Random(1)
print([a.random() for _ in range(3)] == [b.random() for _ in range(3)], a.random())
state = a.getstate()
first = [a.randint(0, 99) for _ in range(5)]
a.setstate(state)
print(first, first == [a.randint(0, 99) for _ in range(5)])
r = random.Random("seed")
print(r.randint(0, 10 ** 30), r.randrange(10 ** 20), r.getrandbits(64), r.random(), r.uniform(-1, 1))
deck = [rank + suit for suit in "SHDC" for rank in "23456789TJQKA"]
r.shuffle(deck)
print(" ".join(deck[:13]), len(set(deck)))
counts = {}
for _ in range(600):
    n = r.randint(1, 6)
    counts[n] = counts.get(n, 0) + 1
print(dict(sorted(counts.items())))
inside = sum(r.random() ** 2 + r.random() ** 2 < 1 for _ in range(5000))
print(4 * inside / 5000)
print(r.sample(range(10 ** 9), 4), r.sample("abcdefgh", 8), r.choices(["a", "b", "c"], cum_weights=[5, 6, 10], k=10), r.sample([1, 2, 3], 0))
walk = [0]
for _ in range(30):
    walk.append(walk[-1] + r.choice((-1, 1)))
print(walk, min(walk), max(walk))


class Loaded(random.Random):
    def random(self):
        return 0.75


print(Loaded(5).random(), Loaded(5).uniform(0, 4), isinstance(r, random.Random))
