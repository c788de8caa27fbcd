"""functools: cached methods and properties, dispatch on unions and annotations, partial objects changed, total_ordering's gaps, wraps with odd objects, reduce and cmp_to_key."""
import functools
from collections.abc import Iterable, Sized
from functools import cache, cached_property, cmp_to_key, lru_cache, partial, partialmethod, reduce, singledispatch, singledispatchmethod, total_ordering, update_wrapper, wraps


def attempt(label, function):
    try:
        print(label, "->", repr(function()))
    except Exception as error:
        print(label, "!", type(error).__name__, str(error).split(" at 0x")[0])


calls = []


@lru_cache(maxsize=2)
def square(x, *, tag=None):
    calls.append(x)
    return x * x


print([square(n) for n in (1, 2, 1, 3, 2, 1)], calls, square.cache_info(), square.cache_parameters(), square.__wrapped__(5), square(1, tag="t") == square(1, tag="t"), square.cache_info().hits)
square.cache_clear()
print(square.cache_info(), square(1), square(1.0), square(True), square.cache_info())
attempt("unhashable", lambda: square([1]))
attempt("maxsize", lambda: lru_cache(maxsize="x"))
attempt("maxsize negative", lambda: lru_cache(maxsize=-5)(len).cache_info())
attempt("no arguments", lambda: lru_cache()(5))
attempt("typed", lambda: (lambda f: (f(1), f(1.0), f.cache_info().misses))(lru_cache(typed=True)(lambda x: x)))
attempt("raises", lambda: cache(lambda x: 1 / x)(0))
attempt("attributes", lambda: (square.__name__, type(square).__name__, cache(len).cache_info().maxsize))


class Circle:
    made = 0

    def __init__(self, r):
        self.r = r

    @cached_property
    def area(self):
        """The area."""
        Circle.made += 1
        return 3 * self.r**2

    @lru_cache
    def scaled(self, by):
        return Circle(self.r * by)

    def grow(self, by, *, twice=False):
        return self.r + by * (2 if twice else 1)

    grow_two = partialmethod(grow, 2)
    grow_lots = partialmethod(grow, 5, twice=True)

    @singledispatchmethod
    def show(self, value):
        return f"? {value!r}"

    @show.register
    def _(self, value: int | float):
        return f"number {value + self.r}"

    @show.register(str)
    @staticmethod
    def _(value):
        return f"text {value}"

    @singledispatchmethod
    @classmethod
    def make(cls, value):
        return cls(0)

    @make.register
    @classmethod
    def _(cls, value: int):
        return cls(value)


c = Circle(2)
print(c.area, c.area, Circle.made, c.__dict__, Circle.area.__doc__, c.scaled(3) is c.scaled(3), c.grow_two(), c.grow_lots(), c.show(1), c.show(1.5), c.show("x"), c.show([1]), Circle.make(7).r, Circle.make("x").r, Circle.show(c, 1) if False else "")
c.area = 5
del c.area
print(c.area, Circle.made)
attempt("cached on slots", lambda: type("S", (), {"__slots__": (), "p": cached_property(lambda self: 1)})().p)
attempt("cached unnamed", lambda: setattr(Circle, "late", cached_property(lambda self: 1)) or c.late)
attempt("two names", lambda: type("T", (), {"a": (p := cached_property(lambda self: 1)), "b": p}))


@singledispatch
def describe(x, depth=0):
    return f"{'.' * depth}object {x!r}"


@describe.register(list)
@describe.register(tuple)
def _(x, depth=0):
    return f"{'.' * depth}sequence of {len(x)}: " + "; ".join(describe(i, depth + 1) for i in x)


@describe.register
def _(x: bool, depth=0):
    return f"{'.' * depth}bool {x}"


@describe.register
def _(x: int, depth=0):
    return f"{'.' * depth}int {x}"


@describe.register
def _(x: Sized, depth=0):
    return f"{'.' * depth}sized {len(x)}"


describe.register(type(None), lambda x, depth=0: "nothing")
print(describe([1, True, None, ("a", {1})]), describe({}), describe(2.5), describe.dispatch(bool).__name__, sorted(k.__name__ for k in describe.registry), describe(range(3)))
attempt("no arguments", lambda: describe())
attempt("register 5", lambda: describe.register(5))
attempt("register without", lambda: describe.register(lambda x: x))
attempt("register list[int]", lambda: describe.register(list[int], len))
attempt("ambiguous", lambda: (describe.register(Iterable, lambda x, depth=0: "iterable"), describe(type("Both", (), {"__len__": lambda s: 0, "__iter__": iter})()))[1])
p = partial(int, base=2)
print(p("101"), p.func, p.args, p.keywords, p("z", base=36), partial(p, "11")(), partial(partial(max, 3), 5).args, repr(partial(print, 1, sep="-")).split("(")[0], p == partial(int, base=2))
p.note = "kept"
print(p.__dict__, type(p).__name__, partial(lambda *a, **k: (a, k), 1, x=2)(3, x=4, y=5))
attempt("partial nothing", lambda: partial())
attempt("partial 5", lambda: partial(5))
attempt("partial set", lambda: setattr(p, "func", 1))
attempt("partial state", lambda: (p.__setstate__((max, (7,), {}, None)), p(3))[1])
attempt("partial bad state", lambda: p.__setstate__((1, 2)))


@total_ordering
class Version:
    def __init__(self, text):
        self.parts = [int(x) for x in text.split(".")]

    def __eq__(self, other):
        return self.parts == other.parts if isinstance(other, Version) else NotImplemented

    def __gt__(self, other):
        return self.parts > other.parts if isinstance(other, Version) else NotImplemented


a, b = Version("1.2"), Version("1.10")
print(a < b, a <= b, a >= b, a > b, a != b, max(a, b).parts, sorted([b, a])[0].parts, Version.__lt__.__name__)
attempt("other type", lambda: a < 5)
attempt("no operations", lambda: total_ordering(type("N", (), {})))
attempt("reduce", lambda: (reduce(lambda x, y: x * 10 + y, [1, 2, 3]), reduce(max, [], 7), reduce(lambda x, y: x, [5])))
attempt("reduce empty", lambda: reduce(max, []))
attempt("reduce 5", lambda: reduce(max, 5))


def source(x):
    """Doc."""


source.extra = [1]


class Callable_:
    def __call__(self):
        pass


w = wraps(source, updated=())(lambda: 0)
print(w.__name__, w.__doc__, w.__wrapped__ is source, hasattr(w, "extra"), hasattr(wraps(source)(lambda: 0), "extra"), update_wrapper(Callable_(), source).__name__, hasattr(wraps(partial(source))(lambda: 0), "__wrapped__"), functools.WRAPPER_ASSIGNMENTS)
K = cmp_to_key(lambda a, b: a - b)
print(K(1) < K(2), K(5).obj, sorted([3, 1], key=K))
attempt("K", lambda: K())
attempt("K other", lambda: K(1) < 2)
