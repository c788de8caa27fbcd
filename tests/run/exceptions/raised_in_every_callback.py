"""Exceptions raised by callbacks that built-ins call: keys, hooks, iterators, __del__-free; which propagate, which are swallowed, which are replaced; state of containers afterwards."""
import functools
import itertools
import operator


class Boom(Exception):
    pass


class Hooked:
    """Every hook raises the given exception."""

    def __init__(self, error):
        self.error = error

    def _raise(self, *args, **kwargs):
        raise self.error

    __eq__ = __lt__ = __gt__ = __hash__ = __len__ = __iter__ = __next__ = __bool__ = __index__ = __int__ = __float__ = _raise
    __contains__ = __getitem__ = __add__ = __radd__ = __call__ = __str__ = __format__ = __enter__ = __round__ = __reversed__ = _raise
    __abs__ = __neg__ = __complex__ = __bytes__ = __length_hint__ = __fspath__ = __dir__ = __missing__ = __trunc__ = _raise

    def __repr__(self):
        return "hooked"


def outcome(action):
    try:
        return repr(action())[:40]
    except BaseException as e:
        return type(e).__name__


uses = {
    "==": lambda h: h == 1, "in list": lambda h: 5 in [1, h], "index": lambda h: [1, h].index(5), "count": lambda h: [h].count(5), "remove": lambda h: [h].remove(5), "hash": lambda h: {h}, "key": lambda h: {}[h], "get": lambda h: {}.get(h), "len": len, "bool": bool, "not": lambda h: not h, "if": lambda h: 1 if h else 2, "iter": iter, "list": list, "tuple": tuple, "star": lambda h: [*h], "unpack": lambda h: (lambda a, b: a)(*h), "next": next, "next default": lambda h: next(h, 5), "for": lambda h: [x for x in h], "in": lambda h: 1 in h, "item": lambda h: h[0],
    "list item": lambda h: [1, 2][h], "slice": lambda h: "abc"[h:], "repeat": lambda h: "a" * h, "range": lambda h: range(h), "int": int, "float": float, "complex": complex, "bytes": bytes, "str": str, "format": lambda h: f"{h}", "%s": lambda h: "%s" % h, "%d": lambda h: "%d" % h, "+": lambda h: h + 1, "1 +": lambda h: 1 + h, "sum": lambda h: sum([1, h]), "max": lambda h: max([h, h]), "sorted": lambda h: sorted([h, h]), "sort key": lambda h: sorted([1, 2], key=h), "call": lambda h: h(), "map": lambda h: list(map(h, [1])), "filter": lambda h: list(filter(h, [1])), "filter None": lambda h: list(filter(None, [h])),
    "any": lambda h: any([h]), "all": lambda h: all([h]), "zip": lambda h: list(zip([1], h)), "enumerate": lambda h: list(enumerate(h)), "reversed": reversed, "round": round, "abs": abs, "-": lambda h: -h, "open": open, "dir": dir, "hasattr": lambda h: hasattr(h, "nothing"), "isinstance": lambda h: isinstance(h, Hooked), "set()": set, "dict()": dict, "dict.fromkeys": dict.fromkeys, "update": lambda h: {}.update(h), "extend": lambda h: [].extend(h), "+=": lambda h: operator.iadd([], h), "join": lambda h: "".join(h), "bytes join": lambda h: b"".join(h), "with": lambda h: h.__enter__(), "reduce": lambda h: functools.reduce(h, [1, 2]),
    "accumulate": lambda h: list(itertools.accumulate([1, 2], h)), "groupby": lambda h: list(itertools.groupby([1], h)), "takewhile": lambda h: list(itertools.takewhile(h, [1])), "chain": lambda h: list(itertools.chain([1], h)), "islice": lambda h: list(itertools.islice([1], h)), "starmap": lambda h: list(itertools.starmap(h, [()])), "product": lambda h: list(itertools.product(h)), "length_hint": operator.length_hint, "getattr": lambda h: getattr(h, "x", "default"), "compare lists": lambda h: [h] == [1], "compare dicts": lambda h: {1: h} == {1: 2}, "compare tuples": lambda h: (h,) < (1,), "setdefault": lambda h: {}.setdefault(h), "str find": lambda h: "a".find("a", h), "pow": lambda h: pow(2, h), "divmod": lambda h: divmod(h, 2), "chr": chr, "bin": bin, "print": lambda h: print(h, end=""), "repr in list": lambda h: [h], "callable": callable, "int.from_bytes": lambda h: int.from_bytes(h, "big"), "to_bytes": lambda h: (1).to_bytes(h, "big"), "memoryview": memoryview, "partial": lambda h: functools.partial(h)(),
    "min default": lambda h: min(h, default=0), "str()": lambda h: str(h, "ascii"), "round n": lambda h: round(1.5, h), "insert": lambda h: [].insert(h, 1), "pop": lambda h: [1].pop(h), "compress": lambda h: list(itertools.compress([1], [h])), "isclose": lambda h: __import__("math").sqrt(h), "match": lambda h: [1 for _ in [0] if h is h], "iter sentinel": lambda h: list(iter(h, 1)), "zip strict": lambda h: list(zip(h, strict=True)), "deque": lambda h: __import__("collections").deque(h), "Counter": lambda h: __import__("collections").Counter(h),
}
errors = (Boom(), TypeError("t"), StopIteration(), AttributeError("a"), KeyError("k"), IndexError("i"), ValueError("v"), KeyboardInterrupt())
for name, use in uses.items():
    print(name, " ".join(outcome(lambda: use(Hooked(e))) for e in errors))


class Flaky:
    def __init__(self, good):
        self.good = good

    def __iter__(self):
        for i in range(self.good):
            yield i
        raise Boom

    def keys(self):
        yield from self

    def __getitem__(self, k):
        return k


for make in (lambda: [9], lambda: {9: 9}, lambda: {9}, lambda: bytearray(b"9")):
    for action in (lambda c: c.extend(Flaky(2)), lambda c: c.update(Flaky(2)), lambda c: c.__iadd__(Flaky(2)), lambda c: c.__ior__(Flaky(2)), lambda c: c.__setitem__(slice(0, 1), Flaky(2)), lambda c: c.update({1}, Flaky(1)), lambda c: c.intersection_update(Flaky(1)), lambda c: c.difference_update(Flaky(1)), lambda c: c.symmetric_difference_update(Flaky(1))):
        c = make()
        try:
            action(c)
        except (AttributeError, TypeError) as e:
            continue
        except Boom:
            print(type(c).__name__, c, end="; ")
print()
data = [3, 1, 2]
for key in (lambda x: 1 / (x - 1), lambda x: Hooked(Boom()), lambda x: data.clear()):
    try:
        data.sort(key=key)
    except Exception as e:
        print(type(e).__name__, data)


def generator_callbacks():
    calls = []

    def fail(x):
        calls.append(x)
        if len(calls) == 2:
            raise Boom
        return x
    m = map(fail, range(5))
    out = []
    while len(out) < 4:
        try:
            out.append(next(m))
        except Boom:
            out.append("boom")
    return out, list(m), calls


print(generator_callbacks())
