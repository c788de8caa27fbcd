"""Functions as values: in containers, as keys, compared, copied, with attributes, dispatch tables, currying, composition."""
import copy
import operator


def f(x):
    """f doc"""
    return x + 1


g = f
table = {f: "f", len: "len", str.upper: "upper", (lambda: 0): "lambda"}
print(table[g], table[len], str.upper in table, f == g, f is g, f == (lambda x: x + 1), hash(f) == hash(g), copy.copy(f) is f, copy.deepcopy([f])[0] is f, {f, g, len} == {f, len}, [f, g].count(f), [len, f].index(g))


def curry(fn, n, *got):
    return fn(*got) if len(got) >= n else lambda *more: curry(fn, n, *got, *more)


add3 = curry(lambda a, b, c: (a, b, c), 3)
print(add3(1)(2)(3), add3(1, 2)(3), add3(1)(2, 3), add3(1, 2, 3), add3("a")([], None))
ops = {"+": operator.add, "-": operator.sub, "neg": operator.neg, "max": max, "join": "-".join, "get": {"k": 1}.get, "new": dict}
print([ops[name](*args) for name, args in (("+", (1, 2)), ("-", ("a" > "b", 1)), ("neg", (5,)), ("max", (1, 9, 3)), ("join", (["a", "b"],)), ("get", ("k",)), ("new", ([(1, 2)],)))])


def apply(fn, *args, times=1, **kw):
    result = args
    for _ in range(times):
        result = (fn(*result, **kw),)
    return result[0]


print(apply(f, 1, times=5), apply(sorted, [3, 1, 2], reverse=True), apply(str.replace, "aXbX", "X", "-"), apply(print, "printed", end="!\n"), apply(list.copy, [1]), apply(type, 5), apply(int.__add__, 1, 2), apply(int, "ff", base=16))


def make(n):
    def inner(x=n, *, y=n * 2):
        return x + y + n

    inner.n = n
    return inner


made = [make(i) for i in range(3)]
print([m() for m in made], [m.n for m in made], [m.__defaults__ + tuple(m.__kwdefaults__.values()) for m in made], made[0] == made[1], made[0].__code__ is made[1].__code__, [m(y=1) for m in made], len({m.__code__ for m in made}))
print(sorted([f, abs, len], key=lambda fn: fn.__name__)[0].__name__, max([len, sum, min], key=lambda fn: fn([3, 1])).__name__, [fn("abc") for fn in (len, str.upper, list, set("a").issubset, "xabc".endswith)], (lambda *fs: lambda x: [h(x) for h in fs])(abs, float, str)(-2))
