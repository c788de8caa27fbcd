"""Methods of dict: defaults, popitem order, update forms, fromkeys, setdefault, errors."""
d = {"a": 1, "b": 2, "c": 3}
print(d.get("a"), d.get("z"), d.get("z", 0), d.pop("a"), d.pop("z", None), d.popitem(), d, d.setdefault("s"), d.setdefault("s", 5), d.setdefault("b", 9), d)
d.update({"x": 1}, y=2)
d.update([("p", 1), ["q", 2], "rs"])
d.update()
d.update(zip("uv", (1, 2)))
print(d, dict.fromkeys("aab"), dict.fromkeys([1, 2], []), dict.fromkeys({}, 5), d.copy() == d, d.copy() is d, len(d), list(d), d.clear(), d)
d = dict(a=1, **{"b c": 2})
print(d, dict([(1, 2)], x=3), dict({1: 2}), dict(()), {**d, "a": 0}, d | {"z": 1}, {"a": 5} | d)
d |= [("k", 1)]
d |= {"k": 2}
print(d, list(reversed(d)), list(reversed(d.items())), "a" in d, d == {"k": 2, "b c": 2, "a": 1}, d != {}, d.items() == {"a": 1, "b c": 2, "k": 2}.items())
for call in (lambda: d["none"], lambda: d.pop("none"), lambda: {}.popitem(), lambda: d[[]], lambda: d.get([]), lambda: d.update(5), lambda: d.update([1]), lambda: d.update([(1, 2, 3)]), lambda: d.update(["a"]), lambda: d.update({}, {}), lambda: dict(1), lambda: dict({}, {}), lambda: dict.fromkeys(5), lambda: dict.fromkeys([[]]), lambda: d | 5, lambda: d | [(1, 2)], lambda: hash(d), lambda: d < d, lambda: d + d, lambda: d.get(), lambda: d.pop(), lambda: d.setdefault(), lambda: d.popitem(1), lambda: {}[1, 2], lambda: d.__delitem__("q"), lambda: {[]: 1}, lambda: d.update(a=1, **{"a": 2})):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Keys:
    def keys(self):
        return ["m", "n"]

    def __getitem__(self, key):
        return key * 2


print(dict(Keys()), {**Keys()}, {} | dict(Keys(), o=1))
