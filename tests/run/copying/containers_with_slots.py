# Subclasses of OrderedDict and deque keep slots and attributes in copies and pickles.
import copy
import pickle
from collections import OrderedDict, deque


class SlottedDict(OrderedDict):
    __slots__ = ("x", "y")


class SlottedDeque(deque):
    __slots__ = ("x", "y", "__dict__")


class PlainDeque(deque):
    pass


d = SlottedDict(a=1, b=2)
d.x = ["x"]
q = SlottedDeque("abc", maxlen=5)
q.x, q.other = ["x"], 1
p = PlainDeque([1])
p.attribute = 2
for original in (d, q, p):
    for clone in (copy.copy(original), copy.deepcopy(original), pickle.loads(pickle.dumps(original))):
        print(type(clone).__name__, clone == original, getattr(clone, "x", None), hasattr(clone, "y"),
              getattr(clone, "__dict__", None))
print(OrderedDict(a=1).__reduce__()[:4], deque([1], 3).__reduce__()[:3], deque().__reduce__()[:3])
print(OrderedDict.fromkeys("ab"), OrderedDict.fromkeys("ab", value=1), OrderedDict.fromkeys(iterable="a"))
