"""State, instances, subclasses, errors."""
import random

r = random.Random(5)
state = r.getstate()
a = [r.random() for _ in range(1000)]
r.setstate(state)
print(a == [r.random() for _ in range(1000)], state[0], len(state[1]), state[2], sum(state[1]) % 1000)
r.gauss()
s2 = r.getstate()
x = r.gauss()
r.setstate(s2)
print(x == r.gauss(), s2[2] is not None)
for f in (
    lambda: random.choice([]),
    lambda: random.randrange(0),
    lambda: random.randrange(5, 2),
    lambda: random.randint(5, 2),
    lambda: random.sample([1], 2),
    lambda: random.sample({1}, 1),
    lambda: random.seed([]),
    lambda: random.choices([1], [0]),
    lambda: random.choices([1], [1, 2]),
    lambda: random.choices([1], 2),
    lambda: random.randrange(1, 10, 0),
    lambda: r.getrandbits(-1),
    lambda: r.getrandbits("x"),
    lambda: r.setstate((9, 1, 2)),
    lambda: random.sample([1, 2], 3, counts=[1, 1]),
    lambda: random.Random([]),
    lambda: random.randrange(10, step=2),
    lambda: random.gammavariate(-1, 1),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Quarter(random.Random):
    def random(self):
        return 0.25


q = Quarter()
print(q.randint(1, 100), q.choice("abcd"), q.uniform(0, 8), q.randrange(7))


class Bits(random.Random):
    def getrandbits(self, k):
        return (1 << k) // 2


print(Bits().randrange(5), Bits(1).choice([1, 2, 3]))
system = random.SystemRandom()
print(0 <= system.random() < 1, 0 <= system.randint(0, 5) <= 5, len(system.randbytes(4)))
try:
    system.getstate()
except NotImplementedError as e:
    print(e)
one, two = random.Random(1), random.Random(1)
print(one.random() == two.random(), one.random() != random.Random(2).random())
