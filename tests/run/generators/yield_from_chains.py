"""Generators that yield from generators that yield from others: values, ends, exceptions, what they see of each other."""
import sys
import traceback


class Node:
    def __init__(self, key, left=None, right=None):
        self.key, self.left, self.right = key, left, right

    def walk(self):
        if self.left:
            yield from self.left.walk()
        yield self.key
        if self.right:
            yield from self.right.walk()


def make(low, high):
    if low >= high:
        return None
    middle = (low + high) // 2
    return Node(middle, make(low, middle), make(middle + 1, high))


def nested(n):
    if n == 0:
        got = yield "bottom"
        yield ("sent", got)
        return "end of 0"
    result = yield from nested(n - 1)
    yield n, result
    return f"end of {n}"


def raising(n):
    if n == 0:
        yield "first"
        raise ValueError("bottom")
    try:
        yield from raising(n - 1)
    except ValueError as e:
        yield n, str(e), len(traceback.extract_tb(e.__traceback__))
        raise KeyError(n) from e
    except KeyError as e:
        yield n, "key", e.args
        raise
    finally:
        print("finally", n)


def stopping(n):
    if n == 0:
        yield "first"
        raise StopIteration("bottom")
    try:
        yield from stopping(n - 1)
    except RuntimeError as e:
        print(n, e, type(e.__cause__).__name__)
        raise


def endless(n):
    yield n
    yield from endless(n + 1)


def looks_at(name, made):
    g = made[name]
    return [g.gi_running, g.gi_suspended, g.gi_yieldfrom is not None]


def outer(made):
    made["middle"] = middle(made)
    yield from made["middle"]


def middle(made):
    made["inner"] = inner(made)
    yield from made["inner"]


def inner(made):
    for step in range(3):
        print({name: looks_at(name, made) for name in made})
        for name in made:
            try:
                next(made[name])
            except ValueError as e:
                print(name, e)
            try:
                made[name].close()
            except ValueError as e:
                print(name, e)
        yield step


def handling(n):
    """yield from within a handler: the exception that is handled can be seen below."""
    if n == 0:
        yield sys.exc_info()[1]
        yield sys.exc_info()[1]
        try:
            raise ValueError(n)
        except ValueError:
            yield sys.exc_info()[1]
        yield sys.exc_info()[1]
        return
    if n == 2:
        try:
            raise KeyError(n)
        except KeyError:
            yield from handling(n - 1)
    yield from handling(n - 1)


def mixed(depth):
    if depth == 0:
        yield from [1, 2]
        yield from (x * x for x in (3, 4))
        yield from iter("ab")
        return
    yield from mixed(depth - 1)


class Delegate:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration("delegate")
        self.n -= 1
        return self.n


def to_delegate(depth):
    if depth == 0:
        return (yield from Delegate(3))
    return (yield from to_delegate(depth - 1)), depth


def shared(g):
    yield "start"
    yield from g


def show(g):
    try:
        for x in g:
            print(x)
    except Exception as e:
        print(type(e).__name__, e, [entry.name for entry in traceback.extract_tb(e.__traceback__)])


tree = make(0, 200)
print(sum(tree.walk()), list(tree.walk()) == list(range(200)))
both = zip(tree.walk(), tree.walk())
print(all(a == b for a, b in both))

g = nested(4)
print(next(g), g.send("hello"), list(g))
g = nested(3)
print(next(g), next(g), next(g), next(g), next(g))
try:
    next(g)
except StopIteration as e:
    print("value", e.value)
show(nested(3))
show(raising(3))
show(stopping(3))

g = raising(3)
next(g)
try:
    print(g.throw(ValueError("thrown")))
    print(next(g))
    print(next(g))
except KeyError as e:
    print("key", e)
g.close()
g = nested(3)
print(next(g))
g.close()
print(list(g))

limit = 0
try:
    for limit in endless(0):
        pass
except RecursionError:
    print("recursion", 900 < limit < 1000)

made = {}
made["outer"] = outer(made)
print(list(made["outer"]))
print([type(e).__name__ for e in handling(3)])
try:
    raise TypeError("around")
except TypeError:
    print([type(e).__name__ for e in handling(1)])
print([type(e).__name__ for e in handling(1)])
print(list(mixed(3)))
show(to_delegate(3))
g = nested(2)
a, b = shared(g), shared(g)
print(next(a), next(b), next(a), next(b), next(a), next(b), list(a), list(b))
