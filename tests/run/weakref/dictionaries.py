"""WeakKeyDictionary, WeakValueDictionary and WeakSet while their objects live: the methods of mappings and sets."""
import weakref


class K:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return "K(%s)" % self.name


a, b, c = K("a"), K("b"), K("c")
d = weakref.WeakValueDictionary({"x": a}, y=b)
d["z"] = c
print(dict(d), len(d), sorted(d), d["x"], d.get("q"), d.get("q", 5), "y" in d, 5 in d, list(d.values()), list(d.items()), d.pop("z"), d.pop("z", None), d.setdefault("z", c), d.setdefault("x", c))
print({k: r() for k, r in zip(sorted(d), d.valuerefs())}, [ref() for ref in d.itervaluerefs()], d.copy() == d if False else dict(d.copy()), d.popitem()[0])
d.update({"u": a}, v=b)
print(sorted(d.items(), key=str), dict(d | {"w": c}), dict({"w": c} | d) == dict(d | {"w": c}))
d |= {"n": c}
del d["n"]
for call in (lambda: d["none"], lambda: d.pop("none"), lambda: d.__delitem__("none"), lambda: d.__setitem__("i", 5), lambda: weakref.WeakValueDictionary(1, 2)):
    try:
        print(call())
    except (KeyError, TypeError) as error:
        print(type(error).__name__, error)
k = weakref.WeakKeyDictionary({a: 1})
k[b] = 2
k.update([(c, 3)])
print(dict(k), len(k), a in k, 5 in k, k.get(b), k.setdefault(a, 9), sorted(k.values()), k.pop(c), k.pop(c, "none"), [r() for r in k.keyrefs()], list(k.items()))
print(dict(k | {c: 5}), dict(k.copy()), k == {a: 1, b: 2} if False else len(k))
for call in (lambda: k[c], lambda: k.pop(c), lambda: k.__setitem__(5, 1), lambda: k.__delitem__(c)):
    try:
        print(call())
    except (KeyError, TypeError) as error:
        print(type(error).__name__, type(error.args[0]).__name__)
s = weakref.WeakSet([a, b])
t = weakref.WeakSet([b, c])
show = lambda x: sorted(i.name for i in x)
print(show(s | t), show(s & t), show(s - t), show(s ^ t), s <= (s | t), s < s, s == weakref.WeakSet([b, a]), s.isdisjoint([c]), s.issubset(t), len(s), a in s, 5 in s)
s.add(c)
s.discard(a)
s.update([a])
s.remove(b)
print(show(s), show(s.union(t)), show(s.intersection([a])), show(s.copy()), s.pop().name in "ac", len(s))
s.clear()
print(len(s), bool(s), list(s))
