"""Objects taken for what they can do: files, numbers, sequences, mappings, callables and managers by shape, with proxies, mixins, late methods and adapters running through the same typed functions as the built-in kinds."""
import io
import operator
from collections import ChainMap, UserDict, UserList, UserString, deque


class Loud:
    """A file by shape."""

    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text.upper())


class Proxy:
    def __init__(self, target):
        object.__setattr__(self, "_target", target)

    def __getattr__(self, name):
        return getattr(object.__getattribute__(self, "_target"), name)

    def __setattr__(self, name, value):
        setattr(self._target, name, value)


def forward(*names):
    def decorate(cls):
        for name in names:
            def method(self, *args, _op=name):
                return getattr(self._target, _op)(*[getattr(a, "_target", a) if isinstance(a, Proxy) else a for a in args])
            setattr(cls, name, method)
        return cls
    return decorate


@forward("__add__", "__radd__", "__mul__", "__len__", "__getitem__", "__iter__", "__contains__", "__eq__", "__lt__", "__neg__", "__str__", "__index__", "__hash__", "__call__", "__enter__", "__exit__", "__reversed__", "__bool__", "__float__", "__int__", "__next__", "__setitem__", "__delitem__")
class Full(Proxy):
    pass


def total(values):
    t = 0
    for v in values:
        t = t + v
    return t


def longest(values):
    best = values[0]
    for i in range(1, len(values)):
        if len(values[i]) > len(best):
            best = values[i]
    return best


def word_lengths(mapping):
    return {k: len(mapping[k]) for k in mapping}


def report(out, *values):
    for v in values:
        print(v, file=out, end=";")
    return out


def apply(functions, value):
    out = []
    for f in functions:
        try:
            out.append(f(value))
        except Exception as e:
            out.append(type(e).__name__)
    return out


print(total([1, 2, Full(3)]), total(Full([4, 5])), total({1: "a", 2: "b"}), total(deque([1, True])), total(Full(range(4))), total(x for x in (Full(2 ** 63), 1)), total([]), total(UserList([1, 2])))
print(longest(["a", (1, 2), [1], {1: 2, 3: 4, 5: 6}]), longest(Full(["ab", "c"])), str(longest([UserString("xyz"), "zz", b"zzz"])), longest("hello"), longest([Full("abcd"), range(3)]))
print(word_lengths({"a": "xx", 1: [1]}), word_lengths(UserDict(q="www")), word_lengths(ChainMap({"a": ""}, {"b": "bb"})), word_lengths(Full({"k": "v"})), word_lengths(os_like := type("M", (), {"__getitem__": lambda s, i: "x" * i if i < 3 else [][1], "__iter__": lambda s: iter(range(3))})()))
print(report(io.StringIO(), 1, "two", None).getvalue(), "".join(report(Loud(), "loud", 2.5).parts), Full(io.StringIO()).getvalue() == "", report(Full(io.StringIO()), "via proxy").getvalue())
for bad in (object(), Proxy([])):
    try:
        report(bad, 1)
    except AttributeError as e:
        print(e)
print(apply([len, str, int, Full(abs), operator.itemgetter(0), lambda v: v * 2, sorted, "{}".format, [].append, dict.fromkeys, type, bool, iter, "x".join], "ba")[:12])
print(apply([len, float, abs, operator.neg, Full(max), lambda v: v[0], list, sum, hash], Full([3, 1, 2])), apply([len, float, abs, operator.neg, operator.index, bin], Full(-5)))
p = Proxy([3, 1])
print(p.sort(), p.append(9), p._target, p.__len__(), p.count(9))
for f in (len, iter, lambda q: q[0], lambda q: q + [1], lambda q: 3 in q, bool, str, lambda q: q == [1, 3, 9], isinstance.__class__):
    try:
        result = f(p)
        print(result if not hasattr(result, "_target") and "Proxy" not in str(result) else "proxy itself")
    except TypeError as e:
        print("TypeError", e)
Proxy.__len__ = lambda self: len(self._target)
Proxy.__iter__ = lambda self: iter(self._target)
print(len(p), list(p), total(p), 3 in p, bool(Proxy([])), sorted(p), max(*p), [*p, *Full("ab")], longest([p, "abcd"]))
with Full(io.StringIO("line 1\nline 2\n")) as f:
    print(next(Full(iter(f))), f.read())
full = Full([1, 2, 3])
full[0] = 5
del full[1]
print(list(full), full == [5, 3], [5, 3] == full, full < [6], 3 in full, list(reversed(full)), [10, 20, 30][Full(1)], "ab" * Full(2), Full(2) * "ab", {Full("k"): 1}["k"], hash(Full(7)), Full(str.upper)("up"), -Full(2.5), Full("a") + Full("b"), 1 + Full(2), Full(0) or "falsy", float(Full(1)), int(Full("7") if False else Full(7.9)), f"{Full(3)!s:>3}")


class Adapter:
    """Gives what it wraps the methods it lacks."""

    def __init__(self, thing, **methods):
        self.thing = thing
        self.__dict__.update(methods)

    def __getattr__(self, name):
        return getattr(self.thing, name)


class Duck:
    def speak(self):
        return "quack"


class Robot:
    def beep(self, n=1):
        return "beep" * n


def chorus(animals):
    out = []
    for animal in animals:
        out.append(animal.speak())
    return out


ducks = [Duck() for _ in range(3)]
print(chorus(ducks), chorus(ducks + [Adapter(Robot(), speak=Robot().beep)]), chorus([Adapter(Duck()), Adapter(Robot(), speak=lambda: 5)]))
Robot.speak = Robot.beep
ducks[1].speak = "not callable".upper
print(chorus(ducks + [Robot()]), Robot.speak is Robot.beep)
try:
    chorus([Duck(), 5])
except AttributeError as e:
    print(e)
