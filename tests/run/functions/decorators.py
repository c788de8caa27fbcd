"""Decorators: order, arguments, classes as decorators."""


def trace(f):
    def wrapper(*args, **kwargs):
        print("call", f.__name__, args, kwargs)
        result = f(*args, **kwargs)
        print("done", result)
        return result

    wrapper.__name__ = f.__name__
    return wrapper


def repeat(times):
    print("repeat", times)

    def decorate(f):
        print("decorate", f.__name__)
        return lambda *a: [f(*a) for _ in range(times)]

    return decorate


@trace
def add(a, b=1):
    return a + b


@repeat(2)
@repeat(3)
def hello(name):
    return "hi " + name


add(1)
add(2, b=3)
print(hello("x"), add.__name__)


class CountCalls:
    def __init__(self, f):
        self.f, self.calls = f, 0

    def __call__(self, *args):
        self.calls += 1
        return self.f(*args)


@CountCalls
def square(x):
    return x * x


print(square(3), square(4), square.calls, type(square).__name__)


def memoize(f):
    cache = {}

    def inner(n):
        if n not in cache:
            cache[n] = f(n)
        return cache[n]

    inner.cache = cache
    return inner


@memoize
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(90), len(fib.cache))
registry = {}
register = lambda name: lambda f: registry.setdefault(name, f)


@register("one")
def f1():
    return 1


@(lambda f: "replaced")
def gone():
    pass


@lambda c: c()
class Instance:
    def hi(self):
        return "instance"


print(registry["one"] is f1, gone, Instance.hi())
