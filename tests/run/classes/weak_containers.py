"""WeakSet, the weak dictionaries, WeakMethod and finalize, of objects that stay alive."""
import copy
import weakref
from collections.abc import MutableMapping, MutableSet


class A:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name

    def method(self):
        return self.name


a, b, c = map(A, "abc")


def names(things):
    return sorted(map(repr, things))


def attempt(call):
    try:
        result = call()
        print(names(result) if isinstance(result, (weakref.WeakSet, list)) else result)
    except (TypeError, KeyError) as e:
        print(type(e).__name__, str(e)[:50] if "weakref" not in str(e) else "weakref")


s, t = weakref.WeakSet([a, b]), weakref.WeakSet([b, c])
for call in (lambda: s | t, lambda: s & t, lambda: s - t, lambda: s ^ t, lambda: s | [c], lambda: s & [a, 5], lambda: s - [5],
             lambda: s ^ [a], lambda: s.union(t), lambda: s.intersection([b]), lambda: s.difference(t),
             lambda: s.symmetric_difference(t), lambda: s <= t, lambda: s <= [a, b, c], lambda: s < [a, b], lambda: s >= [a],
             lambda: s > [a], lambda: s == t, lambda: s == weakref.WeakSet([b, a]), lambda: s == {a, b}, lambda: s == 5,
             lambda: s.isdisjoint([c, 5]), lambda: s.isdisjoint(t), lambda: s.issubset([a, b]), lambda: s.issuperset([c]),
             lambda: 5 in s, lambda: a in s, lambda: c in s, lambda: len(s), lambda: s.add(5), lambda: s.discard(c),
             lambda: s.remove(c), lambda: weakref.WeakSet().pop(), lambda: weakref.WeakSet([1]), lambda: weakref.WeakSet(5),
             lambda: isinstance(s, MutableSet), lambda: s.copy(), lambda: list(s), lambda: weakref.WeakSet([a]).pop()):
    attempt(call)
for change in ("|=", "-=", "&=", "^="):
    for other in ([b, c], weakref.WeakSet([a])):
        u = s.copy()
        before = u
        if change == "|=":
            u |= other
        elif change == "-=":
            u -= other
        elif change == "&=":
            u &= other
        else:
            u ^= other
        print(change, names(u), u is before)
u -= u
print(len(u))
u.update([a])
u.clear()
print(len(u), weakref.WeakSet[int])

v = weakref.WeakValueDictionary({"a": a}, b=b)
k = weakref.WeakKeyDictionary({a: 1, b: 2})
for call in (lambda: v["a"], lambda: v["z"], lambda: v.get("z"), lambda: v.get("a", 5), lambda: v.pop("z"),
             lambda: v.pop("z", 6), lambda: v.setdefault("c", c), lambda: v.setdefault("a", c), lambda: len(v),
             lambda: sorted(v), lambda: names(v.values()), lambda: sorted(v.items(), key=str), lambda: "a" in v, lambda: "z" in v,
             lambda: v == {"a": a, "b": b, "c": c}, lambda: type(v.items()).__name__, lambda: len(v.valuerefs()),
             lambda: [r() for r in v.itervaluerefs()], lambda: sorted((v | {"d": a}).keys()), lambda: sorted(({"e": b} | v).keys()),
             lambda: v | 5, lambda: type(v | v).__name__, lambda: v.__setitem__("n", 5), lambda: v.__delitem__("z"),
             lambda: v.pop("c"), lambda: weakref.WeakValueDictionary().popitem(), lambda: weakref.WeakValueDictionary(x=5),
             lambda: weakref.WeakValueDictionary(5), lambda: weakref.WeakValueDictionary([("k", a)]).popitem(),
             lambda: copy.copy(v) == v, lambda: copy.deepcopy(v) == v, lambda: isinstance(v, MutableMapping),
             lambda: k[a], lambda: k[c], lambda: k[5], lambda: k.get(c), lambda: k.get(c, 7), lambda: k.get(5), lambda: c in k,
             lambda: 5 in k, lambda: len(k), lambda: names(k), lambda: sorted(k.values()), lambda: k.pop(c, 8), lambda: k.pop(c),
             lambda: k.setdefault(c, [3]), lambda: len(k.keyrefs()), lambda: names((k | {c: 4}).keys()), lambda: {c: 5} | k == k,
             lambda: k == {a: 1, b: 2, c: [3]}, lambda: copy.deepcopy(k) == k, lambda: copy.deepcopy(k)[c] is k[c],
             lambda: copy.copy(k)[c] is k[c], lambda: k.update(q=1), lambda: k.update(5), lambda: k.__delitem__(c),
             lambda: k.__delitem__(c), lambda: weakref.WeakKeyDictionary([(a, 2)]).popitem(), lambda: k | 5,
             lambda: weakref.WeakKeyDictionary().popitem()):
    attempt(call)
v |= {"x": c}
k |= [(c, 9)]
print(sorted(v), k[c], repr(v)[:23], repr(k)[:21])
for d in (v, k):
    try:
        for key in d:
            d.update({"new": a} if d is v else {A: 1})
    except RuntimeError as e:
        print(e)
    d.clear()
    print(len(d))

m = weakref.WeakMethod(a.method)
print(m()(), m == weakref.WeakMethod(a.method), m != weakref.WeakMethod(b.method), hash(m) == hash(weakref.WeakMethod(a.method)),
      m == 5, m() == a.method)
for bad in (5, len, A.method):
    try:
        weakref.WeakMethod(bad)
    except TypeError as e:
        print(str(e)[:40])

first = weakref.finalize(a, print, "first", sep="!")
second = weakref.finalize(b, print, "second")
third = weakref.finalize(c, print, "third")
silent = weakref.finalize(c, print, "never")
silent.atexit = False
failing = weakref.finalize(a, lambda: 1 / 0)
print(first.alive, first.peek()[1:], first.atexit, silent.atexit, repr(first)[:18], third(), third(), third.alive,
      third.atexit, repr(third)[-6:], third.peek(), third.detach())
obj, function, args, kwargs = failing.detach()
print(obj, args, kwargs, failing.alive)
try:
    first.other = 1
except AttributeError as e:
    print(e)
late = weakref.finalize(b, lambda: weakref.finalize(a, print, "made at exit"))
print("end")
