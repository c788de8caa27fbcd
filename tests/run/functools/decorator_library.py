"""Own versions of wraps, lru_cache, partial, reduce and singledispatch."""


def wraps(original):
    def decorate(f):
        f.__name__, f.__doc__, f.__wrapped__ = original.__name__, original.__doc__, original
        f.__dict__.update({k: v for k, v in original.__dict__.items() if k not in f.__dict__})
        return f

    return decorate


def lru(maxsize):
    def decorate(f):
        cache = {}

        @wraps(f)
        def inner(*args, **kwargs):
            key = args + tuple(sorted(kwargs.items()))
            if key in cache:
                cache[key] = value = cache.pop(key)
                return value
            value = cache[key] = f(*args, **kwargs)
            if len(cache) > maxsize:
                del cache[next(iter(cache))]
            return value

        inner.cache = cache
        return inner

    return decorate


class partial:
    def __init__(self, f, *args, **kwargs):
        self.f, self.args, self.kwargs = f, args, kwargs

    def __call__(self, *args, **kwargs):
        return self.f(*self.args, *args, **{**self.kwargs, **kwargs})

    def __repr__(self):
        return f"partial({self.f.__name__}, {self.args}, {self.kwargs})"


def reduce(f, items, *start):
    it = iter(items)
    value = start[0] if start else next(it)
    for x in it:
        value = f(value, x)
    return value


def dispatch(default):
    table = {}

    def call(x, *args):
        for cls in type(x).__mro__:
            if cls in table:
                return table[cls](x, *args)
        return default(x, *args)

    call.register = lambda cls: lambda f: table.setdefault(cls, f)
    return call


@lru(2)
def square(n):
    """Squares."""
    calls.append(n)
    return n * n


calls = []
print([square(v) for v in (1, 2, 1, 3, 2, 1)], calls, square.__name__, square.__doc__, square.__wrapped__(5), square.cache)
add = partial(lambda a, b, c=0: (a, b, c), 1, c=3)
print(add(2), add(2, c=9), add, partial(max, 5)(1, 2), partial(print, "x", end="!\n")("y"))
print(reduce(lambda a, b: a + b, [1, 2, 3]), reduce(lambda a, b: a * b, range(1, 25)), reduce(max, "hello"), reduce(lambda a, b: b + a, "abc", ">"))
try:
    reduce(max, [])
except StopIteration:
    print("empty")


@dispatch
def describe(x):
    return f"something {x!r}"


@describe.register(int)
def _(x):
    return f"int {x}"


@describe.register(list)
def _(x):
    return "[" + "; ".join(map(describe, x)) + "]"


@describe.register(Exception)
def _(x):
    return f"error {x}"


print(describe(5), describe(True), describe("s"), describe([1, [2.5], None]), describe(ValueError("v")), describe(KeyboardInterrupt()))
