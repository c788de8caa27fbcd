"""Attributes whose types change after hot methods were compiled; attributes added and removed."""


class Counter:
    def __init__(self, start=0, step=1):
        self.value, self.step = start, step

    def run(self, n):
        for _ in range(n):
            self.value += self.step
        return self.value


class Particle:
    __slots__ = ("x", "v", "name")

    def __init__(self, x, v):
        self.x, self.v = x, v

    def move(self, dt):
        self.x = self.x + self.v * dt
        return self.x


c = Counter()
print(c.run(100), c.value)
c.step = 0.5
print(c.run(3), type(c.value).__name__)
c.value, c.step = "a", "b"
print(c.run(3))
c.value, c.step = [1], [2]
print(c.run(2), Counter(2**63 - 3).run(5), Counter(step=True).run(3))
del c.step
try:
    c.run(1)
except AttributeError as error:
    print(error)
Counter.step = 10
c.value = 1
print(c.run(2), vars(c))
p = Particle(0, 1)
print([p.move(1) for _ in range(3)], p.move(0.5), Particle(1.5, 2).move(2), Particle(2**62, 2**62).move(3))
p.x, p.v = "x", "y"
print(p.move(3))
try:
    p.name
except AttributeError as error:
    print(error)
p.name = "named"
del p.x
try:
    p.move(1)
except AttributeError as error:
    print(error)


class Tracked(Counter):
    history = ()

    def __setattr__(self, name, value):
        super().__setattr__(name, value)
        type(self).history += ((name, value),)


t = Tracked(1, 2)
t.run(2)
print(Tracked.history)
Counter.run = lambda self, n: "replaced %d" % n
print(t.run(9), c.run(1))
