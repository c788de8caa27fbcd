"""OrderedDict and ChainMap."""
from collections import ChainMap, OrderedDict

o = OrderedDict([("a", 1), ("b", 2), ("c", 3)])
o.move_to_end("a")
print(o, list(o))
o.move_to_end("c", last=False)
print(list(o.items()), o.popitem(), o.popitem(last=False), o)
print(OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == {"b": 2, "a": 1}, list(reversed(OrderedDict(x=1, y=2))), OrderedDict(), isinstance(o, dict))
o["z"] = 26
o.update(b=5)
print(o, o | {"q": 1}, o.copy() == o, o.get("nope"), "z" in o, len(o), o.pop("z"))
try:
    o.move_to_end("missing")
except KeyError as e:
    print("KeyError", e)
try:
    OrderedDict().popitem()
except KeyError as e:
    print("KeyError", e)


class Recent(OrderedDict):
    def __init__(self, size):
        super().__init__()
        self.size = size

    def __setitem__(self, k, v):
        if k in self:
            self.move_to_end(k)
        super().__setitem__(k, v)
        if len(self) > self.size:
            self.popitem(last=False)


r = Recent(2)
for k in "abca":
    r[k] = k.upper()
print(list(r.items()))
defaults, user = {"color": "red", "size": 1}, {"color": "blue"}
chain = ChainMap(user, defaults)
print(chain["color"], chain["size"], sorted(chain), len(chain), chain.maps, dict(chain) == {"color": "blue", "size": 1})
chain["new"] = 5
child = chain.new_child({"size": 99})
print(user, child["size"], child.parents["size"], "color" in child, child.get("zz"))
try:
    chain["missing"]
except KeyError as e:
    print(e)
try:
    del chain["size"]
except KeyError as e:
    print(e)
