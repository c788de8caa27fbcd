"""Generators made by methods that are closures over loop variables, driven from typed loops: sent values of other kinds, shared cells, replaced methods, delegation to subclasses, exceptions thrown into running sums."""


class Account:
    rate = 2

    def __init__(self, name, balance=0):
        self.name, self.balance = name, balance
        self.history = []

    def ledger(self, fee):
        total = 0

        def record(kind, amount):
            nonlocal total
            total += amount
            self.history.append((kind, amount, total))
            return total

        def run():
            result = None
            while True:
                try:
                    amount = yield result
                    if amount is None:
                        return total
                    result = record("in" if amount > 0 else "out", amount * self.rate - fee)
                except ValueError as e:
                    result = record(f"error {e}", 0)
                except GeneratorExit:
                    record("closed", 0)
                    raise

        return run(), record

    def running(self):
        for i, (kind, amount, total) in enumerate(self.history):
            yield from self.expand(i, kind, amount)

    def expand(self, i, kind, amount):
        yield kind[0] * (i + 1)
        if isinstance(amount, float):
            yield round(amount, 2)


class Loud(Account):
    rate = 1.5

    def expand(self, i, *rest):
        yield "loud"
        yield from super().expand(i, *rest)
        yield self.name.upper()


def drive(account, amounts, fee=1):
    gen, record = account.ledger(fee)
    next(gen)
    out = []
    for a in amounts:
        if isinstance(a, Exception):
            out.append(gen.throw(a))
        else:
            out.append(gen.send(a))
    record("manual", 100)
    try:
        gen.send(None)
    except StopIteration as e:
        out.append(("returned", e.value))
    return out


a = Account("a")
print(drive(a, [5, -2, ValueError("bad"), 0.5, 2 ** 62, True]), a.history[-1], len(a.history))
print(list(a.running()))
b = Loud("bee")
print(drive(b, [10, 2 ** 70], fee=0.25), list(b.running()))
try:
    drive(Account("c"), [1, KeyError("through")])
except KeyError as e:
    print(repr(e))
try:
    drive(Account("d"), [1, "text"])
except TypeError as e:
    print(e)
gen, record = a.ledger(0)
next(gen), gen.send(3), gen.close()
print(a.history[-2:], list(gen))
Account.rate = 10
Account.expand = lambda self, *args: iter(args)
print(drive(Account("e"), [1]), list(a.running())[:4], next(b.running()))


def pipeline(*stages):
    def run(source):
        for stage in stages:
            source = stage(source)
        return source
    return run


def batches(n):
    def stage(source):
        batch = []
        for x in source:
            batch.append(x)
            if len(batch) == n:
                yield batch
                batch = []
        if batch:
            yield batch
    return stage


def totals(start):
    def stage(source):
        total = start
        for batch in source:
            total = total + (sum(batch) if not isinstance(batch[0], str) else len(batch))
            yield total
    return stage


def until(test):
    def stage(source):
        for x in source:
            if test(x):
                return x
            yield x
    return stage


print(list(pipeline(batches(3), totals(0))(range(10))), list(pipeline(batches(2), totals(0.5), until(lambda t: t > 2 ** 64))([1, 2 ** 62, 2 ** 62, 2 ** 62, 2 ** 64, 1, 5])), list(pipeline(batches(2), totals(0), batches(2))("abcde")))


def fanout(n):
    made = []
    for i in range(n):
        def gen(k=i):
            j = 0
            while True:
                j = (yield (i, k, j)) or j + 1
        g = gen()
        next(g)
        made.append(g)
    return made


gens = fanout(3)
print([g.send(v) for g, v in zip(gens, (7, "x", 0))], [next(g) if g is not gens[1] else None for g in gens])
try:
    next(gens[1])
except TypeError as e:
    print(e, gens[1].gi_frame, gens[0].gi_frame is None)


def tree(depth):
    def walk(node, path=()):
        if isinstance(node, dict):
            for k, v in node.items():
                got = yield from walk(v, (*path, k))
                count[k] = count.get(k, 0) + got
            return len(node)
        yield path, node
        return 1 if not isinstance(node, list) else len(node)

    count = {}
    data = {"a": {"b": 1, "c": {"b": [1, 2]}}, "d": 2.5}
    leaves = [(".".join(p), v) for p, v in walk(data)]
    return leaves, count


print(tree(3))
