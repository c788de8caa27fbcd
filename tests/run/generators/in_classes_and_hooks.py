"""Generators as special methods and class machinery: __iter__, __getattr__, properties, context managers, __await__, __call__, __enter__, metaclass __iter__, descriptors; yield in odd places of methods; generator methods through super()."""
import contextlib
import types


class Tree:
    def __init__(self, value, *children):
        self.value, self.children = value, children

    def __iter__(self):
        yield self.value
        for c in self.children:
            yield from c

    def __reversed__(self):
        for c in reversed(self.children):
            yield from reversed(c)
        yield self.value

    @property
    def depths(self):
        yield 1
        for c in self.children:
            for d in c.depths:
                yield d + 1

    def __call__(self, n):
        while n:
            n -= 1
            got = yield self.value, n
            if got:
                self.value = got

    def __contains__(self, x):
        return any(v == x for v in self)

    @classmethod
    def chain(cls, *values):
        for v in values:
            yield cls(v)

    @staticmethod
    def count(n):
        yield from range(n)

    def __getattr__(self, name):
        if name.startswith("gen_"):
            return (f"{name}{i}" for i in range(2))
        raise AttributeError(name)


class Doubled(Tree):
    def __iter__(self):
        for x in super().__iter__():
            yield x * 2

    def __call__(self, n):
        result = yield from super().__call__(n)
        yield "after", result


class Meta(type):
    def __iter__(cls):
        for k, v in vars(cls).items():
            if not k.startswith("_"):
                yield k, v


class Settings(metaclass=Meta):
    debug = True
    level = 3


class Lazy:
    def __get__(self, obj, owner):
        yield owner.__name__
        yield obj is None


class Owner:
    lazy = Lazy()


@contextlib.contextmanager
def managed(log, swallow=False):
    log.append("enter")
    try:
        yield "value"
    except ValueError as e:
        log.append(f"caught {e}")
        if not swallow:
            raise
    finally:
        log.append("exit")


class Awaitable:
    def __await__(self):
        got = yield "waiting"
        return got


t = Tree(1, Tree(2, Tree(3)), Tree(4))
print(list(t), list(reversed(t)), list(t.depths), 3 in t, 9 in t, [x.value for x in Tree.chain("a", "b")], sum(Tree.count(4)), list(t.gen_x), max(t), dict.fromkeys(t))
g = t(3)
print(next(g), g.send("new"), list(g), t.value)
d = Doubled(1, Doubled(2))
print(list(d), [*d(2)], list(reversed(d)), sorted(d, reverse=True))
print(dict(Settings), list(Owner.lazy), list(Owner().lazy), [k for k, _ in Settings])
log = []
with managed(log) as v:
    log.append(v)
with managed(log, True):
    raise ValueError("swallowed")
try:
    with managed(log):
        raise ValueError("passed")
except ValueError as e:
    log.append(str(e))
print(log)
for bad in (lambda: (yield_ for yield_ in ()), lambda: contextlib.contextmanager(lambda: iter([]))().__enter__(), lambda: contextlib.contextmanager(lambda: (x for x in "ab"))().__enter__()):
    try:
        print(bad() if not isinstance(bad(), types.GeneratorType) else "generator")
    except Exception as e:
        print(type(e).__name__, e)


async def main():
    return await Awaitable(), [await Awaitable() for _ in range(2)]


c = main()
print(c.send(None), c.send(1), c.send(2))
try:
    c.send(3)
except StopIteration as stop:
    print(stop.value)


class Machine:
    def __init__(self):
        self.state = self.run()
        next(self.state)
        self.log = []

    def run(self):
        while True:
            command = yield
            try:
                match command:
                    case "stop":
                        return "stopped"
                    case ("add", n):
                        self.log.append(n)
                    case int():
                        yield command * 2
                    case _:
                        raise ValueError(command)
            except ValueError as e:
                self.log.append(f"bad {e}")

    def feed(self, command):
        try:
            return self.state.send(command)
        except StopIteration as stop:
            return stop.value


m = Machine()
print([m.feed(c) for c in (("add", 1), ("add", 2.5), 21, None, "what", "stop", "late")], m.log)


def default_args(n=(yield_count := 3), *, f=lambda: (yield)):
    yield n
    yield type(f()).__name__


print(list(default_args()), yield_count)
gens = [(lambda i: (yield i))(i) for i in range(3)]
print([next(x) for x in gens], [list((lambda: (yield from "ab"))())])


def decorated(f):
    def wrapper(*args):
        yield "before"
        result = yield from f(*args)
        yield f"after {result}"
    return wrapper


@decorated
@decorated
def inner(x):
    yield x
    return x + 1


print(list(inner(1)), list(inner(0.5)))


def lazy_sieve():
    def integers(n):
        while True:
            yield n
            n += 1

    def without(p, source):
        for n in source:
            if n % p:
                yield n
    source = integers(2)
    while True:
        p = next(source)
        yield p
        source = without(p, source)


s = lazy_sieve()
print([next(s) for _ in range(15)])
