"""yield from: delegation, return values, send and throw through."""


def inner(n):
    print("inner", n)
    received = []
    for i in range(n):
        received.append((yield i))
    return received


def outer():
    result = yield from inner(2)
    print("result", result)
    result = yield from [10, 20]
    print("list result", result)
    yield from "ab"
    yield from ()
    return "outer done"


g = outer()
print(next(g), g.send("a"), g.send("b"), next(g), next(g))
try:
    while True:
        print(next(g))
except StopIteration as e:
    print(e.value)


def flatten(x):
    if isinstance(x, (list, tuple)):
        for item in x:
            yield from flatten(item)
    else:
        yield x


print(list(flatten([1, [2, (3, [4]), []], "ab", [[[5]]]])))


class Tree:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right


print(list(Tree(4, Tree(2, Tree(1), Tree(3)), Tree(6, Tree(5)))))


def thrower():
    try:
        yield 1
    except ValueError as e:
        yield f"inner caught {e}"
    finally:
        print("inner finally")
    return "inner returned"


def delegator():
    value = yield from thrower()
    yield value


g = delegator()
print(next(g), g.throw(ValueError("x")), next(g), list(g))
g = delegator()
next(g)
g.close()
g = delegator()
next(g)
try:
    g.throw(KeyError("out"))
except KeyError as e:
    print("out", e)


def hanoi(n, a, b, c):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield a + c
        yield from hanoi(n - 1, b, a, c)


print(" ".join(hanoi(3, "A", "B", "C")), sum(1 for _ in hanoi(8, 1, 2, 3)) if False else len(list(hanoi(6, "x", "y", "z"))))


def bad():
    yield from 5


try:
    list(bad())
except TypeError as e:
    print(e)


def chain(*iterables):
    for it in iterables:
        yield from it


print(list(chain("ab", [1], {2: 3}, range(2), (x for x in "z"))))
