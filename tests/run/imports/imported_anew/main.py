# A module that was taken out of sys.modules begins anew, with no globals; the old one keeps its attributes.
import importlib
import sys

import counter

counter.add("a")
counter.extra = "set from outside"
old = counter
for turn in range(3):
    del sys.modules["counter"]
    import counter
    print(turn, counter is old, counter.loads, counter.add("b"), counter.names, hasattr(counter, "extra"))
print(old.loads, old.names, old.extra, old.__name__)
importlib.reload(counter)
print(counter.loads, counter.names)
from counter import add
print(add("c"), counter.names, old.names)
