"""repr, copy, pickle, length hints and types of the iterators of itertools in the middle of their work."""
import copy
import itertools as it
import operator
import pickle

for make in (lambda: it.count(5), lambda: it.count(0.5, 0.25), lambda: it.repeat("x", 5), lambda: it.repeat(None)):
    a = make()
    first = next(a)
    b, c = copy.copy(a), pickle.loads(pickle.dumps(a))
    print(type(a).__name__, first, list(it.islice(b, 4)), list(it.islice(c, 2)), operator.length_hint(make(), -1), iter(a) is a)
for make in (lambda: it.cycle("abc"), lambda: it.chain("ab"), lambda: it.islice("abc", 2), lambda: it.product("ab"), lambda: it.takewhile(bool, [])):
    a = make()
    print(type(a).__name__, repr(a).split(" at ")[0], operator.length_hint(a, -1), iter(a) is a, hasattr(a, "__length_hint__"))
print(repr(it.count(3)), repr(it.count(1, 2)), repr(it.count(1.5)), repr(it.repeat("a")), repr(it.repeat("a", 3)))
r = it.repeat("z", 4)
next(r)
print(repr(r), operator.length_hint(r), list(r), operator.length_hint(r))
t, u = it.tee("abcd")
next(t)
v = copy.copy(t)
print(list(t), list(u), list(v), type(t).__name__)
g = it.groupby("aabbc")
key, group = next(g)
next(g)
print(key, list(group), [(k, len(list(v))) for k, v in g])
