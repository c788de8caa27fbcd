"""Functions called in every way from typed loops: positional, keyword, mixed with stars, partial, bound, through map and sorted keys, with defaults that change, keyword-only without defaults, and wrong calls in the middle."""
import functools
import operator


def area(w, h=2, /, depth=1, *, scale=1, **extra):
    return w * h * depth * scale + len(extra)


def gather(first, *rest, key=None, **named):
    return first, rest, key, named


def only(*, a, b=5):
    return a - b


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except TypeError as e:
        return str(e)


def loop(n):
    out = []
    kw = {"scale": 2}
    for i in range(n):
        if i % 6 == 0:
            out.append(area(i))
        elif i % 6 == 1:
            out.append(area(i, 3, scale=i))
        elif i % 6 == 2:
            out.append(area(*(i, i), **kw))
        elif i % 6 == 3:
            out.append(area(i, depth=0.5, w=1, h=2))
        elif i % 6 == 4:
            out.append(area(*[i], *[2], 3, **kw, x=1))
        else:
            out.append(area(i, *range(2), **{}))
    return out


print(loop(12))
area.__defaults__ = (10, 20)
area.__kwdefaults__ = {"scale": 0.5}
print(loop(6))
area.__defaults__ = None
print(attempt(loop, 1), attempt(area, 1, 2), attempt(area, 1, 2, 3))
area.__defaults__, area.__kwdefaults__ = (2, 1), None
print(attempt(area, 1), area(1, scale=4))
area.__kwdefaults__ = {"scale": 1}
print(gather(1), gather(*"abc"), gather(1, 2, key=3, x=4), gather(**{"first": 1, "not id": 2}), gather(1, *(), **{}), gather(*range(2), *"x", key=[], **{"k": 1}, z=2))
print(only(a=1), only(b=2, a=2 ** 64), attempt(only), attempt(only, 1), attempt(only, a=1, c=2), attempt(only, 1, a=2))
print(attempt(area), attempt(area, h=1), attempt(area, 1, 2, 3, 4), attempt(lambda: area(1, depth=1, **{"depth": 2})), attempt(lambda: area(1, 2, 3, depth=4)), attempt(gather, key=1), attempt(lambda: gather(1, first=2)), attempt(lambda: only(**{"a": 1, 5: 2})), attempt(lambda: area(*1)), attempt(lambda: area(1, **[])), attempt((lambda: 0), 1), attempt((lambda x, y: 0)), attempt((lambda x, y, z, w: 0), 1), attempt((lambda x, /: 0), x=1), attempt((lambda *, k: 0)), attempt((lambda *, k, j: 0)), attempt((lambda a, b=1: 0), 1, 2, 3), attempt(len), attempt(len, 1, 2), attempt(int, x=1), attempt("".join, sep=1), attempt([].append), attempt({}.get), attempt(print, foo=1), attempt(sorted, [], 1), attempt(max))


class Tool:
    def __init__(self, base):
        self.base = base

    def apply(self, x, *, by=1):
        return self.base + x * by

    def __call__(self, x):
        return ("called", x)

    @classmethod
    def make(cls, *args):
        return cls(*args)

    @staticmethod
    def helper(a, b=3):
        return a, b

    partial = functools.partialmethod(apply, by=10)
    length = len
    add = operator.add


t = Tool(100)
bound = t.apply
print(sum(map(bound, range(4))), bound(1, by=0.5), Tool.apply(t, 2), t.partial(1), Tool.make(5).apply(1), t.helper(1), t(3), attempt(lambda: t.length()), attempt(t.add, 1), [f(2) for f in (t, bound, t.helper, functools.partial(area, 3), "ab".__mul__, (2).__add__, [5, 6, 7].__getitem__)], attempt(bound), attempt(bound, 1, 2), attempt(Tool), attempt(Tool.apply), attempt(Tool.make), attempt(t.partial), attempt(t.helper), attempt(t))
Tool.apply = lambda self, x, by=None: (x, by)
print(bound(1), t.apply(1), t.partial(1), list(map(t.apply, "a")))
t.apply = len
print(t.apply("abc"), bound.__self__ is t, bound.__func__ is not Tool.apply)
table = {"+": operator.add, "-": lambda a, b: a - b, "area": area, "call": t, "max": max, "tuple": lambda *a: a}
print([attempt(table[k], a, b) for k in table for a, b in ((5, 3), (2.5, 1), (2 ** 63, 1))])
print(sorted(["b", "C", "a"], key=str.lower), sorted([3, -1, 2], key=lambda v, sign=-1: v * sign), max([1, -5, 3], key=abs), min("abc", key=lambda c: -ord(c)), list(map(lambda *a: sum(a), [1, 2], [0.5, 2 ** 63], range(5))), functools.reduce(lambda a, b, c=1: a * b + c, [1, 2, 3], 1), list(filter(lambda x, y=2: x % y, range(6))))


def counted(f):
    @functools.wraps(f)
    def wrapper(*args, **kw):
        wrapper.calls += 1
        return f(*args, **kw)
    wrapper.calls = 0
    return wrapper


@counted
@functools.lru_cache
def fib(n, *, mod=None):
    value = n if n < 2 else fib(n - 1) + fib(n - 2)
    return value % mod if mod else value


print(fib(90), fib.calls, fib(93), fib(100, mod=7), fib.calls, fib.__name__, fib.__wrapped__.cache_info().misses)
step = lambda x: x + 1
compose = lambda *fs: lambda x: functools.reduce(lambda v, f: f(v), fs, x)
print(compose(step, step, str, len)(98), compose()(5), compose(*[step] * 50)(2 ** 63 - 25), (lambda f: f(f, 5))(lambda me, n: n and n + me(me, n - 1)))


def swap(n):
    f, g = (lambda x: x + 1), (lambda x: x * 2.0)
    v = 1
    for i in range(n):
        v = f(v)
        f, g = g, f
    return v


print(swap(3), swap(8))
