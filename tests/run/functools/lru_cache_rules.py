"""lru_cache and cache: sizes, typed keys, info, clearing, methods, errors in the function, parameters."""
import functools

calls = []


@functools.lru_cache(maxsize=2)
def f(x, y=0):
    calls.append((x, y))
    return x, y


print(f(1), f(1), f(2), f(1), f(3), f(2), f.cache_info(), calls)
print(f(x=1), f(1, y=0), f(1, 0), f.cache_info(), f.cache_parameters())
f.cache_clear()
print(f.cache_info(), f.__wrapped__(5), f.__name__)


@functools.lru_cache(typed=True)
def t(x):
    return type(x).__name__


@functools.lru_cache
def u(x):
    return type(x).__name__


print(t(1), t(1.0), t(True), t(1), t.cache_info(), u(1), u(1.0), u(True), u.cache_info(), t.cache_parameters())


@functools.cache
def fails(x):
    calls.append(x)
    raise ValueError(x)


for _ in range(2):
    try:
        fails("boom")
    except ValueError as error:
        print(error, fails.cache_info())
for call in (lambda: f([1]), lambda: f(), lambda: f(1, 2, 3), lambda: functools.lru_cache("x"), lambda: functools.lru_cache(maxsize=1.5)(len), lambda: functools.lru_cache(5, True)(len).cache_parameters(), lambda: f({1: 2}), lambda: functools.cache(), lambda: functools.lru_cache(maxsize=-3)(len).cache_info()):
    try:
        print(call())
    except TypeError as error:
        print(error)
off = functools.lru_cache(maxsize=0)(lambda x: x)
print(off(1), off(1), off.cache_info(), functools.lru_cache(maxsize=None)(abs)(-3))


class M:
    def __init__(self, n):
        self.n = n

    @functools.lru_cache(None)
    def square(self, k):
        calls.append("square")
        return self.n * k

    @functools.cached_property
    def prop(self):
        calls.append("prop")
        return self.n + 1


m = M(3)
calls.clear()
print(m.square(2), m.square(2), M(3).square(2), m.prop, m.prop, vars(m), calls, M.square.cache_info().hits)
del m.prop
print(m.prop, calls.count("prop"), type(M.prop).__name__, M.prop.attrname)


@functools.lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(90), fib.cache_info())
