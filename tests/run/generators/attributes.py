"""gi_frame, gi_running and friends; generators in classes; many alive at once."""


def g(a, b=2):
    yield a
    yield b


x = g(1)
print(x.__name__, x.__qualname__, x.gi_running, x.gi_yieldfrom, type(x).__name__, hasattr(x, "send"), iter(x) is x)
print(next(x), next(x), next(x, None))


class Repeater:
    def __init__(self, items):
        self.items = items

    def __iter__(self):
        for item in self.items:
            yield item, self

    def pairs(self):
        for i in range(len(self.items)):
            for j in range(i + 1, len(self.items)):
                yield self.items[i], self.items[j]

    @staticmethod
    def static(n):
        yield from range(n)

    @classmethod
    def named(cls):
        yield cls.__name__

    @property
    def lazy(self):
        return (item * 2 for item in self.items)


r = Repeater("abc")
print([i for i, s in r if s is r], list(r.pairs()), list(r.static(3)), list(Repeater.named()), list(r.lazy), list(r.lazy))
many = [g(i) for i in range(50)]
print(sum(next(m) for m in many), sum(next(m) for m in many), [next(m, "end") for m in many[:2]])
gens = []


def nested(n):
    for i in range(n):
        def show():
            return i

        yield show


fs = list(nested(3))
print([f() for f in fs])
ng = nested(3)
print([f() for f in ng])


def locals_kept():
    a = [1]
    b = "text"
    c = 2.5
    d = 10 ** 30
    for i in range(3):
        a.append(i)
        b += str(i)
        c *= 2
        d += 1
        x = yield (list(a), b, c, d)
        if x:
            a.append(x)


k = locals_kept()
print(next(k))
print(k.send("sent"))
print(next(k))
try:
    x = g()
except TypeError as e:
    print(e)
try:
    r.missing
except AttributeError as e:
    print(e)
big = (i for i in range(10 ** 9))
print(next(big), next(big), 5 in big, next(big))
