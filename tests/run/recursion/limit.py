"""Runaway recursion raises RecursionError, which can be caught; the program goes on."""


def forever(n):
    return forever(n + 1) + 1


def mutual_a(x):
    return mutual_b(x)


def mutual_b(x):
    return mutual_a(x)


class Node:
    def __init__(self):
        self.me = self

    def walk(self):
        return self.me.walk()

    def __repr__(self):
        return "N" + repr(self.me)


for call in (lambda: forever(0), lambda: mutual_a(1), lambda: Node().walk(), lambda: repr(Node())):
    try:
        call()
    except RecursionError as e:
        print(type(e).__name__, str(e).startswith("maximum recursion depth exceeded"))


def depth(n):
    try:
        return depth(n + 1)
    except RecursionError:
        return n


reached = depth(0)
print(500 < reached < 1100)


def sum_to(n):
    return 0 if n == 0 else n + sum_to(n - 1)


print(sum_to(900), sum_to(500))
try:
    sum_to(10 ** 6)
except RecursionError:
    print("too deep, still fine")
print(sum_to(900))


class Getter:
    def __getattr__(self, name):
        return self.missing


try:
    Getter().x
except RecursionError:
    print("getattr recursion")
gen = None


def generator():
    yield from generator()


try:
    next(generator())
except RecursionError:
    print("generator recursion")
print(issubclass(RecursionError, RuntimeError))
