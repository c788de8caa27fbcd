"""lru_cache, cache, cached_property, wraps, singledispatch."""
from functools import cache, cached_property, lru_cache, singledispatch, wraps

calls = []


@lru_cache(maxsize=2)
def square(n):
    calls.append(n)
    return n * n


print([square(n) for n in (1, 2, 1, 3, 2, 1)], calls, square.cache_info())
square.cache_clear()
print(square.cache_info(), square(5), square.__name__, square.__wrapped__(6))


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(100), fib.cache_info().hits, fib.cache_info().currsize)


@lru_cache
def keyword(a, b=2):
    return a + b


print(keyword(1), keyword(1, b=2), keyword(a=1), keyword(1.0), keyword.cache_info())
try:
    keyword([])
except TypeError as e:
    print(e)


class Data:
    def __init__(self):
        self.computed = 0

    @cached_property
    def value(self):
        self.computed += 1
        return "expensive"


d = Data()
print(d.value, d.value, d.computed, sorted(d.__dict__))
del d.value
print(d.value, d.computed)


def logged(f):
    """Decorator doc."""

    @wraps(f)
    def inner(*a, **k):
        """Inner doc."""
        return ("logged", f(*a, **k))

    return inner


@logged
def hello(name):
    """Says hello."""
    return "hi " + name


print(hello("x"), hello.__name__, hello.__doc__, hello.__wrapped__("y"))


@singledispatch
def show(x):
    return "object " + str(x)


@show.register
def _(x: int):
    return f"int {x}"


@show.register(list)
def _(x):
    return "list of " + ", ".join(map(show, x))


print(show(1), show(True), show("s"), show([1, "a", [2.5]]), show.dispatch(int) is show.dispatch(bool))
