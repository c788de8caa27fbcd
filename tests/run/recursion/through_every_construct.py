"""Deep recursion through generators, managers, finally blocks, closures, decorators, properties, callbacks of sorted and map, class bodies, eval and format strings, how each ends in RecursionError, and that all is well afterwards."""
import sys
from contextlib import ExitStack, contextmanager
from functools import partial, reduce


def chain(n):
    if n:
        got = yield from chain(n - 1)
        return got + 1
    sent = yield "bottom"
    return sent


def drive(n, value):
    g = chain(n)
    assert next(g) == "bottom"
    try:
        g.send(value)
    except StopIteration as e:
        return e.value


def thrown(n):
    g = chain(n)
    next(g)
    try:
        g.throw(KeyError(n))
    except KeyError as e:
        depth, tb = 0, e.__traceback__
        while tb:
            depth, tb = depth + 1, tb.tb_next
        return depth


print(drive(150, 0), drive(150, 2 ** 63 - 5), drive(100, 0.5), thrown(60), next(chain(200)))
opened = []


@contextmanager
def level(n):
    opened.append(n)
    try:
        if n:
            with level(n - 1) as inner:
                yield inner + n
        else:
            yield 0
    finally:
        opened.append(-n)


with level(25) as total:
    print(total, opened[:3], len(opened))
print(opened[-3:], sum(opened))


def finals(n, log):
    try:
        if n == 0:
            return "returned"
        return finals(n - 1, log)
    finally:
        log.append(n)
        if n == 90:
            log.append("mark")


log = []
print(finals(100, log), log[:2], log[-12:-9], len(log))


def wrap(f, n):
    return wrap(lambda x: f(x) + n, n - 1) if n else f


print(wrap(lambda x: x, 150)(0), wrap(lambda x: x, 100)(0.25), wrap(lambda x: x, 60)(2 ** 63 - 1000), reduce(lambda f, n: partial(lambda g, m, x: g(x) * m, f, n), range(1, 40), lambda x: x)(1))


def counted(f):
    def inner(*args):
        inner.calls += 1
        return f(*args)
    inner.calls = 0
    return inner


@counted
@counted
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(15), fib.calls)


class Node:
    def __init__(self, n):
        self.n = n

    @property
    def depth(self):
        return 1 + Node(self.n - 1).depth if self.n else 0

    def __getitem__(self, path):
        return self if not path else Node(self.n + path[0])[path[1:]]

    def __lt__(self, other):
        return self.n < other.n if self.n % 10 == 0 else Node(self.n - 1) < Node(other.n - 1)

    def __iter__(self):
        yield self.n
        if self.n:
            yield from Node(self.n - 1)

    def __format__(self, spec):
        return f"{Node(self.n - 1):{spec}}{self.n % 10}" if self.n else spec

    def __call__(self, f):
        return f(self.n) if self.n == 0 else Node(self.n - 1)(lambda x: f(x + 1))

    def __bool__(self):
        return bool(Node(self.n - 1)) if self.n > 0 else self.n == 0


n = Node(80)
print(n.depth, n[1, 2, 3, 4].n, Node(57) < Node(58), sum(n), f"{Node(30):>}", n(lambda x: x * 2 ** 60), bool(n), bool(Node(-1)), len(list(Node(120))))


def by_callback(n):
    return max([n], key=lambda v: by_map(v - 1)) if n > 0 else 0


def by_map(n):
    return next(map(by_sorted, [n]))


def by_sorted(n):
    return sorted([n, n - 1], key=lambda v: by_callback(v - 2))[0]


def by_eval(n):
    return eval("by_eval(n - 1) + 1") if n else 0


def by_class(n):
    class C:
        inner = by_class(n - 1) if n else None
        level = n
    return C


def by_comprehension(n):
    return [by_comprehension(m) for m in range(n)] if n < 6 else [by_comprehension(n - 1)]


def by_stack(n):
    with ExitStack() as stack:
        if n:
            stack.callback(log.append, n)
            return by_stack(n - 1)
        return len(log)


log.clear()
print(by_callback(12), by_eval(40), by_class(30).inner.inner.level, str(by_comprehension(7)).count("["), by_stack(30), len(log))


def endless(kind, n=0):
    if kind == "call":
        return endless(kind, n + 1)
    if kind == "generator":
        return sum(endless(kind, n) for _ in range(2))
    if kind == "eval":
        return eval("endless(kind)")
    if kind == "sorted":
        return sorted([1, 2], key=lambda v: endless(kind))
    if kind == "class":
        class C:
            x = endless(kind)
    if kind == "format":
        return f"{Endless()}"
    if kind == "compare":
        return Endless() < 1
    if kind == "with":
        with Endless():
            pass
    if kind == "finally":
        try:
            return endless(kind)
        finally:
            n += 1
    return [endless(kind) for _ in "x"]


class Endless:
    def __format__(self, spec):
        return f"{self}"

    def __lt__(self, other):
        return self < other

    def __enter__(self):
        with self:
            pass

    def __exit__(self, *e):
        pass


for kind in ("call", "generator", "eval", "sorted", "class", "format", "compare", "with", "finally", "comprehension"):
    try:
        endless(kind)
    except RecursionError as e:
        print(kind, type(e).__name__, str(e)[:32])
print(drive(100, 1), finals(5, []), sys.getrecursionlimit())
