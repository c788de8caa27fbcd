# Defaults of a named tuple that are given through its __new__, as programs did before there was an argument for it.
from collections import namedtuple

P = namedtuple("P", "x y z")
P.__new__.__defaults__ = (0,) * len(P._fields)
print(P(), P(1), P(y=2), P.__new__.__defaults__)
P.__new__.__defaults__ = ("last",)
print(P(1, 2))
try:
    P(1)
except TypeError as e:
    print(e)
P.__new__.__defaults__ = None
try:
    P(1, 2)
except TypeError as e:
    print(e)
try:
    P.__new__.__defaults__ = 3
except TypeError as e:
    print(e)
