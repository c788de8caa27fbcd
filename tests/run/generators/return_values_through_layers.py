"""yield from over every kind of iterable, values returned through layers, send and throw into non-generators, generators as context of recursion, exhaustion orders."""


class Iter:
    def __init__(self, items):
        self.items = list(items)
        self.log = []

    def __iter__(self):
        return self

    def __next__(self):
        if not self.items:
            stop = StopIteration()
            stop.value = "iter value"
            raise stop
        return self.items.pop(0)


class Sendable(Iter):
    def send(self, value):
        self.log.append(("send", value))
        return next(self)

    def throw(self, *args):
        self.log.append(("throw", args[0] if isinstance(args[0], type) else type(args[0])))
        return "thrown"

    def close(self):
        self.log.append("close")


def layer(inner, name, log):
    try:
        result = yield from inner
        log.append((name, result))
        return (name, result)
    except ValueError as e:
        log.append((name, "caught", str(e)))
        yield name + " recovered"
        return name + " after"
    finally:
        log.append((name, "finally"))


def leaf():
    got = []
    while True:
        x = yield len(got)
        if x == "stop":
            return got
        if x == "fail":
            raise ValueError("from leaf")
        got.append(x)


def drive(g, *sent):
    out = []
    try:
        out.append(next(g))
        for s in sent:
            out.append(g.throw(s) if isinstance(s, BaseException) else g.send(s))
    except StopIteration as e:
        out.append(("stop", e.value))
    except Exception as e:
        out.append(repr(e))
    return out


log = []
print(drive(layer(layer(leaf(), "b", log), "a", log), 1, 2, "stop"), log)
log = []
print(drive(layer(layer(leaf(), "b", log), "a", log), 1, "fail", None), log)
log = []
print(drive(layer(layer(leaf(), "b", log), "a", log), ValueError("thrown"), None), log)
log = []
print(drive(layer(layer(leaf(), "b", log), "a", log), KeyError("through")), log)
for source in ([1, 2], "ab", {"k": 1}, range(2), iter([]), (), Iter("xy"), {7}, b"z", map(str, [1]), enumerate("q")):
    log = []
    print(drive(layer(source, "s", log), None, None, None), log)
for source in (5, None, object(), int):
    print(drive(layer(source, "bad", [])))
s = Sendable("abcd")
log = []
g = layer(s, "s", log)
print(drive(g, None, "v", KeyError("k"), None), s.log, log)
g.close()
print(s.log, log)
log = []
g = layer(Iter("ab"), "plain", log)
print(drive(g, "not none"), log)
g = layer(iter([1, 2, 3]), "list", [])
print(drive(g, KeyError("into list iterator")))


def tree(n):
    if n:
        left = yield from tree(n - 1)
        yield n
        right = yield from tree(n - 1)
        return left + right + 1
    return 1


def total(g):
    result = yield from g
    yield ("leaves", result)


print(list(total(tree(4))))


def deep(n):
    if n == 0:
        got = yield "bottom"
        return got
    return (yield from deep(n - 1))


g = deep(200)
print(next(g))
try:
    g.send("up")
except StopIteration as e:
    print(e.value)


def chain_of_returns():
    a = yield from (x for x in "ab")
    b = yield from (lambda: (yield "lambda"))()
    c = yield from [(yield 1), (yield 2)]
    d = None
    return a, b, c, d


print(drive(chain_of_returns(), None, "for lambda", "for list", "first", "second", "extra", "more"))


def expression_values():
    x = yield
    y = (yield x) or "default"
    z = yield x, y
    print("got", x, y, z)
    w = [(yield), (yield z)]
    return {"k": (yield w)}


print(drive(expression_values(), 1, None, "zz", "l1", "l2", "end"))


def self_closing():
    try:
        yield me
    finally:
        try:
            me.close()
        except ValueError as e:
            print(e)


me = self_closing()
next(me).close()
