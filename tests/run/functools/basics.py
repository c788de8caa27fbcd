import functools
from functools import cache, cached_property, cmp_to_key, lru_cache, partial, reduce, total_ordering, wraps

print(reduce(lambda a, b: a * b, range(1, 6)), reduce(lambda a, b: a + b, [], 'start'), reduce(max, [3, 9, 2]))
for call in (lambda: reduce(max, []), lambda: reduce(max, 1), lambda: reduce(max), lambda: partial(), lambda: partial(1)):
    try:
        call()
    except TypeError as e:
        print(e)
two = partial(pow, 2)
print(two(10), partial(int, base=2)('1011'), partial(print, 'a', sep='-', end='!\n')('b'))
p = partial(partial(max, 1), 2, key=abs)
print(p(-5), p.func, p.args, p.keywords, p)
p.note = 'x'
print(p.__dict__, isinstance(p, partial))


def trace(f):
    @wraps(f)
    def wrapper(*args, **kw):
        "inner"
        print('call', f.__name__, args, kw)
        return f(*args, **kw)
    return wrapper


@trace
def add(a, b=1):
    "adds"
    return a + b


print(add(1), add(1, b=5), add.__name__, add.__doc__, add.__wrapped__(2))


@lru_cache(maxsize=2)
def square(x):
    print('computing', x)
    return x * x


print(square(1), square(2), square(1), square(3), square(2), square.cache_info())
square.cache_clear()
print(square.cache_info(), square.__name__, square.cache_parameters())


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(100), fib.cache_info())


@lru_cache(typed=True)
def kind(x, *, y=0):
    return type(x).__name__


print(kind(1), kind(1.0), kind(1, y=1), kind(x=1) if False else '-', kind.cache_info())
try:
    kind([])
except TypeError as e:
    print(e)


class Circle:
    def __init__(self, r):
        self.r = r

    @cached_property
    def area(self):
        print('area')
        return 3 * self.r ** 2

    @lru_cache(None)
    def scaled(self, k):
        return self.r * k


c = Circle(2)
print(c.area, c.area, vars(c), c.scaled(3), c.scaled(3), Circle.scaled.cache_info().hits)
del c.area
print(c.area)


@total_ordering
class Version:
    def __init__(self, *parts):
        self.parts = parts

    def __eq__(self, other):
        return self.parts == other.parts

    def __lt__(self, other):
        return self.parts < other.parts


print(Version(1, 2) < Version(1, 3), Version(1, 2) >= Version(1, 2), Version(2) > Version(1, 9), Version(1) <= Version(0))
words = ['pear', 'fig', 'apple', 'kiwi']
print(sorted(words, key=cmp_to_key(lambda a, b: len(a) - len(b) or (a > b) - (a < b))))
k = cmp_to_key(lambda a, b: a - b)
print(k(1) < k(2), k(3) == k(3), k(5).obj)
print(functools.partialmethod.__name__)


class Cell:
    def __init__(self):
        self.alive = False

    def set_state(self, state):
        self.alive = state

    set_alive = functools.partialmethod(set_state, True)


cell = Cell()
cell.set_alive()
print(cell.alive)
