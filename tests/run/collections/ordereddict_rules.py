"""OrderedDict: move_to_end, popitem, equality by order, reversed views, errors, subclasses."""
import copy
import pickle
from collections import OrderedDict

o = OrderedDict([("a", 1), ("b", 2), ("c", 3)])
o.move_to_end("a")
o.move_to_end("c", last=False)
print(o, list(reversed(o)), list(reversed(o.items())), list(reversed(o.values())), o.popitem(), o.popitem(last=False), o)
o.update(x=1, y=2)
o["x"] = 9
del o["b"]
o["b"] = 0
print(list(o), o == OrderedDict(x=9, y=2, b=0), o == OrderedDict(b=0, y=2, x=9), o == {"b": 0, "y": 2, "x": 9}, OrderedDict(a=1) != {"a": 1}, o.pop("y"), o.pop("none", 5), o.setdefault("new"), o.setdefault("x", 3))
print(OrderedDict.fromkeys("cab", 0), o | {"z": 1}, {"z": 1} | o, type(o | {}).__name__, copy.copy(o) == o, pickle.loads(pickle.dumps(o)) == o, OrderedDict({1: 2}).keys() & {1}, repr(OrderedDict()))
o |= {"k": 5}
print(o, o.copy() is o, len(o), "k" in o, sorted(o.items(), key=str))
for call in (lambda: OrderedDict().popitem(), lambda: OrderedDict().popitem(last=False), lambda: o.move_to_end("none"), lambda: o.pop("none"), lambda: o["none"], lambda: OrderedDict(1), lambda: OrderedDict([1]), lambda: OrderedDict({}, {}), lambda: o.__delitem__("none"), lambda: OrderedDict([([], 1)]), lambda: o.move_to_end(), lambda: o | 5, lambda: hash(o)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Lru(OrderedDict):
    def __init__(self, size):
        super().__init__()
        self.size = size

    def __getitem__(self, key):
        value = super().__getitem__(key)
        self.move_to_end(key)
        return value

    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        if len(self) > self.size:
            del self[next(iter(self))]


cache = Lru(2)
for k in "abacad":
    if k in cache:
        cache[k]
    else:
        cache[k] = k * 2
print(cache, list(cache))
try:
    for k in o:
        o["added " + str(k)] = 1
except RuntimeError as error:
    print(error)
nested = OrderedDict(a=1)
nested["self"] = nested
print(nested)
