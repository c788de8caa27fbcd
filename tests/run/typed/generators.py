# Generators whose types settle: locals across yields, iteration of every kind, leaving for other types, send, throw.
import sys


def counted(n, step):
    total = 0
    ratio = 0.5
    names = ["a", "b"]
    for i in range(n):
        total += i * step
        ratio *= 1.5
        yield total, ratio, names[i % 2]
    yield total, ratio, ""


def backwards(n):
    for i in range(n, 0, -2):
        for j in range(i, i + 2):
            yield i * 10 + j


def stepped(a, b, step):
    for i in range(a, b, step):
        yield i


def over(items):
    for x in items:
        yield x
        yield x * 2


def growing(x):
    while True:
        yield x
        x = x * x + 1


def squares(source):
    for x in source:
        yield x * x


def changing(n):
    last = 0
    for i in range(n):
        if i == 2:
            last = "two"
        yield last
        last = i


def mixed(items):
    total = 0
    for x in items:
        total += x
        yield total


def averager():
    total = 0.0
    count = 0
    average = None
    while True:
        value = yield average
        if value is None:
            return count
        total += value
        count += 1
        average = total / count


def guarded(n):
    i = 0
    while i < n:
        try:
            got = yield i
            if got:
                i += got
        except ValueError as e:
            yield "caught %s at %d" % (e, i)
        except KeyError:
            raise RuntimeError("key")
        finally:
            i += 1
    return i


def delegating(n):
    first = yield from guarded(n)
    second = yield from [first, first + 1]
    yield second
    return first


class Tree:
    def __init__(self, value, left=None, right=None):
        self.value = value
        self.left = left
        self.right = right

    def walk(self):
        if self.left is not None:
            yield from self.left.walk()
        yield self.value
        if self.right:
            yield from self.right.walk()


def unset(flag):
    if flag:
        x = 1
    yield "start"
    yield x


def with_closure(n):
    count = 0

    def add():
        nonlocal count
        count += 1
        return count

    for _ in range(n):
        add()
        yield count


def failing(items):
    for x in items:
        yield 10 // x


def early(n):
    for i in range(n):
        try:
            yield i
        finally:
            print("left at", i)


def main():
    print(list(counted(4, 3)), list(counted(2, 1.5)), list(counted(3, 2**62)))
    print(list(backwards(5)), list(stepped(1, 10, 3)), list(stepped(10, 0, -4)), list(stepped(0, 3, True)))
    print(list(over([1, 2])), list(over("ab")), list(over([1.5, 2])), list(over((True, None, 3)[:1])), list(over({4: 5})))
    g = growing(3)
    print([next(g) for _ in range(9)])
    print(list(squares(squares(range(5)))), list(squares([2**40, 2])), list(squares([1.5, 2j])))
    print(list(changing(5)), list(mixed([1, 2, 3.5, 4])), list(mixed([2**63 - 1, 1, True])))
    a = averager()
    print(next(a), a.send(1), a.send(2.5), a.send(True))
    try:
        a.send(None)
    except StopIteration as e:
        print("count", e.value)
    g = guarded(6)
    print(next(g), g.send(0), g.send(2), g.throw(ValueError("bad")), next(g))
    try:
        g.throw(KeyError)
    except RuntimeError as e:
        print(repr(e), repr(e.__context__), e.__traceback__.tb_next.tb_lineno)
    d = delegating(2)
    print(list(d), list(delegating(0)))
    d = delegating(3)
    print(next(d), d.throw(ValueError("through")), next(d), d.gi_yieldfrom.__name__, d.gi_running)
    d.close()
    print(list(d))
    tree = Tree(4, Tree(2, Tree(1), Tree(3)), Tree(6, Tree(5)))
    print(list(tree.walk()), sum(tree.walk()), max(v * 2 for v in tree.walk()))
    tree.left.value = "x"
    print(list(tree.walk()))
    for flag in (True, False):
        try:
            print(list(unset(flag)))
        except UnboundLocalError as e:
            print(e)
    print(list(with_closure(3)))
    try:
        for x in failing([5, 2, 0, 1]):
            print(x)
    except ZeroDivisionError as e:
        print(e, e.__traceback__.tb_next.tb_lineno)
    for i in early(5):
        if i == 2:
            break
    print(sum(i * i for i in range(100)), any(x > 2 for x in [1, 2, 3]), all(c < "z" for c in "abc"))
    print(list(x for x in [1.5, 2]), sorted(-x for x in (3, 1, 2)), dict((k, v + 1) for k, v in {1: 2}.items()))
    print(min(len(w) for w in ["aa", "b"]), "".join(c.upper() for c in "xyz"), set(x % 3 for x in range(9)))
    items = [1, 2]
    g = over(items)
    print(next(g), next(g))
    items.append("late")
    print(list(g))

    def twice(x):
        return half(x) * 2

    def half(x):
        return len(str(x)) + x

    print(sum(twice(x) for x in range(3000)))
    sys.setrecursionlimit(200)

    def deep(n):
        if n:
            yield from deep(n - 1)
        yield n

    print(sum(deep(50)))
    try:
        print(sum(deep(1000)))
    except RecursionError as e:
        print("RecursionError")


main()
