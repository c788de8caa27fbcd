"""yield from over iterators of all kinds: lists, dicts, own iterators with send and throw, nested values."""


class Iter:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        self.n -= 1
        if self.n < 0:
            raise StopIteration("iter result")
        return self.n


class Sends(Iter):
    def send(self, value):
        return "sent %r" % (value,)

    def throw(self, *exc):
        return "thrown %s" % type(exc[0]).__name__

    def close(self):
        print("closed")


def over(x):
    result = yield from x
    yield "result", result


print([list(over(x)) for x in ([1, 2], "ab", {"k": 1}, range(2), (i * i for i in range(3)), Iter(2), b"a", {5}, iter([]), map(str, [1]), zip("a", "b"))])
g = over(Iter(3))
print(next(g))
try:
    g.send(5)
except AttributeError as error:
    print(error)
g = over(Sends(3))
print(next(g), g.send("x"), g.send(None), g.throw(KeyError("k")), g.close())
g = over(Iter(3))
next(g)
try:
    g.throw(KeyError("no throw method"))
except KeyError as error:
    print(error)
for bad in (5, None, object()):
    try:
        next(over(bad))
    except TypeError as error:
        print(str(error).split(" at ")[0])


def depth(n):
    if n:
        return (yield from depth(n - 1)) + 1
    got = yield "bottom"
    return got


d = depth(50)
print(next(d))
try:
    d.send(1000)
except StopIteration as stop:
    print(stop.value)


def flatten(x):
    for item in x:
        if isinstance(item, list):
            yield from flatten(item)
        else:
            yield item


print(list(flatten([1, [2, [3, [[4]], 5]], [], [[[6]]]])), d.gi_yieldfrom)
h = over(inner := (i for i in [1, 2]))
next(h)
print(h.gi_yieldfrom is inner, h.gi_running, h.gi_suspended, inner.gi_suspended)
