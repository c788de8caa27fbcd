"""copy.copy, copy.deepcopy and pickle of every iterator of itertools: fresh, in the middle, exhausted; what __reduce__ says."""
import copy
import itertools as it
import operator
import pickle


def odd(x):
    return x % 2


def small(x):
    return x < 3


def describe(value, depth=0):
    """The parts of a reduce tuple without addresses."""
    if isinstance(value, type):
        return value.__name__
    if isinstance(value, (tuple, list)):
        return type(value)(describe(v, depth + 1) for v in value)
    if isinstance(value, (int, float, str, type(None))):
        return value
    return "<" + getattr(value, "__name__", type(value).__name__) + ">"


makers = {
    "accumulate": lambda: it.accumulate([1, 2, 3, 4]),
    "accumulate mul": lambda: it.accumulate([1, 2, 3, 4], operator.mul, initial=10),
    "chain": lambda: it.chain("ab", [], (1, 2)),
    "chain.from_iterable": lambda: it.chain.from_iterable(["ab", "cd"]),
    "combinations": lambda: it.combinations("abcd", 2),
    "combinations_with_replacement": lambda: it.combinations_with_replacement("abc", 2),
    "compress": lambda: it.compress("abcdef", [1, 0, 1, 1, 0, 1]),
    "count": lambda: it.count(3, 2),
    "cycle": lambda: it.cycle("abc"),
    "dropwhile": lambda: it.dropwhile(small, [1, 2, 3, 1, 5]),
    "filterfalse": lambda: it.filterfalse(odd, range(10)),
    "filterfalse None": lambda: it.filterfalse(None, [0, 1, "", "x", []]),
    "islice": lambda: it.islice(range(100), 3, 30, 7),
    "islice open": lambda: it.islice(range(20), 2, None, 5),
    "permutations": lambda: it.permutations("abc", 2),
    "product": lambda: it.product("ab", [1, 2], repeat=1),
    "repeat": lambda: it.repeat("r", 4),
    "starmap": lambda: it.starmap(pow, [(2, 3), (3, 2), (4, 2)]),
    "takewhile": lambda: it.takewhile(small, [1, 2, 3, 1]),
    "zip_longest": lambda: it.zip_longest("abc", [1], fillvalue="-"),
}
for name, make in makers.items():
    for steps in (0, 1, 2, 4, 50):
        a = make()
        taken = list(it.islice(a, steps))
        for how in (copy.copy, copy.deepcopy, lambda x: pickle.loads(pickle.dumps(x)), lambda x: pickle.loads(pickle.dumps(x, 0))):
            fresh = make()
            for _ in it.islice(fresh, steps):
                pass
            reduced = describe(fresh.__reduce__())
            other = how(fresh)
            rest = list(it.islice(other, 8))
            if how is copy.copy:
                print(name, steps, reduced, rest)
                expected = rest
            assert how is copy.copy or rest == expected, (name, steps, how, rest, expected)

g = it.groupby("aaabbc")
key, group = next(g)
print(key, next(group), describe(g.__reduce__()), describe(group.__reduce__()))
h, other = pickle.loads(pickle.dumps((g, group)))
print(list(other), [(k, list(v)) for k, v in h])
next(g)
print(describe(group.__reduce__()), list(group), describe(g.__reduce__()))
a, b = it.tee("abcdef" * 20)
for _ in range(60):
    next(a)
next(b)
c, d = pickle.loads(pickle.dumps((a, b)))
print("".join(c), "".join(d)[:10], "".join(copy.copy(a)), next(b), next(a))
print(type(a).__name__, describe(a.__reduce__()), describe(b.__reduce__()))
for bad in (lambda: it.product("ab").__setstate__((1, 2)), lambda: it.combinations("ab", 1).__setstate__([1]),
            lambda: it.cycle("ab").__setstate__(5), lambda: it.cycle("a").__setstate__((1, True)), lambda: it.chain().__setstate__((5,)),
            lambda: it.permutations("ab").__setstate__(((0, 1), (9,))), lambda: it.tee("ab")[0].__setstate__((1, 2)),
            lambda: pickle.dumps(it.pairwise("ab")), lambda: it.islice("a", 1).__setstate__("x")):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__)
p = it.product("abc", "xy")
p.__setstate__((9, -4))
print(next(p, "end"), list(p))
q = it.permutations("abcd", 3)
q.__setstate__(((3, 2, 1, 0), (9, 0, 1)))
print(list(q)[:3])
