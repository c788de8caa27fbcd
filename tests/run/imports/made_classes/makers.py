from collections import namedtuple
import enum
P = namedtuple("P", "x y")
T = type("T", (), {})
E = enum.Enum("E", "a b")
def make():
    return type("U", (), {}), namedtuple("V", "z"), type('W', (int,), {'x': 1})
