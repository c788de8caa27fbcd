"""ChainMap: lookups, writes to the first map, new_child, parents, missing keys, operators."""
from collections import ChainMap, OrderedDict

base, user = {"a": 1, "b": 2}, {"b": 20, "c": 30}
c = ChainMap(user, base)
print(c, c["b"], c["a"], len(c), sorted(c), list(c), "a" in c, c.get("z", 0), dict(c), c.maps, bool(ChainMap()), bool(c), list(c.items()))
c["a"] = 100
del c["b"]
print(user, base, c["b"], c.parents, c.new_child(), c.new_child({"n": 1})["n"], c.new_child(b=5)["b"], c.new_child({"m": 1}, k=2).maps[0])
print(c.pop("c"), c.popitem(), user, c | {"x": 1}, {"x": 1} | c, type({"x": 1} | c).__name__, c == {"a": 1, "b": 2}, c.copy().maps[0] is user, c.copy().maps[1] is base, ChainMap.fromkeys("ab", 1))
c |= {"o": 1}
print(c.maps, c.setdefault("q", 2), user, c.keys() & {"o"}, sorted(c.values()))
for call in (lambda: c["none"], lambda: c.pop("b"), lambda: c.__delitem__("b"), lambda: ChainMap({}).popitem(), lambda: c.pop("none"), lambda: ChainMap(5)["x"], lambda: ChainMap(5), lambda: c | 5):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Deep(ChainMap):
    def __setitem__(self, key, value):
        for m in self.maps:
            if key in m:
                m[key] = value
                return
        self.maps[0][key] = value

    def __missing__(self, key):
        return "no " + key


d = Deep({"z": 1}, {"l": 2}, {})
d["l"] = 99
d["new"] = 0
print(d, d["nothing"], d.parents["l"], type(d.new_child()).__name__)
d.clear()
print(d, list(ChainMap(OrderedDict(b=1, a=2), OrderedDict(c=3, b=0))))
